import { untrack } from 'svelte';
import type { App } from '../../state';
import { toasts } from './toasts';

/** Says what came of opening one's own files, wherever one is: read = loaded + rejected. Call while a component is set up. */
export function announceLoads(appOf: () => App): void {
  let last = appOf().report;
  $effect(() => {
    const app = appOf();
    const { report, kind } = app;
    if (!report || report === last) return;
    last = report;
    if (kind !== 'own') return;
    untrack(() => {
      const sum = (pick: 'rows_read' | 'rows_loaded' | 'rows_rejected'): number =>
        report.files.reduce((total, file) => total + file[pick], 0);
      const text = app.t('shell.loaded', {
        n: app.evaluations.length,
        read: sum('rows_read'),
        loaded: sum('rows_loaded'),
        rejected: sum('rows_rejected'),
      });
      const action = { label: app.t('shell.loaded.see'), run: () => app.go('data') };
      toasts.show(text, app.screen === 'data' ? undefined : action);
    });
  });
}
