import type { CaseDifference, Rule, RowOutcome, Severity } from '../../../rules';
import type { Translate } from '../../../i18n';

type Case = Rule['source']['tests'][number];

/** What a case expects of its rows, each once: a severity where it names one, else an outcome. */
export type Expected = { readonly severity: Severity } | { readonly outcome: RowOutcome };

export function expectedOf({ expect, severity = {} }: Case): Expected[] {
  const all = Object.entries(expect).flatMap(([id, outcomes]) =>
    [outcomes].flat().map((outcome): Expected => {
      const named = outcome === 'hit' ? severity[id] : undefined;
      return named ? { severity: named } : { outcome };
    }),
  );
  const seen = new Set<string>();
  return all.filter((each) => {
    const key = Object.values(each).join();
    return !seen.has(key) && seen.add(key);
  });
}

/** The differences worth a line: of a row with another outcome, severity and message say nothing more. */
export function tellingOf(differences: readonly CaseDifference[]): CaseDifference[] {
  const other = new Set(differences.flatMap((each) => (each.kind === 'outcome' ? [each.id] : [])));
  return differences.filter(
    (each) => (each.kind !== 'severity' && each.kind !== 'message') || !other.has(each.id),
  );
}

/** A difference in one line; the texts of a message stand below it. */
export function differenceLine(difference: CaseDifference, t: Translate, language: 'zh' | 'en'): string {
  const outcomes = (list: readonly RowOutcome[]): string =>
    list.map((outcome) => t(`outcome.${outcome}`)).join(t('word.comma')) || t('editor.differs.unseen');
  switch (difference.kind) {
    case 'outcome': {
      const { id, expected, found } = difference;
      return t('editor.differs.outcome', { id, expected: outcomes(expected), found: outcomes(found) });
    }
    case 'severity': {
      const { id, expected, found } = difference;
      return t('editor.differs.outcome', {
        id,
        expected: t(`severity.${expected}`),
        found: found ? t(`severity.${found}`) : t('editor.differs.nohit'),
      });
    }
    case 'unexpected':
      return t('editor.differs.unexpected', { id: difference.id });
    case 'column':
      return t('editor.differs.column', { view: difference.view, name: difference.name });
    case 'message':
      return t('editor.differs.message', { id: difference.id });
    case 'text':
      return t('editor.differs.text', {
        language: t(`editor.language.${difference.language}`),
        text: difference.text,
      });
    case 'error':
      return difference.message[language];
  }
}
