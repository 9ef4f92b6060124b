import validate from './schema.generated.js';
import { wrongWord, type ProblemText } from './wrong-word';

export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly message: ProblemText;
  /** The fault is in the key itself, not in its value. */
  readonly at?: 'key';
}

interface Complaint {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly properties?: object };
  readonly message?: string;
}

/** Checks the shape of a rule file against `rules/rule.schema.json`; an empty list means it fits. */
export function schemaFaults(value: unknown): readonly SchemaFault[] {
  if (validate(value)) return [];
  const all = (validate.errors ?? []) as readonly Complaint[];
  // a condition (if) only says that something within did not fit, which is said there
  const complaints = all.filter(({ keyword }) => keyword !== 'if');
  const kept = new Set(settled(complaints));
  return complaints.filter((complaint) => kept.has(complaint)).map(toFault);
}

/**
 * Alternatives (anyOf) complain of every branch. What is said of the inside of the value says it best, else the words that
 * are allowed there, else that none of them fits.
 */
function settled(complaints: readonly Complaint[]): readonly Complaint[] {
  const [group] = complaints
    .filter(({ keyword }) => keyword === 'anyOf')
    .sort((a, b) => a.instancePath.length - b.instancePath.length);
  if (!group) return complaints;
  const within = ({ instancePath }: Complaint): boolean =>
    `${instancePath}/`.startsWith(`${group.instancePath}/`);
  const branches = complaints.filter((complaint) => complaint !== group && within(complaint));
  const inside = branches.filter(
    ({ keyword, instancePath }) =>
      instancePath !== group.instancePath || keyword === 'additionalProperties' || keyword === 'required',
  );
  const words = branches.filter(({ keyword }) => keyword === 'enum');
  const best = inside.length > 0 ? settled(inside) : words.length === 1 ? words : [group];
  return [...settled(complaints.filter((complaint) => !within(complaint))), ...best];
}

function toFault(complaint: Complaint): SchemaFault {
  const path = complaint.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const key = path.join('.') || '/';
  switch (complaint.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(complaint.params['additionalProperty']), complaint.parentSchema);
    case 'required': {
      const missing = String(complaint.params['missingProperty']);
      return { path, message: { zh: `缺少 ${missing}`, en: `${missing} is missing` } };
    }
    case 'enum': {
      const allowed = (complaint.params['allowedValues'] as readonly unknown[]).map(String);
      return {
        path,
        message: {
          zh: `${key} 只能是：${allowed.join('、')}`,
          en: `${key} must be one of: ${allowed.join(', ')}`,
        },
      };
    }
    case 'type': {
      const type = String(complaint.params['type']);
      return {
        path,
        message: { zh: `${key} 应为${typeWords[type] ?? ` ${type}`}`, en: `${key} must be of type ${type}` },
      };
    }
    case 'false schema':
      return {
        path,
        at: 'key',
        message:
          key === 'when'
            ? { zh: 'when 与 kind 只能写一个', en: 'when and kind cannot stand together' }
            : { zh: `${key} 只与 kind: ${key} 一起写`, en: `${key} goes with kind: ${key} only` },
      };
    case 'pattern':
      if (complaint.params['pattern'] !== limitPattern) return unfit(path, key, complaint);
      return {
        path,
        message: {
          zh: `${key} 应为数值，或写作 :参数名 的参数`,
          en: `${key} must be a number, or a parameter written :name`,
        },
      };
    case 'anyOf':
      return {
        path,
        message: { zh: `${key} 不是允许的写法`, en: `${key} is written in none of the allowed ways` },
      };
    default:
      return unfit(path, key, complaint);
  }
}

/** How a limit of a higher-level kind is written where it is no number. */
const limitPattern = '^:[a-z][a-z0-9_]*$';

const unfit = (path: SchemaFault['path'], key: string, { message }: Complaint): SchemaFault => ({
  path,
  message: { zh: `${key} 不符合格式：${message ?? ''}`, en: `${key}: ${message ?? 'does not fit'}` },
});

const typeWords: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数值',
  integer: '整数',
  boolean: ' true 或 false',
  object: '键值对',
  array: '列表',
};

function unknownKey(
  path: readonly (string | number)[],
  key: string,
  schema: Complaint['parentSchema'],
): SchemaFault {
  const allowed = Object.keys(schema?.properties ?? {});
  const what = { zh: `没有 ${key} 这个键`, en: `there is no key ${key}` };
  return { path: [...path, key], at: 'key', message: wrongWord(key, allowed, what) };
}
