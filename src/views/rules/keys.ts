import type { KeyPress } from '../findings/keys';
import { isTyping } from '../shell/keys';

/** What a key does in the list of rules. */
export type Command = 'next' | 'previous' | 'open';

const anywhere: Readonly<Record<string, Command>> = { j: 'next', k: 'previous', Enter: 'open' };
const inList: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' };

const hasOwnEnter = 'button, label, summary, input, [role=row], pre, a';

/**
 * The command of a key press, or undefined: keys are off in text fields, in IME composition, with modifiers and in what
 * stands above the page. Arrows move only while the focus is in the list, and Enter stays with any other control.
 */
export function commandOf(press: KeyPress): Command | undefined {
  const { key, target } = press;
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.defaultPrevented)
    return undefined;
  if (isTyping(target)) return undefined;
  const isListed = target instanceof Element && target.closest('[data-rule-list]') !== null;
  if (key === 'Enter' && target instanceof Element && target.closest(hasOwnEnter)) {
    return isListed && target.closest('a') ? 'open' : undefined;
  }
  const commands = isListed ? { ...anywhere, ...inList } : anywhere;
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}
