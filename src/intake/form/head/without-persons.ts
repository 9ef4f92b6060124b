import type { Grid, SourceDocument } from '../../document';

/**
 * Labels of persons with a colon and what follows, up to the next label: they have no place in a table of figures, and
 * a row of signatures may stand among them.
 */
const signed =
  /((?:^|[\s;；,，。])(?:[\p{Script=Han}]{0,6}负责人|填表人|填报人|制表人|经办人|[\p{Script=Han}]{0,4}联系人|审核人|复核人|联系电话|手机号?码?|联系方式)(?:[（(][^（）()]*[)）])?\s*[:：])[\s\S]*?(?=[\s;；,，][\p{Script=Han}（）()]{2,12}\s*[:：]|$)/gu;

/** The document without what is signed in the cells of its tables, whatever row they stand in. */
export const withoutPersons = (document: SourceDocument): SourceDocument => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'grid' ? cleaned(block) : block)),
});

function cleaned(grid: Grid): Grid {
  if (!grid.cells.some(({ text }) => /[:：]/u.test(text) && text.search(signed) >= 0)) return grid;
  const cells = grid.cells.map((cell) => ({ ...cell, text: cell.text.replace(signed, '$1').trim() }));
  return { ...grid, cells };
}
