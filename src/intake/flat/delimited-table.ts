import { delimiters, LineMap, nextLine, reasonOf, RecordReader, type Delimiter } from '../delimited';
import type { DraftNote } from '../draft';
import { withoutPersonal } from '../form';
import { rawLimit } from '../report';
import { tableOfRecords, type FlatTable } from './flat-table';
import { headRows } from './layout';

/** A delimited file as a flat table, and the lines that are no records. */
export interface DelimitedTable {
  readonly table: FlatTable;
  readonly delimiter: Delimiter;
  /** Lines whose quotes do not pair up, as of the last time all rows were gone through: rejected rows beside the draft's. */
  faults(): readonly DraftNote[];
}

/**
 * Reads delimited UTF-8 text of which it is not known where the header is. The delimiter, unless it is given, is the
 * one that splits most of the first records into the same number of fields.
 */
export function tableOfDelimited(bytes: Uint8Array, chosen?: Delimiter): DelimitedTable {
  const delimiter = chosen ?? likeliest(bytes);
  const width = usualWidth(bytes, delimiter).width;
  let lines = new LineMap();
  let faults: DraftNote[] = [];
  const records = {
    *[Symbol.iterator]() {
      lines = new LineMap();
      faults = [];
      let record = 0;
      for (const { line, fields, fault } of recordsOf(bytes, delimiter, width)) {
        if (fields) {
          record += 1;
          lines.note(record, line);
          yield fields;
        } else if (fault) faults.push(fault);
      }
    },
  };
  return { table: tableOfRecords(records, (record) => lines.line(record)), delimiter, faults: () => faults };
}

interface RecordOrFault {
  readonly line: number;
  readonly fields?: readonly string[];
  readonly fault?: DraftNote;
}

/** The records in order; a record that is broken, or swallows the next ones, costs its line. */
function* recordsOf(bytes: Uint8Array, delimiter: Delimiter, width: number): Iterable<RecordOrFault> {
  const bounds: number[] = [];
  const reader = new RecordReader(bytes, delimiter.charCodeAt(0), 0, bounds);
  const probe = new RecordReader(bytes, delimiter.charCodeAt(0), 0);
  const swallows = (at: number): boolean =>
    reader.innerLines > 0 &&
    reader.fields !== width &&
    probe.read(nextLine(bytes, at)) === 'record' &&
    probe.innerLines === 0 &&
    probe.fields === width;
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    bounds.length = 0;
    const status = reader.read(at);
    if (status === 'record' && !swallows(at)) {
      yield { line, fields: fieldsOf(bytes, bounds, delimiter) };
      at = reader.next;
      line += reader.innerLines + 1;
    } else {
      const end = nextLine(bytes, at);
      const raw = withoutPersonal(decoded(bytes, at, Math.min(end, at + rawLimit)).trimEnd());
      const reason = reasonOf({ kind: status === 'record' ? 'unclosed quote' : status });
      yield { line, fault: { place: `第${line}行`, column: null, reason, raw } };
      at = end;
      line += 1;
    }
  }
}

const quote = 0x22;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decoded = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(from, to));

/** A record without quotes is decoded at once, which is several times as fast. */
function fieldsOf(bytes: Uint8Array, bounds: readonly number[], delimiter: Delimiter): string[] {
  const from = bounds[0] ?? 0;
  const to = bounds.at(-1) ?? from;
  const first = bytes[from - 1];
  const hasQuotes = first === quote || bytes.subarray(from, to + 1).includes(quote);
  if (!hasQuotes) return decoded(bytes, from, to).split(delimiter);
  const fields: string[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    const text = decoded(bytes, bounds[index] ?? 0, bounds[index + 1] ?? 0);
    fields.push(text.includes('""') ? text.replaceAll('""', '"') : text);
  }
  return fields;
}

function likeliest(bytes: Uint8Array): Delimiter {
  const found = delimiters.map((delimiter) => ({ delimiter, ...usualWidth(bytes, delimiter) }));
  const [best] = found.sort((a, b) => b.width * b.records - a.width * a.records);
  return best?.delimiter ?? ',';
}

/** The number of fields most of the first records have, and how many have it; one field is none. */
function usualWidth(bytes: Uint8Array, delimiter: Delimiter): { width: number; records: number } {
  const counts = new Map<number, number>();
  const reader = new RecordReader(bytes, delimiter.charCodeAt(0), 0);
  let at = 0;
  for (let record = 0; record < headRows && at < bytes.length; record++) {
    const isRecord = reader.read(at) === 'record';
    if (isRecord && reader.fields > 1) counts.set(reader.fields, (counts.get(reader.fields) ?? 0) + 1);
    at = isRecord ? reader.next : nextLine(bytes, at);
  }
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return { width: usual?.[0] ?? 0, records: usual?.[1] ?? 0 };
}
