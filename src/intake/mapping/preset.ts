import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { moneyUnits } from '../values';
import type { ColumnChoice, ColumnMapping } from './column-mapping';
import { headerKey, withoutYears } from './header-text';
import { headerOf } from './map-columns';

/** The newest version this code reads and the one it writes. */
export const presetVersion = 1;

/** A mapping a person has confirmed, to be used again for files with the same headers in whatever order. */
export interface Preset {
  readonly version: typeof presetVersion;
  readonly name: string;
  /** See {@link signatureOf}. */
  readonly signature: string;
  /** How many rows the header takes, 1 to 3. */
  readonly headerRows: number;
  readonly columns: readonly PresetColumn[];
}

export interface PresetColumn extends ColumnChoice {
  /** Header as compared: half-width, without blanks and years. */
  readonly header: string;
  /** Which of the columns of that header, from 1. */
  readonly occurrence: number;
  readonly field: string | null;
}

const presetKey = (header: string): string => withoutYears(headerKey(header));

/**
 * What makes two tables of one make: a hash of their headers in alphabetical order, so that neither the order of
 * columns nor the year in a header (`2024年预算数`) matters, but a unit does.
 */
export function signatureOf(headers: readonly (readonly string[])[]): string {
  const keys = headers.map((parts) => presetKey(headerOf(parts))).filter((key) => key !== '');
  return bytesToHex(sha256(utf8ToBytes(keys.sort().join('\n'))));
}

/** A preset of a mapping as it stands: the columns that are loaded, and those a person left out. */
export function presetOf(
  name: string,
  headers: readonly (readonly string[])[],
  mapping: readonly ColumnMapping[],
): Preset {
  const seen = occurrences();
  return {
    version: presetVersion,
    name,
    signature: signatureOf(headers),
    headerRows: Math.max(1, ...headers.map(({ length }) => length)),
    columns: mapping.flatMap(({ header, field, state, unit }) => {
      const key = presetKey(header);
      const occurrence = seen(key);
      if (field === undefined && state !== 'confirmed') return [];
      const isMoney = moneyUnits.some((one) => one === unit?.unit);
      return {
        header: key,
        occurrence,
        field: field ?? null,
        ...(unit?.sure &&
          (isMoney ? { moneyUnit: unit.unit as ColumnChoice['moneyUnit'] } : { percent: unit.unit === '%' })),
      };
    }),
  };
}

/** What the preset says of each column, by position; nothing for a table of another make. */
export function choicesOf(
  preset: Preset,
  headers: readonly (readonly string[])[],
): Map<number, ColumnChoice> {
  const choices = new Map<number, ColumnChoice>();
  if (signatureOf(headers) !== preset.signature) return choices;
  const seen = occurrences();
  headers.forEach((parts, index) => {
    const key = presetKey(headerOf(parts));
    const occurrence = seen(key);
    const found = preset.columns.find((one) => one.header === key && one.occurrence === occurrence);
    if (found) choices.set(index, { field: found.field, moneyUnit: found.moneyUnit, percent: found.percent });
  });
  return choices;
}

function occurrences(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}
