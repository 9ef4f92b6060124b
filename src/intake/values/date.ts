import { say } from '../error';
import { asBlank, fold, type Parsed } from './parsed';

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/u,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];
const timeOfDay = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u;
const monthOnly = /^\d{4}(?:[-/.年]\d{1,2}月?|年)$/u;

/**
 * A calendar day as `YYYY-MM-DD`, from `2024-05-30`, `2024/5/30`, `2024.5.30`, `2024年5月30日` or `20240530`; a time of
 * day after it is dropped. A month alone is no day, and a day that does not exist is refused.
 */
export function parseDate(text: string): Parsed<string> {
  const blank = asBlank(text);
  if (blank) return blank;
  const plain = fold(text).replace(timeOfDay, '').replace(/\s+/gu, '');
  for (const form of forms) {
    const found = form.exec(plain);
    if (!found) continue;
    const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
    if (!exists(year, month, day)) return { reason: say('没有这一天', 'there is no such day') };
    return { value: isoDate(year, month, day) };
  }
  if (monthOnly.test(plain)) return { reason: say('日期缺少日', 'the date has no day') };
  return { reason: say('不是日期', 'not a date') };
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
