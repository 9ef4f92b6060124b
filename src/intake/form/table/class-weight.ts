import { headerKey, plain } from './words';

/** Weight and score that stand in brackets behind a class: `产出指标（50分）`, `效益（30分，得分28分）`. */
export interface ClassPoints {
  readonly weight: string | null;
  readonly score: string | null;
}

const number = '(\\d{1,3}(?:\\.\\d+)?)';
const weightOnly = new RegExp(`^(?:分值|权重|满分|共|计)?:?${number}(?:分|%)?$`, 'u');
const scoreToo = new RegExp(
  `^(?:分值|权重|满分)?:?${number}分?[,，;；、/]?(?:自评|实际)?得分?:?${number}分?$`,
  'u',
);

/** The points in the brackets of a class cell; undefined where there are none. */
export function classPoints(text: string): ClassPoints | undefined {
  for (const [, inside = ''] of plain(text).matchAll(/[([【]([^()[\]【】]*)[)\]】]/gu)) {
    const both = scoreToo.exec(inside);
    if (both) return { weight: both[1] ?? null, score: both[2] ?? null };
    const weight = weightOnly.exec(inside);
    if (weight) return { weight: weight[1] ?? null, score: null };
  }
  return undefined;
}

/** The points behind the name of an indicator: `立项依据充分性（2分）`. Without the word 分 a number may be anything. */
export const namedPoints = (text: string): string | undefined =>
  /[(（](\d{1,3}(?:\.\d+)?)分[)）]$/u.exec(plain(text))?.[1];

/** 项目决策 is the class 决策, and so on; other classes stay as printed. */
export function className(text: string): string {
  const found = /^项目(决策|过程|产出|效益|效果|投入|管理)(?:指标|情况)?$/u.exec(headerKey(text));
  return found?.[1] ?? text;
}
