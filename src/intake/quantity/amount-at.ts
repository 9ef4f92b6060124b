import { decimalOf, type DecimalText } from '../values';
import { unitAt } from './unit-at';

/** One number of a text with its unit. */
export interface Amount {
  readonly digits: { readonly negative: boolean; readonly whole: string; readonly fraction: string };
  /** Power of ten of a multiplying word such as 万. */
  readonly power: number;
  /** Stored name of the unit, 万元 for every amount of money; undefined without one. */
  readonly unit: string | undefined;
  readonly start: number;
  readonly end: number;
}

const multiplier = /(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|[百千](?=[余多]?[元人户家个件亩]))/uy;
const powers: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
};
const filler = /\s*[余多几]?\s*/uy;
const number = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?/uy;

const wan = 4;
const isMoney = (unit: string | undefined): boolean =>
  unit === '万元' || (unit?.startsWith('万元/') ?? false);

/** Reads the number that begins at `start`, its multiplying word and its unit. */
export function amountAt(text: string, start: number): Amount | undefined {
  const found = match(number, text, start);
  if (!found) return undefined;
  let at = start + found[0].length;
  at += match(filler, text, at)?.[0].length ?? 0;
  const times = match(multiplier, text, at)?.[0] ?? '';
  at += times.length;
  if (times !== '') at += match(filler, text, at)?.[0].length ?? 0;
  const unit = unitAt(text, at);
  const bareEnd = start + found[0].length;
  return {
    digits: {
      negative: /(?:^|[\s=<>:]|增长|增速|同比|环比)-$/u.test(text.slice(0, start)),
      whole: (found[1] ?? '').replaceAll(',', ''),
      fraction: found[2] ?? '',
    },
    power: powers[times] ?? 0,
    unit: unit?.name,
    start,
    end: unit?.end ?? (times === '' ? bareEnd : at),
  };
}

/** The amount in its stored unit; money in 万元. `power` replaces the amount's own multiplying word. */
export function valueOf(amount: Amount, power = amount.power): DecimalText | undefined {
  return decimalOf(amount.digits, isMoney(amount.unit) ? power - wan : power);
}

function match(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}
