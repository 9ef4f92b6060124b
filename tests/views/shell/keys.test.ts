import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ShellKeys, type Pressed } from '../../../src/views/shell/keys';

/** What stands in for an element: whether it, or something around it, takes keys itself. */
class FakeElement {
  constructor(private readonly takesKeys: boolean) {}

  closest(): FakeElement | null {
    return this.takesKeys ? this : null;
  }
}

beforeAll(() => {
  vi.stubGlobal('Element', FakeElement);
  return () => vi.unstubAllGlobals();
});

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  target: new FakeElement(false) as unknown as EventTarget,
  ...more,
});

describe('keys of every screen', () => {
  it('g and a letter go to a screen, and both are taken from the screen underneath', () => {
    const keys = new ShellKeys();
    expect(keys.press(pressed('g'), 0)).toEqual({ taken: true });
    expect(keys.press(pressed('f'), 400)).toEqual({ taken: true, command: { do: 'go', screen: 'findings' } });
    expect(keys.press(pressed('f'), 500)).toEqual({ taken: false });
  });

  it('the letter is no command once g has been too long ago', () => {
    const keys = new ShellKeys();
    keys.press(pressed('g'), 0);
    expect(keys.press(pressed('s'), 5000).taken).toBe(false);
  });

  it('/ searches and ? explains', () => {
    const keys = new ShellKeys();
    expect(keys.press(pressed('/'), 0).command).toEqual({ do: 'search' });
    expect(keys.press(pressed('?'), 0).command).toEqual({ do: 'help' });
  });

  it.each([
    ['in a text field', { target: new FakeElement(true) as unknown as EventTarget }],
    ['while an input method composes', { isComposing: true }],
    ['with Ctrl', { ctrlKey: true }],
  ])('are off %s', (_, more) => {
    const keys = new ShellKeys();
    expect(keys.press(pressed('/', more), 0).taken).toBe(false);
    keys.press(pressed('g'), 0);
    expect(keys.press(pressed('f', more), 100).taken).toBe(false);
    expect(keys.press(pressed('f'), 200).taken).toBe(false);
  });
});
