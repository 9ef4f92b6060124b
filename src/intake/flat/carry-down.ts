import type { FlatTable } from './flat-table';
import type { Plan } from './plan';

/**
 * Whether a blank class is that of the row above. It is not where classes are printed on every row (two rows of one
 * project that follow each other have the same), nor where the file itself merges the cells of a class.
 */
export function carriesClasses(
  plan: Plan,
  table: FlatTable,
  sample: readonly (readonly string[])[],
): boolean {
  const column = plan.column('indicator.level1');
  if (!column) return true;
  const isMerged = table.merged.some(
    ({ column: first, rowSpan }) => first === column.index + 1 && rowSpan > 1,
  );
  return !isMerged && !sample.some((row, index) => repeats(plan, column.index, row, sample[index - 1]));
}

function repeats(
  plan: Plan,
  level1: number,
  row: readonly string[],
  above: readonly string[] | undefined,
): boolean {
  if (!above || (row[level1] ?? '') === '' || row[level1] !== above[level1]) return false;
  const project = plan.column('evaluation.project_name');
  return !project || row[project.index] === '' || row[project.index] === above[project.index];
}
