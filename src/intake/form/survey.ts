import type { IndicatorRow } from './table/indicator-reader';
import type { Line } from './table/lines';
import { plain } from './table/words';

/** A satisfaction that was achieved, as a percentage. */
export interface SatisfactionRow {
  readonly line: Line;
  readonly row: IndicatorRow;
  readonly satisfaction: string;
}

/** The one percentage of a text that bounds nothing: `满意度98%`, but not `90%以上` or `95%-98%`. */
function percentIn(text: string): string | undefined {
  const bare = plain(text);
  const found = [...bare.matchAll(/(?<![\d.])\d{1,3}(?:\.\d+)?%/gu)];
  const bounds = /[≥≧≤≦><]|以上|以下|以内|不低于|不少于|不超过|超过|高于|至少|约|近/u.test(bare);
  return found.length === 1 && !bounds ? found[0]?.[0] : undefined;
}

/** The satisfaction an indicator of that class reached; undefined where it is not one percentage. */
export function satisfactionOf(line: Line, row: IndicatorRow): SatisfactionRow | undefined {
  const isSatisfaction = [row.level1, row.level2].some((level) => level && plain(level).includes('满意度'));
  const satisfaction = isSatisfaction && !row.isPlaceholder && row.actual ? percentIn(row.actual) : undefined;
  return satisfaction === undefined ? undefined : { line, row, satisfaction };
}

/** What the survey rows are called: a single one is the overall result, of several each is a part. */
export const surveyItem = (row: IndicatorRow, count: number): string | null =>
  count === 1 ? 'overall' : row.level3;
