// `npm run bench`: the budgets, on a made-up set. JSON lines on stdout, a table on stderr; fails where a budget is broken.
import { cpus } from 'node:os';
import { readRuleTexts, readViewSql } from '../../src/cli/files';
import { openNative, openWasmInNode } from '../../src/engine/node';
import { findBrowser } from '../e2e/harness/find-browser';
import { readArguments, type BenchArguments } from './arguments';
import { BrowserSubject } from './browser-subject';
import { makeSet, type MadeSet } from './generator';
import { measures, type Stage } from './measures';
import { tableOf, told, type Figure } from './report';
import { Subject, type Inputs } from './subject';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Puts both engines on the stage. Without a browser the wasm engine runs in Node. */
async function setStage(args: BenchArguments, set: MadeSet): Promise<Stage> {
  const inputs: Inputs = { viewSql: readViewSql(), ruleTexts: readRuleTexts() };
  const files = new Map([...set.files].map(([name, content]) => [`${name}.csv`, content]));
  const sources = [...files].map(([path, content]) => ({ path, content }));
  const isInBrowser =
    args.wasm === 'browser' || (args.wasm === undefined && (await findBrowser()) !== undefined);
  const native = new Subject(await openNative({ threads: 1 }), inputs);
  const common = { native, loadNative: () => native.load(sources), set, rounds: args.rounds, results: [] };
  if (isInBrowser) {
    const wasm = await BrowserSubject.open(inputs, files);
    return { ...common, wasm, loadWasm: () => wasm.load([...files.keys()]) };
  }
  const wasm = new Subject(await openWasmInNode(), inputs);
  return { ...common, wasm, loadWasm: () => wasm.load(sources) };
}

/** Takes the measures asked for; tables and views are made anyway where a later measure needs them. */
async function take(stage: Stage, only: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    const isAsked = only.length === 0 || only.includes(name);
    const isNeeded = name === 'import' || (name === 'views' && only.some((other) => other !== 'import'));
    if (!isAsked && !isNeeded) continue;
    say(`${name} …`);
    const taken = await measure(isAsked ? stage : { ...stage, rounds: 1 });
    if (isAsked) figures.push(...taken);
  }
  return figures;
}

async function main(argv: readonly string[]): Promise<void> {
  const args = readArguments(argv);
  const unknown = args.only.find((name) => !(name in measures));
  if (unknown !== undefined)
    throw new Error(`--only ${unknown}: there are ${Object.keys(measures).join(', ')}`);
  const started = performance.now();
  const set = makeSet(args);
  say(`made ${set.rows.indicator} indicator rows of ${set.rows.evaluation} evaluations`);
  const stage = await setStage(args, set);
  try {
    const where = 'longestBlock' in stage.wasm ? 'in a browser' : 'in Node';
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; wasm ${stage.wasm.version} ${where}, native ${stage.native.version}`;
    const figures = [told('rows', set.rows.indicator, 'rows', machine), ...(await take(stage, args.only))];
    for (const figure of figures) console.log(JSON.stringify(figure));
    say(`\n${tableOf(figures)}\n${Math.round((performance.now() - started) / 1000)} s`);
    process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await stage.wasm.close();
    await stage.native.close();
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
});
