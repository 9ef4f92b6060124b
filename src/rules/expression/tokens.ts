import { ExpressionError } from './error';

export interface Token {
  readonly kind: 'number' | 'string' | 'word' | 'parameter' | 'symbol' | 'end';
  /** Words are kept as written; strings are unquoted. */
  readonly text: string;
  readonly at: number;
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['number', /\d+(\.\d+)?|\.\d+/y],
  ['string', /'(?:[^']|'')*'/y],
  ['parameter', /:[a-z_][a-z0-9_]*/y],
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['symbol', /<>|<=|>=|!=|\|\||[=<>+\-*/%(),]/y],
];

/** Splits an expression into tokens. Comments, semicolons, double quotes and anything else are refused. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    refuseComment(text, at);
    const token = nextToken(text, at);
    if (token.kind !== 'space') tokens.push({ kind: token.kind, text: token.text, at });
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}

function nextToken(text: string, at: number): { kind: Token['kind'] | 'space'; text: string; end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: unwrap(kind, match[0]), end: at + match[0].length };
  }
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 32);
  throw new ExpressionError(
    sign === "'"
      ? { zh: '文字的引号没有闭合', en: 'a quoted text is not closed' }
      : {
          zh: `此处不能用 ${sign}；只允许一个表达式，不能有分号、注释或双引号`,
          en: `${sign} is not allowed here; only one expression, without semicolons, comments or double quotes`,
        },
    at,
  );
}

function refuseComment(text: string, at: number): void {
  const two = text.slice(at, at + 2);
  if (two === '--' || two === '/*') {
    throw new ExpressionError(
      { zh: '表达式里不能有注释', en: 'comments are not allowed in an expression' },
      at,
    );
  }
}

function unwrap(kind: Token['kind'] | 'space', text: string): string {
  if (kind === 'string') return text.slice(1, -1).replaceAll("''", "'");
  if (kind === 'parameter') return text.slice(1);
  return text;
}
