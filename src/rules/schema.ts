import type { Bilingual } from '../dataset';
import { nearest } from './nearest';
import validate from './schema.generated.js';

export interface SchemaFault {
  readonly path: readonly (string | number)[];
  readonly message: Bilingual;
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
  const complaints = (validate.errors ?? []) as readonly Complaint[];
  // Alternatives (anyOf) report each branch; the summary line of the group says it better than its parts.
  const groups = complaints
    .filter(({ keyword }) => keyword === 'anyOf')
    .map(({ instancePath }) => instancePath);
  const kept = complaints.filter(
    ({ keyword, instancePath }) =>
      keyword === 'anyOf' || !groups.some((group) => instancePath.startsWith(group)),
  );
  return (kept.length > 0 ? kept : complaints).map(toFault);
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
      return { path, message: { zh: `${key} 应为 ${type}`, en: `${key} must be of type ${type}` } };
    }
    default:
      return {
        path,
        message: {
          zh: `${key} 不符合格式：${complaint.message ?? ''}`,
          en: `${key}: ${complaint.message ?? 'does not fit'}`,
        },
      };
  }
}

function unknownKey(
  path: readonly (string | number)[],
  key: string,
  schema: Complaint['parentSchema'],
): SchemaFault {
  const allowed = Object.keys(schema?.properties ?? {});
  const close = nearest(key, allowed);
  return {
    path: [...path, key],
    at: 'key',
    message: {
      zh: `没有 ${key} 这个键${close ? `，是否为 ${close}` : ''}；可用：${allowed.join('、')}`,
      en: `there is no key ${key}${close ? `; did you mean ${close}` : ''}; available: ${allowed.join(', ')}`,
    },
  };
}
