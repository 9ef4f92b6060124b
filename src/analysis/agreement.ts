import type { Engine } from '../engine';
import type { Finding } from '../findings';

/** A problem an evaluator or a unit wrote, with the rules that should reproduce it. */
export interface WrittenProblem {
  readonly evaluationId: string;
  readonly author: 'expert' | 'unit';
  readonly category: string;
  readonly summary: string;
  readonly reach: 'structured' | 'text' | 'judgement';
  readonly rules: readonly string[];
}

/** Every written problem of the loaded evaluations. */
export async function readProblems(engine: Engine, signal?: AbortSignal): Promise<WrittenProblem[]> {
  const table = await engine.query(
    'SELECT evaluation_id, author, category, summary, reach, rules FROM expert_problem ORDER BY evaluation_id, seq',
    signal,
  );
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return table.rows().map((row) => ({
    evaluationId: text(row['evaluation_id']),
    author: text(row['author']) as WrittenProblem['author'],
    category: text(row['category']),
    summary: text(row['summary']),
    reach: text(row['reach']) as WrittenProblem['reach'],
    rules: text(row['rules'])
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  }));
}

/** How far rules and evaluators agree. A first pass, not a reviewer. */
export interface Agreement {
  readonly reproduced: readonly WrittenProblem[];
  /** Within reach of columns or text, and no rule found it. */
  readonly missed: readonly WrittenProblem[];
  /** Needs documents, a site visit or an expert. */
  readonly outOfReach: readonly WrittenProblem[];
  /** Found in evaluations that experts judged, and not written by them. */
  readonly unwritten: readonly Finding[];
}

/** Holds the experts' problems against what the rules found. Units' own problems are no yardstick and are left out. */
export function agreementOf(problems: readonly WrittenProblem[], findings: readonly Finding[]): Agreement {
  const written = problems.filter(({ author }) => author === 'expert');
  const judged = new Set(written.map(({ evaluationId }) => evaluationId));
  const hits = new Set(findings.map(({ hit, rule }) => `${hit.evaluation_id ?? ''} ${rule.id}`));
  const named = new Set(
    written.flatMap(({ evaluationId, rules }) => rules.map((id) => `${evaluationId} ${id}`)),
  );
  const isFound = ({ evaluationId, rules }: WrittenProblem): boolean =>
    rules.some((id) => hits.has(`${evaluationId} ${id}`));
  const rest = written.filter((problem) => !isFound(problem));
  return {
    reproduced: written.filter(isFound),
    missed: rest.filter(({ reach }) => reach !== 'judgement'),
    outOfReach: rest.filter(({ reach }) => reach === 'judgement'),
    unwritten: findings.filter(({ hit, rule }) => {
      const id = hit.evaluation_id ?? '';
      return judged.has(id) && !named.has(`${id} ${rule.id}`);
    }),
  };
}
