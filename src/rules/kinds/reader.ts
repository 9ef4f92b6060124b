import type { Bilingual, ViewColumn, ViewDefinition } from '../../dataset';
import type { Expression } from '../expression';
import type { ParameterFile } from '../types';
import type { KindName, LimitFile } from './files';
import type { BlockPath, BlockReader } from './kind';
import { numberExpression } from './limits';
import { isNumeric, typeOf } from './value-type';

/** What a rule file offers for reading its parts: expressions over the columns of its entity view, and reports. */
export interface RuleReader {
  readonly base: ViewDefinition;
  readonly params: Readonly<Record<string, ParameterFile>>;
  readonly expression: (text: string, path: BlockPath) => Expression | undefined;
  readonly noColumn: (name: string, path: BlockPath) => void;
  readonly report: (path: BlockPath, message: Bilingual) => void;
}

const nothing: Expression = { kind: 'null', at: 0 };

/** Reads the block of a kind, and says of every fault where it stands and what would be allowed. */
export const readerOf = (kind: KindName, file: RuleReader): BlockReader => new Reader(kind, file);

class Reader implements BlockReader {
  readonly base: ViewDefinition;

  constructor(
    private readonly kind: KindName,
    private readonly file: RuleReader,
  ) {
    this.base = file.base;
  }

  expression(text: string, path: BlockPath, expected: 'boolean' | 'number'): Expression {
    const expression = this.file.expression(text, [this.kind, ...path]);
    if (!expression) return nothing;
    const columns = new Map(this.base.columns.map(({ name, type }) => [name, type]));
    const type = typeOf(expression, { columns, params: this.file.params });
    const fits = expected === 'boolean' ? type === 'boolean' : type !== undefined && isNumeric(type);
    if (type !== undefined && !fits) this.report(path, wrongType[expected]);
    return expression;
  }

  column(name: string, path: BlockPath): ViewColumn | undefined {
    const column = this.base.columns.find((candidate) => candidate.name === name);
    if (!column) this.file.noColumn(name, [this.kind, ...path]);
    return column;
  }

  columns(names: readonly string[], path: BlockPath): void {
    names.forEach((name, index) => this.column(name, [...path, index]));
    if (names.length === 0) this.report(path, { zh: '至少写一列', en: 'at least one column must be named' });
  }

  limit(value: LimitFile, path: BlockPath): Expression {
    if (typeof value === 'number') return numberExpression(value);
    return this.expression(value, path, 'number');
  }

  report(path: BlockPath, message: Bilingual): void {
    this.file.report([this.kind, ...path], message);
  }
}

const wrongType = {
  boolean: { zh: '此处应为可判断真假的条件', en: 'a condition that is TRUE or FALSE is expected here' },
  number: { zh: '此处应为数值', en: 'a number is expected here' },
} as const;
