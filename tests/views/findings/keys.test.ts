import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandOf, type KeyPress } from '../../../src/views/findings/keys';

/** Stands for an element of the page: what it is inside of. */
class FakeElement {
  constructor(readonly inside: string) {}
  closest(selector: string): FakeElement | null {
    return this.inside !== '' && selector.split(',').some((part) => part.trim().startsWith(this.inside))
      ? this
      : null;
  }
}

beforeAll(() => void vi.stubGlobal('Element', FakeElement));
afterAll(() => vi.unstubAllGlobals());

const press = (key: string, inside = '', change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  target: new FakeElement(inside) as unknown as EventTarget,
  ...change,
});

describe('keys of the list of findings', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['Escape', 'close'],
    ['y', 'copy'],
    ['s', 'source'],
    ['q', 'sql'],
    [']', 'nextGroup'],
    ['[', 'previousGroup'],
    ['f', 'facets'],
    ['c', undefined],
    ['toString', undefined],
  ])('%s does %s', (key, command) => {
    expect(commandOf(press(key))).toBe(command);
  });

  it('is off in text fields, dialogs and menus', () => {
    expect(commandOf(press('j', 'textarea'))).toBeUndefined();
    expect(commandOf(press('j', '[role="dialog"]'))).toBeUndefined();
    expect(commandOf(press('j', '[role="menu"]'))).toBeUndefined();
  });

  it('is off in IME composition, with modifiers, and where another has acted', () => {
    for (const change of [
      { isComposing: true },
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { defaultPrevented: true },
    ]) {
      expect(commandOf(press('j', '', change))).toBeUndefined();
    }
  });

  it('leaves Enter to the control that has the focus', () => {
    expect(commandOf(press('Enter', 'button'))).toBeUndefined();
    expect(commandOf(press('j', 'button'))).toBe('next');
  });
});
