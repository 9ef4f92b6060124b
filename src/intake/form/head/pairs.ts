import type { GridCell } from '../../document';
import { isLabel } from './labels';
import type { Line } from '../table/lines';

/** A label and what stands behind it. */
export interface Pair {
  readonly label: string;
  readonly labelCell: GridCell;
  /** As printed; empty where the form was left blank. */
  readonly value: string;
  /** The cells of the value; the label's own where both stand in one cell. */
  readonly valueCells: readonly GridCell[];
}

/** Labels with their values: `主管部门 | 朝阳园管理委员会` and `填报单位：来广营乡政府 填报日期：2021年2月9日` alike. */
export function pairsOf(line: Line): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < line.cells.length; at++) {
    const cell = line.cells[at];
    if (!cell) continue;
    const inline = inlinePairs(cell.text);
    const last = inline.at(-1);
    const isOpen = isLabel(cell.text) || last?.value === '';
    const behind = isOpen ? valuesFrom(line, at + 1) : [];
    if (inline.length > 0) {
      pairs.push(...inline.slice(0, isOpen ? -1 : undefined).map((pair) => ({ ...pair, ...within(cell) })));
    }
    if (isOpen) {
      pairs.push({
        label: last?.label ?? cell.text,
        labelCell: cell,
        value: behind.map(({ text }) => text).join(' '),
        valueCells: behind,
      });
      at += behind.length;
    }
  }
  return pairs;
}

const within = (cell: GridCell): Pick<Pair, 'labelCell' | 'valueCells'> => ({
  labelCell: cell,
  valueCells: [cell],
});

/** The cells from `start` up to the next label. */
function valuesFrom(line: Line, start: number): GridCell[] {
  const rest = line.cells.slice(start);
  const end = rest.findIndex(({ text }) => isLabel(text) || inlinePairs(text).length > 0);
  return end < 0 ? rest : rest.slice(0, end);
}

const mark =
  /(?:^|[\s;；,，])((?:[\p{Script=Han}()（）、]|\p{Script=Han}\s+(?=\p{Script=Han}{1,2}\s*[:：])){2,16}?)\s*[:：]/gu;

/** Labels of one text with what follows each, up to the next; only where every label is a known one. */
export function inlinePairs(text: string): { label: string; value: string }[] {
  if (!/[:：]/u.test(text)) return [];
  const marks = [...text.matchAll(mark)].filter(([, label = '']) => isLabel(label));
  const [first] = marks;
  if (!first || text.slice(0, first.index).trim() !== '') return [];
  return marks.map((found, index) => ({
    label: (found[1] ?? '').trim(),
    value: text.slice(found.index + found[0].length, marks[index + 1]?.index).trim(),
  }));
}
