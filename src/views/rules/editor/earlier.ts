import type { Translate } from '../../../i18n';
import type { Rule } from '../../../rules';
import type { RuleEditing } from './rule-editing.svelte';

/** Why the result of `rule` is not that of the text as it stands, if it is not. */
export function earlierText(
  t: Translate,
  { text, problems }: Pick<RuleEditing, 'text' | 'problems'>,
  rule: Rule | undefined,
): string | undefined {
  if (!rule || rule.text === text) return undefined;
  return t(problems.length > 0 ? 'editor.lastValid' : 'editor.earlier');
}
