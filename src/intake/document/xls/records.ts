import { viewOf } from '../bytes';

/** Numbers of the BIFF8 records that are read. */
export const recordIds = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  password: 0x002f,
  continued: 0x003c,
  sheet: 0x0085,
  numbers: 0x00bd,
  merged: 0x00e5,
  formattedText: 0x00d6,
  style: 0x00e0,
  strings: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  truth: 0x0205,
  formulaText: 0x0207,
  smallNumber: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

export interface BiffRecord {
  readonly id: number;
  readonly data: Uint8Array;
  /** Contents of the `continued` records that follow it. */
  readonly more: readonly Uint8Array[];
}

/** The records of a workbook stream from an offset on, up to the end of the substream that begins there. */
export function* recordsFrom(stream: Uint8Array, offset: number): Generator<BiffRecord> {
  const view = viewOf(stream);
  let depth = 0;
  let at = offset;
  const bodyAt = (start: number): Uint8Array =>
    stream.subarray(start + 4, Math.min(stream.length, start + 4 + view.getUint16(start + 2, true)));
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const data = bodyAt(at);
    at += 4 + data.length;
    const more: Uint8Array[] = [];
    while (at + 4 <= stream.length && view.getUint16(at, true) === recordIds.continued) {
      const body = bodyAt(at);
      more.push(body);
      at += 4 + body.length;
    }
    // Charts stand in a sheet as substreams of their own, and its merged cells come after them.
    if (id === recordIds.begin) depth += 1;
    if (id === recordIds.end) depth -= 1;
    if (depth <= 0) return;
    if (depth === 1) yield { id, data, more };
  }
}
