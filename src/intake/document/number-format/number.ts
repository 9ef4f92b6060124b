import { decimalOf, generalText, rounded } from './decimal';
import type { FormatToken } from './section';

/** A number that is not negative, as the tokens of a section show it. */
export function numberText(value: number, tokens: readonly FormatToken[]): string {
  if (tokens.some(({ kind }) => kind === 'general' || kind === 'text')) {
    return joined(tokens, ({ kind }) => (kind === 'general' || kind === 'text' ? generalText(value) : ''));
  }
  if (isFraction(tokens)) return generalText(value);
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  return exponentAt === -1 ? plainText(value, tokens) : scientificText(value, tokens, exponentAt);
}

const isFraction = (tokens: readonly FormatToken[]): boolean =>
  tokens.some(({ kind }, at) => kind === 'slash' && tokens[at - 1]?.kind === 'digit');

function plainText(value: number, tokens: readonly FormatToken[]): string {
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const wholeEnd = pointAt === -1 ? tokens.length : pointAt;
  const places = tokens.map(({ kind }, at) => (kind === 'digit' ? at : -1)).filter((at) => at !== -1);
  const wholePlaces = places.filter((at) => at < wholeEnd);
  const fractionPlaces = places.filter((at) => at > wholeEnd);
  const { thousands, isGrouped } = commas(tokens, places);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const { digits, point } = decimalOf(value);
  const shifted = { digits, point: point + 2 * percents - 3 * thousands };
  const { whole, fraction } = rounded(shifted, fractionPlaces.length);
  return joined(tokens, (token, at) => {
    if (token.kind === 'point') return '.';
    if (token.kind !== 'digit') return '';
    const wholeIndex = wholePlaces.indexOf(at);
    if (wholeIndex !== -1) {
      return wholeDigits(
        whole,
        wholePlaces.length - 1 - wholeIndex,
        wholeIndex === 0,
        token.placeholder,
        isGrouped,
      );
    }
    return fractionDigit(fraction, fractionPlaces.indexOf(at), token.placeholder);
  });
}

/** Commas between digits group them; those after the last digit divide by a thousand each. */
function commas(
  tokens: readonly FormatToken[],
  places: readonly number[],
): { thousands: number; isGrouped: boolean } {
  const first = places[0] ?? Infinity;
  const last = places.at(-1) ?? -1;
  let thousands = 0;
  while (tokens[last + 1 + thousands]?.kind === 'comma') thousands += 1;
  return { thousands, isGrouped: tokens.some(({ kind }, at) => kind === 'comma' && at > first && at < last) };
}

/** What the placeholder for the `power`th place of the whole part shows; the first one shows all that is left. */
function wholeDigits(
  whole: string,
  power: number,
  isFirst: boolean,
  placeholder: '0' | '#' | '?',
  isGrouped: boolean,
): string {
  const missing = { '0': '0', '#': '', '?': ' ' }[placeholder];
  const highest = isFirst ? Math.max(power, whole.length - 1) : power;
  let text = '';
  for (let at = highest; at >= power; at--) {
    const digit = whole.charAt(whole.length - 1 - at) || missing;
    text += digit !== '' && isGrouped && at > 0 && at % 3 === 0 ? `${digit},` : digit;
  }
  return text;
}

function fractionDigit(fraction: string, index: number, placeholder: '0' | '#' | '?'): string {
  if (placeholder === '0' || /[1-9]/u.test(fraction.slice(index))) return fraction.charAt(index);
  return placeholder === '?' ? ' ' : '';
}

function scientificText(value: number, tokens: readonly FormatToken[], exponentAt: number): string {
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const isDigit = ({ kind }: FormatToken): boolean => kind === 'digit';
  const places = pointAt === -1 ? 0 : tokens.slice(pointAt, exponentAt).filter(isDigit).length;
  const [mantissa = '', exponent = '0'] = value.toExponential(Math.min(places, 15)).split('e');
  const width = tokens.slice(exponentAt).filter(isDigit).length;
  const token = tokens[exponentAt];
  const plus = token?.kind === 'exponent' && token.hasPlus ? '+' : '';
  const sign = exponent.startsWith('-') ? '-' : plus;
  return `${mantissa}E${sign}${exponent.replace(/^[+-]/u, '').padStart(width, '0')}`;
}

function joined(tokens: readonly FormatToken[], other: (token: FormatToken, at: number) => string): string {
  return tokens
    .map((token, at) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      if (token.kind === 'slash') return '/';
      return other(token, at);
    })
    .join('');
}
