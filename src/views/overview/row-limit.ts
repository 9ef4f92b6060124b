import { innerHeight } from 'svelte/reactivity/window';

/** Height of window for which the overview is drawn to fit, px. */
const drawnFor = 900;

/** Rows that a list of 28 px rows in the lowest part of the overview shows: `least`, and more on a taller screen. */
export const rowLimit = (least: number): number =>
  least + Math.max(0, Math.floor(((innerHeight.current ?? drawnFor) - drawnFor) / 28));
