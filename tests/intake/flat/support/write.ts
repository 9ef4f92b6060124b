import { fieldNamed } from '../../../../src/intake/mapping';
import type { Seed, SeedRow } from './seeds';

/** How a canonical text is printed in a file. */
export type Writer = (text: string) => string;

/** A column of an export: what it holds, its header cells from the top, how it is written. */
export interface Written {
  readonly field: string;
  readonly header: readonly string[];
  readonly write?: Writer;
}

/** Moves the decimal point of a decimal in plain digits. */
export function shifted(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const rest = padded.slice(at).replace(/0+$/u, '');
  const head = padded.slice(0, at).replace(/^0+(?=\d)/u, '');
  return rest === '' ? head : `${head}.${rest}`;
}

const filled =
  (write: Writer): Writer =>
  (text) =>
    text === '' ? '' : write(text);

export const yuan = filled((text) => shifted(text, 4));
export const yi = filled((text) => shifted(text, -4));
export const inHundreds = filled((text) => shifted(text, 2));
export const percent = filled((text) => `${shifted(text, 2)}%`);
export const separated = filled((text) => {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
});
export const fullWidth: Writer = (text) =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
export const after =
  (...writers: readonly Writer[]): Writer =>
  (text) =>
    writers.reduce((written, write) => write(written), text);
export const withEnding = (ending: string): Writer => filled((text) => text + ending);
export const words =
  (labels: Readonly<Record<string, string>>): Writer =>
  (text) =>
    labels[text] ?? text;

export const kindWords = words({ self: '单位自评', department: '部门评价', fiscal: '财政评价' });
export const schemeWords = words({
  performance: '绩效指标（申报与完成）',
  framework: '评价指标（评分表）',
  fact: '文中载明的数量',
});
export const yesNo = words({ true: '是', false: '否' });

/** The canonical text a field has in a seed, for one of its indicators. */
export function textOf(field: string, seed: Seed, indicator: SeedRow | undefined): string {
  const { table, column, member } = fieldNamed(field) ?? {};
  const row = ((): SeedRow | undefined => {
    switch (table) {
      case 'evaluation':
        return seed.evaluation;
      case 'fund':
        return seed.fund[member ?? 'total'];
      case 'subtotal':
        return seed.subtotal[member ?? ''];
      case 'survey':
        return seed.survey;
      default:
        return indicator;
    }
  })();
  return row?.[column?.name ?? ''] ?? '';
}

/** The row of an export for a seed, or for one of its indicators. */
export const rowOf = (columns: readonly Written[], seed: Seed, indicator?: SeedRow): string[] =>
  columns.map(({ field, write = (text) => text }) =>
    field === '' ? '' : write(textOf(field, seed, indicator)),
  );

/** The header rows of an export, one per part. */
export function headerRows(columns: readonly Written[]): string[][] {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  return Array.from({ length: depth }, (_, part) => columns.map(({ header }) => header[part] ?? ''));
}
