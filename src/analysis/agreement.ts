import type { Engine } from '../engine';
import type { Finding } from '../findings';
import { missReasons, type MissReason, type RuleRun } from './miss-reasons';

/** What reproducing a written problem takes: the named columns, the text of the document, or a person's judgement. */
export const reaches = ['structured', 'text', 'judgement'] as const;
export type Reach = (typeof reaches)[number];

/** A problem an evaluator or a unit wrote, with the rules that should reproduce it. */
export interface WrittenProblem {
  readonly evaluationId: string;
  /** Its number within the evaluation. */
  readonly seq: number;
  readonly author: 'expert' | 'unit';
  readonly category: string;
  readonly summary: string;
  readonly reach: Reach;
  /** Indicators (level 3) it concerns. */
  readonly indicators: readonly string[];
  readonly rules: readonly string[];
}

/** Every written problem of the loaded evaluations. */
export async function readProblems(engine: Engine, signal?: AbortSignal): Promise<WrittenProblem[]> {
  const table = await engine.query(
    `SELECT evaluation_id, seq, author, category, summary, reach, indicators, rules
     FROM expert_problem ORDER BY evaluation_id, seq`,
    signal,
  );
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const list = (value: unknown): string[] =>
    text(value)
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  return table.rows().map((row) => ({
    evaluationId: text(row['evaluation_id']),
    seq: Number(row['seq']),
    author: text(row['author']) as WrittenProblem['author'],
    category: text(row['category']),
    summary: text(row['summary']),
    reach: text(row['reach']) as Reach,
    indicators: list(row['indicators']),
    rules: list(row['rules']),
  }));
}

/** A problem within reach that no rule reproduced, and why not. */
export interface MissedProblem extends WrittenProblem {
  readonly reasons: readonly MissReason[];
}

/** How far rules and evaluators agree. A first pass, not a reviewer. */
export interface Agreement {
  readonly reproduced: readonly WrittenProblem[];
  /** Within reach of columns or text, and no rule found it. */
  readonly missed: readonly MissedProblem[];
  /** Needs documents, a site visit or an expert. */
  readonly outOfReach: readonly WrittenProblem[];
  /** Found in evaluations that experts judged, and not written by them. */
  readonly unwritten: readonly Finding[];
}

/**
 * Holds the experts' problems against what the rules of `run` found. Units' own problems are no yardstick and are left
 * out.
 */
export function agreementOf(
  problems: readonly WrittenProblem[],
  findings: readonly Finding[],
  run: RuleRun,
): Agreement {
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
    missed: rest
      .filter(({ reach }) => reach !== 'judgement')
      .map((problem) => ({ ...problem, reasons: missReasons(problem, written, run) })),
    outOfReach: rest.filter(({ reach }) => reach === 'judgement'),
    unwritten: findings.filter(({ hit, rule }) => {
      const id = hit.evaluation_id ?? '';
      // What is wrong with the data is no statement about the unit.
      const isProblem = rule.source.class !== 'data_quality';
      return isProblem && judged.has(id) && !named.has(`${id} ${rule.id}`);
    }),
  };
}

/** Of the problems of one reach, how many were written and how many of them a rule reproduced. */
export interface ReachCount {
  readonly reach: Reach;
  readonly written: number;
  readonly reproduced: number;
}

/** The agreement by what each problem takes, so that no share stands without its denominator. */
export function countByReach({ reproduced, missed, outOfReach }: Agreement): ReachCount[] {
  const written = [...reproduced, ...missed, ...outOfReach];
  const among = (problems: readonly WrittenProblem[], wanted: Reach): number =>
    problems.filter(({ reach }) => reach === wanted).length;
  return reaches.map((reach) => ({
    reach,
    written: among(written, reach),
    reproduced: among(reproduced, reach),
  }));
}
