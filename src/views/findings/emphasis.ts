/** A piece of a message; `strong` ones are its figures. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** Numbers with their percent sign. What stands in quotes is someone else's text, and a date is no figure. */
const figure =
  /[“「『"][^”」』"]*[”」』"]|\d{4}-\d{2}-\d{2}|\d+[年月日]|(?<![\d.,A-Za-z])[−-]?\d[\d,]*(?:\.\d+)?(?:\s?%)?(?![\d.]*[A-Za-z])/gu;

/** Splits a message so that its figures can be set in bold; the texts joined are the message again. */
export function emphasised(message: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: text, index } of message.matchAll(figure)) {
    const strong = !/^[“「『"]/.test(text) && !/^\d{4}-\d|[年月日]$/.test(text);
    if (!strong) continue;
    if (index > at) pieces.push({ text: message.slice(at, index), strong: false });
    pieces.push({ text, strong: true });
    at = index + text.length;
  }
  if (at < message.length) pieces.push({ text: message.slice(at), strong: false });
  return pieces;
}
