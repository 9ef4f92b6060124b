import type { Bilingual } from '../../dataset';
import { say } from '../error';
import { toNumber } from './decimal';
import { parseNumber } from './number';
import { fold, type Parsed } from './parsed';

const largest = 2 ** 31 - 1;

/** A whole number that fits in INTEGER: `1,400`, `12.0`. */
export function parseInteger(text: string): Parsed<number> {
  return whole(text, -largest, largest, say('不是整数', 'not a whole number'));
}

/** A calendar year: `2024`, `2024年`, `2024年度`. */
export function parseYear(text: string): Parsed<number> {
  const bare = fold(text).replace(/\s*年度?$/u, '');
  const reason = say('不是年份（应为 1949 至 2099）', 'not a year (1949 to 2099)');
  if (/[,\s万亿]/u.test(bare)) return { reason };
  return whole(bare === '' ? text : bare, 1949, 2099, reason);
}

function whole(text: string, low: number, high: number, reason: Bilingual): Parsed<number> {
  const parsed = parseNumber(text);
  if (!('value' in parsed)) return 'blank' in parsed ? parsed : { reason };
  const value = toNumber(parsed.value);
  return Number.isInteger(value) && value >= low && value <= high ? { value } : { reason };
}
