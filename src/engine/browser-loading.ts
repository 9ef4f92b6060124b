import { EngineError } from './error';

/** Bytes of the engine's module that have arrived; `total` is undefined where the server does not say. */
export interface LoadProgress {
  readonly loaded: number;
  readonly total: number | undefined;
}

/** Without news for so long, the module's address is tried; the page gives up at the second time. */
const ASK_AFTER_MS = 10_000;
const GIVE_UP_AFTER_MS = 60_000;

/** What keeps the module from being loaded, or undefined where nothing seems to. */
async function obstacle(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    const type = response.headers.get('content-type');
    if (!response.ok) return `the server answers ${response.status} to ${url}`;
    return type?.startsWith('application/wasm')
      ? undefined
      : `the server sends ${url} as ${type ?? 'nothing known'} instead of application/wasm`;
  } catch {
    return `${url} cannot be reached`;
  }
}

/**
 * Watches the loading of the module: duckdb-wasm's worker stays silent when it fails. `fail` is told why,
 * once; `news` puts that off, `stop` ends the watch.
 */
export function watchLoading(
  url: string,
  fail: (reason: EngineError) => void,
): { news: () => void; stop: () => void } {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => timers.forEach(clearTimeout);
  const giveUp = (reason: string): void => fail(new EngineError('unavailable', reason));
  const ask = async (): Promise<void> => {
    const reason = await obstacle(url);
    if (reason !== undefined) giveUp(reason);
  };
  const news = (): void => {
    stop();
    timers = [
      setTimeout(() => void ask(), ASK_AFTER_MS),
      setTimeout(() => giveUp(`${url} did not start`), GIVE_UP_AFTER_MS),
    ];
  };
  news();
  return { news, stop };
}
