const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The character of a numeric reference (`#10`, `#x4e00`); undefined if it is none. */
export function numericCharacter(reference: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(reference);
  if (!match) return undefined;
  const point = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}

/** Resolves the references of XML text; undefined where one is not of XML's own, as no document type is read. */
export function resolveReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  const unknown: string[] = [];
  const resolved = text.replace(/&([^;&\s]{0,32})(;?)/gu, (_, name: string, end: string) => {
    const character = end ? (predefined[name] ?? numericCharacter(name)) : undefined;
    if (character === undefined) unknown.push(name);
    return character ?? '';
  });
  return unknown.length === 0 ? resolved : undefined;
}
