import { describe, expect, it } from 'vitest';
import { parameterText } from '../../../src/views/rules/parameter-text';
import { templatePieces, type TemplatePiece } from '../../../src/views/rules/page/template-parts';
import { rules, ruleNamed } from './seed-lines';

const flat = (pieces: readonly TemplatePiece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'text'
        ? piece.text
        : piece.kind === 'place'
          ? `【${piece.text}】`
          : `（${flat(piece.pieces)}）`,
    )
    .join('');

describe('a message template in words', () => {
  it('names what fills each place, and what is only written where there is something', () => {
    const rule = ruleNamed('fund-arrival-low');
    expect(flat(templatePieces(rule, rule.source.message.zh, 'zh'))).toBe(
      '资金到位率 【资金到位率】（到位 【到位】 ÷ 批复 【批复】 万元），低于 【提示：低于】，未到位 【未到位金额】 万元（；到位后又退回 【到位后退回】 万元）（；到位金额不少于审定金额 【到位已覆盖的审定金额】 万元，可能因决算核减而未再拨付）。',
    );
  });

  it('can be written for every text of every built-in rule in both languages', () => {
    for (const rule of rules) {
      for (const language of ['zh', 'en'] as const) {
        const { message, suggestion } = rule.source;
        for (const text of [message, suggestion])
          expect(flat(templatePieces(rule, text[language], language))).not.toMatch(/[{}]/);
      }
    }
  });
});

it('writes a parameter as its messages do', () => {
  const [info] = Object.values(ruleNamed('budget-deviation').source.params ?? {});
  expect(parameterText(info!, 0.125)).toBe('12.50%');
  expect(parameterText({ type: 'points', default: 1, label: { zh: '', en: '' } }, 0.005)).toBe('0.005');
  expect(parameterText({ type: 'choice', default: 'a', label: { zh: '', en: '' } }, 'a')).toBe('a');
});
