import type { Bilingual } from '../dataset';
import type { ParameterValues } from './compile';
import { nearest } from './nearest';
import { parameterFault } from './parse';
import type { Profile, RuleSetting } from './profile';
import type { Rule } from './rule';
import type { Severity } from './types';

/** The rules that run, and with which parameters. */
export interface Selection {
  readonly rules: readonly Rule[];
  /** Parameter values by rule id; what is absent takes the rule's defaults. */
  readonly parameters: Readonly<Record<string, ParameterValues>>;
  /** Settings of the profile that fit no rule or parameter, or lie out of range: they change nothing. */
  readonly faults: readonly SelectionFault[];
}

export interface SelectionFault {
  readonly rule: string;
  readonly message: Bilingual;
}

/** Whether a rule runs where no profile speaks of it. */
export const isActive = (rule: Rule): boolean => rule.source.status === 'active';

/**
 * Applies a profile to a set of rules: those that are active run with their defaults, unless it says otherwise. Settings
 * that do not fit are left out and reported, and the rest holds.
 */
export function selectRules(rules: readonly Rule[], profile: Profile | undefined): Selection {
  const settings = profile?.rules ?? {};
  const ids = new Set(rules.map(({ id }) => id));
  const faults: SelectionFault[] = Object.keys(settings)
    .filter((id) => !ids.has(id))
    .map((id) => ({ rule: id, message: noRule(id, [...ids]) }));
  const parameters: Record<string, ParameterValues> = {};
  const selected: Rule[] = [];
  for (const rule of rules) {
    const setting = settings[rule.id] ?? {};
    const checked = checkParameters(rule, setting);
    faults.push(...checked.faults);
    if (Object.keys(checked.values).length > 0) parameters[rule.id] = checked.values;
    if (setting.enabled ?? isActive(rule)) selected.push(withSeverity(rule, setting.severity));
  }
  return { rules: selected, parameters, faults };
}

/** Rules a profile really changes: switched on or off, another severity, another value of a parameter. */
export function changedRules(rules: readonly Rule[], profile: Profile | undefined): Rule[] {
  return rules.filter((rule) => {
    const setting = profile?.rules[rule.id];
    return setting !== undefined && changes(rule, setting);
  });
}

function changes(rule: Rule, { enabled, severity, params = {} }: RuleSetting): boolean {
  const declared = rule.source.params ?? {};
  return (
    (enabled !== undefined && enabled !== isActive(rule)) ||
    (severity !== undefined && severity !== rule.source.severity) ||
    Object.entries(params).some(
      ([name, value]) => declared[name] !== undefined && declared[name].default !== value,
    )
  );
}

function checkParameters(
  rule: Rule,
  { params = {} }: RuleSetting,
): { values: ParameterValues; faults: SelectionFault[] } {
  const declared = rule.source.params ?? {};
  const faults: SelectionFault[] = [];
  const values: Record<string, number | string> = {};
  for (const [name, value] of Object.entries(params)) {
    const param = declared[name];
    const fault = param ? parameterFault(param, value) : noParameter(name, Object.keys(declared));
    if (!fault) values[name] = value;
    else
      faults.push({
        rule: rule.id,
        message: { zh: `${name} = ${value}：${fault.zh}`, en: `${name} = ${value}: ${fault.en}` },
      });
  }
  return { values, faults };
}

const withSeverity = (rule: Rule, severity: Severity | undefined): Rule =>
  severity === undefined
    ? rule
    : { ...rule, source: { ...rule.source, severity }, tiers: [{ severity, expression: undefined }] };

function noRule(id: string, all: readonly string[]): Bilingual {
  const close = nearest(id, all);
  return {
    zh: `没有规则 ${id}${close ? `，是否为 ${close}` : ''}`,
    en: `there is no rule ${id}${close ? `; did you mean ${close}` : ''}`,
  };
}

function noParameter(name: string, all: readonly string[]): Bilingual {
  const list = all.join('、') || '—';
  return { zh: `没有这个参数；可用：${list}`, en: `there is no such parameter; available: ${list}` };
}
