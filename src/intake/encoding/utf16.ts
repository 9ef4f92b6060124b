import type { Transcode } from './transcoder';

const transcoder =
  (high: 0 | 1): Transcode =>
  (bytes, from, limit, target) => {
    const unitAt = (at: number): number => ((bytes[at + high] ?? 0) << 8) | (bytes[at + 1 - high] ?? 0);
    let at = from;
    while (at < limit) {
      if (at + 1 >= bytes.length) return at;
      const unit = unitAt(at);
      if (unit < 0xd800 || unit > 0xdfff) {
        target.push(unit);
        at += 2;
        continue;
      }
      const low = at + 3 < bytes.length ? unitAt(at + 2) : 0;
      if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff) return at;
      target.push(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
      at += 4;
    }
    return at;
  };

/** Strict UTF-16, least significant byte first: a lone surrogate or half a unit is refused. */
export const fromUtf16le: Transcode = transcoder(1);

/** Strict UTF-16, most significant byte first. */
export const fromUtf16be: Transcode = transcoder(0);

/**
 * Guesses UTF-16 without a mark from where the zero bytes stand: every delimiter, digit and line end has one, always
 * on the same side. Undefined if the sample does not look like UTF-16.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 8192);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const least = Math.max(1, sample.length / 200);
  if (odd >= least && even === 0) return 'utf-16le';
  if (even >= least && odd === 0) return 'utf-16be';
  return undefined;
}
