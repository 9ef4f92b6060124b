import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { lineStart } from './text-place';

/** What is being written at a place of a half-written YAML file. */
export interface Spot {
  /** Keys and positions from the top to the value being written; of a key, to the map it stands in. */
  readonly path: readonly (string | number)[];
  readonly role: 'key' | 'value';
  /** Keys the same map has beside this place. */
  readonly siblings: readonly string[];
  /** The scalar as far as it is written, a quote doubled by YAML counted once. */
  readonly written: string;
  /** Nothing else stands on the line before it: a map or list may begin here. */
  readonly ownLine: boolean;
  /** Inside `{ }` or `[ ]`. */
  readonly flow: boolean;
}

/** Stands in for what is about to be written; long enough to be in no file by chance. */
const mark = 'zzHereIsTheCursorzz';

/**
 * What stands at the place, found by reading the text before it with a mark at its end: the YAML reader itself then says
 * to which map or list the place belongs, however much is still missing. Undefined in a comment and where nothing fits.
 */
export function spotAt(text: string, offset: number): Spot | undefined {
  const before = text.slice(0, offset);
  if (isComment(before)) return undefined;
  for (const close of ['', "'", '"']) {
    const spot = findMark(before, parseDocument(before + mark + close));
    if (spot) return { ...spot, siblings: [...spot.siblings, ...keysAfter(text, offset, spot)] };
  }
  return undefined;
}

function isComment(before: string): boolean {
  const line = before.slice(lineStart(before, before.length));
  return /^\s*#/.test(line) || /^[^'"]*\s#/.test(line);
}

function findMark(before: string, document: Document): Spot | undefined {
  let found: Spot | undefined;
  visit(document, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== 'string' || !node.value.includes(mark)) return undefined;
      const role = key === 'key' ? 'key' : 'value';
      const map = role === 'key' ? ancestors[ancestors.length - 2] : undefined;
      const start = node.range?.[0] ?? 0;
      if (isMisplaced(before, map, start)) return visit.BREAK;
      found = {
        path: pathTo(role === 'key' ? ancestors.slice(0, -1) : [...ancestors, node]),
        role,
        siblings: isMap(map) ? map.items.slice(0, -1).flatMap(keyOf) : [],
        written: node.value.slice(0, node.value.indexOf(mark)),
        ownLine: /^\s*(?:- +)*$/.test(before.slice(lineStart(before, start), start)),
        flow: ancestors.some((each) => (isMap(each) || isSeq(each)) && each.flow === true),
      };
      return visit.BREAK;
    },
  });
  return found;
}

/** Keys that follow in the same map, told by indentation; in a flow map those up to its end. */
function keysAfter(text: string, offset: number, { role, flow, ownLine }: Spot): string[] {
  const [rest = '', ...lines] = text.slice(offset).split('\n');
  if (flow) return [...(/^[^{}[\]]*/.exec(rest)?.[0] ?? '').matchAll(/([A-Za-z0-9_-]+)\s*:/g)].map(nameOf);
  if (role !== 'key' && !ownLine) return [];
  const indent = /^ */.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
  const end = lines.findIndex((line) => line.trim() !== '' && !line.startsWith(indent));
  const own = new RegExp(`^${indent}([A-Za-z0-9_-]+)\\s*:`);
  return lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => own.exec(line)?.[1] ?? []);
}

const nameOf = (match: RegExpMatchArray): string => match[1] ?? '';

/** A key of a block map that is indented otherwise than the keys before it: no map is there. */
function isMisplaced(before: string, map: unknown, start: number): boolean {
  if (!isMap(map) || map.flow === true) return false;
  const first = map.items[0];
  const at = first && isScalar(first.key) ? first.key.range?.[0] : undefined;
  if (at === undefined) return false;
  return at - lineStart(before, at) !== start - lineStart(before, start);
}

/** The path through `nodes`, each the parent of the next. */
function pathTo(nodes: readonly (Document | Node | Pair)[]): (string | number)[] {
  return nodes.flatMap((node, index): (string | number)[] => {
    const child = nodes[index + 1];
    if (isSeq(node) && child) return [node.items.indexOf(child)];
    return isPair(node) && child ? keyOf(node) : [];
  });
}

const keyOf = (pair: Pair): string[] => (isScalar(pair.key) ? [String(pair.key.value)] : []);
