import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { viewNamed, type Bilingual, type ViewDefinition } from '../../dataset';
import type { Rule } from '../rule';

/** A name a rule file gives to something of its own. */
export interface OwnName {
  readonly name: string;
  readonly label: Bilingual | undefined;
}

/** What a file says so far that other places of it may name. */
export interface Outline {
  /** The entity view with what the rule's kind offers beside its columns, as far as that is known. */
  readonly view: ViewDefinition | undefined;
  /** The entity view alone. */
  readonly base: ViewDefinition | undefined;
  /** The higher-level kind the rule is written in, if it is. */
  readonly kind: string | undefined;
  readonly params: readonly OwnName[];
  /** Evidence items that are no columns. */
  readonly evidence: readonly OwnName[];
}

/** Beyond this no rule file is real, and reading it at every key would be felt. */
export const longest = 200_000;

/** Reads the outline of a half-written file; what it does not say any more is taken from the last sound version. */
export function outlineOf(text: string, last: Rule | undefined): Outline {
  const document = parseDocument(text.length > longest ? '' : text);
  const params = paramsOf(document);
  const evidence = evidenceOf(document);
  const base = viewNamed(textOf(document.get('entity')) ?? '') ?? (last && viewNamed(last.source.entity));
  return {
    // The kind of the last sound version says what it offers; another entity has other columns.
    view: last?.source.entity === base?.name ? last?.view : base,
    base,
    kind: textOf(document.get('kind')),
    params: params ?? lastParams(last),
    evidence: evidence ?? lastEvidence(last),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function paramsOf(document: Document): OwnName[] | undefined {
  const params: unknown = document.get('params', true);
  if (!isMap(params)) return undefined;
  return params.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ name: String(key.value), label: labelOf(value) }] : [],
  );
}

function evidenceOf(document: Document): OwnName[] | undefined {
  const evidence: unknown = document.get('evidence', true);
  if (!isSeq(evidence)) return undefined;
  return evidence.items.flatMap((item) => {
    const name: unknown = isMap(item) ? item.get('name') : undefined;
    return typeof name === 'string' ? [{ name, label: labelOf(item) }] : [];
  });
}

function labelOf(node: unknown): Bilingual | undefined {
  const label: unknown = isMap(node) ? node.get('label', true) : undefined;
  if (!isMap(label)) return undefined;
  const [zh, en] = [label.get('zh'), label.get('en')];
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
}

const lastParams = (last: Rule | undefined): OwnName[] =>
  Object.entries(last?.source.params ?? {}).map(([name, { label }]) => ({ name, label }));

const lastEvidence = (last: Rule | undefined): OwnName[] =>
  (last?.source.evidence ?? []).flatMap((item) =>
    typeof item === 'string' ? [] : [{ name: item.name, label: item.label }],
  );
