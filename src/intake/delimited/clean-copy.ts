/**
 * Collects the parts of a buffer that are kept, in order, with bytes put between them. As long as nothing is left out
 * between kept parts, the result is a view of the buffer and nothing is copied.
 */
export class CleanCopy {
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];
  private readonly insertions: (Uint8Array | undefined)[] = [];
  private from = 0;
  private to = 0;
  private length = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Keeps `from` to `to`, and then `insertion`. */
  keep(from: number, to: number, insertion?: Uint8Array): void {
    if (from !== this.to) {
      this.flush(undefined);
      this.from = from;
    }
    this.to = to;
    if (insertion) {
      this.flush(insertion);
      this.from = to;
    }
  }

  /** What was kept, as one buffer. */
  finish(): Uint8Array {
    this.flush(undefined);
    const [from] = this.froms;
    if (this.froms.length === 0 || from === undefined) return this.bytes.subarray(0, 0);
    if (this.froms.length === 1 && !this.insertions[0]) return this.bytes.subarray(from, this.tos[0]);
    const copy = new Uint8Array(this.length);
    let at = 0;
    this.froms.forEach((start, part) => {
      const kept = this.bytes.subarray(start, this.tos[part]);
      copy.set(kept, at);
      at += kept.length;
      const insertion = this.insertions[part];
      if (!insertion) return;
      copy.set(insertion, at);
      at += insertion.length;
    });
    return copy;
  }

  private flush(insertion: Uint8Array | undefined): void {
    if (this.to > this.from || insertion) {
      this.froms.push(this.from);
      this.tos.push(this.to);
      this.insertions.push(insertion);
      this.length += this.to - this.from + (insertion?.length ?? 0);
    }
    this.from = this.to;
  }
}
