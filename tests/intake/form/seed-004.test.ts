import { beforeAll, describe, expect, test } from 'vitest';
import { recogniseForms } from '../../../src/intake/form';
import { AgainstHand } from './support/against-hand';
import { draftFiles } from './support/draft-files';
import { expectCounted, rejects, shortRows } from './support/read';
import { seedDocument } from './support/seed-document';

/** The three self-evaluation forms of seed 004, from the cells of their tables, against the rows entered by hand. */

const draft = recogniseForms(seedDocument('seed-004'));

describe('three forms of Chaoyang 2020', () => {
  let compared: AgainstHand;
  beforeAll(async () => {
    compared = await AgainstHand.load('seed-004', draftFiles(draft, 'seed-004'));
  });

  test('load whole; nothing but dashes is read as blank', () => {
    expect(compared.report.files.map(({ rows_rejected: rejected }) => rejected)).toEqual([0, 0, 0, 0, 0]);
    expect(compared.report.rejects.map(({ column, raw }) => [column, raw])).toEqual([
      ['weight', '—'],
      ['score', '—'],
    ]);
    const counts = ['evaluation', 'fund', 'indicator', 'survey'].map((table) => compared.count(table));
    expect(counts).toEqual([3, 12, 33, 1]);
  });

  test.each(['fund', 'indicator', 'subtotal', 'survey', 'source_cell'])(
    'every cell of %s is as entered by hand',
    (table) => {
      expect(compared.differences(table)).toEqual([]);
    },
  );

  test('every cell of evaluation is as entered by hand, but for one place', () => {
    // The region was entered by hand from the document as a whole; here it is read from the form's title, and says so.
    const differences = compared.differences('evaluation');
    expect(differences.map(({ at }) => at.split(' · ').at(-1))).toEqual(['locator', 'locator', 'locator']);
    for (const { hand, draft: read } of differences) {
      expect(String(read).replace(/^表\d · 行1 \[region\]; /u, '')).toBe(hand);
    }
  });

  test('every row is counted once: only the row of persons feeds nothing', () => {
    expectCounted(draft);
    expect(draft.rowsRead).toBe(66);
    expect(rejects(shortRows(draft))).toEqual([
      '表1 · 行5：个人信息，不载入',
      '表2 · 行5：个人信息，不载入',
      '表3 · 行5：个人信息，不载入',
    ]);
    expect(draft.remarks).toEqual([]);
    expect(draft.suggestions).toEqual([]);
  });
});
