import type { Transcode, Utf8Target } from './transcoder';

const firstLead = 0x81;
const firstTrail = 0x40;
const trails = 0xff - firstTrail;

/**
 * Code point of every two-byte character, 0 where there is none. Taken from the platform's own decoder once; going
 * through the table is several times faster than decoding to a string and encoding that again.
 */
let pairs: Uint16Array | undefined;

function pairTable(): Uint16Array {
  if (pairs) return pairs;
  const count = (0xff - firstLead) * trails;
  const probe = new Uint8Array(count * 3);
  for (let pair = 0; pair < count; pair++) {
    probe[pair * 3] = firstLead + Math.floor(pair / trails);
    probe[pair * 3 + 1] = firstTrail + (pair % trails);
    probe[pair * 3 + 2] = 0x0a;
  }
  const decoded = new TextDecoder('gb18030').decode(probe).split('\n');
  pairs = new Uint16Array(count);
  for (let pair = 0; pair < count; pair++) {
    const text = decoded[pair] ?? '';
    const isTrail = firstTrail + (pair % trails) !== 0x7f;
    if (isTrail && text.length === 1 && text !== '\ufffd') pairs[pair] = text.charCodeAt(0);
  }
  return pairs;
}

const strict = new TextDecoder('gb18030', { fatal: true });

function fourBytes(bytes: Uint8Array, at: number): number | undefined {
  if (at + 4 > bytes.length) return undefined;
  try {
    const text = strict.decode(bytes.subarray(at, at + 4));
    const point = text.codePointAt(0);
    return point !== undefined && String.fromCodePoint(point) === text ? point : undefined;
  } catch {
    return undefined;
  }
}

/** Strict GB18030, and so GBK and GB2312, in which Excel and WPS save CSV in China. */
export const fromGb18030: Transcode = (bytes, from, limit, target) => {
  const table = pairTable();
  let at = from;
  while (at < limit) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      target.push(lead);
      at += 1;
      continue;
    }
    const reached = multiByte(bytes, at, lead, table, target);
    if (reached === at) return at;
    at = reached;
  }
  return at;
};

function multiByte(
  bytes: Uint8Array,
  at: number,
  lead: number,
  table: Uint16Array,
  target: Utf8Target,
): number {
  if (lead === 0x80) {
    target.push(0x20ac); // the euro sign of Windows code page 936
    return at + 1;
  }
  const trail = bytes[at + 1] ?? 0;
  if (lead === 0xff) return at;
  if (trail >= firstTrail) {
    const point = trail === 0xff ? 0 : (table[(lead - firstLead) * trails + trail - firstTrail] ?? 0);
    if (point === 0) return at;
    target.push(point);
    return at + 2;
  }
  const point = trail >= 0x30 && trail <= 0x39 ? fourBytes(bytes, at) : undefined;
  if (point === undefined) return at;
  target.push(point);
  return at + 4;
}
