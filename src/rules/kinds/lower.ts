import type { ViewColumn, ViewDefinition } from '../../dataset';
import { parseExpression, type Expression } from '../expression';
import type { RuleFile } from '../types';
import { definitions } from './definitions';
import type { KindBlocks, KindName } from './files';
import type { Lowered, Shape } from './kind';
import { conditionOf } from './limits';
import { offer } from './offer';
import { columnOf, columnsOfAll } from './reads';
import { readerOf, type RuleReader } from './reader';

/** What takes the place of `when` and goes before or beside the rest of the file, once a kind has read its block. */
export interface LoweredRule {
  readonly shape: Shape;
  /** What is judged: the columns of the entity view and those the kind offers, which go before a column of the same name. */
  readonly view: ViewDefinition;
  readonly when: Expression;
  readonly applies: Expression | undefined;
  readonly needs: readonly string[];
  readonly supplied: readonly string[];
  readonly materiality: Expression;
  readonly evidence: readonly string[];
}

/** Lowers a rule file of a kind to the base form. `applies` is the file's own, over the columns of the entity view. */
export function lowerKind(
  source: RuleFile,
  kind: KindName,
  applies: Expression | undefined,
  file: RuleReader,
): LoweredRule | undefined {
  const read = lowerBlock(kind, source, file);
  if (!read) return undefined;
  const { block, lowered } = read;
  const { group, parts, limits, takesPart = false, marksBlanks = false } = lowered;
  const offers = [...lowered.offers, ...(takesPart ? [part(applies, file.base)] : [])];
  refuseOffered(group ?? [], offers, kind, file);
  const condition = parseExpression(lowered.condition);
  const ownNeeds = source.needs ?? [];
  return {
    shape: {
      kind,
      block,
      base: file.base,
      offers: offers.map(({ name }) => name),
      group,
      parts,
      limits,
      condition,
      applies: takesPart ? applies : undefined,
      needs: takesPart ? ownNeeds : [],
      marksBlanks,
    },
    view: judgedView(file.base, offers, lowered.key),
    when: conditionOf(condition, limits),
    applies: both(takesPart ? columnOf('takes_part') : applies, lowered.applies),
    // a group has no single row whose blank could count: there a blank leaves its row open
    needs: unique([...(group ? [] : ownNeeds), ...inOrder(file.base, lowered.needs ?? [])]),
    supplied: unique([...(source.supplied ?? []), ...(group ? ownNeeds : []), ...(lowered.supplied ?? [])]),
    materiality: parseExpression(lowered.materiality),
    evidence: lowered.evidence ?? [],
  };
}

const part = (applies: Expression | undefined, base: ViewDefinition): ViewColumn =>
  offer(base, 'takes_part', 'boolean', '参与判断', 'takes part', [applies]);

/** A column of the view that the kind offers something else for cannot be told apart within a group. */
function refuseOffered(
  group: readonly string[],
  offers: readonly ViewColumn[],
  kind: KindName,
  { base, report }: RuleReader,
): void {
  const own = new Set(base.columns.map(({ name }) => name));
  for (const { name } of offers) {
    if (!own.has(name) || !group.includes(name)) continue;
    report([kind], {
      zh: `不能按 ${name} 分组：这类规则以此名提供另一列`,
      en: `${name} cannot be grouped by: the kind offers another column of that name`,
    });
  }
}

/** Names of the columns of the entity view that decide a row of a rule of a kind. */
export function columnsRead({ parts, applies, needs, base, offers }: Shape): string[] {
  const read = new Set([...needs, ...columnsOfAll([applies, ...Object.values(parts)])]);
  return base.columns.map(({ name }) => name).filter((name) => read.has(name) && !offers.includes(name));
}

function lowerBlock<Kind extends KindName>(
  kind: Kind,
  blocks: Partial<KindBlocks>,
  file: RuleReader,
): { block: KindBlocks[Kind]; lowered: Lowered } | undefined {
  const block: KindBlocks[Kind] | undefined = blocks[kind];
  return block && { block, lowered: definitions[kind].lower(block, readerOf(kind, file)) };
}

/** Names in the order of the view's columns; what the kind offers comes last. */
const inOrder = ({ columns }: ViewDefinition, names: readonly string[]): string[] =>
  unique([...columns.map(({ name }) => name).filter((name) => names.includes(name)), ...names]);

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function judgedView(
  base: ViewDefinition,
  offers: readonly ViewColumn[],
  key: readonly string[] = base.key,
): ViewDefinition {
  const offered = new Set(offers.map(({ name }) => name));
  return {
    ...base,
    key,
    columns: [...base.columns.filter(({ name }) => !offered.has(name)), ...offers],
    // the relation leaves them out where the rule does not ask for them
    optionalRows: [],
  };
}

function both(left: Expression | undefined, text: string | undefined): Expression | undefined {
  const right = text === undefined ? undefined : parseExpression(text);
  return left && right ? { kind: 'binary', operator: 'AND', left, right, at: 0 } : (left ?? right);
}
