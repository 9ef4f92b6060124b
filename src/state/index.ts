export { App, type DatasetKind, type Failure, type Work } from './app.svelte';
export {
  facetCounts,
  findingValue,
  inScope,
  kindGroup,
  matching,
  noFilters,
  scopeOf,
  toggled,
  type FilterName,
  type Filters,
} from './filters';
export { screens, type Screen } from './hash';
export type { Density, Settings, Theme } from './settings.svelte';
export type { Presets } from './presets.svelte';
export type { RuleSet } from './rule-set.svelte';
export { SettingStore } from './storage';
