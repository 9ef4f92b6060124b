import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../../src/cli/files';

/** The rows of one file of the bundled set, cells as written. */
export function bundled(table: string): Record<string, string>[] {
  const [header = [], ...rows] = records(readFileSync(join(projectFolder, 'data', `${table}.csv`), 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
