import { viewNamed, type ViewDefinition } from '../../dataset';
import type { Candidate } from './candidate';
import { choiceCandidates, columnCandidates, columnNamed } from './columns';
import { expressionCandidates, parameterCandidates } from './expression-candidates';
import { fieldAt, type Field } from './fields';
import { keyNote } from './notes';
import type { Outline } from './outline';
import { schemasAt, type Schema } from './schema-places';
import type { Spot } from './spot';
import { nameCandidates, templateCandidates } from './template-candidates';
import { valueNote } from './value-notes';

/** Everything that may be written at a spot. */
export function candidatesOf(spot: Spot, outline: Outline): Candidate[] {
  const field = fieldAt(spot.path);
  if (spot.role === 'key') return keysOf(spot, field, outline);
  const values = valuesOf(spot, field, outline);
  // Where a value may be a map or a list, it may begin on the line of its own where the cursor is.
  const inner = spot.ownLine && !spot.flow && spot.written === '' ? keysOf(spot, field, outline) : [];
  return [...values, ...inner, ...listStarts(spot, outline)];
}

function keysOf(spot: Spot, field: Field | undefined, outline: Outline): Candidate[] {
  const taken = new Set(spot.siblings);
  const all =
    field === 'row'
      ? columnCandidates(outline.base)
      : field === 'parameters'
        ? parameterCandidates(outline, '')
        : schemasAt(spot.path)
            .flatMap((schema) => keysIn(schema, spot.path))
            .filter(({ word }) => spot.path.length > 0 || fitsKind(word, outline.kind));
  return all.filter(({ word }) => !taken.has(word)).map((key) => ({ ...key, insert: `${key.word}: ` }));
}

/** A kind has its own block, takes the place of `when`, and leaves no room for the blocks of others. */
function fitsKind(key: string, kind: string | undefined): boolean {
  if (kind === undefined) return true;
  return key !== 'when' && (key === kind || !kinds.has(key));
}

const kinds = new Set(
  schemasAt(['kind'])
    .flatMap((schema) => schema.enum ?? [])
    .map(String),
);

const keysIn = ({ properties = {}, required = [] }: Schema, path: Spot['path']): Candidate[] =>
  Object.entries(properties).map(([word, { description }]) => {
    const label = keyNote(path, word) ?? (description ? { zh: description, en: description } : undefined);
    return {
      word,
      kind: 'key',
      ...(label && { label }),
      ...(required.includes(word) && { hint: { zh: '必填', en: 'required' } }),
    };
  });

function valuesOf(spot: Spot, field: Field | undefined, outline: Outline): Candidate[] {
  const { path, written } = spot;
  const listed = schemasAt(path).flatMap((schema) => wordsIn(schema, path, outline.view));
  switch (field) {
    case 'expression':
      return [...(written === '' ? listed : []), ...expressionCandidates(outline, written)];
    case 'baseExpression':
      return expressionCandidates({ ...outline, view: outline.base }, written);
    case 'limit':
      return parameterCandidates(outline, written.endsWith(':') ? '' : ':');
    case 'template':
      return templateCandidates(outline, written);
    case 'column':
      return columnCandidates(outline.view);
    case 'baseColumn':
      return columnCandidates(outline.base);
    case 'name':
      return nameCandidates({ ...outline, params: [] });
    case 'cell':
      return cellsOf(outline.base, String(path[path.length - 1]));
    default:
      return listed;
  }
}

/** Values of a column in a test: its choices, or yes and no. */
const cellsOf = (view: ViewDefinition | undefined, name: string): Candidate[] =>
  columnNamed(view, name)?.type === 'boolean'
    ? (['true', 'false'] as const).map((word) => ({ word, kind: 'value' }))
    : choiceCandidates(view, name);

function wordsIn(schema: Schema, path: Spot['path'], view: ViewDefinition | undefined): Candidate[] {
  const words = [...(schema.enum ?? []), ...('const' in schema ? [schema.const] : [])].map(String);
  return words.map((word) => {
    const label =
      path[0] === 'entity'
        ? viewNamed(word)?.label
        : path[0] === 'include'
          ? view?.optionalRows.find(({ name }) => name === word)?.label
          : valueNote(path, word);
    return { word, kind: 'value', ...(label && { label }) };
  });
}

/** A list of columns that is not begun yet: written as `[column]`, or as the first item on a line of its own. */
function listStarts(spot: Spot, outline: Outline): Candidate[] {
  const item = fieldAt([...spot.path, 0]);
  if (spot.flow || spot.written !== '' || (item !== 'column' && item !== 'baseColumn')) return [];
  const written = (name: string): string => (spot.ownLine ? `- ${name}` : `[${name}]`);
  return columnCandidates(item === 'column' ? outline.view : outline.base).map((column) => ({
    ...column,
    insert: written(column.word),
  }));
}
