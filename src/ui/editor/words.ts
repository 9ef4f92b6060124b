import type { Translate } from '../../i18n';

/** Every text an editor shows or speaks by itself. */
export interface EditorWords {
  /** How to leave it by key, and its other keys; spoken with its label. */
  readonly keys: string;
  /** Where a problem is; line and column count from 1. */
  readonly place: (line: number, column: number) => string;
  /** CodeMirror's own English, translated. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** The words of an editor in the language of the app. */
export const editorWords = (t: Translate): EditorWords => ({
  keys: t('code.keys'),
  place: (line, column) => t('code.place', { line: String(line), column: String(column) }),
  phrases: {
    Find: t('code.find'),
    Replace: t('code.replaceWith'),
    next: t('code.next'),
    previous: t('code.previous'),
    all: t('code.all'),
    'match case': t('code.matchCase'),
    regexp: t('code.regexp'),
    'by word': t('code.byWord'),
    replace: t('code.replace'),
    'replace all': t('code.replaceAll'),
    close: t('word.close'),
    'current match': t('code.currentMatch'),
    'on line': t('code.onLine'),
    'replaced match on line $': t('code.replacedOne'),
    'replaced $ matches': t('code.replacedMany'),
    'Go to line': t('code.goToLine'),
    go: t('code.go'),
    Completions: t('code.completions'),
    'Control character': t('code.control'),
    'Selection deleted': t('code.deleted'),
  },
});
