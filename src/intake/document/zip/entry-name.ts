import { extraField } from './extra-field';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Name of an entry, with forward slashes. Archives made in China carry GBK names without saying so, those of macOS
 * UTF-8 names without saying so: what is strict UTF-8 with a character of three bytes is no GBK by chance.
 */
export function entryName(name: Uint8Array, extra: Uint8Array, isUtf8: boolean): string {
  const unicode = extraField(extra, 0x7075);
  const asUtf8 = strictUtf8(unicode && unicode.length > 5 ? unicode.subarray(5) : name);
  const isDeclared = isUtf8 || unicode !== undefined;
  const isCertain = asUtf8 !== undefined && (isDeclared || /^[\0-\x7f]*$|[\u0800-\uffff]/u.test(asUtf8));
  const text = isCertain ? asUtf8 : new TextDecoder('gb18030').decode(name);
  return text.replaceAll('\\', '/');
}
