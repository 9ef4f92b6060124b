import { regionIn, yearsIn } from '../form';
import { kindOf } from '../mapping';
import { bare } from './row-kinds';

/** What a text over a table says of everything in it. */
export interface Stated {
  readonly value: string;
  /** Where it is said, as printed. */
  readonly text: string;
}

/** What need not be in a column because a title says it: `朝阳区2024年度项目支出绩效自评情况汇总表`. */
export interface FlatFacts {
  readonly region: Stated | undefined;
  readonly year: Stated | undefined;
  readonly kind: Stated | undefined;
}

/** Reads titles, notes and the sheet's name. What they say in different ways is not taken. */
export function factsOf(texts: readonly string[]): FlatFacts {
  return {
    region: only(texts.map((text) => stated(text, regionIn(withoutLabel(text))?.name))),
    year: only(texts.flatMap((text) => yearsIn(text).map((year) => stated(text, year)))),
    kind: only(texts.map((text) => stated(text, kindOf(text)))),
  };
}

/** `填报单位：朝阳区财政局` names a region behind its label. */
const withoutLabel = (text: string): string => bare(text).replace(/^[^:：]{0,8}[:：]/u, '');

const stated = (text: string, value: string | undefined): Stated | undefined =>
  value === undefined ? undefined : { value, text };

function only(found: readonly (Stated | undefined)[]): Stated | undefined {
  const [first, ...others] = found.filter((one) => one !== undefined);
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}
