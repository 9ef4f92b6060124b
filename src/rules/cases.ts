import { sqlType, type ViewDefinition } from '../dataset';
import { identifier, type Engine } from '../engine';
import { differenceText, type CaseDifference } from './case-difference';
import { evaluateRule, type RuleResult } from './evaluate';
import { compileRule } from './compile';
import { HitWriter } from './message';
import type { Rule } from './rule';
import type { CaseFile, RowOutcome } from './types';

export interface CaseResult {
  readonly rule: string;
  readonly name: string;
  /** What differs from what the case expects; empty when it passes. */
  readonly differences: readonly CaseDifference[];
  /** The differences in plain words. */
  readonly failures: readonly string[];
  /** Row outcomes that were seen, for coverage. */
  readonly seen: ReadonlySet<RowOutcome>;
}

/** Runs the cases inside a rule file through the real compiler and engine, and leaves no table behind. One rule at a time. */
export async function runCases(engine: Engine, rule: Rule, signal?: AbortSignal): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  try {
    for (const testCase of rule.source.tests) results.push(await runCase(engine, rule, testCase, signal));
  } finally {
    // What stays behind of a lost engine is lost with it.
    await engine
      .run(caseTables.map((name) => `DROP TABLE IF EXISTS ${identifier(name)}`))
      .catch(() => undefined);
  }
  return results;
}

/** Whether some case of the rule fails; for a mutant that is what should happen. Stops at the first. */
export async function someCaseFails(engine: Engine, rule: Rule, signal?: AbortSignal): Promise<boolean> {
  for (const testCase of rule.source.tests) {
    if ((await runCase(engine, rule, testCase, signal)).failures.length > 0) return true;
  }
  return false;
}

const caseTable = 'rule_case';
const textTable = 'rule_case_text';
const caseTables = [caseTable, textTable];

async function runCase(
  engine: Engine,
  rule: Rule,
  testCase: CaseFile,
  signal?: AbortSignal,
): Promise<CaseResult> {
  const misnamed = unknownNames(rule, testCase);
  if (misnamed.length > 0) {
    return caseResult(
      rule,
      testCase,
      misnamed.map((name) => ({ kind: 'column', name, view: rule.view.name })),
    );
  }
  await createRows(engine, rule, testCase, signal);
  const parameters = testCase.params ?? {};
  const result = await evaluateRule(engine, rule, { table: caseTable, parameters }, signal);
  const outcomes = await rowOutcomes(engine, rule, parameters, signal);
  const differences: CaseDifference[] = [
    ...(result.error
      ? [{ kind: 'error', message: result.error } as const]
      : outcomeDifferences(testCase, outcomes)),
    ...hitDifferences(testCase, result),
    ...unwrittenTexts(result),
  ];
  return caseResult(rule, testCase, differences, new Set([...outcomes.values()].flat()));
}

const caseResult = (
  rule: Rule,
  { name }: CaseFile,
  differences: readonly CaseDifference[],
  seen: ReadonlySet<RowOutcome> = new Set(),
): CaseResult => ({ rule: rule.id, name, differences, failures: differences.map(differenceText), seen });

function unknownNames(rule: Rule, testCase: CaseFile): string[] {
  const known = new Set(entityOf(rule).columns.map(({ name }) => name));
  return [...new Set(testCase.rows.flatMap((row) => Object.keys(row)))].filter((name) => !known.has(name));
}

/** The view whose rows a case gives. */
const entityOf = ({ view, shape }: Rule): ViewDefinition => shape?.base ?? view;

/** The identity of a row in a case: its evaluation, or for views and groups without one its last key value. */
function identityOf({ view, shape }: Rule): string {
  const names = shape?.group ?? view.columns.map(({ name }) => name);
  return names.includes('evaluation_id') ? 'evaluation_id' : (view.key[view.key.length - 1] ?? '');
}

