import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../../src/i18n';
import { checkRule } from '../../../../src/rules/editing';
import { completionOf, diagnosticsOf } from '../../../../src/views/rules/editor/editor-feed';

const file = 'budget/budget-deviation.yaml';
const text = readFileSync(`rules/${file}`, 'utf8');
const broken = checkRule(file, text.replace('result_amount]', 'result_amont]'));

describe('what the editor is told', () => {
  it.each([
    ['zh', 'fund_stage_view 没有列 result_amont', '改为 result_amount（结果 · 万元）'],
    ['en', 'fund_stage_view has no column result_amont', 'Change to result_amount (result · 万元)'],
  ] as const)('in %s', (language, message, label) => {
    expect(diagnosticsOf(broken, translator(language), language)).toEqual([
      expect.objectContaining({ message, fix: { label, insert: 'result_amount' }, severity: 'error' }),
    ]);
  });
});

describe('what the editor offers', () => {
  const complete = completionOf('zh', () => broken.rule);
  const at = (place: string, explicit: boolean) =>
    complete({ text, offset: text.indexOf(place) + place.length, explicit });

  it('says label and unit beside a column, and its meaning in full', () => {
    const [first] = at('needs: [base_am', false)?.options ?? [];
    expect(first).toMatchObject({ label: 'base_amount', detail: '基数 · 万元' });
    expect(first?.info).toContain('fund.applied');
  });

  it('goes on after a key, to its values', () => {
    const offset = text.indexOf('version: 1') + 'version: 1'.length;
    const longer = `${text.slice(0, offset)}\nincl${text.slice(offset)}`;
    expect(complete({ text: longer, offset: offset + 5, explicit: false })?.options).toEqual([
      expect.objectContaining({ label: 'include', insert: 'include: ', goesOn: true }),
    ]);
  });

  it('is silent after a blank unless it is asked', () => {
    expect(at('applies: base_amount ', false)).toBeUndefined();
    expect(at('applies: base_amount ', true)?.options.length).toBeGreaterThan(10);
    expect(at("zh: '{", false)?.options[0]?.label).toBe('difference');
  });
});
