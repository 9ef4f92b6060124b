/** Newlines as found; an editor counts a line at each of them. */
export const newlineKind = { none: 0, lf: 1, crlf: 2, cr: 3 } as const;
export type NewlineKind = (typeof newlineKind)[keyof typeof newlineKind];

/** How reading one record ended. */
export type RecordStatus =
  | 'record'
  | 'stray quote' // a quote inside an unquoted field
  | 'text after quote' // something between a closing quote and the delimiter
  | 'unclosed quote';

const lf = 0x0a;
const cr = 0x0d;
const quote = 0x22;

/**
 * The grammar of delimited text over UTF-8 bytes, one record at a time: RFC 4180 with any one-byte delimiter and LF,
 * CRLF or CR as line ends, also mixed. Results stand in the fields until the next {@link read}: a million records make
 * no garbage.
 */
export class RecordReader {
  /** Offset just after the record's line end; where the next record begins. */
  next = 0;
  /** Offset of the record's line end. */
  end = 0;
  newline: NewlineKind = newlineKind.none;
  fields = 0;
  /** Line ends inside quoted fields. */
  innerLines = 0;
  /** Some field is not empty. */
  filled = false;
  /** Some field beyond `width` is not empty. */
  surplus = false;
  /** Offset of the end of field number `width`. */
  widthEnd = 0;
  /** Columns (below `width`) in which some field so far begins or ends in white space. */
  readonly padded: Uint8Array;

  private readonly special = new Uint8Array(256);

  /** @param width fields a record should have @param bounds receives start and end offset of each field, if given */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
    private readonly width: number,
    private readonly bounds?: number[],
  ) {
    this.padded = new Uint8Array(width);
    for (const byte of [delimiter, quote, lf, cr]) this.special[byte] = 1;
  }

  /** Reads the record that begins at `start`, which must be before the end of the bytes. */
  read(start: number): RecordStatus {
    this.fields = 0;
    this.innerLines = 0;
    this.filled = false;
    this.surplus = false;
    this.widthEnd = start;
    let at = start;
    for (;;) {
      const quoted = this.bytes[at] === quote;
      const from = quoted ? at + 1 : at;
      const to = quoted ? this.closingQuote(from) : this.fieldEnd(at);
      if (to < 0) return 'unclosed quote';
      at = quoted ? to + 1 : to;
      this.take(from, to, at);
      const byte = at < this.bytes.length ? this.bytes[at] : lf;
      if (byte === this.delimiter) {
        at += 1;
      } else if (byte === lf || byte === cr) {
        this.endAt(at);
        return 'record';
      } else {
        return quoted ? 'text after quote' : 'stray quote';
      }
    }
  }

  private fieldEnd(from: number): number {
    const { bytes, special } = this;
    const length = bytes.length;
    let at = from;
    while (at < length && special[bytes[at] ?? 0] === 0) at += 1;
    return at;
  }

  /** Offset of the quote that closes the field, or -1. */
  private closingQuote(from: number): number {
    const { bytes } = this;
    const length = bytes.length;
    for (let at = from; at < length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > quote) continue;
      if (byte === quote) {
        if (bytes[at + 1] !== quote) return at;
        at += 1;
      } else if (byte === lf || byte === cr) {
        if (byte === cr && bytes[at + 1] === lf) at += 1;
        this.innerLines += 1;
      }
    }
    return -1;
  }

  private take(from: number, to: number, end: number): void {
    const index = this.fields;
    this.fields = index + 1;
    this.bounds?.push(from, to);
    if (index < this.width) this.widthEnd = end;
    if (from === to) return;
    this.filled = true;
    if (index >= this.width) this.surplus = true;
    else if (hasOuterBlank(this.bytes, from, to)) this.padded[index] = 1;
  }

  private endAt(at: number): void {
    const { bytes } = this;
    this.end = at;
    if (at >= bytes.length) {
      this.newline = newlineKind.none;
      this.next = at;
    } else if (bytes[at] === lf) {
      this.newline = newlineKind.lf;
      this.next = at + 1;
    } else {
      const pair = bytes[at + 1] === lf;
      this.newline = pair ? newlineKind.crlf : newlineKind.cr;
      this.next = pair ? at + 2 : at + 1;
    }
  }
}

/** Whether a field begins or ends in white space: ASCII, NBSP, the spaces around U+2000, ideographic, zero width. */
function hasOuterBlank(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  if (first <= 0x20) return true;
  if (first >= 0xc2 && isWideBlank(first, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0)) return true;
  const last = bytes[to - 1] ?? 0;
  if (last <= 0x20) return true;
  if (last < 0x80 || last > 0xbf) return false;
  const second = bytes[to - 2] ?? 0;
  return isWideBlank(second, last, 0) || isWideBlank(bytes[to - 3] ?? 0, second, last);
}

/** Whether UTF-8 bytes are a blank that is not ASCII. */
function isWideBlank(first: number, second: number, third: number): boolean {
  switch (first) {
    case 0xc2:
      return second === 0xa0;
    case 0xe2:
      return second === 0x80 && third >= 0x80 && third <= 0x8f;
    case 0xe3:
      return second === 0x80 && third === 0x80;
    case 0xef:
      return second === 0xbb && third === 0xbf;
    default:
      return false;
  }
}

/** Offset of the line after the one in which `from` stands. */
export function nextLine(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === lf) return at + 1;
    if (byte === cr) return bytes[at + 1] === lf ? at + 2 : at + 1;
  }
  return bytes.length;
}