async function createRows(
  engine: Engine,
  rule: Rule,
  testCase: CaseFile,
  signal?: AbortSignal,
): Promise<void> {
  const text = (value: string | number | boolean | null | undefined): string | null =>
    value === null || value === undefined ? null : String(value);
  await engine.insertText(
    textTable,
    entityOf(rule).columns.map(({ name }) => ({ name, values: testCase.rows.map((row) => text(row[name])) })),
    signal,
  );
  const columns = entityOf(rule).columns.map(
    ({ name, type }) => `CAST(${identifier(name)} AS ${sqlType(type)}) AS ${identifier(name)}`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE ${caseTable} AS SELECT ${columns.join(', ')} FROM ${textTable}`,
    signal,
  );
}

async function rowOutcomes(
  engine: Engine,
  rule: Rule,
  parameters: NonNullable<CaseFile['params']>,
  signal?: AbortSignal,
): Promise<Map<string, RowOutcome[]>> {
  const { countsSql } = compileRule(rule, parameters, { table: caseTable });
  const judged = countsSql.slice(0, countsSql.lastIndexOf('\nSELECT'));
  const identity = identityOf(rule);
  const rows = await engine
    .query(`${judged}\nSELECT ${identifier(identity)} AS id, row_outcome FROM judged`, signal)
    .then((table) => table.rows())
    .catch(() => []);
  const outcomes = new Map<string, RowOutcome[]>();
  for (const row of rows) {
    const id = String(row['id']);
    outcomes.set(id, [...(outcomes.get(id) ?? []), row['row_outcome'] as RowOutcome]);
  }
  return outcomes;
}

function outcomeDifferences(
  testCase: CaseFile,
  outcomes: ReadonlyMap<string, readonly RowOutcome[]>,
): CaseDifference[] {
  const differences: CaseDifference[] = [];
  for (const [id, wanted] of Object.entries(testCase.expect)) {
    const found = [...(outcomes.get(id) ?? [])].sort();
    const expected = typeof wanted === 'string' ? [wanted] : [...wanted].sort();
    if (found.join() !== expected.join()) differences.push({ kind: 'outcome', id, expected, found });
  }
  for (const id of outcomes.keys())
    if (!(id in testCase.expect)) differences.push({ kind: 'unexpected', id });
  return differences;
}

function hitDifferences(testCase: CaseFile, result: RuleResult): CaseDifference[] {
  const identity = identityOf(result.rule);
  const hitOf = (id: string): RuleResult['hits'][number] | undefined =>
    result.hits.find(
      (hit) => String(identity === 'evaluation_id' ? hit.evaluation_id : hit.key[identity]) === id,
    );
  const differences: CaseDifference[] = [];
  for (const [id, expected] of Object.entries(testCase.severity ?? {})) {
    const found = hitOf(id)?.severity;
    if (found !== expected) differences.push({ kind: 'severity', id, expected, found });
  }
  for (const [id, expected] of Object.entries(testCase.message ?? {})) {
    const hit = hitOf(id);
    const found = hit && new HitWriter(result.rule, result.compiled.parameters, hit, 'zh').message();
    if (found !== expected) differences.push({ kind: 'message', id, expected, found });
  }
  return differences;
}

/** Every text of every hit, in both languages: none may be blank or keep a place unfilled. */
function unwrittenTexts(result: RuleResult): CaseDifference[] {
  const texts = new Map<string, CaseDifference>();
  for (const hit of result.hits) {
    for (const language of ['zh', 'en'] as const) {
      const writer = new HitWriter(result.rule, result.compiled.parameters, hit, language);
      for (const text of [
        writer.message(),
        writer.suggestion(),
        ...writer.steps().map((step) => step.text),
      ]) {
        if (text.trim() === '' || /[{}]|undefined|NaN/.test(text))
          texts.set(`${language} ${text}`, { kind: 'text', language, text });
      }
    }
  }
  return [...texts.values()];
}
