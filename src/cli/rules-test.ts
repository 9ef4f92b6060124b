import type { Engine } from '../engine';
import { openEngineInNode } from '../engine/node';
import { mutantsOf, problemText, readCatalogue, runCases, someCaseFails, type Rule } from '../rules';
import { readRuleTexts } from './files';

interface RuleReport {
  readonly passed: number;
  readonly total: number;
  /** What is wrong, a line each; empty when the rule is sound. */
  readonly faults: readonly string[];
}

/** A rule's cases; coverage: some case makes it fire, pass and be unknown; mutation: some case notices every change. */
async function testRule(engine: Engine, rule: Rule): Promise<RuleReport> {
  const results = await runCases(engine, rule);
  const broken = results.filter(({ failures }) => failures.length > 0);
  const seen = new Set(results.flatMap((result) => [...result.seen]));
  const unseen = (['hit', 'pass', 'unknown'] as const).filter((outcome) => !seen.has(outcome));
  const faults = [
    ...broken.map(({ name, failures }) => `${name}\n      ${failures.join('\n      ')}`),
    ...unseen.map((outcome) => `no case makes it ${outcome}`),
    ...(broken.length === 0 ? await survivors(engine, rule) : []),
  ];
  return { passed: results.length - broken.length, total: results.length, faults };
}

async function survivors(engine: Engine, rule: Rule): Promise<string[]> {
  const alive: string[] = [];
  for (const { rule: mutant, change } of mutantsOf(rule)) {
    if (!(await someCaseFails(engine, mutant))) alive.push(`no case notices ${change}`);
  }
  return alive;
}

/** `npm run rules:test [-- id …]`: tests every rule file; one line per rule, non-zero on any failure. */
async function main(only: readonly string[]): Promise<void> {
  const { rules, problems } = readCatalogue(readRuleTexts());
  const engine = await openEngineInNode();
  let passed = 0;
  let failed = problems.length;
  for (const problem of problems) console.log(`✗ ${problemText(problem, 'en')}`);
  for (const rule of rules.filter(({ id }) => only.length === 0 || only.includes(id))) {
    const report = await testRule(engine, rule);
    passed += report.passed;
    failed += report.faults.length;
    console.log(
      `${report.faults.length === 0 ? '✓' : '✗'} ${rule.id}: ${report.passed} of ${report.total} cases`,
    );
    for (const fault of report.faults) console.log(`    ${fault}`);
  }
  await engine.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
