import { readFileSync } from 'node:fs';
import { parseProfile, problemText, selectRules, type Profile, type Rule, type Selection } from '../rules';
import { UsageError } from './arguments';

/**
 * The rules to run under the profile in a file, if there is one. Throws {@link UsageError} for a profile that cannot be
 * read, or names a rule or parameter that is not there or a value out of range: headless, nobody would see it ignored.
 */
export function selectionFrom(
  rules: readonly Rule[],
  profileFile: string | undefined,
): Selection & { readonly profile: Profile | undefined } {
  if (profileFile === undefined) return { ...selectRules(rules, undefined), profile: undefined };
  const profile = parseProfile(profileFile, read(profileFile));
  if ('problems' in profile)
    throw new UsageError(profile.problems.map((problem) => problemText(problem, 'en')).join('\n'));
  const selection = selectRules(rules, profile);
  if (selection.faults.length > 0)
    throw new UsageError(
      selection.faults.map(({ rule, message }) => `${profileFile}: ${rule}: ${message.en}`).join('\n'),
    );
  return { ...selection, profile };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
