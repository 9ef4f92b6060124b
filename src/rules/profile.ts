import { stringify } from 'yaml';
import type { Bilingual } from '../dataset';
import { nearest } from './nearest';
import type { RuleProblem } from './problem';
import { severities, type Severity } from './types';
import { readYaml, type Locate } from './yaml';

/** Values of a rule's parameters by name. */
export type ParameterSettings = Readonly<Record<string, number | string>>;

/** What a profile changes of one rule; what is absent stays as the rule's file says. */
export interface RuleSetting {
  readonly enabled?: boolean;
  /** One severity for every hit, in place of the rule's tiers. */
  readonly severity?: Severity;
  readonly params?: ParameterSettings;
  /** Why this rule was changed. */
  readonly note?: string;
}

/** 配置: which rules run and how, kept outside the rules, with the reason it exists. */
export interface Profile {
  readonly name: string;
  readonly note: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

const keys = ['schema', 'name', 'note', 'rules'] as const;
const settingKeys = ['enabled', 'severity', 'params', 'note'] as const;

/**
 * Reads a profile file (YAML or JSON): `note`, `rules: {id: {enabled, severity, params, note}}`, and `name`, for which the
 * file's own name stands in. Whether its rules and parameters are there is for `selectRules` to say.
 */
export function parseProfile(
  file: string,
  text: string,
): Profile | { readonly problems: readonly RuleProblem[] } {
  const read = readYaml(file, text);
  if ('problems' in read) return read;
  const reader = new ProfileReader(file, read.locate);
  const profile = reader.profile(read.value);
  return reader.problems.length > 0 ? { problems: reader.problems } : profile;
}

/** A profile as a file that {@link parseProfile} reads. */
export const printProfile = ({ name, note, rules }: Profile): string =>
  stringify({ schema: 1, name, note, rules }, { lineWidth: 0 });

type Path = readonly (string | number)[];

class ProfileReader {
  readonly problems: RuleProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly locate: Locate,
  ) {}

  profile(value: unknown): Profile {
    const map = this.map(value, []) ?? {};
    this.checkKeys(map, keys, []);
    const { schema = 1, name, note, rules } = map;
    if (schema !== 1)
      this.report(['schema'], {
        zh: '本软件只认识第 1 版的配置',
        en: 'only profiles of schema 1 are understood',
      });
    if (typeof note !== 'string' || note.trim() === '')
      this.report(['note'], { zh: '配置必须写明理由 note', en: 'a profile needs a note' });
    const settings =
      this.map(rules, ['rules'], { zh: '配置必须有 rules', en: 'a profile needs rules' }) ?? {};
    return {
      name: this.text(name, ['name']) ?? this.stem(),
      note: typeof note === 'string' ? note : '',
      rules: Object.fromEntries(
        Object.entries(settings).map(([id, setting]) => [id, this.setting(setting, ['rules', id])]),
      ),
    };
  }

  private setting(value: unknown, path: Path): RuleSetting {
    const map = this.map(value, path) ?? {};
    this.checkKeys(map, settingKeys, path);
    const { enabled, severity, params } = map;
    if (enabled !== undefined && typeof enabled !== 'boolean')
      this.report([...path, 'enabled'], {
        zh: 'enabled 只能是 true 或 false',
        en: 'enabled must be true or false',
      });
    const known = severities.find((word) => word === severity);
    if (severity !== undefined && !known)
      this.report([...path, 'severity'], {
        zh: `severity 只能是：${severities.join('、')}`,
        en: `severity must be one of: ${severities.join(', ')}`,
      });
    const note = this.text(map['note'], [...path, 'note']);
    return {
      ...(typeof enabled === 'boolean' && { enabled }),
      ...(known && { severity: known }),
      ...(params !== undefined && { params: this.params(params, [...path, 'params']) }),
      ...(note !== undefined && { note }),
    };
  }

  private params(value: unknown, path: Path): ParameterSettings {
    const entries = Object.entries(this.map(value, path) ?? {});
    return Object.fromEntries(
      entries.flatMap(([name, item]) => {
        if (typeof item === 'number' || typeof item === 'string') return [[name, item]];
        this.report([...path, name], { zh: '应为数值或文字', en: 'must be a number or a word' });
        return [];
      }),
    );
  }

  private text(value: unknown, path: Path): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.report(path, { zh: '应为文字', en: 'must be a text' });
    return undefined;
  }

  private map(
    value: unknown,
    path: Path,
    message: Bilingual = { zh: '应为键值对', en: 'must be a map of keys and values' },
  ): Record<string, unknown> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    this.report(path, message);
    return undefined;
  }

  private checkKeys(map: object, allowed: readonly string[], path: Path): void {
    for (const key of Object.keys(map).filter((name) => !allowed.includes(name))) {
      const close = nearest(key, [...allowed]);
      this.problems.push({
        file: this.file,
        ...this.locate([...path, key], 0, 'key'),
        message: {
          zh: `没有键 ${key}${close ? `，是否为 ${close}` : ''}；可用：${allowed.join('、')}`,
          en: `there is no key ${key}${close ? `; did you mean ${close}` : ''}; allowed: ${allowed.join(', ')}`,
        },
      });
    }
  }

  private stem(): string {
    return this.file.replace(/^.*[\\/]/, '').replace(/\.(ya?ml|json)$/i, '');
  }

  private report(path: Path, message: Bilingual): void {
    this.problems.push({ file: this.file, ...this.locate(path), message });
  }
}
