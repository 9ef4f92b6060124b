import type { Language, Translate } from '../../../i18n';
import type { Rule } from '../../../rules';
import { completeRule, type Candidate, type CheckedText } from '../../../rules/editing';
import type { Complete, Diagnostic, Suggestion } from '../../../ui';

/** The problems of a checked text as the editor shows them. */
export const diagnosticsOf = (
  { problems }: CheckedText,
  t: Translate,
  language: Language,
): readonly Diagnostic[] =>
  problems.map(({ from, to, message, fix }) => ({
    from,
    to,
    severity: 'error',
    message: message[language],
    ...(fix && { fix: { label: fixText(fix.candidate, t, language), insert: fix.candidate.word } }),
  }));

function fixText(
  candidate: Pick<Candidate, 'word' | 'label' | 'hint'>,
  t: Translate,
  language: Language,
): string {
  const name = about(candidate, language);
  return name === ''
    ? t('editor.fix', { word: candidate.word })
    : t('editor.fix.named', { word: candidate.word, name });
}

/** What to write, from the rules' own knowledge of the format; `last` gives the last sound version. */
export const completionOf =
  (language: Language, last: () => Rule | undefined): Complete =>
  ({ text, offset, explicit }) => {
    const found = completeRule(text, offset, last());
    if (!found) return undefined;
    const { from, to, candidates } = found;
    // Unasked, words are offered only where one is begun or a sign calls for one.
    if (!explicit && from === to && !/[{|:[]$|: $|, $/.test(text.slice(Math.max(0, from - 2), from)))
      return undefined;
    return { from, to, options: candidates.map((candidate) => suggestion(candidate, language)) };
  };

function suggestion(candidate: Candidate, language: Language): Suggestion {
  const { word, insert = word, kind, meaning } = candidate;
  return {
    label: word,
    detail: about(candidate, language),
    insert,
    goesOn: kind === 'key' || insert.endsWith('('),
    ...(meaning && { info: meaning[language] }),
  };
}

const about = ({ label, hint }: Pick<Candidate, 'label' | 'hint'>, language: Language): string =>
  [...new Set([label, hint].flatMap((text) => (text ? [text[language]] : [])))].join(' · ');
