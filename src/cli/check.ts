import { existsSync, writeFileSync } from 'node:fs';
import { agreementOf, readProblems } from '../analysis';
import { materialiseViews } from '../dataset';
import { openEngineInNode } from '../engine/node';
import { makeFindings, readSourceFiles } from '../findings';
import { IntakeError, load } from '../intake';
import { readCatalogue, runRules, severities, type Catalogue } from '../rules';
import { readArguments, UsageError, type CheckArguments } from './arguments';
import { readRuleTexts, readViewSql } from './files';
import { selectionFrom } from './profile';
import { toReport, type CheckResult } from './report';
import { readSources } from './sources';
import { writeReport } from './write';

/** `npm run check`: evaluates files and prints findings. Exit 0 evaluated, 1 `--fail-on` met, 2 unusable input or rules. */
async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.rules !== undefined && !existsSync(args.rules))
    throw new UsageError(`${args.rules}: no such folder`);
  const catalogue = readCatalogue(readRuleTexts(args.rules));
  if (catalogue.rules.length === 0) throw new UsageError('no usable rule file was found');
  const selection = selectionFrom(catalogue.rules, args.profile);
  const result = await check(args, selection, catalogue);
  const report = toReport(result, args.language);
  const text = writeReport(report, result.agreement, selection.rules, args.format, args.language);
  if (args.out === undefined) process.stdout.write(text);
  else writeFileSync(args.out, text);
  return isFailure(args, result) ? 1 : 0;
}

async function check(
  args: CheckArguments,
  selection: ReturnType<typeof selectionFrom>,
  catalogue: Catalogue,
): Promise<CheckResult> {
  const sources = readSources(args.paths);
  const engine = await openEngineInNode();
  try {
    const report = await load(engine, sources, {});
    await materialiseViews(engine, readViewSql());
    const results = await runRules(engine, selection.rules, {
      supplied: new Set(report.supplied),
      parameters: selection.parameters,
    });
    const findings = makeFindings(results, await readSourceFiles(engine));
    return {
      report,
      results,
      problems: catalogue.problems,
      profile: selection.profile,
      findings,
      agreement: agreementOf(await readProblems(engine), findings, { rules: catalogue.rules, results }),
    };
  } finally {
    await engine.close();
  }
}

/** A finding at least as severe as asked for. */
function isFailure({ failOn }: CheckArguments, { findings }: CheckResult): boolean {
  if (failOn === undefined) return false;
  const enough = severities.slice(0, severities.indexOf(failOn) + 1);
  return findings.some(({ severity }) => enough.includes(severity));
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const isExpected = error instanceof UsageError || error instanceof IntakeError;
    const text =
      error instanceof IntakeError
        ? `${error.text.zh} ${error.next.zh}`
        : error instanceof Error
          ? error.message
          : String(error);
    process.stderr.write(`${isExpected ? text : `unexpected: ${text}`}\n`);
    process.exitCode = 2;
  },
);
