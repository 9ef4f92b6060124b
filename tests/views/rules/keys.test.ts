import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KeyPress } from '../../../src/views/findings/keys';
import { commandOf } from '../../../src/views/rules/keys';

/** Stands for an element of the page: what it is inside of. */
class FakeElement {
  constructor(readonly inside: readonly string[]) {}
  closest(selector: string): FakeElement | null {
    const parts = selector.split(',').map((part) => part.trim());
    return this.inside.some((each) => parts.some((part) => part === each || part.startsWith(`${each}:`)))
      ? this
      : null;
  }
}

beforeAll(() => void vi.stubGlobal('Element', FakeElement));
afterAll(() => vi.unstubAllGlobals());

const press = (key: string, inside: string[] = [], change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  target: new FakeElement(inside) as unknown as EventTarget,
  ...change,
});

const list = '[data-rule-list]';

describe('keys of the list of rules', () => {
  it.each([
    ['j', [], 'next'],
    ['k', [], 'previous'],
    ['Enter', [], 'open'],
    ['ArrowDown', [], undefined],
    ['ArrowDown', [list, 'a'], 'next'],
    ['ArrowUp', [list, 'a'], 'previous'],
    ['Enter', [list, 'a'], 'open'],
    ['Enter', [list, 'button'], undefined],
    ['Enter', ['a'], undefined],
    ['j', ['textarea'], undefined],
    ['j', ['[role="dialog"]'], undefined],
    ['x', [], undefined],
  ] as const)('%s in %j is %s', (key, inside, command) => {
    expect(commandOf(press(key, [...inside]))).toBe(command);
  });

  it('are off with modifiers, in composition and where something else took the key', () => {
    expect(commandOf(press('j', [], { ctrlKey: true }))).toBeUndefined();
    expect(commandOf(press('j', [], { isComposing: true }))).toBeUndefined();
    expect(commandOf(press('j', [], { defaultPrevented: true }))).toBeUndefined();
  });
});
