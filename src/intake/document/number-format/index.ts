import { general } from './builtin';
import { dateText, isoDate, momentOf, showsDay } from './date';
import { generalText } from './decimal';
import { numberText } from './number';
import { parseFormat, type Condition, type Section } from './section';

export { builtinFormat, general } from './builtin';
export { generalText } from './decimal';

/** A number as a workbook shows it. */
export interface Shown {
  readonly text: string;
  /** ISO day, where the format shows one. */
  readonly date: string | undefined;
  /** Whether the number is a moment or a span of time, of which the bare number says nothing. */
  readonly isTime: boolean;
}

const parsed = new Map<string, readonly Section[]>();

/** Formats of one file that are kept; a hostile one must not fill memory. */
const parsedLimit = 2000;

function sectionsOf(code: string): readonly Section[] {
  let sections = parsed.get(code);
  if (!sections) {
    sections = parseFormat(code);
    if (parsed.size >= parsedLimit) parsed.clear();
    parsed.set(code, sections);
  }
  return sections;
}

/** Shows a number in a number format of Excel: percent, thousands, money, dates, conditions. */
export function showNumber(value: number, code: string, is1904 = false): Shown {
  if (code === general || code === '') return plain(value);
  const { section, isSigned } = chosen(value, sectionsOf(code));
  if (!section) return plain(value);
  if (section.isDate) {
    const moment = momentOf(value, is1904);
    const isDay = showsDay(section);
    // Day 0 is an empty result in a cell meant for a date, not the last day of 1899.
    if (!moment || (isDay && !is1904 && value < 1)) return plain(value);
    const date = isDay ? isoDate(moment) : undefined;
    return { text: dateText(value, moment, section.tokens).trim(), date, isTime: true };
  }
  const text = numberText(Math.abs(value), section.tokens);
  const isNegative = value < 0 && isSigned && /[1-9]/u.test(text);
  return { text: `${isNegative ? '-' : ''}${text.trim()}`, date: undefined, isTime: false };
}

const plain = (value: number): Shown => ({ text: generalText(value), date: undefined, isTime: false });

/** The section that shows `value`, and whether a minus sign is put before it: a section for negatives has its own. */
function chosen(
  value: number,
  sections: readonly Section[],
): { section: Section | undefined; isSigned: boolean } {
  // A last section with `@` is for text.
  const isForText = sections.length > 1 && sections.at(-1)?.tokens.some(({ kind }) => kind === 'text');
  const numbers = sections.slice(0, isForText ? -1 : 3).slice(0, 3);
  if (numbers.some(({ condition }) => condition)) {
    const section = numbers.find(({ condition }) => !condition || meets(value, condition)) ?? numbers.at(-1);
    return { section, isSigned: true };
  }
  const [positive, negative, zero] = numbers;
  if (value < 0 && negative) return { section: negative, isSigned: false };
  if (value === 0 && zero) return { section: zero, isSigned: false };
  return { section: positive, isSigned: true };
}

function meets(value: number, { operator, limit }: Condition): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
}
