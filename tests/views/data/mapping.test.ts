import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n';
import { presetOf } from '../../../src/intake';
import { recogniseFlat, type Flat, type FlatOptions } from '../../../src/intake/flat';
import { tableOfRecords } from '../../../src/intake/flat/flat-table';
import { formatWord, kindWord, rowsWord, waitingColumns } from '../../../src/views/data/file-words';
import { choicesOf, isWaiting, withEdit, withEdits } from '../../../src/views/data/mapping/edits';
import { fieldGroups, likelyFields } from '../../../src/views/data/mapping/field-options';

/** 朝阳 2020, as a unit lists its forms: amounts in 元, two header rows, a sum below. */
const records = [
  ['朝阳区2020年度项目支出绩效自评情况汇总表'],
  ['单位：元'],
  ['项目名称', '项目资金', '', '', '总分', '得分', '联系电话'],
  ['', '年初预算数', '预算数', '执行数', '', '', ''],
  ['朝阳区高新技术产业发展引导资金', '85000000', '82713000', '68469705', '98.16', '8.1', '0'],
  ['中关村朝阳国际创投集聚区相关费用', '34240000', '34240000', '15543000', '91.54', '4.54', '0'],
  ['合计', '119240000', '116953000', '84012705', '', '', ''],
];

function read(options: FlatOptions = {}): Flat {
  const flat = recogniseFlat(tableOfRecords(records), options);
  if (!flat) throw new Error('not taken for a list');
  return flat;
}

function columnOf(flat: Flat, header: string): Flat['mapping'][number] {
  const found = flat.mapping.find((column) => column.header === header);
  if (!found) throw new Error(header);
  return found;
}

const none = new Map();
const t = translator('zh');

describe('columns of a list', () => {
  const flat = read();
  const budget = columnOf(flat, '项目资金 / 预算数');
  const points = columnOf(flat, '得分');

  it('wait where a header may mean two things, until one is chosen or the column is left out', () => {
    expect(flat.mapping.filter((column) => isWaiting(column))).toEqual([budget, points]);
    expect(waitingColumns({ flats: [{ ...flat, table: 1, sheet: undefined }] })).toBe(2);
    expect(isWaiting(budget, { field: 'fund.adjusted_budget' })).toBe(false);
    expect(isWaiting(budget, { field: null })).toBe(false);
  });

  it('are loaded as chosen, in the unit that stands above the table', () => {
    const edits = withEdit(withEdit(none, budget, { field: 'fund.adjusted_budget' }), points, {
      field: null,
    });
    const again = read({ choices: choicesOf(flat.mapping, undefined, edits) });
    expect(columnOf(again, budget.header)).toMatchObject({
      field: 'fund.adjusted_budget',
      state: 'confirmed',
      unit: { unit: '元', from: 'note', sure: true },
    });
    expect(columnOf(again, points.header)).toMatchObject({ field: undefined, state: 'confirmed' });
  });

  it('keep what was said before when more is said', () => {
    const first = choicesOf(
      flat.mapping,
      undefined,
      withEdit(none, budget, { field: 'fund.adjusted_budget' }),
    );
    const again = read({ choices: first });
    const unit = withEdit(none, columnOf(again, budget.header), { moneyUnit: '万元' });
    expect(choicesOf(again.mapping, first, unit).get(budget.index)).toEqual({
      field: 'fund.adjusted_budget',
      moneyUnit: '万元',
    });
  });

  it('are not changed by choosing what was found', () => {
    const name = columnOf(flat, '项目名称');
    const edits = withEdit(none, name, { field: 'evaluation.unit' });
    expect(edits.size).toBe(1);
    expect(withEdit(edits, name, { field: 'evaluation.project_name' }).size).toBe(0);
  });

  it('are kept in a template as they are chosen, before they are loaded', () => {
    const edits = withEdit(none, budget, { field: 'fund.adjusted_budget', moneyUnit: '元' });
    const preset = presetOf('朝阳汇总', flat.layout.headers, withEdits(flat.mapping, edits));
    const again = read({ presets: [preset] });
    expect(again.preset).toBe('朝阳汇总');
    expect(columnOf(again, budget.header)).toMatchObject({
      field: 'fund.adjusted_budget',
      state: 'confirmed',
    });
  });

  it('can become any field, the likely ones first and none twice', () => {
    const likely = likelyFields(budget.candidates, 'zh').map(({ id }) => id);
    expect(likely).toEqual(['fund.initial_budget', 'fund.adjusted_budget']);
    const rest = fieldGroups('zh', new Set(likely)).flatMap(({ options }) => options.map(({ id }) => id));
    expect(rest).toContain('indicator.level3');
    expect(rest).not.toContain('fund.adjusted_budget');
    expect(new Set(rest).size).toBe(rest.length);
  });
});

describe('words for a file', () => {
  const rows = { rows_read: 59, rows_loaded: 56, rows_rejected: 3 };

  it('name its kind, its format and its rows', () => {
    const form = { file: '自评表.docx', kind: 'form', format: 'docx', ...rows } as const;
    expect(kindWord(t, form, 'zh')).toBe('自评表');
    expect(formatWord(t, form)).toBe('docx');
    expect(rowsWord(t, { evaluation: 3, indicator: 45, source_cell: 400, fund: 0 }, 'zh')).toBe(
      '评价 3、指标 45',
    );
  });

  it('name the table of a canonical file, and nothing of one that is not used', () => {
    const canonical = { file: 'fund.csv', kind: 'canonical', table: 'fund', ...rows } as const;
    expect(kindWord(t, canonical, 'zh')).toMatch(/^规范表 /);
    expect(kindWord(t, { file: 'x', kind: 'unreadable', ...rows }, 'zh')).toBe('');
  });
});
