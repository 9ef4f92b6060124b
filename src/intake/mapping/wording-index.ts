import { dictionary, type Certainty } from './dictionary';
import { classes, fields, type Grain } from './fields';
import { classWordings, scoreWordings, weightWordings, type Group } from './groups';
import { headerKey } from './header-text';

/** One meaning of a wording. */
export interface Meaning {
  /** Id of a field, `none` or `personal`. */
  readonly field: string;
  readonly certainty: Certainty;
  readonly grain: Grain | undefined;
  readonly under: Group | undefined;
}

/** Every wording with its meanings. Built once, when the first header is looked up. */
export function wordingIndex(): ReadonlyMap<string, readonly Meaning[]> {
  built ??= build();
  return built;
}

let built: ReadonlyMap<string, readonly Meaning[]> | undefined;

function build(): ReadonlyMap<string, readonly Meaning[]> {
  const index = new Map<string, Meaning[]>();
  const add = (word: string, meaning: Meaning): void => {
    const key = headerKey(word);
    const known = index.get(key);
    if (!known) index.set(key, [meaning]);
    else if (!known.some((one) => isSame(one, meaning))) known.push(meaning);
  };
  for (const { field, certainty, grain, under, words } of dictionary) {
    for (const word of words) add(word, { field, certainty, grain, under });
  }
  const always = { certainty: 'sure', grain: undefined, under: undefined } as const;
  for (const { id } of fields) add(id, { field: id, ...always });
  for (const name of classes) {
    for (const prefix of classWordings[name]) {
      for (const word of scoreWordings) add(prefix + word, { field: `subtotal.score@${name}`, ...always });
      for (const word of weightWordings) add(prefix + word, { field: `subtotal.weight@${name}`, ...always });
    }
  }
  return index;
}

const isSame = (a: Meaning, b: Meaning): boolean =>
  a.field === b.field && a.grain === b.grain && a.under === b.under;
