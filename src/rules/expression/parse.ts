import type { BinaryOperator, Expression } from './ast';
import { ExpressionError } from './error';
import { allowedFunctions } from './functions';
import { tokenize, type Token } from './tokens';

/**
 * Parses one expression of the rule grammar: SQL operators, CASE, IN, BETWEEN, LIKE, IS, the functions of
 * `functions.ts`, columns and `:parameters`. Throws {@link ExpressionError}.
 */
export function parseExpression(text: string): Expression {
  const parser = new Parser(tokenize(text));
  const expression = parser.expression();
  parser.expectEnd();
  return expression;
}

const keywords = new Set(
  'OR AND NOT IS IN BETWEEN LIKE CASE WHEN THEN ELSE END NULL TRUE FALSE SELECT FROM WHERE WITH UNION EXISTS OVER CAST'.split(
    ' ',
  ),
);

/** Deep nesting is refused before it can exhaust the stack. */
const deepest = 200;

class Parser {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  expression(): Expression {
    this.depth += 1;
    if (this.depth > deepest)
      throw fault(this.token, '表达式嵌套过深', 'the expression is nested too deeply');
    const result = this.chain(['OR'], () => this.chain(['AND'], () => this.negation()));
    this.depth -= 1;
    return result;
  }

  expectEnd(): void {
    if (this.token.kind !== 'end') {
      throw fault(this.token, `多余的内容 ${this.token.text}`, `unexpected ${this.token.text}`);
    }
  }

  private get token(): Token {
    return this.tokens[this.next] ?? { kind: 'end', text: '', at: 0 };
  }

  private take(): Token {
    const token = this.token;
    if (token.kind !== 'end') this.next += 1;
    return token;
  }

  private isWord(word: string): boolean {
    return this.token.kind === 'word' && this.token.text.toUpperCase() === word;
  }

  private isSymbol(symbol: string): boolean {
    return this.token.kind === 'symbol' && this.token.text === symbol;
  }

