export { default as OutcomeBar } from './bars/OutcomeBar.svelte';
export { default as OutcomeSwatch } from './bars/OutcomeSwatch.svelte';
export { outcomes, type Outcome, type OutcomeCounts, type OutcomeWords } from './bars/outcomes';
export { default as SeverityBar } from './bars/SeverityBar.svelte';
export { default as ShareBar } from './bars/ShareBar.svelte';
export { default as Chart } from './chart/Chart.svelte';
export type { ChartBuilder } from './chart/options';
export { readTheme, type ChartTheme } from './chart/tokens';
export { default as Button } from './controls/Button.svelte';
export { default as Chip } from './controls/Chip.svelte';
export { default as Facet } from './controls/Facet.svelte';
export { toggled, type FacetOption } from './controls/facet';
export { default as FacetGroup } from './controls/FacetGroup.svelte';
export { default as IconButton } from './controls/IconButton.svelte';
export { default as NumberField } from './controls/NumberField.svelte';
export { default as RangeSlider } from './controls/RangeSlider.svelte';
export { default as Segmented } from './controls/Segmented.svelte';
export { default as Switch } from './controls/Switch.svelte';
export { default as Editor } from './editor/Editor.svelte';
export type { Complete, Diagnostic, EditorLanguage, Suggestion } from './editor/types';
export { editorWords, type EditorWords } from './editor/words';
export { formatCount } from './marks/count';
export { default as KindTag } from './marks/KindTag.svelte';
export { default as Mark } from './marks/Mark.svelte';
export {
  severities,
  severityShape,
  severityTotal,
  type Severity,
  type SeverityCounts,
  type SeverityWords,
} from './marks/severity';
export { default as SeverityBadge } from './marks/SeverityBadge.svelte';
export { default as SeverityMark } from './marks/SeverityMark.svelte';
export type { Shape } from './marks/shape';
export { default as UnknownMark } from './marks/UnknownMark.svelte';
export { default as Dialog } from './overlay/Dialog.svelte';
export { default as Menu } from './overlay/Menu.svelte';
export type { MenuEntry, MenuItem } from './overlay/menu-entry';
export type { MultiSelectWords, SelectOption } from './overlay/multi-select';
export { default as MultiSelect } from './overlay/MultiSelect.svelte';
export { default as Toaster } from './overlay/Toaster.svelte';
export { Toasts, type Toast, type ToastAction } from './overlay/toasts.svelte';
export { default as CodeBlock } from './surface/CodeBlock.svelte';
export { copyText } from './surface/copy-text';
export { default as Disclosure } from './surface/Disclosure.svelte';
export { default as EmptyState } from './surface/EmptyState.svelte';
export { default as Note } from './surface/Note.svelte';
export { default as Panel } from './surface/Panel.svelte';
export { default as Progress } from './surface/Progress.svelte';
export { default as Skeleton } from './surface/Skeleton.svelte';
export { default as Cell } from './table/Cell.svelte';
export type { Column, Sort } from './table/columns';
export { groupRows, itemRows, type RowGroup, type TableRow } from './table/rows';
export { default as VirtualTable } from './table/VirtualTable.svelte';
