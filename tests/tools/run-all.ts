// `npm test`: every check of the project, one after the other. All run even where one fails; the last line counts.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './run-command';
import { add, closingLine, none, ofClosingLine, ofExit, ofTests, ofVitestReport, type Tally } from './tally';

const root = path.resolve(import.meta.dirname, '../..');
const reports = await mkdtemp(path.join(os.tmpdir(), 'jixiao-lens-test-'));

interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const check = (name: string, command: string): Step => ({
  name,
  run: async () => ofExit((await runCommand(command, root)).exitCode),
});

const vitest = (name: string, project: string): Step => ({
  name,
  run: async () => {
    const report = path.join(reports, `${project}.json`);
    const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
    const { exitCode } = await runCommand(`vitest run --project ${project} ${reporters}`, root);
    return ofTests(ofVitestReport(await readFile(report, 'utf8').catch(() => '')), exitCode);
  },
});

const ruleTests: Step = {
  name: 'rule tests',
  run: async () => {
    const { exitCode, output } = await runCommand('npm run --silent rules:test', root);
    return ofTests(ofClosingLine(output), exitCode);
  },
};

const steps: readonly Step[] = [
  check('lint', 'eslint . --max-warnings 0'),
  check('format', 'prettier --check --log-level warn .'),
  check('types of components', 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings'),
  check('types', 'tsc --noEmit -p tsconfig.json'),
  vitest('unit tests', 'unit'),
  ruleTests,
  vitest('end-to-end tests', 'e2e'),
];

let total = none;
const summary: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  const started = performance.now();
  const tally = await step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  summary.push(`${tally.failed > 0 ? '✗' : '✓'} ${step.name}: ${closingLine(tally)} (${seconds} s)`);
  console.log(summary.at(-1));
  total = add(total, tally);
}

await rm(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
