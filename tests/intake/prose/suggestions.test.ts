import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/intake/document';
import { acceptedDraft, suggestionsIn } from '../../../src/intake/prose';

const paragraphs = (text: string): Paragraph[] =>
  text
    .split('\n')
    .map((line, index) => ({ kind: 'paragraph', line: index + 1, text: line, heading: undefined }));

const found = (text: string, kind = 'fiscal'): string[] =>
  suggestionsIn(paragraphs(text), { id: 'x', kind }).map(
    ({ table, key, column, value, place }) =>
      `${table}${key['level1'] ? `(${key['level1']})` : ''}.${column} = ${value} @${place}`,
  );

describe('suggestionsIn', () => {
  it('reads total, grade and the scores of the classes', () => {
    expect(
      found(
        '经专家评议，该项目综合评价得分84.90分，绩效级别评定为“良”。其中：项目决策得分8.09分、项目过程得分17.19分。',
      ),
    ).toEqual([
      'evaluation.total_score = 84.90 @第1行',
      'evaluation.grade = 良 @第1行',
      'subtotal(决策).score = 8.09 @第1行',
      'subtotal(过程).score = 17.19 @第1行',
    ]);
  });

  it('reads amounts of the stages with their units, and none of the parts', () => {
    expect(
      found(
        '项目财政预算批复1500万元，资金实际到位1415.35万元，资金实际使用1415.35万元。其中：甲医院补助215.00万元。',
      ),
    ).toEqual([
      'fund.approved = 1500万元 @第1行',
      'fund.received = 1415.35万元 @第1行',
      'fund.executed = 1415.35万元 @第1行',
    ]);
    expect(found('预算申请金额（3,165.39万元）与实际中标金额（2,626.68万元）偏差较大。')).toEqual([
      'fund.applied = 3,165.39万元 @第1行',
      'fund.contracted = 2,626.68万元 @第1行',
    ]);
    expect(found('项目决算送审金额为2,945.51万元，审定金额为2,489.95万元。')).toEqual([
      'fund.submitted = 2,945.51万元 @第1行',
      'fund.audited = 2,489.95万元 @第1行',
    ]);
    expect(found('批复该项目年初预算金额2,632.49万元。')).toContain(
      'fund.initial_budget = 2,632.49万元 @第1行',
    );
  });

  it('reads samples and results of surveys, and that there was none', () => {
    expect(found('共发放问卷40份，回收有效问卷36份，满意度为90%。')).toEqual([
      'survey.issued = 40 @第1行',
      'survey.returned = 36 @第1行',
      'survey.valid = 36 @第1行',
      'survey.satisfaction = 90% @第1行',
    ]);
    expect(found('两家单位未对搬迁居民等服务对象开展满意度调查工作。')).toEqual([
      'survey.conducted = 否 @第1行',
    ]);
  });

  it('drafts the problems of the chapter, and counts suggestions', () => {
    const report = [
      '三、项目产出及绩效',
      '1.产出数量已完成。',
      '四、存在的主要问题',
      '1.绩效指标不够细化',
      '时效指标没有节点。',
      '2.预算编制有待提高。申请与中标相差较大。',
      '五、相关建议',
      '（一）细化指标',
      '（二）加强测算',
      '（三）做好调查',
    ].join('\n');
    expect(found(report)).toEqual([
      'expert_problem.summary = 绩效指标不够细化 @第4行',
      'expert_problem.summary = 预算编制有待提高 @第6行',
      'evaluation.suggestion_count = 3 @第8行',
    ]);
    expect(found(report.replace('四、', '4、 '))).toEqual(found(report));
    expect(suggestionsIn(paragraphs(report), { id: 'x', kind: 'self' })[0]?.key['author']).toBe('unit');
    expect(found('四、存在问题\n1.施工衔接不够\n五、有关建议\n无。').at(-1)).toContain(
      'suggestion_count = 0',
    );
  });

  it('is less sure of plans and parts, and keeps one of a value said twice', () => {
    const [plan] = suggestionsIn(paragraphs('计划年初预算500万元。'), { id: 'x', kind: 'self' });
    expect(plan?.confidence).toBeLessThan(0.6);
    expect(found('资金到位100万元。\n到位资金100万元。')).toEqual(['fund.received = 100万元 @第1行']);
    expect(found('资金到位100万元。\n到位资金90万元。')).toHaveLength(2);
  });
});

describe('acceptedDraft', () => {
  it('makes rows of what was accepted, one for each key, with its line', () => {
    const facts = suggestionsIn(
      paragraphs('资金到位100万元，实际支出90万元。\n一、存在问题\n1.施工衔接不够\n2.预算编制较粗'),
      { id: 'x', kind: 'self' },
    );
    const corrected = facts.map((one) => (one.column === 'executed' ? { ...one, value: '91万元' } : one));
    expect(acceptedDraft(corrected).tables).toEqual([
      {
        table: 'fund',
        columns: ['evaluation_id', 'fund_source', 'received', 'executed', 'locator'],
        rows: [['x', 'total', '100万元', '91万元', '第1行 [received]; 第1行 [executed]']],
      },
      {
        table: 'expert_problem',
        columns: ['evaluation_id', 'author', 'reach', 'summary', 'locator'],
        rows: [
          ['x', 'unit', 'text', '施工衔接不够', '第3行 [summary]'],
          ['x', 'unit', 'text', '预算编制较粗', '第4行 [summary]'],
        ],
      },
    ]);
  });
});
