import type { ViewDefinition } from '../../../dataset';
import type { Language } from '../../../i18n';
import { parseTemplate, type Rule, type TemplatePart } from '../../../rules';
import { parameterLabel } from '../parameter-text';

/** A piece of a message's template: plain text, a place with the name of what fills it, or a part left out where that is blank. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly text: string; readonly name: string }
  | { readonly kind: 'optional'; readonly text: string; readonly pieces: readonly TemplatePiece[] };

/** A rule's template in the words a person reads. The rule has been read, so the template parses. */
export const templatePieces = (rule: Rule, template: string, language: Language): TemplatePiece[] =>
  piecesOf(parseTemplate(template), (name) => placeLabel(rule, name, language));

function piecesOf(parts: readonly TemplatePart[], label: (name: string) => string): TemplatePiece[] {
  return parts.map((part): TemplatePiece => {
    if (part.kind === 'text') return part;
    const text = label(part.name);
    return part.kind === 'place'
      ? { kind: 'place', text, name: part.name }
      : { kind: 'optional', text, pieces: piecesOf(part.parts, label) };
  });
}

/** What a name in a template stands for: a parameter, an evidence item with its own label, or a column. */
function placeLabel({ source, view }: Rule, name: string, language: Language): string {
  if (name.startsWith('params.'))
    return parameterLabel(source.params, name.slice('params.'.length), language);
  return evidenceLabel(source, name, language) ?? columnLabel(view, name, language);
}

function evidenceLabel(source: Rule['source'], name: string, language: Language): string | undefined {
  const item = source.evidence.find((each) => typeof each === 'object' && each.name === name);
  return typeof item === 'object' ? item.label?.[language] : undefined;
}

const columnLabel = (view: ViewDefinition, name: string, language: Language): string =>
  view.columns.find((column) => column.name === name)?.label[language] ?? name;
