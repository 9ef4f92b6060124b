import type { App } from '../../../state';

const kept = new WeakMap<App, Map<string, string>>();

/** Texts of rule files that are edited and not saved, by file: they outlast a look at another rule or screen. */
export function draftsOf(app: App): Map<string, string> {
  const drafts = kept.get(app) ?? new Map<string, string>();
  kept.set(app, drafts);
  return drafts;
}
