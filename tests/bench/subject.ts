import { materialiseViews, type ViewSql } from '../../src/dataset';
import type { Engine } from '../../src/engine';
import { load, type IntakeSource } from '../../src/intake';
import {
  compileRule,
  evaluateRule,
  readCatalogue,
  runRules,
  type Rule,
  type RuleResult,
  type RuleText,
} from '../../src/rules';

/** What the product reads from its own files, handed over so that a page needs no file system. */
export interface Inputs {
  readonly viewSql: ViewSql;
  readonly ruleTexts: readonly RuleText[];
}

/** A rule with one parameter moved. */
export interface Move {
  readonly rule: string;
  readonly parameter: string;
  readonly value: number;
}

/** One engine with the product on top of it, timed; the same code in Node and in a page. Times are in ms. */
export class Subject {
  readonly #engine: Engine;
  readonly #viewSql: ViewSql;
  readonly #rules: readonly Rule[];
  #supplied: ReadonlySet<string> = new Set();

  constructor(engine: Engine, { viewSql, ruleTexts }: Inputs) {
    this.#engine = engine;
    this.#viewSql = viewSql;
    this.#rules = readCatalogue(ruleTexts).rules;
  }

  get version(): string {
    return this.#engine.version;
  }

  /** Imports files in place of what was loaded before. */
  load(sources: readonly IntakeSource[]): Promise<number> {
    return timed(async () => {
      const { supplied, rejects } = await load(this.#engine, sources);
      if (rejects.length > 0)
        throw new Error(`${rejects.length} cells or rows of the made set were rejected`);
      this.#supplied = new Set(supplied);
    });
  }

  views(): Promise<number> {
    return timed(() => materialiseViews(this.#engine, this.#viewSql));
  }

  /** Runs every rule, those that are off by default too. */
  rules(onResults: (results: readonly RuleResult[]) => void = () => undefined): Promise<number> {
    return timed(async () =>
      onResults(await runRules(this.#engine, this.#rules, { supplied: this.#supplied })),
    );
  }

  /** Runs every rule alone. */
  async each(): Promise<{ readonly rule: string; readonly ms: number }[]> {
    const times = [];
    for (const rule of this.#rules) {
      const ms = await timed(() => evaluateRule(this.#engine, rule, { supplied: this.#supplied }));
      times.push({ rule: rule.id, ms });
    }
    return times;
  }

  /** Counts the outcomes of a rule anew with one parameter moved: compiling included. */
  async move({ rule: id, parameter, value }: Move): Promise<number> {
    const rule = this.#rules.find((one) => one.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    return timed(() => this.#engine.query(compileRule(rule, { [parameter]: value }).countsSql));
  }

  /** Every numeric parameter at a few values around its default. */
  moves(): Move[] {
    return this.#rules.flatMap((rule) =>
      Object.entries(rule.source.params ?? {}).flatMap(([parameter, { default: usual, min, max }]) =>
        typeof usual !== 'number'
          ? []
          : [0.5, 0.9, 1.25]
              .map((share) => Math.min(max ?? Infinity, Math.max(min ?? -Infinity, usual * share)))
              .map((value) => ({ rule: rule.id, parameter, value })),
      ),
    );
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
