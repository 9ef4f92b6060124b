import type { Engine } from '../../../src/engine';
import { openWasmInNode } from '../../../src/engine/node-wasm';
import { makeFindings, readSourceFiles, type Finding } from '../../../src/findings';
import { translator } from '../../../src/i18n';
import type { RuleResult } from '../../../src/rules';
import { noFilters, type App } from '../../../src/state';
import { runOnSeeds } from '../../support/seeds';

/** What the rules find in the bundled set, with the engine that still holds it. */
export interface SeedFindings {
  readonly engine: Engine;
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  /** The finding of a rule in an evaluation; throws where there is none. */
  readonly of: (rule: string, evaluation: string) => Finding;
}

export async function seedFindings(): Promise<SeedFindings> {
  const engine = await openWasmInNode();
  const { results } = await runOnSeeds(engine);
  const findings = makeFindings(results, await readSourceFiles(engine));
  const of = (rule: string, evaluation: string): Finding => {
    const found = findings.find((each) => each.rule.id === rule && each.hit.evaluation_id === evaluation);
    if (!found) throw new Error(`no finding of ${rule} in ${evaluation}`);
    return found;
  };
  return { engine, results, findings, of };
}

/** The part of the app's state that texts are written from. */
export const wordsOnly = (change: Partial<App> = {}): App =>
  ({
    t: translator('zh'),
    settings: { language: 'zh' },
    filters: noFilters,
    evaluationById: new Map(),
    catalogue: { rules: [], problems: [] },
    ruleSet: {
      catalogue: { rules: [], problems: [] },
      selection: { rules: [] },
      ownRules: [],
      profile: undefined,
      changed: [],
    },
    ruleTitle: (id: string) => id,
    ...change,
  }) as unknown as App;

export const hightech = 'chaoyang-2020-hightech-fund';
export const groundwater = 'fengtai-2024-groundwater';
