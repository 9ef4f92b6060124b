import { isTyping } from '../shell/keys';

/** What a key does on this screen. */
export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'close'
  | 'copy'
  | 'source'
  | 'sql'
  | 'nextGroup'
  | 'previousGroup'
  | 'facets';

const commands: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  Enter: 'open',
  Escape: 'close',
  y: 'copy',
  s: 'source',
  q: 'sql',
  ']': 'nextGroup',
  '[': 'previousGroup',
  f: 'facets',
};

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented' | 'target'
>;

const hasOwnEnter = 'a, button, label, summary, input, [role=row], pre';

/**
 * The command of a key press, or undefined: keys are off in text fields, in IME composition, with modifiers and in what
 * stands above the page. Enter stays with the control that has the focus.
 */
export function commandOf(press: KeyPress): Command | undefined {
  const { key, target } = press;
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.defaultPrevented)
    return undefined;
  if (isTyping(target)) return undefined;
  if (key === 'Enter' && target instanceof Element && target.closest(hasOwnEnter)) return undefined;
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}
