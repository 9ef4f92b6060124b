import type { Value } from '../../engine';
import type { Finding } from '../../findings';

/** Texts and numbers a finding rests on, for telling which cells of the source it quotes. */
export interface QuotedValues {
  readonly texts: ReadonlySet<string>;
  readonly numbers: readonly number[];
}

/** The values of a finding's evidence and of the columns its texts name. */
export function quotedValues({ hit }: Pick<Finding, 'hit'>): QuotedValues {
  const values = [...Object.values(hit.evidence), ...Object.values(hit.shown)];
  const texts = values
    .filter((value) => typeof value === 'string')
    .flatMap((text) => [text, ...text.split(/[；;\n]/)]);
  return {
    texts: new Set(texts.map(plain).filter((text) => text !== '')),
    numbers: values.filter((value): value is number & Value => typeof value === 'number'),
  };
}

/** Whether a cell as printed holds one of the values: the same text, or a number that is equal. */
export function isQuoted(cell: string, { texts, numbers }: QuotedValues): boolean {
  const text = plain(cell);
  if (text === '') return false;
  if (texts.has(text)) return true;
  const number = numberIn(text);
  return number !== undefined && numbers.some((value) => isSame(value, number));
}

const operators = '[≥≤<>=≧≦]|不少于|不低于|不超过|约';
const numberCell = new RegExp(`^(?:${operators})?(-?\\d+(?:\\.\\d+)?)(%|[^\\d%]{0,8})$`, 'u');

/**
 * The number of a cell: 8,271.3 → 8271.3, 80.6% → 0.806, ≥36家 → 36. Undefined where it holds more than one number
 * or a sentence.
 */
export function numberIn(cell: string): number | undefined {
  const found = numberCell.exec(
    plain(cell)
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .replaceAll(' ', ''),
  );
  if (!found) return undefined;
  return Number(found[2] === '%' ? `${found[1]}e-2` : found[1]);
}

/** Amounts have six decimals; what differs by less is the same number through another arithmetic. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, Math.abs(a)) * 1e-9;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
