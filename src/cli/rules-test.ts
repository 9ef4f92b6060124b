import { openEngineInNode } from '../engine/node';
import { problemText, readCatalogue } from '../rules';
import { readRuleTexts } from './files';
import { testRule } from './rule-report';

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
