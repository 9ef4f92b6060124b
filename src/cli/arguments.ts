import { parseArgs } from 'node:util';
import { severities, type Severity } from '../rules';

export const outputFormats = ['json', 'csv', 'markdown', 'sarif'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly rules: string | undefined;
  readonly profile: string | undefined;
  readonly format: OutputFormat;
  readonly out: string | undefined;
  readonly failOn: Severity | undefined;
  readonly language: 'zh' | 'en';
}

export const usage = `npm run --silent check -- PATH... [--rules DIR] [--profile FILE] [--format ${outputFormats.join('|')}] [--out FILE] [--fail-on ${severities.join('|')}] [--lang zh|en]`;

/** A command line that cannot be used; the message is for stderr. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command line of the check; throws {@link UsageError}. */
export function readArguments(argv: readonly string[]): CheckArguments {
  const { values, positionals } = parse(argv);
  if (positionals.length === 0) throw new UsageError(`no file or folder given\n${usage}`);
  return {
    paths: positionals,
    rules: values.rules,
    profile: values.profile,
    format: oneOf('--format', values.format ?? 'json', outputFormats),
    out: values.out,
    failOn: values['fail-on'] === undefined ? undefined : oneOf('--fail-on', values['fail-on'], severities),
    language: oneOf('--lang', values.lang ?? 'zh', ['zh', 'en'] as const),
  };
}

function parse(argv: readonly string[]): {
  values: Partial<Record<'rules' | 'profile' | 'format' | 'out' | 'fail-on' | 'lang', string>>;
  positionals: string[];
} {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { rules: text, profile: text, format: text, out: text, 'fail-on': text, lang: text },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (!found) throw new UsageError(`${option} ${value}: must be one of ${allowed.join(', ')}`);
  return found;
}
