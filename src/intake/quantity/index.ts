import type { DecimalText } from '../values';
import { amountAt, valueOf, type Amount } from './amount-at';
import { isIdentifier } from './identifier-number';
import { plainText } from './plain-text';
import { relationOf } from './relation';

/**
 * The first quantity of a text. `>=` has `low`, `<=` has `high`, `=` has both, all three have `value`; `range` has
 * `low` and `high` only. Money is in 万元, `万` and `亿` are multiplied out. All null where the text holds no quantity.
 */
export interface Quantity {
  readonly op: '>=' | '<=' | '=' | 'range' | null;
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
  readonly value: DecimalText | null;
  /** Stored name of the unit (see `units.ts`), such as 平方米 for `㎡`. */
  readonly unit: string | null;
}

const nothing: Quantity = { op: null, low: null, high: null, value: null, unit: null };

/** Punctuation over which a word such as 不低于 does not reach. */
const clauseEnds = [',', '。', ';', '!', '?', '\n'];

const between = /\s*(?:[-~—–―─]{1,2}|至|到)\s*/uy;

/**
 * Reads an indicator's target or actual: `总体不少于36家` is at least 36 家, `约100-200家` a range, `40亿元` 400000 万元.
 * Dates, text in brackets and numbers that name something (5、6号地块, 第2期) are no quantities. Never throws.
 */
export function parseQuantity(text: string): Quantity {
  if (!/\p{N}/u.test(text)) return nothing;
  const plain = plainText(text);
  let clause = 0;
  for (let at = nextDigit(plain, 0); at >= 0; at = nextDigit(plain, at)) {
    const amount = amountAt(plain, at);
    if (!amount) return nothing;
    const second = secondOf(plain, amount);
    const last = second ?? amount;
    if (!isIdentifier(plain, amount) && !(second && isIdentifier(plain, second))) {
      const found = second ? rangeOf(amount, second) : boundOf(plain, clause, amount);
      if (found) return found;
    }
    at = Math.max(last.end, at + 1);
    clause = at;
  }
  return nothing;
}

function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return at;
  }
  return -1;
}

/** The upper end of a range that begins with `first`. */
function secondOf(text: string, first: Amount): Amount | undefined {
  between.lastIndex = first.end;
  const dash = between.exec(text);
  const second = dash ? amountAt(text, first.end + dash[0].length) : undefined;
  const agree = first.unit === undefined || second?.unit === undefined || first.unit === second.unit;
  return agree ? second : undefined;
}

function rangeOf(first: Amount, second: Amount): Quantity | undefined {
  const unit = second.unit ?? first.unit;
  const high = valueOf({ ...second, unit });
  // 1-2万户 is 1万 to 2万; 3000-1万户 is not.
  const sharesPower = first.power === 0 && first.unit === undefined;
  const candidates = [
    valueOf({ ...first, unit }, sharesPower ? second.power : first.power),
    valueOf({ ...first, unit }),
  ];
  const low = candidates.find(
    (value) => value !== undefined && high !== undefined && Number(value) <= Number(high),
  );
  if (low === undefined || high === undefined) return undefined;
  return { op: 'range', low, high, value: null, unit: unit ?? null };
}

function boundOf(text: string, clauseStart: number, amount: Amount): Quantity | undefined {
  const value = valueOf(amount);
  if (value === undefined) return undefined;
  const clause = text.slice(clauseStart, amount.start);
  const before = clause.slice(Math.max(...clauseEnds.map((mark) => clause.lastIndexOf(mark))) + 1);
  const op = relationOf(before, text.slice(amount.end, amount.end + 20));
  return {
    op,
    low: op === '<=' ? null : value,
    high: op === '>=' ? null : value,
    value,
    unit: amount.unit ?? null,
  };
}
