import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewNamed } from '../../../src/dataset';
import { translator } from '../../../src/i18n';
import { withDefaults, type Expression } from '../../../src/rules';
import { parseExpression } from '../../../src/rules/expression';
import { readable } from '../../../src/views/rules/page/readable';
import { rules, ruleNamed } from './seed-lines';

const view = viewNamed('fund_view')!;
const params = ruleNamed('fund-arrival-low').source.params;
const written = (text: string, language: 'zh' | 'en' = 'zh'): string =>
  readable(parseExpression(text), {
    t: translator(language),
    language,
    view,
    params,
    values: { info: 0.95, warn: 0.8 },
  })
    .map((part) => part.text)
    .join('');

describe('an expression in words', () => {
  it.each([
    ['received < approved * :info', '到位 < 批复 × 提示：低于 95.00%'],
    ['abs(received - approved) >= 0.01', '|到位 − 批复| ≥ 0.01'],
    ["fund_source = 'total' AND approved > 0", '资金来源 = 年度资金总额 且 批复 > 0'],
    ["fund_source IN ('fiscal', 'other')", '资金来源 属于 当年财政拨款、其他资金'],
    ["reason = '其他'", '偏差原因 = 「其他」'],
    ['received IS NOT NULL', '到位 不为空'],
    ['(received > 0) IS NOT TRUE', '(到位 > 0) 不成立或为空'],
    ['NOT (received > 0 OR approved > 0)', '非 (到位 > 0 或 批复 > 0)'],
    ['received - (approved - executed)', '到位 − (批复 − 执行/支出)'],
    ['received - approved - executed', '到位 − 批复 − 执行/支出'],
    ['-(received + approved) * 2', '−(到位 + 批复) × 2'],
    ['(received > 0 OR approved > 0) AND executed > 0', '(到位 > 0 或 批复 > 0) 且 执行/支出 > 0'],
    ['printed_rate BETWEEN 0.5 AND 1', '执行率 介于 0.5–1'],
    ["spent_on > DATE '2024-12-31'", '支出日期 > 2024-12-31'],
    ['CASE WHEN received > 0 THEN received ELSE approved END', '[若 到位 > 0 则 到位；否则 批复]'],
    ['days_between(received_on, spent_on) > 90', '相差天数(到位日期、支出日期) > 90'],
    ['coalesce(received, approved, 0)', '首个非空(到位、批复、0)'],
    ['sqrt(received)', 'sqrt(到位)'],
  ])('%s', (text, words) => {
    expect(written(text)).toBe(words);
  });

  it('speaks English', () => {
    expect(written("fund_source = 'total' AND received IS NULL", 'en')).toBe(
      'fund source = total and received is blank',
    );
  });

  it('puts what the file says in place of the columns of a kind', () => {
    const rule = ruleNamed('fund-arrival-low');
    const parts = readable(rule.when, {
      t: translator('zh'),
      language: 'zh',
      view: rule.view,
      params: rule.source.params,
      values: withDefaults(rule, {}),
      parts: rule.shape?.parts,
    });
    expect(parts.map((part) => part.text).join('')).toBe('到位 < 批复 × 提示：低于 95.00%');
  });

  it('names column and parameter where they stand', () => {
    const parts = readable(parseExpression('received < :info'), {
      t: translator('zh'),
      language: 'zh',
      view,
      params,
      values: {},
    });
    expect(parts).toEqual([
      { kind: 'column', text: '到位', name: 'received' },
      { kind: 'text', text: ' < ' },
      { kind: 'parameter', text: '提示：低于', name: 'info' },
    ]);
  });

  it('is written for every condition of every built-in rule, with nothing left unnamed', () => {
    for (const rule of rules) {
      const expressions = [rule.applies, rule.when, ...rule.tiers.map(({ expression }) => expression)];
      for (const expression of expressions.filter((each) => each !== undefined)) {
        const parts = readable(expression, {
          t: translator('zh'),
          language: 'zh',
          view: rule.view,
          params: rule.source.params,
          values: withDefaults(rule, {}),
        });
        expect([rule.id, parts.some(({ text }) => /undefined|\[object/.test(text))]).toEqual([
          rule.id,
          false,
        ]);
        expect(parts.length).toBeGreaterThan(0);
      }
    }
  });

  it('keeps its brackets balanced and the order of operations, whatever the nesting', () => {
    const leaf = fc.constantFrom('received', 'approved', '2');
    const { sum } = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum'))
          .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
      ),
    }));
    fc.assert(
      fc.property(sum, (text) => {
        const back = written(text)
          .replaceAll('到位', 'received')
          .replaceAll('批复', 'approved')
          .replaceAll('−', '-')
          .replaceAll('×', '*')
          .replaceAll('÷', '/');
        expect(shape(parseExpression(back))).toEqual(shape(parseExpression(text)));
      }),
    );
  });
});

/** An expression without the places of its parts. */
const shape = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === 'at' ? undefined : value)));
