import { fillClean } from '../clean';
import { Draft } from '../draft';
import { firstYear } from '../project';
import { Random } from '../random';
import { settle } from '../settle';

/** Whether the year before is one of the ordinary years. */
export const hasYearBefore = ({ year }: Draft): boolean => year > firstYear;

/** Adds a clean evaluation of the same project and kind in the year before; `prepare` runs before it is settled. */
export function addYearBefore(draft: Draft, prepare: (companion: Draft) => void): void {
  const { evaluation, year } = draft;
  const projectName = evaluation.projectName.replace(String(year), String(year - 1));
  const own = { id: `${evaluation.id}b`, year: year - 1, projectName, total: null, grade: null };
  const random = new Random(Number(evaluation.id.replace(/\D/g, '')), year);
  const companion = new Draft(random, { ...evaluation, ...own });
  fillClean(companion, random.next());
  prepare(companion);
  settle(companion);
  draft.companions.push(companion);
}
