/** Characters of symbol fonts that forms use: boxes, ticks and signs between numbers, by font and code. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x2d: '−',
    0xa3: '≤',
    0xa5: '∞',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xbc: '…',
    0x25: '%',
    0x6d: 'μ',
    0x53: 'Σ',
  },
  wingdings: { 0x6f: '□', 0x71: '□', 0xa8: '□', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
  'wingdings 2': { 0x2a: '□', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '□' },
};

/** The character that a code of a symbol font shows; empty where none is known for it. */
export function symbolText(font: string | undefined, code: number): string {
  if (!Number.isInteger(code) || code <= 0) return '';
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const shown = fonts[(font ?? '').toLowerCase()]?.[isPrivate ? code - 0xf000 : code];
  if (shown !== undefined) return shown;
  return isPrivate || code > 0xffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCharCode(code);
}
