import { openEngineInBrowser } from '../../../src/engine/browser';
import { Subject, type Inputs, type Move } from '../subject';

/** What the bench drives in a browser: the product's own engine in its worker. Times are in ms. */
export interface BenchPage {
  open(inputs: Inputs): Promise<string>;
  /** Loads files that lie beside the page; also says how long the page stood still at most. */
  load(names: readonly string[]): Promise<{ readonly ms: number; readonly longestBlock: number }>;
  views(): Promise<number>;
  rules(): Promise<number>;
  each(): Promise<{ readonly rule: string; readonly ms: number }[]>;
  move(move: Move): Promise<number>;
}

let subject: Subject | undefined;
const opened = (): Subject => {
  if (!subject) throw new Error('the engine is not open');
  return subject;
};

/** Longest time, in ms, for which the page could not react while `work` ran. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ entryTypes: ['longtask'] });
  await work();
  // entries are handed over with a delay
  await new Promise((resolve) => setTimeout(resolve, 200));
  watch.disconnect();
  return longest;
}

const page: BenchPage = {
  open: async (inputs) => {
    subject = new Subject(await openEngineInBrowser(), inputs);
    return subject.version;
  },
  load: async (names) => {
    const sources = await Promise.all(
      names.map(async (path) => ({ path, content: await (await fetch(`./${path}`)).blob() })),
    );
    let ms = 0;
    const block = await longestBlock(async () => (ms = await opened().load(sources)));
    return { ms, longestBlock: block };
  },
  views: () => opened().views(),
  rules: () => opened().rules(),
  each: () => opened().each(),
  move: (move) => opened().move(move),
};

Object.assign(globalThis, { benchPage: page });
