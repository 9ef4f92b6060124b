import type { ViewColumn, ViewDefinition } from '../../../dataset';
import type { Language, TextKey, Translate } from '../../../i18n';
import type { Expression, ParameterFile, ParameterValues } from '../../../rules';
import { parameterLabel, parameterText } from '../parameter-text';

/** A piece of an expression in words; columns and parameters also carry the name they have in the rule's file. */
export interface ReadablePart {
  readonly kind: 'text' | 'column' | 'parameter';
  readonly text: string;
  readonly name?: string;
}

/** What an expression is about. */
export interface ReadableContext {
  readonly t: Translate;
  readonly language: Language;
  readonly view: ViewDefinition;
  readonly params: Readonly<Record<string, ParameterFile>> | undefined;
  readonly values: ParameterValues;
  /** What a rule's file puts in place of columns of its kind, such as `numerator`. */
  readonly parts?: Readonly<Record<string, Expression>> | undefined;
}

/** Writes an expression with the labels of columns and parameters, and signs and words for its operators. */
export const readable = (expression: Expression, context: ReadableContext): ReadablePart[] =>
  merged(new Writer(context).write(expression, 0));

/** How tightly parts bind; what binds less than its place asks for is put in brackets. */
const binding = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, sign: 7 } as const;

type Binary = Extract<Expression, { kind: 'binary' }>;

const bindingOf: Readonly<Record<Binary['operator'], number>> = {
  OR: binding.or,
  AND: binding.and,
  '=': binding.comparison,
  '<>': binding.comparison,
  '<': binding.comparison,
  '<=': binding.comparison,
  '>': binding.comparison,
  '>=': binding.comparison,
  LIKE: binding.comparison,
  'NOT LIKE': binding.comparison,
  '+': binding.sum,
  '-': binding.sum,
  '||': binding.sum,
  '*': binding.product,
  '/': binding.product,
  '%': binding.product,
};

const signs: Readonly<Partial<Record<Binary['operator'], string>>> = {
  '<>': '≠',
  '<=': '≤',
  '>=': '≥',
  '-': '−',
  '*': '×',
  '/': '÷',
  '||': '&',
};

const words: Readonly<Partial<Record<Binary['operator'], TextKey>>> = {
  OR: 'rules.expr.or',
  AND: 'rules.expr.and',
  LIKE: 'rules.expr.like',
  'NOT LIKE': 'rules.expr.notLike',
};

const functionWords: Readonly<Record<string, TextKey>> = {
  least: 'rules.expr.least',
  greatest: 'rules.expr.greatest',
  round: 'rules.expr.round',
  length: 'rules.expr.length',
  coalesce: 'rules.expr.coalesce',
  days_between: 'rules.expr.days',
};

class Writer {
  constructor(private readonly context: ReadableContext) {}

  /** `least` is how tightly the place binds. `beside` is the column a text is compared with, whose choices have labels. */
  write(part: Expression, least: number, beside?: ViewColumn): ReadablePart[] {
    switch (part.kind) {
      case 'number':
        return [text(part.text)];
      case 'string':
        return [text(this.quoted(part.value, beside))];
      case 'date':
        return [text(part.value)];
      case 'boolean':
        return [text(this.t(part.value ? 'rules.expr.yes' : 'rules.expr.no'))];
      case 'null':
        return [text(this.t('rules.expr.blank'))];
      case 'column':
        return this.column(part.name, least);
      case 'parameter':
        return [this.parameter(part.name)];
      case 'negative':
        return bracketed([text('−'), ...this.write(part.operand, binding.sign)], least > binding.sign);
      case 'not':
        return bracketed(
          [text(this.t('rules.expr.not')), ...this.write(part.operand, binding.not)],
          least > binding.not,
        );
      case 'binary':
        return this.binary(part, least);
      case 'call':
        return this.call(part);
      case 'case':
        return this.choice(part);
      default:
        return bracketed(this.test(part), least > binding.comparison);
    }
  }

  private binary({ operator, left, right }: Binary, least: number): ReadablePart[] {
    const own = bindingOf[operator];
    const word = words[operator];
    const sign = word ? this.t(word) : ` ${signs[operator] ?? operator} `;
    const parts = [
      ...this.write(left, own, this.choiceColumn(right)),
      text(sign),
      ...this.write(right, own + 1, this.choiceColumn(left)),
    ];
    return bracketed(parts, least > own);
  }

