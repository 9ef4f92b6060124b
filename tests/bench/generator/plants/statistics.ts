import type { Draft } from '../draft';
import { splitParts, wan } from '../funds';
import { addYearBefore, hasYearBefore } from './companions';
import { ownForms, plantsOf, type Plant } from './plant';

const jump = plantsOf('year-on-year-jump');

/** A budget of so many 万元 in a form, 99 % of it spent. */
const budget =
  (amount: number) =>
  (draft: Draft): void => {
    const yuan = Math.round(amount * wan);
    draft.put({ initial_budget: yuan, adjusted_budget: yuan, executed: Math.round(yuan * 0.99) });
    splitParts(draft);
  };

/** This year's budget in 万元, and last year's in an evaluation of its own. */
const budgets = (own: number, before: number): Pick<Plant, 'shape' | 'print' | 'isRare'> => ({
  isRare: true,
  shape: (draft) => {
    if (!hasYearBefore(draft) || !draft.reserve(100)) return false;
    budget(own)(draft);
    return true;
  },
  print: (draft) => addYearBefore(draft, budget(before)),
});

/** Plants that need a second whole evaluation of the same project. What totals alone decide is planted in blocks. */
export const pairPlants: readonly Plant[] = [
  jump.hit('budget up by 30.01 %', ownForms, ['amounts', 'header'], budgets(1_300.1, 1_000)),
  jump.miss('budget up by 30 %', ownForms, ['amounts', 'header'], budgets(1_300, 1_000)),
];
