/**
 * The layers of `src`, as data. An import may only reach a folder listed behind its own, through that folder's door.
 *
 *   (views | cli) -> state -> analysis -> findings -> (rules | intake) -> dataset -> engine;  ui, i18n below views
 */

const toDataset = ['engine', 'dataset'];
const toFindings = [...toDataset, 'rules', 'intake', 'findings'];
const toAnalysis = [...toFindings, 'analysis'];
const toState = [...toAnalysis, 'state', 'i18n'];

/**
 * Folder of `src` -> the other folders it may import from. `.` is the files directly in `src`, which put the app together.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  engine: [],
  dataset: ['engine'],
  rules: toDataset,
  intake: toDataset,
  findings: [...toDataset, 'rules', 'intake'],
  analysis: toFindings,
  i18n: [],
  ui: ['i18n'],
  state: [...toAnalysis, 'i18n'],
  views: [...toState, 'ui'],
  cli: toState,
  '.': [...toState, 'ui', 'views'],
};

/** What `i18n` may name in an `import type`: labels are keyed by the words of these folders. */
export const typesForI18n = toAnalysis;

/** Folders that run in Node and in a worker alike: no Svelte, no DOM. */
export const headless = ['engine', 'dataset', 'rules', 'intake', 'findings', 'analysis'];

/** Doors beside `index.ts`: each pulls in what the other side must not load (an engine build, the help of the rule editor). */
export const extraDoors = [
  'engine/browser',
  'engine/node',
  'engine/node-wasm',
  'engine/native',
  'rules/editing',
];

/** Files that are read as text by whoever needs them. */
export const rawFile = /\.(sql|yaml)\?raw$/;
