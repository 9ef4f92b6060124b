import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/intake/document';
import { recogniseForms } from '../../../src/intake/form';
import type { Cell } from './support/grids';
import { expectCounted, shortRows, type Read } from './support/read';
import { standardExpected, standardRows, standardText } from './support/standard-form';

/** Forms as files, read by the readers the app has. */

async function readFile(content: string): Promise<Read> {
  const draft = recogniseForms(await readDocument(new TextEncoder().encode(content)));
  expectCounted(draft);
  return shortRows(draft);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

function htmlCell(cell: Cell): string {
  const { text, rows, columns } = typeof cell === 'string' ? { text: cell, rows: 1, columns: 1 } : cell;
  return `<td rowspan="${rows}" colspan="${columns}">${escaped(text)}</td>`;
}

describe('the usual form', () => {
  test('as a web page, its cells merged', async () => {
    const rows = standardRows({ project: '河道清淤' }).map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`);
    const page = `<html><body><h1>信息公开</h1><table>${rows.join('')}</table><p>填表人：赵甲乙</p></body></html>`;
    const read = await readFile(page);
    expect(read).toMatchObject(standardExpected);
    expect(JSON.stringify(read.draft)).not.toContain('赵甲乙');
  });

  test('as text in the cell layout', async () => {
    const text = standardText.map((row) => row.map((cell) => `\t${cell}`).join('\n')).join('\n\n');
    const read = await readFile(`${text}\n\n\n填表人：赵甲乙　联系电话：64350000\n`);
    expect(read).toMatchObject(standardExpected);
    expect(JSON.stringify(read.draft)).not.toMatch(/赵甲乙|64350000/u);
  });

  test('two in one text, with prose between', async () => {
    const form = (project: string): string =>
      standardText
        .map((row) => row.map((cell) => `\t${cell === '河道清淤' ? project : cell}`).join('\n'))
        .join('\n\n');
    const read = await readFile(`${form('河道清淤')}\n\n\n填表人：赵甲乙\n\n\n${form('管网改造')}\n`);
    expect(read.evaluation.map(([name]) => name)).toEqual(['河道清淤', '管网改造']);
    expect(read.indicator).toEqual([...standardExpected.indicator, ...standardExpected.indicator]);
  });
});
