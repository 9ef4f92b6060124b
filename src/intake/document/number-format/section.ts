/** A piece of a number format. `count` is how often a date letter is repeated. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly placeholder: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'text' | 'general' }
  | { readonly kind: 'exponent'; readonly hasPlus: boolean }
  | { readonly kind: 'date'; readonly letter: DateLetter; readonly count: number }
  | { readonly kind: 'elapsed'; readonly letter: 'h' | 'm' | 's'; readonly count: number }
  | { readonly kind: 'noon'; readonly words: readonly [morning: string, afternoon: string] };

/** Year, month (or minute), day, hour, second, weekday in Chinese. */
export type DateLetter = 'y' | 'm' | 'd' | 'h' | 's' | 'a';

export interface Condition {
  readonly operator: string;
  readonly limit: number;
}

/** One of the parts of a format that semicolons divide. */
export interface Section {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | undefined;
  readonly isDate: boolean;
}

type Rule = readonly [RegExp, (match: RegExpExecArray) => FormatToken | Condition | undefined];

const literal = (text: string): FormatToken => ({ kind: 'literal', text });

/** What a format is made of, tried in this order. */
const rules: readonly Rule[] = [
  [/"([^"]*)"?/uy, ([, text = '']) => literal(text)],
  [/\\(.?)/suy, ([, char = '']) => literal(char)],
  [/_./suy, () => literal(' ')], // as wide as that character
  [/\*./suy, () => undefined], // fills the column with that character
  [/\[(h+|m+|s+)\]/iuy, ([, letters = '']) => elapsed(letters.toLowerCase())],
  [/\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/uy, ([, operator = '', limit]) => ({ operator, limit: Number(limit) })],
  [/\[\$([^\]-]*)[^\]]*\]/uy, ([, symbol = '']) => literal(symbol)],
  [/\[[^\]]*\]/uy, () => undefined], // colours, digits in Chinese
  [/General|G\/通用格式/iuy, () => ({ kind: 'general' })],
  [/AM\/PM|A\/P|上午\/下午/iuy, ([words]) => ({ kind: 'noon', words: noonWords(words) })],
  [/E([+-])/iuy, ([, sign]) => ({ kind: 'exponent', hasPlus: sign === '+' })],
  [/[0#?]/uy, ([placeholder]) => ({ kind: 'digit', placeholder: placeholder as '0' | '#' | '?' })],
  [/\./uy, () => ({ kind: 'point' })],
  [/,/uy, () => ({ kind: 'comma' })],
  [/%/uy, () => ({ kind: 'percent' })],
  [/\//uy, () => ({ kind: 'slash' })],
  [/@/uy, () => ({ kind: 'text' })],
  [/a{3,}|y+|m+|d+|h+|s+|e+/iuy, ([letters]) => dateToken(letters.toLowerCase())],
  [/./suy, ([char]) => literal(char)],
];

/** Splits a format code into its sections. */
export function parseFormat(code: string): Section[] {
  const sections: Section[] = [];
  let tokens: FormatToken[] = [];
  let condition: Condition | undefined;
  const end = (): void => {
    const isDate = tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed');
    sections.push({ tokens, condition, isDate });
    tokens = [];
    condition = undefined;
  };
  for (let at = 0; at < code.length;) {
    if (code[at] === ';') {
      end();
      at += 1;
      continue;
    }
    const [length, found] = ruleAt(code, at);
    at += length;
    if (found && 'operator' in found) condition = found;
    else if (found) tokens.push(found);
  }
  end();
  return sections;
}

function ruleAt(code: string, at: number): [length: number, found: FormatToken | Condition | undefined] {
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(code);
    if (match) return [match[0].length, make(match)];
  }
  return [1, undefined];
}

const elapsed = (letters: string): FormatToken => ({
  kind: 'elapsed',
  letter: letters.charAt(0) as 'h' | 'm' | 's',
  count: letters.length,
});

function dateToken(letters: string): FormatToken {
  const letter = letters.charAt(0);
  // `e` is the year in full.
  if (letter === 'e') return { kind: 'date', letter: 'y', count: 4 };
  return { kind: 'date', letter: letter as DateLetter, count: letters.length };
}

function noonWords(words: string): readonly [string, string] {
  const [morning = '', afternoon = ''] = words.toUpperCase().split('/');
  return [morning, afternoon];
}
