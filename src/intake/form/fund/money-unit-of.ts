import type { Heading } from '../head/heading-facts';
import type { Line } from '../table/lines';
import { moneyUnitIn } from './money-unit';
import type { MoneyUnit } from '../../values';

/** The unit of the amounts below a header: in its own row, in a merged label beside it, or noted above the form. */
export function moneyUnitOf(header: Line, headings: readonly Heading[]): MoneyUnit | undefined {
  const texts = [...header.above, ...header.cells].map(({ text }) => text);
  for (const text of [...texts, ...headings.map((heading) => heading.text)]) {
    const unit = moneyUnitIn(text);
    if (unit) return unit;
  }
  return undefined;
}