  private test(part: Extract<Expression, { kind: 'is' | 'in' | 'between' }>): ReadablePart[] {
    const operand = this.write(part.operand, binding.sum);
    const isNot = part.negated;
    switch (part.kind) {
      case 'is': {
        const what = { NULL: 'null', TRUE: 'true', FALSE: 'false' }[part.what] as 'null' | 'true' | 'false';
        return [...operand, text(this.t(isNot ? `rules.expr.isNot.${what}` : `rules.expr.is.${what}`))];
      }
      case 'in': {
        const beside = this.choiceColumn(part.operand);
        const items = part.items.map((item) => this.write(item, 0, beside));
        return [
          ...operand,
          text(this.t(isNot ? 'rules.expr.notIn' : 'rules.expr.in')),
          ...joined(items, this.t('word.comma')),
        ];
      }
      case 'between':
        return [
          ...operand,
          text(this.t(isNot ? 'rules.expr.notBetween' : 'rules.expr.between')),
          ...this.write(part.low, binding.sum),
          text('–'),
          ...this.write(part.high, binding.sum),
        ];
    }
  }

  private call({ name, args }: Extract<Expression, { kind: 'call' }>): ReadablePart[] {
    const [first] = args;
    if (name === 'abs' && first) return [text('|'), ...this.write(first, 0), text('|')];
    const word = functionWords[name];
    const written = args.map((each) => this.write(each, 0));
    return [text(`${word ? this.t(word) : name}(`), ...joined(written, this.t('word.comma')), text(')')];
  }

  private choice({ operand, branches, otherwise }: Extract<Expression, { kind: 'case' }>): ReadablePart[] {
    const subject = operand ? [...this.write(operand, binding.sum), text(' = ')] : [];
    const beside = operand && this.choiceColumn(operand);
    const parts = branches.map(({ when, then }) => [
      text(this.t('rules.expr.if')),
      ...subject,
      ...this.write(when, 0, beside),
      text(this.t('rules.expr.then')),
      ...this.write(then, 0),
    ]);
    const rest = otherwise ? [[text(this.t('rules.expr.else')), ...this.write(otherwise, 0)]] : [];
    return [text('['), ...joined([...parts, ...rest], this.t('rules.expr.semicolon')), text(']')];
  }

  private column(name: string, least: number): ReadablePart[] {
    const { parts, ...context } = this.context;
    const part = parts?.[name];
    // A part stands over the columns of the view alone.
    if (part) return new Writer(context).write(part, least);
    const label = this.columnNamed(name)?.label[context.language];
    return [{ kind: 'column', text: label ?? name, name }];
  }

  private parameter(name: string): ReadablePart {
    const { params, values, language } = this.context;
    const [param, value] = [params?.[name], values[name]];
    const label = parameterLabel(params, name, language);
    const written = param && value !== undefined ? ` ${parameterText(param, value)}` : '';
    return { kind: 'parameter', text: `${label}${written}`, name };
  }

  private columnNamed(name: string): ViewColumn | undefined {
    return this.context.view.columns.find((column) => column.name === name);
  }

  private choiceColumn(part: Expression): ViewColumn | undefined {
    return part.kind === 'column' ? this.columnNamed(part.name) : undefined;
  }

  private quoted(value: string, beside: ViewColumn | undefined): string {
    return beside?.choices?.[value]?.[this.context.language] ?? `「${value}」`;
  }

  private t(key: TextKey): string {
    return this.context.t(key);
  }
}

const text = (written: string): ReadablePart => ({ kind: 'text', text: written });

const bracketed = (parts: ReadablePart[], needed: boolean): ReadablePart[] =>
  needed ? [text('('), ...parts, text(')')] : parts;

const joined = (lists: readonly ReadablePart[][], between: string): ReadablePart[] =>
  lists.flatMap((list, index) => (index === 0 ? list : [text(between), ...list]));

/** Neighbouring texts as one. */
function merged(parts: readonly ReadablePart[]): ReadablePart[] {
  const whole: ReadablePart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') whole[whole.length - 1] = text(last.text + part.text);
    else whole.push(part);
  }
  return whole;
}
