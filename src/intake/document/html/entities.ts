import { numericCharacter } from '../xml';

/** Named characters that office programs and web pages write; others are left as they stand. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  asymp: '≈',
  bull: '•',
  cent: '¢',
  copy: '©',
  deg: '°',
  divide: '÷',
  emsp: ' ',
  ensp: ' ',
  euro: '€',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  ge: '≥',
  gt: '>',
  hellip: '…',
  infin: '∞',
  laquo: '«',
  larr: '←',
  ldquo: '“',
  le: '≤',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  minus: '−',
  nbsp: ' ',
  ndash: '–',
  ne: '≠',
  para: '¶',
  permil: '‰',
  plusmn: '±',
  pound: '£',
  prime: '′',
  quot: '"',
  radic: '√',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sect: '§',
  shy: '',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  thinsp: ' ',
  times: '×',
  trade: '™',
  yen: '¥',
  zwj: '',
  zwnj: '',
};

/** Resolves the references of HTML text. What is none stays as it is. */
export const resolveEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,10});?/giu, (whole, name: string) => {
        const character = name.startsWith('#') ? numericCharacter(name) : named[name];
        return character ?? whole;
      })
    : text;
