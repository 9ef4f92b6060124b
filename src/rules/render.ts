import type { Bilingual } from '../dataset';
import type { Value } from '../engine';
import { formatValue } from './format';
import { parseTemplate, type TemplatePart } from './template';
import type { Format } from './types';

export type Language = keyof Bilingual;

/** A value a template may name, with how it is written by default and, for a choice, the words of its values. */
export interface Nameable {
  readonly value: Value | undefined;
  readonly format: Format;
  readonly choices?: Readonly<Record<string, Bilingual>>;
}

/** Fills a template. Names it does not find are left empty (they were refused when the rule was read). */
export function renderTemplate(
  template: string,
  named: (name: string) => Nameable | undefined,
  language: Language,
): string {
  const write = (parts: readonly TemplatePart[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'text') return part.text;
        const found = named(part.name);
        if (part.kind === 'optional') return isShown(found?.value) ? write(part.parts) : '';
        return found ? writeValue(found, part.format, language) : '';
      })
      .join('');
  return write(parseTemplate(template));
}

/** Writes one nameable value as a message would. */
export function writeValue(found: Nameable, format: Format | undefined, language: Language): string {
  const { value, choices } = found;
  if (typeof value === 'boolean') return value ? yes[language] : no[language];
  if (typeof value === 'string' && choices) return choices[value]?.[language] ?? value;
  return formatValue(value, format ?? found.format);
}

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };

const isShown = (value: Value | undefined): boolean =>
  value !== null && value !== undefined && value !== false && value !== '';
