import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, projectFolder, readRuleTexts, readViewSql } from '../../src/cli/files';
import { materialiseViews } from '../../src/dataset';
import type { Engine } from '../../src/engine';
import { openNative } from '../../src/engine/native';
import { openWasmInNode } from '../../src/engine/node-wasm';
import { load, type IntakeSource, type LoadReport } from '../../src/intake';
import { enabledRules, readCatalogue, runRules, type RuleResult } from '../../src/rules';

/** Both engines, for tests that must hold on each. */
export const engines: readonly (readonly [name: string, open: () => Promise<Engine>])[] = [
  ['wasm', openWasmInNode],
  ['native', () => openNative()],
];

/** The bundled evaluation set as files. */
export const seedSources = (): IntakeSource[] =>
  filesBelow(join(projectFolder, 'data')).map((path) => ({
    path,
    content: readFileSync(join(projectFolder, 'data', path)),
  }));

/** Loads the bundled set and computes its views. */
export async function loadSeeds(engine: Engine): Promise<LoadReport> {
  const report = await load(engine, seedSources(), {});
  await materialiseViews(engine, readViewSql());
  return report;
}

/** Runs every active rule on the bundled set. */
export async function runOnSeeds(engine: Engine): Promise<{ report: LoadReport; results: RuleResult[] }> {
  const report = await loadSeeds(engine);
  const { rules } = readCatalogue(readRuleTexts());
  return {
    report,
    results: await runRules(engine, enabledRules(rules), { supplied: new Set(report.supplied) }),
  };
}
