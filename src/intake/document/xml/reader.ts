import { rawAttribute } from './attributes';
import { resolveReferences } from './entities';

/** Why XML cannot be read on: it is not well formed at an offset. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  constructor(
    message: string,
    /** Characters before the fault. */
    readonly offset: number,
  ) {
    super(`${message} at ${offset}`);
  }
}

/** Depth of elements that is followed: Word nests a few dozen deep. */
const depthLimit = 256;

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/**
 * Walks through XML token by token, without a tree, so that large sheets need no more memory than their text. Strict
 * where a mistake would shift cells: elements must close in order, references must be XML's own, nothing is guessed.
 * Names are local ones, without the prefix. No document type is read, so that no entity can grow.
 */
export class XmlReader {
  /** Local name of the element that the last token opened or closed. */
  name = '';
  /** Of a `text` token, with its references resolved. */
  text = '';
  /** Raw attributes of the element that was opened last. */
  private attributes = '';
  private at = 0;
  private readonly names: string[] = [];
  private isEmpty = false;

  constructor(private readonly source: string) {
    if (source.startsWith('\ufeff')) this.at = 1;
  }

  /** Elements that are open. */
  get depth(): number {
    return this.names.length;
  }

  /** Goes to the next token. An element `<a/>` opens and closes. */
  next(): XmlToken {
    if (this.isEmpty) {
      this.isEmpty = false;
      return this.closed();
    }
    const { source } = this;
    while (this.at < source.length) {
      if (source.charCodeAt(this.at) !== 60) {
        if (this.readText()) return 'text';
      } else if (source.charCodeAt(this.at + 1) === 47) {
        return this.readClose();
      } else if (source.charCodeAt(this.at + 1) === 33) {
        if (this.readDeclaration()) return 'text';
      } else if (source.charCodeAt(this.at + 1) === 63) {
        this.at = this.after('?>', this.at + 2);
      } else {
        return this.readOpen();
      }
    }
    if (this.names.length > 0) throw new XmlError(`<${this.names.at(-1) ?? ''}> is not closed`, this.at);
    return 'end';
  }

  /** The value of an attribute of the element opened last, by its local name. */
  attribute(name: string): string | undefined {
    const raw = rawAttribute(this.attributes, name);
    return raw === undefined ? undefined : this.resolved(raw);
  }

  /** Skips the rest of the element that was just opened, with its end. */
  skip(): void {
    const outer = this.depth - 1;
    while (this.depth > outer) this.next();
  }

  /** All text in the element that was just opened, up to its end. */
  textContent(): string {
    const outer = this.depth - 1;
    let text = '';
    while (this.depth > outer) if (this.next() === 'text') text += this.text;
    return text;
  }

  private closed(): XmlToken {
    this.name = this.names.pop() ?? '';
    return 'close';
  }

  private readText(): boolean {
    const start = this.at;
    const found = this.source.indexOf('<', start);
    this.at = found === -1 ? this.source.length : found;
    const raw = this.source.slice(start, this.at);
    if (this.names.length === 0) {
      if (raw.trim() !== '') throw new XmlError('text outside the root element', start);
      return false;
    }
    this.text = this.resolved(raw.includes('\r') ? raw.replace(/\r\n?/gu, '\n') : raw);
    return true;
  }

  private readOpen(): XmlToken {
    const { source } = this;
    const start = this.at + 1;
    let at = start;
    while (at < source.length && !isNameEnd(source.charCodeAt(at))) at += 1;
    const name = source.slice(start, at);
    if (!/^[^\s!-,/;-@[-^`{-~]+$/u.test(name)) throw new XmlError('no element name', start);
    const end = this.tagEnd(at);
    this.isEmpty = source.charCodeAt(end - 1) === 47;
    this.attributes = source.slice(at, this.isEmpty ? end - 1 : end);
    this.at = end + 1;
    if (this.names.length >= depthLimit) throw new XmlError('elements nested too deeply', start);
    this.name = localName(name);
    this.names.push(this.name);
    return 'open';
  }

  /** Where the `>` of a tag stands; it may also stand in quotes. */
  private tagEnd(from: number): number {
    const { source } = this;
    let at = from;
    while (at < source.length) {
      const char = source.charCodeAt(at);
      if (char === 62) return at;
      if (char === 60) break;
      if (char === 34 || char === 39) {
        at = source.indexOf(source.charAt(at), at + 1);
        if (at === -1) break;
      }
      at += 1;
    }
    throw new XmlError('a tag without end', from);
  }

  private readClose(): XmlToken {
    const start = this.at;
    const end = this.source.indexOf('>', start);
    if (end === -1) throw new XmlError('a tag without end', start);
    const name = localName(this.source.slice(start + 2, end).trim());
    if (name !== this.names.at(-1)) throw new XmlError(`</${name}> closes nothing`, start);
    this.at = end + 1;
    return this.closed();
  }

  /** A comment, a document type or a CDATA section; whether it gave text. */
  private readDeclaration(): boolean {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      this.at = this.after('-->', at + 4);
      return false;
    }
    if (source.startsWith('<![CDATA[', at) && this.names.length > 0) {
      this.at = this.after(']]>', at + 9);
      this.text = source.slice(at + 9, this.at - 3);
      return true;
    }
    if (source.startsWith('<!DOCTYPE', at) && this.names.length === 0) {
      this.at = this.after('>', at + 9);
      if (source.slice(at, this.at).includes('['))
        throw new XmlError('a document type with declarations', at);
      return false;
    }
    throw new XmlError('an unknown declaration', at);
  }

  private after(end: string, from: number): number {
    const found = this.source.indexOf(end, from);
    if (found === -1) throw new XmlError(`no ${end}`, from);
    return found + end.length;
  }

  private resolved(raw: string): string {
    const text = resolveReferences(raw);
    if (text === undefined) throw new XmlError('an unknown reference', this.at);
    return text;
  }
}

const isNameEnd = (char: number): boolean =>
  char === 62 || char === 47 || char === 32 || char === 9 || char === 10 || char === 13 || char === 60;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
