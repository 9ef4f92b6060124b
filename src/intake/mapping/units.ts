import { fold, type MoneyUnit } from '../values';
import type { HeaderText } from './header-text';
import { medianOf, type Profile } from './profile';

/** Where it was read what bare numbers of a column are. */
export type UnitSource = 'chosen' | 'header' | 'note' | 'cells' | 'unstated';

/** What a bare number in a column is: an amount in a unit, or a percent or share of one. */
export interface UnitChoice {
  /** A unit of money, `%` where 80.6 means 80.6 %, or `1` where 0.806 does. */
  readonly unit: MoneyUnit | '%' | '1';
  readonly from: UnitSource;
  /** Where false, bare numbers wait for a person: their size and what is written do not agree, or nothing is written. */
  readonly sure: boolean;
}

/** What the lines above a table say of all its figures. */
export interface NotedUnits {
  readonly money: MoneyUnit | undefined;
  readonly percent: boolean;
}

/** A middle amount of 10 亿元 is no project's: the figures are hardly in 万元 then. */
const implausible = 100_000;
const largestShare = 1.5;

const moneyNote = /单位\s*[:：]?\s*\(?(?:人民币)?((?:亿|千万|百万|万|千)?元)(?![/每])/gu;

/** Reads units from lines above a table; two different units of money say nothing. */
export function notedUnits(lines: readonly string[]): NotedUnits {
  const plain = lines.map(fold);
  const found = new Set(plain.flatMap((line) => [...line.matchAll(moneyNote)].map(([, unit]) => unit)));
  const [money] = found.size === 1 ? found : [];
  return {
    money: money as MoneyUnit | undefined,
    percent: plain.some((line) =>
      /单位[^;。]*%|(?:比[率例]|执行率|满意度|百分比)[^;。,]{0,4}[:：]\s*%/u.test(line),
    ),
  };
}

/** The unit of bare amounts: the header's, else the note's, else 万元 unless that cannot be. */
export function moneyUnitOf(
  texts: readonly HeaderText[],
  noted: NotedUnits,
  profile: Profile,
  chosen: MoneyUnit | undefined,
): UnitChoice {
  if (chosen) return { unit: chosen, from: 'chosen', sure: true };
  const stated = texts.findLast(({ moneyUnit }) => moneyUnit !== undefined)?.moneyUnit;
  if (stated) return { unit: stated, from: 'header', sure: true };
  if (noted.money) return { unit: noted.money, from: 'note', sure: true };
  if (profile.withUnit > profile.filled / 2) return { unit: '万元', from: 'cells', sure: true };
  return { unit: '万元', from: 'unstated', sure: (medianOf(profile) ?? 0) < implausible };
}

/** Whether bare numbers are percents: as the header or the note says, else shares of one unless they cannot be. */
export function percentOf(
  texts: readonly HeaderText[],
  noted: NotedUnits,
  profile: Profile,
  chosen: boolean | undefined,
): UnitChoice {
  if (chosen !== undefined) return { unit: chosen ? '%' : '1', from: 'chosen', sure: true };
  const largest = Math.max(0, ...profile.sizes);
  const inHeader = texts.some(({ percent }) => percent);
  if (inHeader || noted.percent) {
    // 0.806 below 执行率（%） may be 80.6 % all the same.
    const isDoubtful = largest > 0 && largest <= largestShare;
    return { unit: '%', from: inHeader ? 'header' : 'note', sure: !isDoubtful };
  }
  const from = profile.percents > profile.filled / 2 ? 'cells' : 'unstated';
  return { unit: '1', from, sure: largest <= largestShare };
}
