import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/rules';
import { basisLines } from '../../../src/views/findings/basis';
import { emphasised } from '../../../src/views/findings/emphasis';
import { numbered } from '../../../src/views/findings/steps';

const strong = (message: string): string[] =>
  emphasised(message).flatMap(({ text, strong }) => (strong ? [text] : []));

describe('figures of a message', () => {
  it('sets amounts and percents in bold', () => {
    expect(strong('申请→中标：3,165.39 → 2,626.68 万元，偏差 17.02%，超过 10.00%。')).toEqual([
      '3,165.39',
      '2,626.68',
      '17.02%',
      '10.00%',
    ]);
  });

  it('leaves quoted texts and dates alone', () => {
    expect(strong('数量：指标值「支持约100-200家企业。」整句包含在指标名称中（12 字）')).toEqual(['12']);
    expect(strong('丽泽金融商务区2023年重点区域综合整治提升项目 74.0%')).toEqual(['74.0%']);
    expect(strong('应于 2024-10-31 前支出，实际 2024-12-25')).toEqual([]);
  });

  it('never changes a message', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('表中0123456789,.%-「」“”A 年')) }),
        (message) => {
          expect(
            emphasised(message)
              .map(({ text }) => text)
              .join(''),
          ).toBe(message);
        },
      ),
    );
  });
});

describe('steps of a calculation', () => {
  const step = (change: Partial<Step>): Step => ({
    label: '相差',
    text: '',
    value: '',
    role: 'computed',
    ...change,
  });

  it('numbers all but reference rows', () => {
    const steps = numbered([
      step({ value: '1' }),
      step({ value: '2', role: 'reference' }),
      step({ value: '3' }),
    ]);
    expect(steps.map(({ number }) => number)).toEqual([1, undefined, 2]);
  });

  it('says a difference once, with its unit', () => {
    const [difference] = numbered([step({ text: '2.18 个百分点', value: '2.18', role: 'difference' })]);
    expect(difference).toMatchObject({ text: '', value: '2.18 个百分点' });
    const [product] = numbered([step({ text: '2 × 3', value: '2' })]);
    expect(product).toMatchObject({ text: '2 × 3', value: '2' });
  });

  it('does not call a reference row a reference twice', () => {
    const [row] = numbered([
      step({ label: '对照：执行数 ÷ 年初预算数', value: '80.55%', role: 'reference' }),
    ]);
    expect(row?.label).toBe('执行数 ÷ 年初预算数');
  });

  it('leaves out a step with nothing to say', () => {
    expect(numbered([step({}), step({ value: '1' })])).toHaveLength(1);
  });
});

describe('basis', () => {
  it('never calls a regulation one before someone has verified it', () => {
    const doc = '京财绩效〔2020〕2146号';
    const note = { zh: '条款未经人工核对', en: 'not verified' };
    expect(basisLines([{ kind: 'regulation', doc, verified: null, note }], 'zh')).toEqual([
      { badge: 'unverified', text: '京财绩效〔2020〕2146号，条款未经人工核对' },
    ]);
    expect(
      basisLines([{ kind: 'regulation', doc, article: '第三条', verified: '2026-01-31' }], 'zh'),
    ).toEqual([{ badge: 'regulation', text: '京财绩效〔2020〕2146号 第三条' }]);
  });
});
