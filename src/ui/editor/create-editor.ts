import {
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  acceptCompletion,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers, tooltips } from '@codemirror/view';
import { completion, completionKeys } from './completion';
import { problemKeys, problemSupport, showProblems } from './problems';
import { theme } from './theme';
import type { Complete, Diagnostic } from './types';
import type { EditorWords } from './words';
import { wrapIndent } from './wrap-indent';

/** What an editor is made of; functions are asked anew each time. */
export interface EditorSetup {
  readonly text: string;
  /** The language's own extension. */
  readonly language: Extension;
  readonly complete: () => Complete | undefined;
  readonly onchange: (text: string) => void;
  readonly onsave: () => void;
  /** Ctrl+Enter; FALSE where it means nothing and starts a new line. */
  readonly onrun: () => boolean;
}

/** What may change while it is open. */
export interface EditorSettings {
  readonly label: string;
  /** Id of the element that describes its keys. */
  readonly describedBy: string;
  readonly readonly: boolean;
  readonly words: EditorWords;
}

export interface EditorHandle {
  /** Takes another text, as one step that can be undone. */
  setText(text: string): void;
  set(settings: EditorSettings): void;
  setDiagnostics(diagnostics: readonly Diagnostic[], words: EditorWords): void;
  /** Selects a stretch, shows it and takes the focus. */
  select(from: number, to: number): void;
  /** Writes in place of what is selected, and takes the focus. */
  insert(text: string): void;
  destroy(): void;
}

/** Opens a CodeMirror editor in `parent`. */
export function createEditor(parent: HTMLElement, setup: EditorSetup): EditorHandle {
  const settings = new Compartment();
  const view = new EditorView({
    parent,
    doc: setup.text,
    extensions: [
      settings.of([]),
      lineNumbers(),
      highlightActiveLineGutter(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      search({ top: true }),
      tooltips({ parent: document.body }),
      EditorView.lineWrapping,
      wrapIndent,
      problemSupport,
      completion(setup.complete),
      keys(setup),
      setup.language,
      theme,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) setup.onchange(update.state.doc.toString());
      }),
    ],
  });

  return {
    setText(text) {
      const now = view.state.doc.toString();
      if (now !== text) view.dispatch({ changes: changed(now, text) });
    },
    set: (changes) => view.dispatch({ effects: settings.reconfigure(settingsOf(changes)) }),
    setDiagnostics: (diagnostics, words) => view.dispatch({ effects: showProblems(diagnostics, words) }),
    select(from, to) {
      const { length } = view.state.doc;
      const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/**
 * Tab indents, and takes a word that is offered. It is no trap: Esc and then Tab leaves, as does Ctrl+M (both
 * CodeMirror's own), and the description says so.
 */
const keys = ({ onsave, onrun }: EditorSetup): Extension =>
  keymap.of([
    { key: 'Mod-Enter', run: onrun },
    {
      key: 'Mod-s',
      preventDefault: true,
      run: () => {
        onsave();
        return true;
      },
    },
    ...problemKeys,
    ...completionKeys,
    ...closeBracketsKeymap,
    ...completionKeymap,
    { key: 'Tab', run: acceptCompletion },
    indentWithTab,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);

const settingsOf = ({ label, describedBy, readonly, words }: EditorSettings): Extension => [
  EditorState.readOnly.of(readonly),
  EditorState.phrases.of(words.phrases),
  EditorView.contentAttributes.of({
    tabindex: '0',
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-readonly': String(readonly),
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
    translate: 'no',
  }),
];

/** The smallest change between two texts, so that cursor and scroll place stay. */
function changed(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  const shortest = Math.min(before.length, after.length);
  while (from < shortest && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shortest - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
