import { sqlType } from '../dataset';
import { identifier, type Engine } from '../engine';
import { evaluateRule, type RuleResult } from './evaluate';
import { compileRule } from './compile';
import { HitWriter } from './message';
import type { Rule } from './rule';
import type { CaseFile, RowOutcome } from './types';

export interface CaseResult {
  readonly rule: string;
  readonly name: string;
  /** What differs from what the case expects; empty when it passes. */
  readonly failures: readonly string[];
  /** Row outcomes that were seen, for coverage. */
  readonly seen: ReadonlySet<RowOutcome>;
}

/** Runs the cases inside a rule file through the real compiler and engine. */
export async function runCases(engine: Engine, rule: Rule, signal?: AbortSignal): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const testCase of rule.source.tests) results.push(await runCase(engine, rule, testCase, signal));
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

async function runCase(
  engine: Engine,
  rule: Rule,
  testCase: CaseFile,
  signal?: AbortSignal,
): Promise<CaseResult> {
  const misnamed = unknownNames(rule, testCase);
  if (misnamed.length > 0) {
    return {
      rule: rule.id,
      name: testCase.name,
      failures: misnamed.map((name) => `${name} is no column of ${rule.view.name}`),
      seen: new Set(),
    };
  }
  await createRows(engine, rule, testCase, signal);
  const parameters = testCase.params ?? {};
  const result = await evaluateRule(engine, rule, { table: caseTable, parameters }, signal);
  const outcomes = await rowOutcomes(engine, rule, parameters, signal);
  const failures = [
    ...(result.error ? [result.error.en] : outcomeFailures(testCase, outcomes)),
    ...hitFailures(testCase, result),
    ...unwrittenTexts(result),
  ];
  return { rule: rule.id, name: testCase.name, failures, seen: new Set([...outcomes.values()].flat()) };
}

function unknownNames(rule: Rule, testCase: CaseFile): string[] {
  const known = new Set(rule.view.columns.map(({ name }) => name));
  return [...new Set(testCase.rows.flatMap((row) => Object.keys(row)))].filter((name) => !known.has(name));
}

/** The identity of a row in a case: its evaluation, or for views without one its first key value. */
const identityOf = (rule: Rule): string =>
  rule.view.columns.some(({ name }) => name === 'evaluation_id')
    ? 'evaluation_id'
    : (rule.view.key[rule.view.key.length - 1] ?? '');

async function createRows(
  engine: Engine,
  rule: Rule,
  testCase: CaseFile,
  signal?: AbortSignal,
): Promise<void> {
  const text = (value: string | number | boolean | null | undefined): string | null =>
    value === null || value === undefined ? null : String(value);
  await engine.insertText(
    'rule_case_text',
    rule.view.columns.map(({ name }) => ({ name, values: testCase.rows.map((row) => text(row[name])) })),
    signal,
  );
  const columns = rule.view.columns.map(
    ({ name, type }) => `CAST(${identifier(name)} AS ${sqlType(type)}) AS ${identifier(name)}`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE ${caseTable} AS SELECT ${columns.join(', ')} FROM rule_case_text`,
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

function outcomeFailures(testCase: CaseFile, outcomes: ReadonlyMap<string, readonly RowOutcome[]>): string[] {
  const failures: string[] = [];
  for (const [id, expected] of Object.entries(testCase.expect)) {
    const found = [...(outcomes.get(id) ?? [])].sort().join(', ') || 'not seen';
    const wanted = (typeof expected === 'string' ? [expected] : [...expected].sort()).join(', ');
    if (found !== wanted) failures.push(`${id}: expected ${wanted}, found ${found}`);
  }
  for (const id of outcomes.keys())
    if (!(id in testCase.expect)) failures.push(`${id}: nothing is expected of it`);
  return failures;
}

function hitFailures(testCase: CaseFile, result: RuleResult): string[] {
  const identity = identityOf(result.rule);
  const hitOf = (id: string): RuleResult['hits'][number] | undefined =>
    result.hits.find(
      (hit) => String(identity === 'evaluation_id' ? hit.evaluation_id : hit.key[identity]) === id,
    );
  const failures: string[] = [];
  for (const [id, severity] of Object.entries(testCase.severity ?? {})) {
    const found = hitOf(id)?.severity ?? 'no hit';
    if (found !== severity) failures.push(`${id}: expected severity ${severity}, found ${found}`);
  }
  for (const [id, message] of Object.entries(testCase.message ?? {})) {
    const hit = hitOf(id);
    const found = hit
      ? new HitWriter(result.rule, result.compiled.parameters, hit, 'zh').message()
      : 'no hit';
    if (found !== message)
      failures.push(`${id}: expected message\n      ${message}\n    found\n      ${found}`);
  }
  return failures;
}

/** Every text of every hit, in both languages: none may be blank or keep a place unfilled. */
function unwrittenTexts(result: RuleResult): string[] {
  const failures = new Set<string>();
  for (const hit of result.hits) {
    for (const language of ['zh', 'en'] as const) {
      const writer = new HitWriter(result.rule, result.compiled.parameters, hit, language);
      for (const text of [
        writer.message(),
        writer.suggestion(),
        ...writer.steps().map((step) => step.text),
      ]) {
        if (text.trim() === '' || /[{}]|undefined|NaN/.test(text)) failures.add(`${language}: “${text}”`);
      }
    }
  }
  return [...failures];
}
