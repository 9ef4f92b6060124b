const betweenHan = /(?<=\p{Script=Han})[^\S\n]*\n[^\S\n]*(?=\p{Script=Han})/gu;

/** Characters up to which a cell with a line break is one short phrase in a narrow column: `初步⏎建成`. */
const phrase = 8;

/** A name without the line breaks that a narrow column puts between its characters. */
export const unwrappedName = (text: string): string => text.replace(betweenHan, '');

/** A text without line breaks where it is a short phrase; longer ones may be lists, whose lines stay apart. */
export const unwrappedPhrase = (text: string): string =>
  text.replace(/\s/gu, '').length <= phrase ? unwrappedName(text) : text;
