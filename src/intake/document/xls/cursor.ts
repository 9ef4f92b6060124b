import { viewOf } from '../bytes';

/** Reads a record whose content may go on in further records. Reading beyond the end throws a `RangeError`. */
export class Cursor {
  private at = 0;
  private part = 0;
  private view: DataView;

  constructor(private readonly parts: readonly [Uint8Array, ...Uint8Array[]]) {
    this.view = viewOf(parts[0]);
  }

  get isAtEnd(): boolean {
    return this.left === 0 && this.part === this.parts.length - 1;
  }

  private get left(): number {
    return this.view.byteLength - this.at;
  }

  uint8(): number {
    if (this.left === 0) this.nextPart();
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }

  uint16(): number {
    const low = this.uint8();
    return low | (this.uint8() << 8);
  }

  uint32(): number {
    const low = this.uint16();
    return low + this.uint16() * 0x10000;
  }

  double(): number {
    this.at += 8;
    return this.view.getFloat64(this.at - 8, true);
  }

  /** A number in the short form: 30 bits of a double or an integer, and whether it is to be divided by 100. */
  shortNumber(): number {
    const raw = this.uint32();
    let value: number;
    if (raw & 2) {
      value = (raw | 0) >> 2;
    } else {
      const double = new DataView(new ArrayBuffer(8));
      double.setUint32(4, (raw & 0xfffffffc) >>> 0, true);
      value = double.getFloat64(0, true);
    }
    return raw & 1 ? value / 100 : value;
  }

  skip(count: number): void {
    let rest = count;
    while (rest > this.left) {
      rest -= this.left;
      this.nextPart();
    }
    this.at += rest;
  }

  /** A string whose length is given in `lengthBytes`, with its formatting runs skipped. */
  string(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.uint8() : this.uint16();
    const flags = this.uint8();
    const runs = flags & 8 ? this.uint16() : 0;
    const extra = flags & 4 ? this.uint32() : 0;
    const text = this.characters(length, (flags & 1) !== 0);
    this.skip(4 * runs + extra);
    return text;
  }

  /** Where a string is cut by the end of a record, the next one begins by saying how wide its characters are. */
  private characters(length: number, isWideFirst: boolean): string {
    let text = '';
    let isWide = isWideFirst;
    while (text.length < length) {
      if (this.left === 0) {
        this.nextPart();
        isWide = (this.uint8() & 1) !== 0;
      }
      const width = isWide ? 2 : 1;
      const count = Math.min(length - text.length, Math.floor(this.left / width));
      if (count === 0) throw new RangeError('half a character');
      const codes: number[] = [];
      for (let index = 0; index < count; index++) codes.push(isWide ? this.uint16() : this.uint8());
      text += String.fromCharCode(...codes);
    }
    return text;
  }

  private nextPart(): void {
    const part = this.parts[this.part + 1];
    if (!part) throw new RangeError('beyond the end of a record');
    this.part += 1;
    this.view = viewOf(part);
    this.at = 0;
  }
}
