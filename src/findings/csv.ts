/** Signs that a spreadsheet takes for the start of a formula; some take the full-width forms too. */
const formulaSigns = '=+-@＝＋－＠';

/** A cell that no spreadsheet runs: an apostrophe stands before what could be a formula. */
export function safeCell(text: string): string {
  const first = text.charCodeAt(0);
  const risky = text !== '' && (formulaSigns.includes(text.charAt(0)) || first < 0x20 || first === 0x7f);
  return risky ? `'${text}` : text;
}

/** Rows as CSV for spreadsheets of Chinese offices: UTF-8 with BOM, CRLF, quotes where needed, no formulas. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => quoted(safeCell(cell))).join(',')).join('\r\n')}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows for pasting into a spreadsheet: cells separated by tabs, each on one line. */
export const pasteText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => safeCell(cell.replace(/\s*[\t\r\n]+\s*/g, ' ').trim())).join('\t'))
    .join('\n');
