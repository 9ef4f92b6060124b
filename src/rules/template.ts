import type { Bilingual } from '../dataset';
import { formats, type Format } from './types';
import { wrongWord } from './wrong-word';

/**
 * A message with places to fill: `{name}`, `{name|format}`, `{params.name|format}`, and `{name?…}`, whose inside
 * (which may hold places again) is shown only when `name` is TRUE, or a value other than FALSE and blank.
 */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly name: string; readonly format: Format | undefined }
  | { readonly kind: 'optional'; readonly name: string; readonly parts: readonly TemplatePart[] };

/** A template that cannot be read, with what is wrong. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

/** Reads a template; throws {@link TemplateError}. */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const [parts, end] = readParts(text, 0, false);
  if (end < text.length) throw new TemplateError({ zh: '多余的 }', en: 'unexpected }' });
  return parts;
}

/** Names a template refers to, `params.x` included. */
export function namesIn(parts: readonly TemplatePart[]): string[] {
  return parts.flatMap((part) =>
    part.kind === 'text' ? [] : part.kind === 'place' ? [part.name] : [part.name, ...namesIn(part.parts)],
  );
}

const opening = /\{([a-z_][a-z0-9_.]*)(\|([a-z_]+))?(\}|\?)/y;

function readParts(text: string, from: number, inside: boolean): [TemplatePart[], number] {
  const parts: TemplatePart[] = [];
  let at = from;
  while (at < text.length) {
    const brace = text.slice(at).search(/[{}]/);
    const stop = brace < 0 ? text.length : at + brace;
    if (stop > at) parts.push({ kind: 'text', text: text.slice(at, stop) });
    at = stop;
    if (at >= text.length) break;
    if (text[at] === '}') return [parts, at];
    const [part, end] = readPlace(text, at);
    parts.push(part);
    at = end;
  }
  if (inside) throw new TemplateError({ zh: '{…?…} 没有闭合', en: '{…?…} is not closed' });
  return [parts, at];
}

function readPlace(text: string, at: number): [TemplatePart, number] {
  opening.lastIndex = at;
  const match = opening.exec(text);
  const name = match?.[1];
  if (!match || name === undefined) {
    throw new TemplateError({
      zh: `「${text.slice(at, at + 20)}」不是 {名称} 或 {名称|格式}`,
      en: `“${text.slice(at, at + 20)}” is not {name} or {name|format}`,
    });
  }
  const format = match[3] === undefined ? undefined : formatNamed(match[3]);
  if (match[4] === '}') return [{ kind: 'place', name, format }, opening.lastIndex];
  const [parts, end] = readParts(text, opening.lastIndex, true);
  return [{ kind: 'optional', name, parts }, end + 1];
}

function formatNamed(name: string): Format {
  const format = formats.find((candidate) => candidate === name);
  if (!format) {
    throw new TemplateError(
      wrongWord(name, formats, { zh: `没有格式 ${name}`, en: `there is no format ${name}` }),
    );
  }
  return format;
}
