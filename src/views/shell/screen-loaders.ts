import type { Component } from 'svelte';
import type { App, Screen } from '../../state';

export type ScreenComponent = Component<{ app: App }>;

/** Screens that come on demand. The overview comes with the app, so that the first paint is a screen. */
export type LazyScreen = Exclude<Screen, 'overview'>;

const loaders: Readonly<Record<LazyScreen, () => Promise<{ default: ScreenComponent }>>> = {
  findings: () => import('../findings/Findings.svelte'),
  weak: () => import('../pending/Weak.svelte'),
  trends: () => import('../pending/Trends.svelte'),
  projects: () => import('../pending/Projects.svelte'),
  rules: () => import('../rules/Rules.svelte'),
  data: () => import('../data/Data.svelte'),
  sql: () => import('../sql/Sql.svelte'),
};

/** Loads the code of a screen. Rejects where it cannot be fetched. */
export async function loadScreen(screen: LazyScreen): Promise<ScreenComponent> {
  return (await loaders[screen]()).default;
}
