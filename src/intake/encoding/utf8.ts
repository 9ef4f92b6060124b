const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/**
 * Checks strict UTF-8 from `from` (a character boundary) up to at least `limit`.
 * Returns the boundary reached, which is `limit` or a few bytes more; less than `limit` is the offset of the first
 * byte that is not UTF-8. Written out by hand because `TextDecoder` neither names the place nor spares the string.
 */
export function checkUtf8(bytes: Uint8Array, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
    } else if (lead >= 0xe1 && lead <= 0xef && lead !== 0xed) {
      // The common case of Chinese text.
      if (!isContinuation(bytes[at + 1]) || !isContinuation(bytes[at + 2])) return at;
      at += 3;
    } else {
      const length = rareLength(bytes, at, lead);
      if (length === 0) return at;
      at += length;
    }
  }
  return at;
}

/** Length of a valid character whose lead byte needs more than counting, or 0. */
function rareLength(bytes: Uint8Array, at: number, lead: number): number {
  const second = bytes[at + 1];
  if (!isContinuation(second) || second === undefined) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead === 0xe0 || lead === 0xed) {
    const fits = lead === 0xe0 ? second >= 0xa0 : second <= 0x9f; // overlong, surrogate
    return fits && isContinuation(bytes[at + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const fits = (lead !== 0xf0 || second >= 0x90) && (lead !== 0xf4 || second <= 0x8f);
    return fits && isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]) ? 4 : 0;
  }
  return 0;
}
