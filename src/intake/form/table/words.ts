import { asBlank, parseNumber, toNumber } from '../../values';

/** Half-width and without any blanks: the shape in which labels and headers are compared. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const bracketed = /[([【〔][^()[\]【】〔〕]*[)\]】〕]/gu;
const numbering = /^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,2}[、.]|[*※•])+/u;

/** A label or header without brackets, numbering and closing marks: `1. 项目名称（盖章）：` is 项目名称. */
export function headerKey(text: string): string {
  let key = plain(text);
  for (let before = ''; before !== key;) {
    before = key;
    key = key.replace(bracketed, '');
  }
  return key
    .replace(/[([【〔].*$/u, '')
    .replace(numbering, '')
    .replace(/[:;*]+$/u, '');
}

/** Whether a cell is one plain number, as scores and weights are printed. */
export const isNumeral = (text: string): boolean => 'value' in parseNumber(text);

/** The cell as a number; undefined if it is blank or no number. */
export function numberIn(text: string | null | undefined): number | undefined {
  const parsed = text ? parseNumber(text) : undefined;
  return parsed && 'value' in parsed ? toNumber(parsed.value) : undefined;
}

/** Whether a cell says nothing: empty, or one of the signs that stand for nothing, such as `—` or 无. */
export const saysNothing = (text: string | null | undefined): boolean => !text || asBlank(text) !== undefined;

/** Characters up to which a text can be a label or a header. */
const longestLabel = 60;

/** Labels remembered at a time; the forms of a place repeat the same few hundred. */
const remembered = 4000;

/** `read` for labels and headers only, each read once: undefined for longer texts. */
export function forLabels<T>(read: (text: string) => T | undefined): (text: string) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (text) => {
    if (text.length > longestLabel) return undefined;
    if (known.has(text)) return known.get(text);
    if (known.size >= remembered) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
