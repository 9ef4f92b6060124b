import type { FormatToken, Section } from './section';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdayCharacters = '日一二三四五六';

/** Days from 1970-01-01 to day 0 of the two ways in which workbooks count days. */
const epochs = { 1900: -25_569, 1904: -24_107 };

/** The last day that workbooks know: 9999-12-31. */
const lastSerial = 2_958_465;

/**
 * The moment that a day number of a workbook means, to the second, as a UTC date; undefined outside the years it can
 * mean. The days before March 1900 are shifted by one, as a 29 February 1900 is counted that never was.
 */
export function momentOf(serial: number, is1904: boolean): Date | undefined {
  if (!(serial >= 0 && serial < lastSerial + 1)) return undefined;
  const shifted = !is1904 && serial < 60 ? serial + 1 : serial;
  const days = shifted + epochs[is1904 ? 1904 : 1900];
  return new Date(Math.round(days * 86_400) * 1000);
}

/** `2024-12-31`. */
export const isoDate = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Whether a section shows a day, month or year, and not only a time. */
export const showsDay = ({ tokens }: Section): boolean =>
  tokens.some((token) => token.kind === 'date' && 'yda'.includes(token.letter)) ||
  tokens.some((token, at) => token.kind === 'date' && token.letter === 'm' && !isMinute(tokens, at));

/** A day number as a section of a date format shows it. */
export function dateText(serial: number, moment: Date, tokens: readonly FormatToken[]): string {
  const isHalfDay = tokens.some(({ kind }) => kind === 'noon');
  return tokens
    .map((token, at) => {
      switch (token.kind) {
        case 'literal':
          return token.text;
        case 'date':
          return datePart(
            moment,
            token.letter === 'm' && isMinute(tokens, at) ? 'minute' : token.letter,
            token.count,
            isHalfDay,
          );
        case 'elapsed':
          return elapsedPart(serial, token.letter, token.count);
        case 'noon':
          return token.words[moment.getUTCHours() < 12 ? 0 : 1];
        case 'slash':
          return '/';
        case 'comma':
          return ',';
        case 'point':
          return tokens[at + 1]?.kind === 'digit' ? '' : '.';
        default:
          return '';
      }
    })
    .join('');
}

/** An `m` means minutes after hours and before seconds. */
function isMinute(tokens: readonly FormatToken[], at: number): boolean {
  const isTime = (token: FormatToken): boolean => token.kind === 'date' || token.kind === 'elapsed';
  const before = tokens.slice(0, at).findLast(isTime);
  const after = tokens.slice(at + 1).find(isTime);
  const letterOf = (token: FormatToken | undefined): string =>
    token && 'letter' in token ? token.letter : '';
  return letterOf(before) === 'h' || letterOf(after) === 's';
}

function datePart(moment: Date, letter: string, count: number, isHalfDay: boolean): string {
  const padded = (value: number): string => String(value).padStart(Math.min(count, 2), '0');
  const month = moment.getUTCMonth();
  const weekday = moment.getUTCDay();
  switch (letter) {
    case 'y':
      return count <= 2 ? String(moment.getUTCFullYear()).slice(-2) : String(moment.getUTCFullYear());
    case 'm':
      return count <= 2 ? padded(month + 1) : named(months[month], count);
    case 'd':
      return count <= 2 ? padded(moment.getUTCDate()) : named(weekdays[weekday], count);
    case 'a':
      return `${count > 3 ? '星期' : ''}${weekdayCharacters.charAt(weekday)}`;
    case 'h':
      return padded(isHalfDay ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours());
    case 'minute':
      return padded(moment.getUTCMinutes());
    default:
      return padded(moment.getUTCSeconds());
  }
}

/** A name in three letters (`mmm`) or in full. */
const named = (name = '', count: number): string => (count === 3 ? name.slice(0, 3) : name);

function elapsedPart(serial: number, letter: 'h' | 'm' | 's', count: number): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[letter];
  const seconds = Math.round(serial * 86_400);
  return String(Math.floor((seconds * perDay) / 86_400)).padStart(count, '0');
}
