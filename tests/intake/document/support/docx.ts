import { strToU8, zipSync } from 'fflate';
import type { FormCell } from './official-form';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A paragraph; `\n` becomes a break, `\t` a tab. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const runs = text
    .split(/([\n\t])/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\n') return '<w:r><w:br/></w:r>';
      if (piece === '\t') return '<w:r><w:tab/></w:r>';
      return `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`;
    });
  return `<w:p>${properties}${runs.join('')}</w:p>`;
}

const wordCell = (properties: string, content: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

/** A table of `columns` whose cells cover it without a gap. `content` makes the inside of a cell. */
export function wordTable(
  cells: readonly FormCell[],
  columns: number,
  content: (cell: FormCell) => string = ({ text }) => wordParagraph(text),
): string {
  const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan - 1));
  const gridColumns = '<w:gridCol w:w="1000"/>'.repeat(columns);
  const body = Array.from({ length: rows }, (_, index) => wordRow(cells, index + 1, columns, content));
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('');
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${gridColumns}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function wordRow(
  cells: readonly FormCell[],
  row: number,
  columns: number,
  content: (cell: FormCell) => string,
): string {
  const written: string[] = [];
  for (let column = 1; column <= columns;) {
    const cell = cells.find(
      (each) => each.column === column && each.row <= row && row < each.row + each.rowSpan,
    );
    const columnSpan = cell?.columnSpan ?? 1;
    const isFirst = cell?.row === row;
    const merge = !cell || cell.rowSpan === 1 ? '' : `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>`;
    const width = `<w:tcW w:w="${1000 * columnSpan}" w:type="dxa"/>`;
    const span = columnSpan === 1 ? '' : `<w:gridSpan w:val="${columnSpan}"/>`;
    written.push(wordCell(`${width}${span}${merge}`, cell && isFirst ? content(cell) : '<w:p/>'));
    column += columnSpan;
  }
  return `<w:tr>${written.join('')}</w:tr>`;
}

const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a"><w:name w:val="表头"/><w:basedOn w:val="1"/></w:style></w:styles>`;

const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const relations = (...each: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;

/** A Word document with `body` as the inside of `w:body`. */
export function wordDocument(body: string): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${namespace} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': document,
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': relations(relation('rId1', 'styles', 'styles.xml')),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: '2024-01-01T00:00:00',
  });
}
