import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlError, XmlReader, xmlText } from '../../../src/intake/document/xml';
import { encode } from '../support/encode';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const name = fc.constantFrom('w:p', 'tbl', 'x:c', 'a-b', '表', '_t.1');
const text = fc.string({
  unit: fc.constantFrom('a', '分', '<', '&', '>', '"', "'", ' ', '=', '😀'),
  maxLength: 8,
});
const attributes = fc.dictionary(fc.constantFrom('r', 'w:val', 'id', 'xml:space'), text, { maxKeys: 3 });

const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc.record({
    name,
    attributes,
    children: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 4 }),
  }),
}));

const escaped = (value: string): string =>
  value.replace(
    /[<>&"']/gu,
    (char) => ({ '<': '&lt;', '>': '&#62;', '&': '&amp;', '"': '&quot;' })[char] ?? '&#x27;',
  );

function write({ name: tag, attributes: own, children }: Element): string {
  const written = Object.entries(own).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child)));
  const opened = `<${tag}${written.join('')}`;
  return inside.join('') === '' ? `${opened}/>` : `${opened}\n>${inside.join('<!-- & < -->')}</${tag}>`;
}

const local = (tag: string): string => tag.split(':').at(-1) ?? '';

function tokensOf({ name: tag, attributes: own, children }: Element): string[] {
  const named = Object.entries(own).map(([key, value]) => `${local(key)}=${value}`);
  const inside = children.flatMap((child) => (typeof child === 'string' ? [`"${child}`] : tokensOf(child)));
  return [`<${local(tag)} ${named.join(' ')}`, ...inside.filter((token) => token !== '"'), `>${local(tag)}`];
}

function read(xml: string, keys: readonly string[] = ['r', 'val', 'id', 'space']): string[] {
  const reader = new XmlReader(xml);
  const tokens: string[] = [];
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    const named = keys.flatMap((key) => (token === 'open' ? [reader.attribute(key)] : []));
    const shown = named.flatMap((value, index) =>
      value === undefined ? [] : [`${keys[index] ?? ''}=${value}`],
    );
    if (token === 'open') tokens.push(`<${reader.name} ${shown.join(' ')}`);
    else if (token === 'close') tokens.push(`>${reader.name}`);
    else if (tokens.at(-1)?.startsWith('"')) tokens.push(`${tokens.pop() ?? ''}${reader.text}`);
    else tokens.push(`"${reader.text}`);
  }
  return tokens;
}

const joined = (tokens: readonly string[]): string[] =>
  tokens.reduce<string[]>((all, token) => {
    if (token.startsWith('"') && all.at(-1)?.startsWith('"')) all.push(`${all.pop() ?? ''}${token.slice(1)}`);
    else all.push(token);
    return all;
  }, []);

const sortedAttributes = (tokens: readonly string[]): string[] =>
  tokens.map((token) => (token.startsWith('<') ? token.split(' ').sort().join(' ') : token));

describe('XML', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(element, (tree) => {
        expect(sortedAttributes(read(write(tree)))).toEqual(sortedAttributes(joined(tokensOf(tree))));
      }),
    );
  });

  it('never fails but with an XmlError, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '=',
      '"',
      '&',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        try {
          read(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(XmlError);
        }
      }),
    );
  });

  it('reads character data, references, declarations and line ends', () => {
    const xml =
      '\ufeff<?xml version="1.0"?>\n<!DOCTYPE a>\n<a>x\r\ny<![CDATA[<&]]>&#x5206;&#20540;<!-- no --></a>\n';
    expect(read(xml)).toEqual(['<a ', '"x\ny<&分值', '>a']);
  });

  it('does not take a value for an attribute', () => {
    expect(read(`<a b='say r="1"' x:r = "2"/>`, ['r'])).toEqual(['<a r=2', '>a']);
  });

  it.each([
    ['an element that is not closed', '<a><b></b>'],
    ['elements closed in the wrong order', '<a><b></a></b>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>1 & 2</a>'],
    ['text outside the root', 'word <a/>'],
    ['a tag without end', '<a b="'],
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
    ['elements without end', '<a>'.repeat(300)],
  ])('refuses %s', (_, xml) => {
    expect(() => read(xml)).toThrow(XmlError);
  });

  it('is read in any encoding that the rest of the intake knows', async () => {
    for (const encoding of ['utf-8-bom', 'utf-16le', 'gb18030'] as const) {
      expect(read(await xmlText(encode('<表>绩效</表>', encoding)))).toEqual(['<表 ', '"绩效', '>表']);
    }
  });
});
