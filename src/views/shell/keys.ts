import type { Screen } from '../../state';

/** The letter after `g` that leads to a screen. */
export const screenLetters: Readonly<Record<Screen, string>> = {
  overview: 'o',
  findings: 'f',
  weak: 'w',
  trends: 't',
  projects: 'p',
  rules: 'r',
  data: 'd',
  sql: 's',
};

export type KeyCommand = { readonly do: 'go'; readonly screen: Screen } | { readonly do: 'search' | 'help' };

/** The part of a keyboard event that decides. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target'
>;

const chordMs = 1500;
const byLetter = new Map(Object.entries(screenLetters).map(([screen, letter]) => [letter, screen as Screen]));
const typing =
  'textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"])';

/** Whether a key pressed there is meant for what has the focus: a text field, a dialog, a menu. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typing) !== null;

/** Keys that hold on every screen: `/`, `?` and `g` with the letter of a screen. */
export class ShellKeys {
  #chordSince: number | undefined;

  /** The command a key stands for. `taken` is true also for the first half of a chord: nobody else may act on the key. */
  press(event: Pressed, now: number): { readonly taken: boolean; readonly command?: KeyCommand } {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      this.#chordSince = undefined;
      return { taken: false };
    }
    const chord = this.#chordSince !== undefined && now - this.#chordSince < chordMs;
    this.#chordSince = undefined;
    if (chord) {
      const screen = byLetter.get(event.key.toLowerCase());
      if (screen) return { taken: true, command: { do: 'go', screen } };
    }
    if (event.key === 'g') {
      this.#chordSince = now;
      return { taken: true };
    }
    if (event.key === '/') return { taken: true, command: { do: 'search' } };
    if (event.key === '?') return { taken: true, command: { do: 'help' } };
    return { taken: false };
  }
}
