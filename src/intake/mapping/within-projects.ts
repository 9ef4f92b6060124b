import { say } from '../error';
import { sureFrom, type Candidate } from './candidate';
import { fieldNamed, type Grain } from './fields';

interface Column {
  readonly cells: readonly string[];
  readonly candidates: readonly Candidate[];
}

const doubtful = 0.5;

/**
 * In a table with a row per indicator, what is said of the project is the same on all of its rows: a column that
 * changes within projects is doubted to be the project's, and one that does not to be an indicator's, unless its
 * wording leaves no doubt.
 */
export function withinProjects<T extends Column>(columns: readonly T[]): T[] {
  const projects = projectsOf(columns);
  return columns.map((column) => {
    const [first] = column.candidates;
    const field = fieldNamed(first?.field ?? '');
    if (!first || !field) return column;
    const kinds = distinctValues(projects, column.cells);
    if (field.grain === 'project') return changes(kinds) ? doubted(column, 'project') : column;
    const isUnsureNumber = first.confidence < sureFrom && field.column.type === 'number';
    return isUnsureNumber && staysTheSame(kinds) ? doubted(column, 'indicator') : column;
  });
}

const identifying = new Set(
  ['project_name', 'region', 'year', 'unit', 'kind'].map((name) => `evaluation.${name}`),
);

/** What tells the projects of the rows apart; '' where no project is named. */
function projectsOf(columns: readonly Column[]): string[] {
  const named =
    columns.find(({ candidates }) => candidates[0]?.field === 'evaluation.project_name')?.cells ?? [];
  const parts = columns.filter(({ candidates }) => identifying.has(candidates[0]?.field ?? ''));
  return named.map((name, row) => (name === '' ? '' : parts.map(({ cells }) => cells[row] ?? '').join('\n')));
}

interface Spread {
  readonly filled: number;
  readonly distinct: number;
}

/** Per project with several filled cells, how many of them there are and how many different ones. */
function distinctValues(projects: readonly string[], cells: readonly string[]): Spread[] {
  const values = new Map<string, string[]>();
  projects.forEach((project, row) => {
    const cell = cells[row] ?? '';
    if (project === '' || cell === '') return;
    const known = values.get(project);
    if (known) known.push(cell);
    else values.set(project, [cell]);
  });
  return [...values.values()]
    .filter(({ length }) => length > 1)
    .map((found) => ({ filled: found.length, distinct: new Set(found).size }));
}

/** Two rows that differ may be a slip; a column that changes everywhere is none. */
function changes(spreads: readonly Spread[]): boolean {
  const changing = spreads.filter(({ distinct }) => distinct > 1);
  const isMany = changing.length > 1 || changing.some(({ distinct }) => distinct > 2);
  return isMany && changing.length > spreads.length / 2;
}

const staysTheSame = (spreads: readonly Spread[]): boolean => {
  const long = spreads.filter(({ filled }) => filled > 2);
  return long.length > 1 && long.every(({ distinct }) => distinct === 1);
};

function doubted<T extends Column>(column: T, grain: Grain): T {
  const candidates = column.candidates
    .map((one) => (fieldNamed(one.field)?.grain === grain ? lowered(one, grain) : one))
    .sort((a, b) => b.confidence - a.confidence);
  return { ...column, candidates };
}

const lowered = ({ field, confidence, why }: Candidate, grain: Grain): Candidate => ({
  field,
  confidence: Math.min(confidence, doubtful),
  why:
    grain === 'project'
      ? say(`${why.zh}，但同一项目各行不同`, `${why.en}, but it changes within a project`)
      : say(`${why.zh}，但同一项目各行相同`, `${why.en}, but it is the same throughout a project`),
});
