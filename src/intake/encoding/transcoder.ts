/** A growing target for UTF-8 text, sized once for the worst case: 1 byte becomes at most 3/2. */
export class Utf8Target {
  readonly bytes: Uint8Array;
  length = 0;

  constructor(sourceLength: number) {
    this.bytes = new Uint8Array(Math.ceil(sourceLength * 1.5) + 4);
  }

  /** Appends one code point that is not a surrogate. */
  push(point: number): void {
    const { bytes } = this;
    let at = this.length;
    if (point < 0x80) {
      bytes[at++] = point;
    } else if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
      bytes[at++] = 0x80 | (point & 0x3f);
    } else if (point < 0x10000) {
      bytes[at++] = 0xe0 | (point >> 12);
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
    } else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
    }
    this.length = at;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

/**
 * Re-encodes `bytes` from `from` (a character boundary) up to at least `limit` into `target`. Returns the boundary
 * reached; less than `limit` is the offset of the first byte that the encoding does not have.
 */
export type Transcode = (bytes: Uint8Array, from: number, limit: number, target: Utf8Target) => number;
