import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { enabledRules, type ParameterValues, type Rule } from '../rules';
import { UsageError } from './arguments';

/** What a profile changes, by rule id. */
interface RuleSetting {
  readonly enabled?: boolean;
  readonly params?: ParameterValues;
}

export interface Selection {
  readonly rules: readonly Rule[];
  readonly parameters: Readonly<Record<string, ParameterValues>>;
}

/**
 * The rules to run: those that are active, unless the profile (YAML or JSON: `note` and `rules: {id: {enabled, params}}`) says
 * otherwise. Throws {@link UsageError} for a profile that cannot be read or names a rule or parameter that is not there.
 */
export function selectRules(rules: readonly Rule[], profileFile: string | undefined): Selection {
  if (profileFile === undefined) return { rules: enabledRules(rules), parameters: {} };
  const settings = readProfile(profileFile);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, { params = {} }] of Object.entries(settings)) {
    const rule = byId.get(id);
    if (!rule) throw new UsageError(`${profileFile}: there is no rule ${id}`);
    for (const name of Object.keys(params)) {
      if (!rule.source.params?.[name]) throw new UsageError(`${profileFile}: ${id} has no parameter ${name}`);
    }
  }
  const enabled = new Set(enabledRules(rules));
  return {
    rules: rules.filter((rule) => settings[rule.id]?.enabled ?? enabled.has(rule)),
    parameters: Object.fromEntries(
      Object.entries(settings).flatMap(([id, { params }]) => (params ? [[id, params]] : [])),
    ),
  };
}

function readProfile(file: string): Record<string, RuleSetting> {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { note, rules } = (value ?? {}) as { note?: unknown; rules?: unknown };
  if (typeof note !== 'string' || note.trim() === '') throw new UsageError(`${file}: a profile needs a note`);
  if (typeof rules !== 'object' || rules === null) throw new UsageError(`${file}: a profile needs rules`);
  return rules as Record<string, RuleSetting>;
}
