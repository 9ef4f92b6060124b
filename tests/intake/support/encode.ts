import type { Encoding } from '../../../src/intake';

/** Inverse of the platform's GB18030 decoder for two-byte characters, and four-byte ones of the basic plane. */
let gbBytes: Map<string, readonly number[]> | undefined;

function gbTable(): Map<string, readonly number[]> {
  if (gbBytes) return gbBytes;
  gbBytes = new Map();
  const decoder = new TextDecoder('gb18030');
  const note = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text.length === 1 && text !== '\ufffd' && !gbBytes?.has(text)) gbBytes?.set(text, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) note([lead, trail]);
  }
  for (let second = 0x30; second <= 0x39; second++) {
    for (let lead = 0x81; lead <= 0x84; lead++) {
      for (let third = 0x81; third <= 0xfe; third++) {
        for (let fourth = 0x30; fourth <= 0x39; fourth++) note([lead, second, third, fourth]);
      }
    }
  }
  return gbBytes;
}

function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x10000) bytes.push(...(gbTable().get(char) ?? []));
    else {
      const linear = point - 0x10000;
      bytes.push(
        0x90 + Math.floor(linear / 12600),
        0x30 + (Math.floor(linear / 1260) % 10),
        0x81 + (Math.floor(linear / 10) % 126),
        0x30 + (linear % 10),
      );
    }
  }
  return Uint8Array.from(bytes);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** The bytes as a Blob, as a file picker gives them. */
export const asBlob = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(bytes)]);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `text` in an encoding, with a byte order mark where the encoding is known by one. */
export function encode(text: string, encoding: Encoding, mark = encoding !== 'utf-8'): Uint8Array {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return utf8(mark ? `\ufeff${text}` : text);
    case 'utf-16le':
    case 'utf-16be':
      return utf16(mark ? `\ufeff${text}` : text, encoding === 'utf-16le');
    case 'gb18030':
      return gb18030(text);
  }
}
