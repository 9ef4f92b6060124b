import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRule, type LocatedProblem } from '../../../src/rules/editing';
import { builtIn, changed, deviation, file, ruleOf } from './support';

const last = ruleOf(file, deviation);
/** Signs that mean something to YAML, and some that do not. */
const noisy = Array.from('{}[]:|\'",- \n>&*!#a金');

/** The problems of the rule with `from` replaced by `to`, and the text they are about. */
function problemsOf(from: string, to: string): { text: string; problems: readonly LocatedProblem[] } {
  const text = changed(deviation, from, to);
  const { rule, problems } = checkRule(file, text, last);
  expect(rule).toBeUndefined();
  return { text, problems };
}

/** The word a problem marks, and the text once its fix is taken. */
function mended(from: string, to: string): { word: string; fixed: boolean; message: string; label: string } {
  const { text, problems } = problemsOf(from, to);
  const problem = problems.find(({ fix }) => fix)!;
  const fix = problem.fix!;
  const after = text.slice(0, fix.from) + fix.candidate.word + text.slice(fix.to);
  return {
    word: text.slice(problem.from, problem.to),
    fixed: after === deviation,
    message: problem.message.zh,
    label: fix.candidate.label?.zh ?? '',
  };
}

describe('a sound text', () => {
  it('is the rule, without problems', () => {
    expect(checkRule(file, deviation)).toMatchObject({ problems: [], rule: { id: 'budget-deviation' } });
  });
});

describe('a slip of the pen is marked and mended', () => {
  it.each([
    [
      'a column of a list',
      '[base_amount, result_amount]',
      '[base_amount, result_amont]',
      'result_amont',
      '结果',
    ],
    [
      'a column in an expression',
      'when: abs(result_amount',
      'when: abs(result_amonut',
      'result_amonut',
      '结果',
    ],
    ['a parameter', '* :info', '* :inof', ':inof', '提示阈值'],
    ['a function', 'when: abs(', 'when: asb(', 'asb', '绝对值'],
    ['a key', 'when: abs', 'wehn: abs', 'wehn', '问题条件；成立的行即为问题'],
    ['a tier', '  low: true', '  lo: true', 'lo', '提示的条件'],
    ['a word of the format', 'status: active', 'status: actve', 'actve', '启用'],
    ['an entity', 'entity: fund_stage_view', 'entity: fund_stge_view', 'fund_stge_view', '资金环节'],
    ['a format', 'format: percent', 'format: percnt', 'percnt', '百分数，17.02%'],
    ['a name in a message', '偏差 {deviation|', '偏差 {deviatoin|', 'deviatoin', '偏差率'],
    ['a format in a message', '{deviation|percent}', '{deviation|precent}', 'precent', '百分数，17.02%'],
    ['an outcome a test expects', 'expect: { c: na }', 'expect: { c: naa }', 'naa', '不适用'],
  ])('%s', (_, from, to, word, label) => {
    expect(mended(from, to)).toMatchObject({ word, label, fixed: true });
  });

  it('with a message that does not list all that is allowed', () => {
    expect(mended('[base_amount, result_amount]', '[base_amount, result_amont]').message).toBe(
      'fund_stage_view 没有列 result_amont',
    );
  });

  it('also where a text is folded over several lines', () => {
    const { text, problems } = problemsOf(
      'when: abs(result_amount - base_amount) > base_amount',
      'when: >\n  abs(result_amount -\n  base_amuont) > base_amount',
    );
    const [problem] = problems;
    expect(text.slice(problem!.from, problem!.to)).toBe('base_amuont');
    expect(problem).toMatchObject({ line: 17, column: 3, fix: { candidate: { word: 'base_amount' } } });
  });
});

describe('what is like nothing allowed', () => {
  it('is marked with all that is allowed and no fix', () => {
    const { problems } = problemsOf('status: active', 'status: xyzzy');
    expect(problems).toMatchObject([{ line: 7, column: 9, fix: undefined }]);
    expect(problems[0]!.message.zh).toContain('draft、active、off、retired');
  });

  it('a value out of its range is marked at the value', () => {
    const { text, problems } = problemsOf('default: 0.10', 'default: 50');
    expect(text.slice(problems[0]!.from, problems[0]!.to)).toBe('50');
    expect(problems[0]!.fix).toBeUndefined();
  });
});

describe('broken YAML', () => {
  it.each([
    ['[base_amount, result_amount]\nwhen', '[base_amount, result_amount\nwhen', '括号没有闭合'],
    ['class: finding', 'class finding', '键应写在一行内'],
    ['title: { zh: 预算', 'title: { zh: a: 预算', '括号内不能再写一层'],
    ['class: finding\n', 'class: finding\nclass: review\n', '这个键已经写过一次'],
    ['  medium: ', '\tmedium: ', '不能用制表符缩进'],
  ])('%# is said in Chinese', (from, to, message) => {
    const said = problemsOf(from, to).problems.map((problem) => problem.message.zh);
    expect(said.join('\n')).toContain(message);
  });
});

it('marks lie within the text and in its order, whatever is deleted or typed', () => {
  const noise = fc.string({ unit: fc.constantFrom(...noisy), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.constantFrom(...builtIn),
      fc.nat(),
      fc.nat({ max: 30 }),
      noise,
      (source, at, cut, typed) => {
        const from = at % source.text.length;
        const text = source.text.slice(0, from) + typed + source.text.slice(from + cut);
        const { rule, problems } = checkRule(source.file, text);
        expect(rule === undefined).toBe(problems.length > 0);
        let reached = 0;
        for (const problem of problems) {
          expect(problem.from).toBeGreaterThanOrEqual(reached);
          expect(problem.to).toBeGreaterThanOrEqual(problem.from);
          expect(problem.to).toBeLessThanOrEqual(text.length);
          expect(text.slice(problem.from, problem.to)).not.toContain('\n');
          reached = problem.from;
        }
      },
    ),
    { numRuns: 60 },
  );
});
