import { isMap, isScalar, parseDocument, type Pair } from 'yaml';

/** What an id is made of: lower-case words and figures, joined by hyphens. */
export const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/** An id for a copy of the rule `id` that is not in use: `<id>-own`, then `<id>-own-2` and so on. */
export function ownId(id: string, taken: ReadonlySet<string>): string {
  const first = `${id}-own`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? first : `${first}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The file of the rule `id` in the same area as `file`. */
export const fileBeside = (file: string, id: string): string =>
  [...file.split('/').slice(0, -1), `${id}.yaml`].join('/');

/** The text of a rule under another id, without the former ids that stay with the original; all else as it is written. */
export function ownCopy(text: string, id: string): string {
  const { contents } = parseDocument(text);
  const pairs = isMap(contents) ? contents.items : [];
  const changes = pairs.flatMap((pair) => {
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    if (key === 'id') return [{ ...rangeOf(pair, 'value'), insert: id }];
    return key === 'was' ? [{ ...rangeOf(pair, 'all'), insert: '' }] : [];
  });
  return changes.reduceRight(
    (copy, { from, to, insert }) => copy.slice(0, from) + insert + copy.slice(to),
    text,
  );
}

/** Where a pair's value is, or all of it with the rest of its last line. */
function rangeOf({ key, value }: Pair, part: 'value' | 'all'): { from: number; to: number } {
  const end = hasRange(value) ? value.range : [0, 0, 0];
  const start = hasRange(key) ? key.range[0] : 0;
  return part === 'value' ? { from: end[0] ?? 0, to: end[1] ?? 0 } : { from: start, to: end[2] ?? 0 };
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);
