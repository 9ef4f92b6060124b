import { resolveEntities } from './entities';

/** A piece of HTML. Names are in lower case. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is no text of the page. */
const raw = /^(script|style|title|xml|noscript|template|textarea|select|svg|object)$/u;

const tag = /<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iuy;

/** Walks through HTML as forgivingly as browsers do: what is no tag is text, what is not closed ends with the file. */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  while (at < source.length) {
    const found = source.indexOf('<', at);
    const end = found === -1 ? source.length : found;
    if (end > at) yield { kind: 'text', text: resolveEntities(source.slice(at, end)) };
    at = end;
    if (at >= source.length) return;
    if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
      at = afterDeclaration(source, at);
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(source);
    if (!match) {
      yield { kind: 'text', text: '<' };
      at += 1;
      continue;
    }
    const [whole, slash, rawName = '', attributes = ''] = match;
    const name = rawName.toLowerCase();
    at += whole.length;
    if (slash) yield { kind: 'close', name };
    else if (raw.test(name)) at = afterElement(source, at, name, attributes);
    else yield { kind: 'open', name, attributes };
  }
}

/** The value of an attribute, by its name in lower case; empty where it has none; undefined without the attribute. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const match of attributes.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu)) {
    if (match[1]?.toLowerCase() === name) return resolveEntities(match[2] ?? match[3] ?? match[4] ?? '');
  }
  return undefined;
}

/** Comments end with `-->`, other declarations with `>`; one without end is taken to the end of the file. */
function afterDeclaration(source: string, at: number): number {
  const end = source.startsWith('<!--', at) ? '-->' : '>';
  const found = source.indexOf(end, at + 2);
  return found === -1 ? source.length : found + end.length;
}

function afterElement(source: string, at: number, name: string, attributes: string): number {
  if (attributes.endsWith('/')) return at;
  const end = new RegExp(`</${name}\\s*>`, 'giu');
  end.lastIndex = at;
  const match = end.exec(source);
  return match ? match.index + match[0].length : source.length;
}
