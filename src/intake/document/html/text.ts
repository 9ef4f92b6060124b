/** Stands for a line break in the source, which is no line break on the page. No text of a page holds it. */
const sourceBreak = '\u001f';

/** Characters between which a line break in the source leaves no space: Chinese and full-width ones. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’…—·]';

const betweenWide = new RegExp(`(?<=${wide}) ?${sourceBreak} ?(?=${wide})`, 'gu');

/** Text of the source with its blanks as a page collapses them, breaks of the source still marked. */
export const collapsed = (text: string): string =>
  text.replace(/[ \t\f]*[\r\n][ \t\r\n\f]*/gu, sourceBreak).replace(/[ \t\f\u00a0]+/gu, ' ');

/** The text of a cell or paragraph, put together from collapsed pieces, with `\n` where the page breaks lines. */
export const settled = (text: string): string =>
  text
    .replace(betweenWide, '')
    .replaceAll(sourceBreak, ' ')
    .replace(/ {2,}/gu, ' ')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
