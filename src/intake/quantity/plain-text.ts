/** Stands for what is not a quantity: a date, a time, an age. Nothing else in a cell looks like it. */
const mask = '□';

/** Longer texts are prose; a quantity that matters stands near the start. It also bounds the work per cell. */
const longest = 1000;

const signs: readonly [RegExp, string][] = [
  [/[≥≧⩾≮]|=>/gu, '>='],
  [/[≤≦⩽≯]|=</gu, '<='],
  [/[═﹦]/gu, '='],
  [/−/gu, '-'],
  [/百分之(?=\d)(\d+(?:\.\d+)?)/gu, '$1%'],
];

const year = '(?:19|20)\\d{2}';
const month = '(?:1[0-2]|0?[1-9])\\s*月份?';
const to = '\\s*[-~至到—–、,]+\\s*';
const notInNumber = '(?<![\\d.])';

/**
 * Everything that is written with digits but is a point in time, in the order in which it is recognised. The first
 * entry is a character without which the second cannot match: most cells need none of them.
 */
const pointsInTime: readonly (readonly [needs: string, form: RegExp])[] = (
  [
    ['-', `${year}\\s*-\\s*\\d{1,2}\\s*-\\s*\\d{1,2}(?!\\d)`],
    ['/', `${year}\\s*/\\s*\\d{1,2}\\s*/\\s*\\d{1,2}(?!\\d)`],
    ['.', `${year}\\s*\\.\\s*\\d{1,2}\\s*\\.\\s*\\d{1,2}(?!\\d)`],
    ['-', `${year}\\s*-\\s*(?:1[0-2]|0?[1-9])(?![\\d.%])(?!\\s*[^\\s\\d,，。;；年])`],
    ['/', `${year}\\s*/\\s*(?:1[0-2]|0?[1-9])(?![\\d.%])(?!\\s*[^\\s\\d,，。;；年])`],
    ['0', `${year}(?:1[0-2]|0[1-9])(?:[12]\\d|3[01]|0[1-9])(?=[\\s,，。;；-]|$)`],
    ['年', `${year}\\s*年?${to}${year}\\s*年度?`],
    [
      '年',
      `(?:${year}|\\d{2}(?=\\s*年度?\\s*${month}))\\s*年度?(?:\\s*${month}(?:\\s*\\d{1,2}\\s*[日号])?)?`,
    ],
    ['年', `${year}(?=全年|上半年|下半年|财年|学年|会计年)`],
    ['月', `(?:\\d{1,2}${to})*${month}(?:\\s*\\d{1,2}\\s*[日号])?`],
    ['日', `(?:\\d{1,2}${to})*\\d{1,2}\\s*日(?!\\s*(?:以内|之内|内|历天))`],
    ['季', `第?\\s*[1-4]\\s*季度`],
    [':', `(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?=\\s*(?:$|[-~至到—,。;、)时前后]))`],
    ['时', `(?:[01]?\\d|2[0-4])\\s*时(?=前|后|整|半|至|到|[-~])`],
    ['点', `(?:[01]?\\d|2[0-4])\\s*点(?=前|后|整|半|至|到|[-~])`],
    ['世', `\\d+\\s*世纪`],
    ['年', `\\d+\\s*年[代级]`],
    ['岁', `\\d+\\s*周?岁`],
  ] as const
).map(([needs, source]) => [needs, new RegExp(notInNumber + source, 'gu')] as const);

/**
 * A cell made ready for finding quantities: half-width, lower case, one spelling per comparison sign, without what
 * stands in brackets or titles, and with points in time blotted out.
 */
export function plainText(text: string): string {
  let plain = text
    .slice(0, longest)
    .replace(/[①-⓿❶-➓⑴-⒛㈠-㉃]/gu, '。')
    .replaceAll('═', '=')
    .normalize('NFKC')
    .toLowerCase();
  for (const [sign, meaning] of signs) plain = plain.replace(sign, meaning);
  if (/[([【〔《]/u.test(plain)) plain = withoutBrackets(plain);
  for (const [needs, point] of pointsInTime) {
    if (plain.includes(needs)) plain = plain.replace(point, mask);
  }
  return plain;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
  ['《', '》'],
]);

/** The text without its bracketed parts, nested ones included. A bracket that is never closed stays. */
function withoutBrackets(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const closer = closers.get(text.charAt(at));
    const end = closer === undefined ? -1 : closing(text, at, closer);
    if (end < 0) continue;
    kept += text.slice(from, at);
    from = end + 1;
    at = end;
  }
  return kept + text.slice(from);
}

function closing(text: string, open: number, closer: string): number {
  const opener = text.charAt(open);
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === opener) depth += 1;
    else if (text.charAt(at) === closer) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
