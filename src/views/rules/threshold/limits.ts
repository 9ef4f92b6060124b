import type { Language, Translate } from '../../../i18n';
import {
  parameterFault,
  severities,
  type ParameterFile,
  type ParameterValues,
  type Rule,
  type Threshold,
} from '../../../rules';
import { thresholdText } from './values';

/** How far a threshold may go, and the neighbour that holds it there; without one it is the rule file's limit. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly lowBy: Threshold | undefined;
  readonly highBy: Threshold | undefined;
}

/**
 * The limits that keep 提示 ≤ 关注 ≤ 严重 among thresholds of one quantity, the other way round where rows below them are
 * reported. Equal ones are allowed. A set that is out of order already binds nothing.
 */
export function limitsOf(
  rule: Rule,
  thresholds: readonly Threshold[],
  threshold: Threshold,
  values: ParameterValues,
): Limits {
  const param = rule.source.params?.[threshold.parameter];
  const own = { low: param?.min ?? -Infinity, high: param?.max ?? Infinity };
  const free = { ...own, lowBy: undefined, highBy: undefined };
  const ordered = thresholds.filter(
    ({ severity, direction }) => severity !== undefined && direction === threshold.direction,
  );
  const value = (other: Threshold): number => Number(values[other.parameter]);
  const rank = ({ severity }: Threshold): number => (severity ? severities.indexOf(severity) : 0);
  const milder = ordered.filter((other) => rank(other) > rank(threshold));
  const worse = ordered.filter((other) => rank(other) < rank(threshold));
  if (threshold.severity === undefined) return free;
  const [lower, upper] = threshold.direction === 'above' ? [milder, worse] : [worse, milder];
  const lowBy = furthest(lower, (a, b) => value(a) > value(b));
  const highBy = furthest(upper, (a, b) => value(a) < value(b));
  const low = lowBy && value(lowBy) > own.low ? value(lowBy) : own.low;
  const high = highBy && value(highBy) < own.high ? value(highBy) : own.high;
  return low > high
    ? free
    : {
        low,
        high,
        lowBy: low === own.low ? undefined : lowBy,
        highBy: high === own.high ? undefined : highBy,
      };
}

const furthest = (
  thresholds: readonly Threshold[],
  isFurther: (a: Threshold, b: Threshold) => boolean,
): Threshold | undefined =>
  thresholds.reduce<Threshold | undefined>(
    (best, each) => (!best || isFurther(each, best) ? each : best),
    undefined,
  );

/** Who is asked and in which words a fault is told. */
export interface Asking {
  readonly t: Translate;
  readonly language: Language;
  readonly params: Readonly<Record<string, ParameterFile>>;
}

/** Why a parameter cannot take a value, in the units of the screen; undefined if it can. */
export function faultText(
  { t, language, params }: Asking,
  name: string,
  value: number | string,
  limits?: Limits,
): string | undefined {
  const param = params[name];
  if (!param) return undefined;
  const fault = parameterFault(param, value);
  const text = (number: number): string => thresholdText(t, number, param.type);
  if (fault && typeof value === 'number' && isOutside(param, value))
    return t('threshold.fault.range', { low: text(param.min ?? 0), high: text(param.max ?? Infinity) });
  if (fault) return fault[language];
  if (!limits || typeof value !== 'number') return undefined;
  const label = (by: Threshold): string => params[by.parameter]?.label[language] ?? by.parameter;
  if (limits.lowBy && value < limits.low)
    return t('threshold.fault.least', { label: label(limits.lowBy), value: text(limits.low) });
  if (limits.highBy && value > limits.high)
    return t('threshold.fault.most', { label: label(limits.highBy), value: text(limits.high) });
  return undefined;
}

const isOutside = ({ min, max }: ParameterFile, value: number): boolean =>
  min !== undefined && max !== undefined && (value < min || value > max);
