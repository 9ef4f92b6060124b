import type { Amount } from './amount-at';

/** Words that turn the number before them into a name: 5号, 二期 written 2期, 3级. */
const namingSuffix = /^\s*(?:号|期(?!间|限)|级|版|楼|中学|小学|热线|#|℃|°)/u;
const listMark = /^(?:、|[.)](?!\d)(?=.)|:)/su;
const partOfRatio = /^\s*(?:\/\s*\d|[×*✕]\s*\d|x\s*\d|\.\d)/u;

const before = /(?:[a-z][-_]?|第\s*|[#№]|\d\s*\/\s*|\d\.|〔|no\.?\s*)$/u;
const listedBefore = /(?:\d\s*、\s*|\d\s*:)$/u;

/** Whether a number names or orders something instead of counting it: `第3`, `5、6号`, `DT51`, `1.`, `2期`. */
export function isIdentifier(text: string, amount: Amount): boolean {
  const preceding = text.slice(Math.max(0, amount.start - 12), amount.start);
  if (before.test(preceding)) return true;
  if (amount.unit !== undefined) return false;
  const following = text.slice(amount.end, amount.end + 12);
  if (namingSuffix.test(following) || partOfRatio.test(following)) return true;
  if (amount.power === 0 && (listMark.test(following) || /^[a-z]/u.test(following))) return true;
  return listedBefore.test(preceding);
}
