import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Bilingual } from '../dataset';
import type { RuleProblem } from './problem';
import { yamlWords } from './yaml-words';

/** The place of a value in the file, by its path in the document. */
export type Locate = (
  path: readonly (string | number)[],
  offset?: number,
  at?: 'value' | 'key',
) => { line: number; column: number };

export interface ReadYaml {
  /** The document as plain values; nothing of it is evaluated. */
  readonly value: unknown;
  readonly locate: Locate;
}

/** A file that is longer than this is refused: real ones are a few kilobytes. */
const longest = 200_000;

/** Reads a YAML file: one document, no repeated keys, no aliases, no tags. */
export function readYaml(
  file: string,
  text: string,
): ReadYaml | { readonly problems: readonly RuleProblem[] } {
  const lines = new LineCounter();
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problem = (offset: number, message: Bilingual): RuleProblem => ({ file, ...at(offset), message });
  if (text.length > longest) {
    return { problems: [problem(0, { zh: '文件过大', en: 'the file is too large' })] };
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    maxAliasCount: 0,
    customTags: [],
  } as never);
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) =>
        problem(error.pos[0], {
          zh: `不是有效的 YAML：${yamlWords(error)}`,
          en: `not valid YAML: ${firstLine(error.message)}`,
        }),
      ),
    };
  }
  const locate: Locate = (path, offset = 0, what = 'value') =>
    at(((what === 'key' && keyOffset(document, path)) || offsetOf(document, path)) + offset);
  const value = toPlain(document);
  if (value instanceof Error) {
    return {
      problems: [
        problem(0, { zh: `不是有效的 YAML：${value.message}`, en: `not valid YAML: ${value.message}` }),
      ],
    };
  }
  return { value, locate };
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Where the text of a value starts; for a key that is missing, where its parent starts. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const key = keyOffset(document, part);
    const node: unknown = document.getIn(part, true);
    if (isScalar(node) && node.range) return node.range[0] + quoteWidth(node.type);
    if (key !== undefined) return key;
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const last = path[path.length - 1];
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

const quoteWidth = (type: string | undefined): number =>
  type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);

const firstLine = (message: string): string => message.split('\n')[0]?.replace(/ at line.*$/, '') ?? message;
