/** Text of one character a byte, so that parts in any encoding survive being looked at as text. */
export function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The bytes of such text. */
export function textBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Decodes text in which bytes stand as `=E4` and lines that end with `=` go on. One character a byte on both sides. */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/[ \t]*=[ \t]*\r?\n/gu, '');
  const bytes = new Uint8Array(joined.length);
  let length = 0;
  for (let at = 0; at < joined.length; at++) {
    const code = joined.slice(at + 1, at + 3);
    const isCode = joined[at] === '=' && /^[0-9A-Fa-f]{2}$/u.test(code);
    bytes[length++] = isCode ? Number.parseInt(code, 16) : joined.charCodeAt(at);
    if (isCode) at += 2;
  }
  return bytes.subarray(0, length);
}

/** Decodes base64; what is no digit of it is left out, as mail programs do. */
export function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[^A-Za-z0-9+/]/gu, '');
  const whole = digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0));
  return textBytes(atob(whole));
}
