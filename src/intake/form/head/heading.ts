import { plain } from '../table/words';

const chineseDigits = '〇一二三四五六七八九';

/** A text whose years are in digits: `二〇二〇年度` is `2020年度`. */
const inDigits = (text: string): string =>
  plain(text)
    .replaceAll('○', '〇')
    .replace(/[〇一二三四五六七八九](?=[〇一二三四五六七八九]{0,3}年)/gu, (digit) =>
      String(chineseDigits.indexOf(digit)),
    );

const oneYear = /(?<!\d)((?:19|20)\d{2})(?:年?[-~—–至到]+((?:19|20)\d{2}))?年(度?)/gu;

/** The years a text names, those written 年度 only where there are any; of a period both ends. */
export function yearsIn(text: string): string[] {
  const found = [...inDigits(text).matchAll(oneYear)];
  const fiscal = found.filter(([, , , mark]) => mark === '度');
  const named = fiscal.length > 0 ? fiscal : found;
  return [...new Set(named.flatMap(([, first = '', last = first]) => [first, last]))];
}

/** Whether a line is the title of a self-evaluation form. */
export function isFormTitle(text: string): boolean {
  if (!/自\s*[评我]/u.test(text)) return false;
  const line = plain(text);
  return line.length <= 60 && /自评(?:价)?(?:报告|情况|结果)?表|自我评价表/u.test(line);
}

/** Whether a line says nothing but a year: `（2020年度）`. */
export const isYearLine = (text: string): boolean => /^[([]?(?:19|20)\d{2}年度?[)\]]?$/u.test(inDigits(text));
