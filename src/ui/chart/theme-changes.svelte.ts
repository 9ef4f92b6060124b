import { createSubscriber } from 'svelte/reactivity';

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Called in an effect, makes it run again when the page changes its theme, by its own switch or the system's. */
export const followTheme: () => void = createSubscriber((changed) => {
  const stop = new AbortController();
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  for (const query of queries) matchMedia(query).addEventListener('change', changed, { signal: stop.signal });

  return () => {
    watcher.disconnect();
    stop.abort();
  };
});
