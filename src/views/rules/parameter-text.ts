import type { Language } from '../../i18n';
import { formatOf, formatValue, type ParameterFile } from '../../rules';

/** A parameter's value as messages write it: a fraction as percent, money with its decimals. */
export function parameterText(param: ParameterFile, value: number | string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  const { type } = param;
  return formatValue(value, type === 'choice' ? 'text' : type === 'points' ? 'number' : formatOf(type));
}

/** What a parameter is called; its name where the rule does not have it. */
export const parameterLabel = (
  params: Readonly<Record<string, ParameterFile>> | undefined,
  name: string,
  language: Language,
): string => params?.[name]?.label[language] ?? name;
