import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n';
import type { LoadReport, Suggestion } from '../../../src/intake';
import { factId, factName, statedFact, withFacts } from '../../../src/views/data/recognised/facts';
import { rejectsCsv } from '../../../src/views/data/rejects-csv';

const total: Suggestion = {
  table: 'evaluation',
  key: { evaluation_id: 'a' },
  column: 'total_score',
  value: '90.47',
  place: '第35行',
  sentence: '综合评价得分90.47分。',
  confidence: 0.95,
};

describe('facts of a text', () => {
  it('stay the same proposal when they are accepted with another value', () => {
    const corrected = { ...total, value: '90.5' };
    expect(factId(corrected)).toBe(factId(total));
    expect(withFacts([total], [corrected])).toEqual([corrected]);
  });

  it('are named by their column, those of a class by the class', () => {
    expect(factName(total, 'zh')).toBe('评价：总分');
    const part = {
      ...total,
      table: 'subtotal',
      key: { evaluation_id: 'a', level1: '过程' },
      column: 'score',
    };
    expect(factName(part, 'zh')).toBe('过程：得分');
  });

  it('that a person fills in stand beside those accepted', () => {
    const region = statedFact('a', 'region', '丰台', '人工补填');
    expect(withFacts([total], [region])).toEqual([total, region]);
    expect(region).toMatchObject({ table: 'evaluation', key: { evaluation_id: 'a' }, confidence: 1 });
  });
});

describe('the list of what was not loaded', () => {
  it('is a table with the place of every entry: a line, or a place in a document', () => {
    const rows = { rows_read: 1, rows_loaded: 0, rows_rejected: 1 };
    const reason = { zh: '合计行，不作为项目载入', en: 'a row of sums' };
    const report: LoadReport = {
      files: [
        { file: '汇总.csv', kind: 'flat', tables: { fund: 2 }, ...rows },
        { file: '自评表.docx', kind: 'form', tables: { indicator: 2 }, ...rows },
      ],
      rejects: [
        { file: '汇总.csv', kind: 'rejected', line: 7, column: null, reason, raw: '合计 | 1' },
        {
          file: '自评表.docx',
          kind: 'remark',
          line: null,
          place: '表1 · 行3',
          column: 'weight',
          reason,
          raw: '',
        },
        { file: '自评表.docx', kind: 'remark', line: null, column: null, reason, raw: '=1+1' },
      ],
      tables: {},
      supplied: [],
    };
    const lines = rejectsCsv(translator('zh'), report, 'zh').replace('\ufeff', '').trim().split(/\r?\n/);
    expect(lines[0]).toBe('类型,文件,位置,列,原因,原文');
    expect(lines[1]).toBe('拒收,汇总.csv,第 7 行,—,合计行，不作为项目载入,合计 | 1');
    expect(lines[2]).toContain('表1 · 行3,分值');
    // Spreadsheets must not take a cell for a formula.
    expect(lines[3]).not.toMatch(/,=1\+1/);
  });
});
