import { escapeXml } from './docx';
import type { FormCell } from './official-form';

/** A table as office programs write it into web pages; cells stand in reading order. */
export function htmlTable(cells: readonly FormCell[]): string {
  const rows = new Map<number, string[]>();
  for (const { row, rowSpan, columnSpan, text } of cells) {
    const spans = `${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
    const content = escapeXml(text).replaceAll('\n', '<br>') || '&nbsp;';
    const written = rows.get(row) ?? [];
    written.push(`  <td${spans}>${content}</td>`);
    rows.set(row, written);
  }
  const body = [...rows].map(([, written]) => ` <tr>\n${written.join('\n')}\n </tr>`);
  return `<table border=1>\n${body.join('\n')}\n</table>`;
}

export const htmlPage = (charset: string, body: string): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=${charset}">\n<title>自评表</title>\n<style><!-- td {mso-number-format:"0.0%"} --></style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