  private accept(text: string): boolean {
    if (!this.isWord(text) && !this.isSymbol(text)) return false;
    this.next += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) {
      const found = this.token.text || '…';
      throw fault(this.token, `此处应为 ${text}，而不是 ${found}`, `expected ${text}, not ${found}`);
    }
  }

  private chain(operators: readonly BinaryOperator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const operator = operators.find((candidate) => this.isWord(candidate) || this.isSymbol(candidate));
      if (!operator) return left;
      const { at } = this.take();
      left = { kind: 'binary', operator, left, right: operand(), at };
    }
  }

  private negation(): Expression {
    const { at } = this.token;
    if (!this.accept('NOT')) return this.comparison();
    this.depth += 1;
    if (this.depth > deepest)
      throw fault(this.token, '表达式嵌套过深', 'the expression is nested too deeply');
    const operand = this.negation();
    this.depth -= 1;
    return { kind: 'not', operand, at };
  }

  private comparison(): Expression {
    const left = this.sum();
    const { at } = this.token;
    if (this.accept('IS')) return this.isTest(left, at);
    const negated = this.accept('NOT');
    if (this.accept('IN')) return { kind: 'in', operand: left, items: this.list(), negated, at };
    if (this.accept('BETWEEN')) {
      const low = this.sum();
      this.expect('AND');
      return { kind: 'between', operand: left, low, high: this.sum(), negated, at };
    }
    if (this.accept('LIKE')) {
      return { kind: 'binary', operator: negated ? 'NOT LIKE' : 'LIKE', left, right: this.sum(), at };
    }
    if (negated)
      throw fault(
        this.token,
        'NOT 后应为 IN、BETWEEN 或 LIKE',
        'NOT must be followed by IN, BETWEEN or LIKE',
      );
    return this.relation(left);
  }

  private relation(left: Expression): Expression {
    const operator = (['<>', '<=', '>=', '=', '<', '>'] as const).find((candidate) =>
      this.isSymbol(candidate),
    );
    if (!operator && !this.isSymbol('!=')) return left;
    const { at } = this.take();
    return { kind: 'binary', operator: operator ?? '<>', left, right: this.sum(), at };
  }

  private isTest(operand: Expression, at: number): Expression {
    const negated = this.accept('NOT');
    const what = (['NULL', 'TRUE', 'FALSE'] as const).find((word) => this.accept(word));
    if (!what)
      throw fault(this.token, 'IS 后应为 NULL、TRUE 或 FALSE', 'IS must be followed by NULL, TRUE or FALSE');
    return { kind: 'is', operand, what, negated, at };
  }

  private sum(): Expression {
    return this.chain(['+', '-', '||'], () => this.chain(['*', '/', '%'], () => this.signed()));
  }

  private signed(): Expression {
    const { at } = this.token;
    if (!this.accept('-')) return this.primary();
    return { kind: 'negative', operand: this.primary(), at };
  }

  private list(): Expression[] {
    this.expect('(');
    const items = [this.expression()];
    while (this.accept(',')) items.push(this.expression());
    this.expect(')');
    return items;
  }

  private primary(): Expression {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'number', text: token.text, at: token.at };
      case 'string':
        return { kind: 'string', value: token.text, at: token.at };
      case 'parameter':
        return { kind: 'parameter', name: token.text, at: token.at };
      case 'word':
        return this.word(token);
      default:
        if (token.kind === 'symbol' && token.text === '(') {
          const inner = this.expression();
          this.expect(')');
          return inner;
        }
        throw fault(
          token,
          `此处缺少一个值${token.text && `，而不是 ${token.text}`}`,
          `a value is missing here${token.text && `, not ${token.text}`}`,
        );
    }
  }

  private word(token: Token): Expression {
    const word = token.text.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return { kind: 'boolean', value: word === 'TRUE', at: token.at };
    if (word === 'NULL') return { kind: 'null', at: token.at };
    if (word === 'CASE') return this.caseExpression(token.at);
    if (word === 'DATE' && this.token.kind === 'string') return this.date(token.at);
    if (this.isSymbol('(') && !keywords.has(word)) return this.call(token);
    if (keywords.has(word)) {
      throw fault(
        token,
        `此处不能用 ${word}；子查询和其他表不可用`,
        `${word} is not allowed here; sub-queries and other tables cannot be used`,
      );
    }
    return { kind: 'column', name: token.text, at: token.at };
  }

  private date(at: number): Expression {
    const { text, at: textAt } = this.take();
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      throw new ExpressionError(
        { zh: "日期应写作 DATE '2024-12-31'", en: "a date is written DATE '2024-12-31'" },
        textAt,
      );
    }
    return { kind: 'date', value: text, at };
  }

  private call(token: Token): Expression {
    const name = token.text.toLowerCase();
    const allowed = allowedFunctions.get(name);
    if (!allowed) {
      const names = [...allowedFunctions.keys()].join(', ');
      throw fault(
        token,
        `函数 ${token.text} 不可用；可用：${names}`,
        `function ${token.text} is not available; available: ${names}`,
      );
    }
    const args = this.list();
    if (args.length < allowed.least || args.length > allowed.most) {
      throw fault(token, `${name} 的参数个数不对`, `${name} takes another number of arguments`);
    }
    return { kind: 'call', name, args, at: token.at };
  }

  private caseExpression(at: number): Expression {
    const operand = this.isWord('WHEN') ? undefined : this.expression();
    const branches: { when: Expression; then: Expression }[] = [];
    while (this.accept('WHEN')) {
      const when = this.expression();
      this.expect('THEN');
      branches.push({ when, then: this.expression() });
    }
    if (branches.length === 0) this.expect('WHEN');
    const otherwise = this.accept('ELSE') ? this.expression() : undefined;
    this.expect('END');
    return { kind: 'case', operand, branches, otherwise, at };
  }
}

const fault = (token: Token, zh: string, en: string): ExpressionError =>
  new ExpressionError({ zh, en }, token.at);
