import type { Rule } from '../../../rules';
import { checkRule, type CheckedText } from '../../../rules/editing';

/** Typing goes on: a fault is shown once it stops for so long, ms. */
const pause = 600;

/** A rule file being edited: its text, what is wrong with it, and the last version that was sound. */
export class RuleEditing {
  readonly file: string;
  readonly #drafts: Map<string, string>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  #text = $state('');
  #saved = $state('');
  #checked = $state.raw<CheckedText>({ text: '', rule: undefined, problems: [] });
  #last = $state.raw<Rule>();
  #kept = $state.raw<Rule>();

  /** `drafts` holds what was not saved when the file was last left. */
  constructor(file: string, saved: string, drafts: Map<string, string>) {
    this.file = file;
    this.#drafts = drafts;
    this.#saved = plain(saved);
    this.#kept = checkRule(file, this.#saved).rule;
    this.#last = this.#kept;
    this.#text = drafts.get(file) ?? this.#saved;
    this.check();
  }

  readonly text = $derived.by(() => this.#text);
  /** What the last check said; of an earlier text while {@link isChecking}. */
  readonly checked = $derived.by(() => this.#checked);
  /** The last sound version of the text. */
  readonly rule = $derived.by(() => this.#last);
  /** What runs: the version that is saved, if it is sound. */
  readonly kept = $derived.by(() => this.#kept);
  readonly problems = $derived.by(() => this.#checked.problems);
  readonly isDirty = $derived.by(() => this.#text !== this.#saved);
  /** There is a saved text to go back to. */
  readonly canRevert = $derived.by(() => this.isDirty && this.#saved !== '');
  readonly isChecking = $derived.by(() => this.#checked.text !== this.#text);
  /** The text as it stands is a sound rule. */
  readonly isSound = $derived.by(() => !this.isChecking && this.#checked.rule !== undefined);

  edit(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    if (text === this.#saved) this.#drafts.delete(this.file);
    else this.#drafts.set(this.file, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), pause);
  }

  /** Checks the text now. */
  check(): void {
    clearTimeout(this.#timer);
    this.#checked = checkRule(this.file, this.#text, this.#last);
    this.#last = this.#checked.rule ?? this.#last;
  }

  /** The file is now kept with this text; an edit of before is kept as an edit. */
  saved(text: string): void {
    const now = plain(text);
    if (now === this.#saved) return;
    const wasDirty = this.isDirty;
    this.#saved = now;
    this.#kept = checkRule(this.file, now).rule;
    if (wasDirty && this.#text !== now) return;
    this.#text = now;
    this.#drafts.delete(this.file);
    this.check();
  }

  /** Gives up what is not saved. */
  revert(): void {
    this.edit(this.#saved);
    this.check();
  }

  /** To be called when it is left: nothing is checked any more. */
  leave(): void {
    clearTimeout(this.#timer);
  }
}

/** Line breaks as the editor has them. */
const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
