import { openEngineInNode } from '../engine/node';
import { problemText, readCatalogue, runCases } from '../rules';
import { readRuleTexts } from './files';

/** `npm run rules:test`: runs the cases inside every rule file; one line per rule, non-zero on any failure. */
const only = process.argv.slice(2);
const { rules, problems } = readCatalogue(readRuleTexts());
const engine = await openEngineInNode();
let passed = 0;
let failed = problems.length;
for (const problem of problems) console.log(`✗ ${problemText(problem, 'en')}`);
for (const rule of rules.filter(({ id }) => only.length === 0 || only.includes(id))) {
  const results = await runCases(engine, rule);
  const broken = results.filter(({ failures }) => failures.length > 0);
  const seen = new Set(results.flatMap((result) => [...result.seen]));
  const unseen = (['hit', 'pass', 'unknown'] as const).filter((outcome) => !seen.has(outcome));
  passed += results.length - broken.length;
  failed += broken.length + (unseen.length > 0 ? 1 : 0);
  console.log(
    `${broken.length + unseen.length === 0 ? '✓' : '✗'} ${rule.id}: ${results.length - broken.length} of ${results.length} cases`,
  );
  for (const { name, failures } of broken) console.log(`    ${name}\n      ${failures.join('\n      ')}`);
  if (unseen.length > 0) console.log(`    no case makes it ${unseen.join(', ')}`);
}
await engine.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
