import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toasts } from '../../../src/ui/overlay/toasts.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (toasts: Toasts) => toasts.list.map((toast) => toast.text);

it('a message goes after six seconds', () => {
  const toasts = new Toasts();
  toasts.show('已确认 3 条问题');
  vi.advanceTimersByTime(5999);
  expect(texts(toasts)).toEqual(['已确认 3 条问题']);
  vi.advanceTimersByTime(1);
  expect(texts(toasts)).toEqual([]);
});

it('each message has its own time', () => {
  const toasts = new Toasts();
  toasts.show('一');
  vi.advanceTimersByTime(4000);
  toasts.show('二');
  vi.advanceTimersByTime(2000);
  expect(texts(toasts)).toEqual(['二']);
});

it('a held message stays, then has the rest of its time', () => {
  const toasts = new Toasts();
  const id = toasts.show('已确认');
  vi.advanceTimersByTime(2000);
  toasts.hold(id);
  vi.advanceTimersByTime(60_000);
  expect(texts(toasts)).toEqual(['已确认']);
  toasts.release(id);
  vi.advanceTimersByTime(3999);
  expect(texts(toasts)).toEqual(['已确认']);
  vi.advanceTimersByTime(1);
  expect(texts(toasts)).toEqual([]);
});

it('holding or releasing twice, by pointer and by focus, changes nothing', () => {
  const toasts = new Toasts();
  const id = toasts.show('已确认');
  vi.advanceTimersByTime(1000);
  toasts.hold(id);
  vi.advanceTimersByTime(500);
  toasts.hold(id);
  toasts.release(id);
  toasts.release(id);
  vi.advanceTimersByTime(4999);
  expect(texts(toasts)).toEqual(['已确认']);
  vi.advanceTimersByTime(1);
  expect(texts(toasts)).toEqual([]);
});

it('the action runs once and takes the message away', () => {
  const toasts = new Toasts();
  const run = vi.fn();
  const id = toasts.show('已确认 3 条问题', { label: '撤销', key: 'z', run });
  toasts.act(id);
  toasts.act(id);
  expect(run).toHaveBeenCalledOnce();
  expect(texts(toasts)).toEqual([]);
});

it('a dismissed message leaves no timer behind', () => {
  const toasts = new Toasts();
  const id = toasts.show('已确认');
  toasts.dismiss(id);
  toasts.release(id);
  expect(vi.getTimerCount()).toBe(0);
});
