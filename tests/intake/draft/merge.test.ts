import { describe, expect, it } from 'vitest';
import { evaluationIdOf, mergeDrafts, type Draft, type DraftTable } from '../../../src/intake/draft';

const draft = (...tables: DraftTable[]): Draft => ({
  tables,
  rowsRead: tables.reduce((sum, { rows }) => sum + rows.length, 0),
  rejected: [],
  remarks: [],
  suggestions: [],
});
const evaluation = (columns: string, ...rows: string[]): DraftTable => table('evaluation', columns, rows);
const table = (name: string, columns: string, rows: readonly string[]): DraftTable => ({
  table: name,
  columns: columns.split(' '),
  rows: rows.map((row) => row.split(' ').map((cell) => (cell === '∅' ? null : cell))),
});
const merged = (...drafts: Draft[]): ReturnType<typeof mergeDrafts> =>
  mergeDrafts(drafts.map((one, index) => ({ file: `${'甲乙丙'[index] ?? ''}.xlsx`, draft: one })));

describe('mergeDrafts', () => {
  it('fills up an evaluation from a later file and says where the cell came from', () => {
    const [first, second] = merged(
      draft(evaluation('evaluation_id project_name total_score locator', 'a 房租补贴 99 表1·行1')),
      draft(evaluation('evaluation_id project_name grade locator', 'a 房租补贴 优 表1·行2')),
    );
    expect(first?.draft.tables).toEqual([
      evaluation('evaluation_id project_name total_score locator grade', 'a 房租补贴 99 表1·行1 优'),
    ]);
    expect(second?.draft.tables).toEqual([]);
    expect(second?.draft.remarks).toMatchObject([{ column: 'grade', raw: '优', place: '表1·行2' }]);
    expect(second?.repeated).toEqual([]);
  });

  it('keeps the first of two contradicting cells, with a remark that has both', () => {
    const [first, second] = merged(
      draft(evaluation('evaluation_id total_score locator', 'a 98.16 表1·行1')),
      draft(evaluation('evaluation_id total_score locator', 'a 98.10 表1·行1')),
    );
    expect(first?.draft.tables[0]?.rows).toEqual([['a', '98.16', '表1·行1']]);
    expect(second?.draft.remarks[0]?.reason.zh).toBe('与「甲.xlsx」所载「98.16」不同，以先载入的为准');
    expect(second?.repeated).toHaveLength(1);
  });

  it('takes a list of indicators whole from the first file that has it, other schemes beside it', () => {
    const columns = 'evaluation_id seq scheme level3 locator';
    const list = (scheme: string, ...names: string[]): DraftTable =>
      table(
        'indicator',
        columns,
        names.map((name, index) => `a ${index + 1} ${scheme} ${name} 表1·行${index + 2}`),
      );
    const [first, second, third] = merged(
      draft(list('performance', '面积', '户数')),
      draft(list('performance', '面积', '户数', '完成率')),
      draft(list('framework', '立项依据')),
    );
    expect(first?.draft.tables[0]?.rows).toHaveLength(2);
    expect(second?.draft.tables).toEqual([]);
    expect(second?.repeated.map(({ reason }) => reason.zh)).toEqual(
      Array.from({ length: 3 }, () => '本项评价的指标已由「甲.xlsx」载入'),
    );
    // numbered on, for one evaluation has one sequence
    expect(third?.draft.tables[0]?.rows).toEqual([['a', '3', 'framework', '立项依据', '表1·行2']]);
  });

  it('leaves the rows of one file as they are', () => {
    const cells = table('source_cell', 'table_no row col text', ['1 1 1 项目名称', '1 1 2 甲']);
    const rows = evaluation('evaluation_id total_score', 'a 90', 'b 91');
    expect(merged(draft(rows, cells), draft(cells)).map(({ draft: { tables } }) => tables)).toEqual([
      [rows, cells],
      [cells],
    ]);
  });
});

describe('evaluationIdOf', () => {
  const identity = {
    region: '朝阳区',
    year: '2020',
    project: '高新技术产业发展引导资金',
    unit: '朝阳园管委会',
    kind: 'self',
  };

  it('is the same however the names are printed', () => {
    const printed = { ...identity, region: '朝阳', year: '２０２０', project: ' 高新技术产业发展 引导资金' };
    expect(evaluationIdOf(printed)).toBe(evaluationIdOf(identity));
  });

  it('differs where region, year, project, unit or kind differ', () => {
    const others = [
      { ...identity, region: '丰台区' },
      { ...identity, year: '2021' },
      { ...identity, project: '房租补贴' },
      { ...identity, unit: '' },
      { ...identity, kind: 'fiscal' },
    ];
    expect(new Set([identity, ...others].map(evaluationIdOf)).size).toBe(6);
  });
});
