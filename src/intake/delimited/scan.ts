import { CleanCopy } from './clean-copy';
import { decodeText, readHeader, type Delimiter, type HeaderRecord } from './header-record';
import { LineMap } from './line-map';
import { newlineKind, nextLine, RecordReader, type RecordStatus } from './record';
import { reasonOf, type RecordFault } from './faults';
import { inSlices } from '../pause';
import { listLimit, rawLimit, type RowNote } from '../report';

export type { Delimiter } from './header-record';

export interface ScanOptions {
  /** Split fields here instead of where the header suggests. */
  readonly delimiter?: Delimiter;
  readonly signal?: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
}

/** What a delimited file holds. `records = good + rejected`; blank lines and the header are no records. */
export interface Scan {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Line of the header, from 1. */
  readonly headerLine: number;
  readonly records: number;
  readonly good: number;
  readonly rejected: number;
  /** Line of each good record. */
  readonly lines: LineMap;
  /** Rejected records, and remarks on good ones; cut off after `listLimit` entries. */
  readonly notes: readonly RowNote[];
  /**
   * The good records and nothing else, each with exactly the header's number of fields and one kind of line end: a
   * view of the input where that was so already.
   */
  readonly data: Uint8Array;
  readonly newline: '\n' | '\r\n';
  /** Bytes of the longest good record. */
  readonly longest: number;
  /** Columns in which some value begins or ends in white space. */
  readonly padded: readonly boolean[];
}

/**
 * Splits UTF-8 text into records and sets aside those that do not fit the header, so that a CSV reader can have no
 * doubt about the rest. A quote that is never closed costs its line, not the rest of the file. Throws an
 * `IntakeError` if there is no header.
 */
export async function scanDelimited(bytes: Uint8Array, options: ScanOptions = {}): Promise<Scan> {
  const header = readHeader(bytes, options.delimiter);
  const scanner = new Scanner(bytes, header);
  await inSlices(
    bytes.length - header.next,
    (from, limit) => scanner.advance(header.next + limit) - header.next,
    options.signal,
    options.onProgress,
  );
  return scanner.finish();
}

/** Longer records are refused: no cell of a form has this size, and the engine would need many times as much memory. */
const largestRecord = 16 * 1024 * 1024;

const newlineBytes = { '\n': [0x0a], '\r\n': [0x0d, 0x0a] };

class Scanner {
  private readonly reader: RecordReader;
  private readonly probe: RecordReader;
  private readonly copy: CleanCopy;
  private readonly lines = new LineMap();
  private readonly notes: RowNote[] = [];
  private readonly width: number;
  private newline: '\n' | '\r\n' | undefined;
  private at: number;
  private line: number;
  private good = 0;
  private rejected = 0;
  private longest = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly header: HeaderRecord,
  ) {
    const delimiter = header.delimiter.charCodeAt(0);
    this.width = header.fields.length;
    this.reader = new RecordReader(bytes, delimiter, this.width);
    this.probe = new RecordReader(bytes, delimiter, this.width);
    this.copy = new CleanCopy(bytes);
    this.at = header.next;
    this.line = header.nextLine;
  }

  /** Reads records until one ends at or after `limit`; returns where. */
  advance(limit: number): number {
    while (this.at < limit) {
      const status = this.reader.read(this.at);
      if (status !== 'record') this.rejectLine(status);
      else this.settle();
    }
    return this.at;
  }

  finish(): Scan {
    return {
      delimiter: this.header.delimiter,
      header: this.header.fields,
      headerLine: this.header.line,
      records: this.good + this.rejected,
      good: this.good,
      rejected: this.rejected,
      lines: this.lines,
      notes: this.notes,
      data: this.copy.finish(),
      newline: this.newline ?? '\n',
      longest: this.longest,
      padded: Array.from(this.reader.padded, Boolean),
    };
  }

  /** Decides about a record that the grammar accepts. */
  private settle(): void {
    const { reader, width } = this;
    if (!reader.filled || this.isBlankLine()) return this.move();
    if (reader.end - this.at > largestRecord) return this.rejectRecord({ kind: 'huge' });
    if (reader.fields === width) return this.keep(reader.end);
    if (this.swallowedLines()) return this.rejectLine('unclosed quote');
    if (reader.fields < width) {
      this.note('remark', { kind: 'short', fields: reader.fields, width }, reader.end);
      return this.keep(reader.end, width - reader.fields);
    }
    if (!reader.surplus) return this.keep(reader.widthEnd);
    this.rejectRecord({ kind: 'long', fields: reader.fields, width });
  }

  private rejectRecord(fault: RecordFault): void {
    this.rejected += 1;
    this.note('rejected', fault, this.reader.end);
    this.move();
  }

  private keep(end: number, missing = 0): void {
    const { reader } = this;
    const found = reader.newline === newlineKind.crlf ? '\r\n' : '\n';
    this.newline ??= found;
    const asFound =
      end === reader.end &&
      missing === 0 &&
      (reader.newline === newlineKind.none || (reader.newline !== newlineKind.cr && found === this.newline));
    if (asFound) this.copy.keep(this.at, reader.next);
    else this.copy.keep(this.at, end, this.filling(missing, this.newline));
    this.good += 1;
    this.longest = Math.max(this.longest, reader.next - this.at + missing);
    this.lines.note(this.good, this.line);
    this.move();
  }

  private filling(missing: number, newline: '\n' | '\r\n'): Uint8Array {
    const delimiter = this.header.delimiter.charCodeAt(0);
    return Uint8Array.from([...Array<number>(missing).fill(delimiter), ...newlineBytes[newline]]);
  }

  /** A quoted field runs over several lines, the second of which is a whole record by itself. */
  private swallowedLines(): boolean {
    if (this.reader.innerLines === 0) return false;
    const second = nextLine(this.bytes, this.at);
    return (
      this.probe.read(second) === 'record' && this.probe.innerLines === 0 && this.probe.fields === this.width
    );
  }

  /** Gives up the physical line on which the record begins, and goes on with the line after it. */
  private rejectLine(status: Exclude<RecordStatus, 'record'>): void {
    const end = nextLine(this.bytes, this.at);
    this.rejected += 1;
    this.note('rejected', { kind: status }, end);
    this.at = end;
    this.line += 1;
  }

  private isBlankLine(): boolean {
    if ((this.bytes[this.at] ?? 0) > 0x20) return false;
    return decodeText(this.bytes, this.at, this.reader.end).trim() === '';
  }

  private move(): void {
    this.at = this.reader.next;
    this.line += this.reader.innerLines + 1;
  }

  private note(kind: RowNote['kind'], fault: RecordFault, end: number): void {
    if (this.notes.length >= listLimit) return;
    const raw = decodeText(this.bytes, this.at, Math.min(end, this.at + 4 * rawLimit));
    this.notes.push({
      kind,
      line: this.line,
      column: null,
      reason: reasonOf(fault),
      raw: raw.slice(0, rawLimit).trimEnd(),
    });
  }
}
