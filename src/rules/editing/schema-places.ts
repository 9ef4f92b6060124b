import schema from '../../../rules/rule.schema.json';

/** The part of JSON Schema the format of rule files is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const root: Schema = schema;

/** What may stand at a path of a rule file, alternatives side by side; empty where nothing may. */
export function schemasAt(path: readonly (string | number)[]): readonly Schema[] {
  let here = alternatives(root);
  for (const step of path) here = here.flatMap((each) => inside(each, step)).flatMap(alternatives);
  return here;
}

function inside(schema: Schema, step: string | number): Schema[] {
  if (typeof step === 'number') return schema.items ? [schema.items] : [];
  const { properties = {}, additionalProperties: others } = schema;
  const own = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (own) return [own];
  return typeof others === 'object' ? [others] : [];
}

/** A schema as what it refers to and chooses between. */
function alternatives(given: Schema): readonly Schema[] {
  const named = given.$ref ? root.definitions?.[given.$ref.replace('#/definitions/', '')] : undefined;
  const parts = [named, ...(given.anyOf ?? []), ...(given.oneOf ?? []), ...(given.allOf ?? [])];
  const inner = parts.flatMap((part) => (part ? alternatives(part) : []));
  return given.$ref ? inner : [given, ...inner];
}
