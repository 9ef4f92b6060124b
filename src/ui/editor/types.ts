/** What an editor is told of its text; characters count from 0, half open, a line break as one. */
export interface Diagnostic {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Mends it with one click or key: `insert` is written in place of the stretch, `label` says so. */
  readonly fix?: { readonly label: string; readonly insert: string };
}

/** A word the editor offers. */
export interface Suggestion {
  readonly label: string;
  /** Beside the label. */
  readonly detail?: string;
  /** In a box beside the list, when it is chosen. */
  readonly info?: string;
  /** What is written, where it is more than the label. */
  readonly insert?: string;
  /** Something is to follow at once: the list opens again. */
  readonly goesOn?: boolean;
}

export interface CompletionContext {
  readonly text: string;
  readonly offset: number;
  /** Asked for by key, not by typing. */
  readonly explicit: boolean;
}

/** What may be written at a place, in the order to be shown, and the stretch that the chosen word replaces. */
export type Complete = (
  context: CompletionContext,
) => { readonly from: number; readonly to: number; readonly options: readonly Suggestion[] } | undefined;

export type EditorLanguage = 'yaml' | 'sql';
