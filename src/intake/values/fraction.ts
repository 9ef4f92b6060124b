import { say } from '../error';
import { decimalOf, toNumber, type DecimalText } from './decimal';
import { numeralOf } from './numeral';
import { asBlank, type Parsed } from './parsed';

/** Above this a bare number is rather a percentage than a share, and is refused instead of guessed. */
const largestShare = 1.5;

/**
 * A share of one: `95.23%` and `0.9523` are both 0.9523. A bare number beyond ±1.5 is refused, unless the header says
 * that the column is in percent.
 */
export function parseFraction(text: string, headerSaysPercent = false): Parsed<DecimalText> {
  const blank = asBlank(text);
  if (blank) return blank;
  const numeral = numeralOf(text);
  const power = numeral && powerOf(numeral.suffix, headerSaysPercent);
  if (!numeral || power === undefined || numeral.currency) {
    return { reason: say('不是比例', 'not a share') };
  }
  const value = decimalOf(numeral, power + numeral.exponent);
  if (value === undefined) return { reason: say('数字过大', 'the number is too large') };
  if (power === 0 && Math.abs(toNumber(value)) > largestShare) {
    return {
      reason: say(
        '比例应写作 0.806 或 80.6%，大于 1.5 的数无法确定',
        'a share is written 0.806 or 80.6%; a bare number above 1.5 is not clear',
      ),
    };
  }
  return { value };
}

function powerOf(suffix: string, headerSaysPercent: boolean): number | undefined {
  if (suffix === '') return headerSaysPercent ? -2 : 0;
  if (suffix === '%') return -2;
  return suffix === '‰' ? -3 : undefined;
}
