/**
 * The raw value of one attribute in the inside of a tag, by its local name; undefined where there is none. Walks over
 * the values before it, which may hold anything that looks like an attribute.
 */
export function rawAttribute(attributes: string, name: string): string | undefined {
  let at = 0;
  while (at < attributes.length) {
    const equals = attributes.indexOf('=', at);
    if (equals === -1) return undefined;
    let quote = equals + 1;
    while (isBlank(attributes.charCodeAt(quote))) quote += 1;
    const mark = attributes.charAt(quote);
    const end = mark === '"' || mark === "'" ? attributes.indexOf(mark, quote + 1) : -1;
    if (end === -1) return undefined;
    if (isNamed(attributes, at, equals, name)) return attributes.slice(quote + 1, end);
    at = end + 1;
  }
  return undefined;
}

const isBlank = (char: number): boolean => char === 32 || char === 9 || char === 10 || char === 13;

/** Whether what stands from `start` to `end` is `name`, with or without a prefix and blanks around it. */
function isNamed(text: string, start: number, end: number, name: string): boolean {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  const first = last - name.length;
  if (first < start || !text.startsWith(name, first)) return false;
  if (first === start) return true;
  const before = text.charCodeAt(first - 1);
  return isBlank(before) || before === 58;
}
