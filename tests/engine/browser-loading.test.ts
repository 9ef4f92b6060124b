import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { EngineError } from '../../src/engine';
import { watchLoading } from '../../src/engine/browser-loading';

const URL = './assets/duckdb-eh.wasm';

describe('watchLoading', () => {
  const answer = vi.fn<() => Promise<Response>>();
  const reasons: EngineError[] = [];
  const fail = (reason: EngineError): void => void reasons.push(reason);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', answer);
    answer.mockReset();
    reasons.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ['a missing file', () => new Response('', { status: 404 }), 'answers 404'],
    ['a wrong type', () => new Response('', { headers: { 'content-type': 'text/plain' } }), 'as text/plain'],
    ['no type', () => new Response(new Uint8Array()), 'as nothing known'],
  ])('explains %s', async (_, response, message) => {
    answer.mockResolvedValueOnce(response());
    const watch = watchLoading(URL, fail);
    await vi.advanceTimersByTimeAsync(10_000);
    watch.stop();
    expect(reasons.map((reason) => reason.code)).toEqual(['unavailable']);
    expect(reasons[0]?.message).toContain(message);
  });

  it('explains a connection that is gone', async () => {
    answer.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const watch = watchLoading(URL, fail);
    await vi.advanceTimersByTimeAsync(10_000);
    watch.stop();
    expect(reasons[0]?.message).toBe(`${URL} cannot be reached`);
  });

  it('waits longer for a slow machine, but not for ever', async () => {
    answer.mockResolvedValue(new Response('', { headers: { 'content-type': 'application/wasm' } }));
    watchLoading(URL, fail);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(reasons).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(reasons[0]?.message).toContain('did not start');
  });

  it('stays silent while there is news, and once it is stopped', async () => {
    const watch = watchLoading(URL, fail);
    for (let round = 0; round < 10; round++) {
      await vi.advanceTimersByTimeAsync(9_000);
      watch.news();
    }
    watch.stop();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(reasons).toEqual([]);
    expect(answer).not.toHaveBeenCalled();
  });
});
