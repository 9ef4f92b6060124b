import { MediaQuery, SvelteSet } from 'svelte/reactivity';
import type { Finding } from '../../findings';
import { noFilters, type App } from '../../state';
import { groupRows } from '../../ui';
import { countSeverities } from '../overview/summary';
import { groupFindings, groupings, type Grouping } from './grouping';
import { byEvaluation } from './related';
import { unknownLines, unknownTotal } from './unknown-rows';
import { groupWords } from './words';

/** Characters of a fingerprint that stand in the address. */
const addressLength = 12;

/** What the list of findings shows: groups, order, selection, folding. One for each time the screen is opened. */
export class FindingsList {
  readonly #app: App;
  readonly #wide = new MediaQuery('(min-width: 1101px)', true);
  readonly #roomy = new MediaQuery('(min-width: 1280px)', true);

  /** Keys of folded groups. */
  readonly folded = new SvelteSet<string>();
  #isClosed = $state(false);
  /** Where to go on from after the detail was closed. */
  #lastOpen: string | undefined;
  #hasFacetColumn = $state(true);
  #hasFacetOverlay = $state(false);
  #lastGrouping = $state<Grouping>('project');

  constructor(app: App) {
    this.#app = app;
  }

  /** Detail stands beside the list; else it lies over it. */
  readonly isWide = $derived.by(() => this.#wide.current);
  /** Facets have a column of their own; else they lie over the list. */
  readonly isRoomy = $derived.by(() => this.#roomy.current);
  readonly showsFacets = $derived.by(() => (this.isRoomy ? this.#hasFacetColumn : this.#hasFacetOverlay));

  /** The middle column lists what could not be evaluated. */
  readonly showsUnknown = $derived.by(() => this.#app.view['group'] === 'unknown');
  readonly grouping = $derived.by<Grouping>(
    () => groupings.find((name) => name === this.#app.view['group']) ?? this.#lastGrouping,
  );

  readonly groups = $derived.by(() =>
    groupFindings(this.#app.findings, this.grouping, groupWords(this.#app)),
  );
  /** Findings in the order of the screen, folded ones too. */
  readonly ordered = $derived.by(() => this.groups.flatMap(({ items }) => items));
  readonly rows = $derived.by(() => groupRows(this.groups, keyOf, this.folded));
  readonly counts = $derived.by(() => countSeverities(this.#app.findings));
  readonly projects = $derived.by(
    () => new Set(this.#app.findings.map(({ hit }) => hit.evaluation_id).filter((id) => id !== null)).size,
  );
  readonly #places = $derived.by(() => new Map(this.ordered.map((finding, place) => [finding.id, place])));
  readonly siblings = $derived.by(() => byEvaluation(this.#app.allFindings));

  readonly #chosen = $derived.by(() => {
    const { sel } = this.#app.view;
    return sel === undefined
      ? undefined
      : this.ordered.find(({ fingerprint }) => fingerprint.startsWith(sel));
  });
  /** The finding whose detail is shown. Beside a wide list there is always one, until a person closes it. */
  readonly selected = $derived.by(
    () => this.#chosen ?? (this.isWide && !this.#isClosed ? this.ordered[0] : undefined),
  );
  /** Its place in the order of the screen, from 0; −1 where none is selected. */
  readonly place = $derived.by(() => (this.selected ? (this.#places.get(this.selected.id) ?? -1) : -1));

  /** Unknown rows under the filters that can hold for them: of evaluations and rules, not of findings. */
  readonly unknown = $derived.by(() => {
    const { results, filters, scopedIds, evaluations, scoped, settings } = this.#app;
    const { rule: rules, area, project } = filters;
    const asked = results.filter(
      ({ rule }) =>
        (rules.length === 0 || rules.includes(rule.id)) && (area.length === 0 || area.includes(rule.area)),
    );
    const ids = project.length > 0 ? new Set(project.filter((id) => scopedIds.has(id))) : scopedIds;
    const isWhole = project.length === 0 && scoped.length === evaluations.length;
    return unknownLines(asked, isWhole ? undefined : ids, settings.language);
  });
  readonly unknownRows = $derived.by(() => unknownTotal(this.unknown));

  /** Selects a finding and shows its detail; one that the filters hide is shown among those of its project. */
  open(finding: Finding): void {
    this.#isClosed = false;
    this.#lastOpen = finding.fingerprint;
    const sel = finding.fingerprint.slice(0, addressLength);
    if (!this.#places.has(finding.id)) {
      const id = finding.hit.evaluation_id;
      this.#app.go(
        'findings',
        { ...noFilters, project: id === null ? [] : [id] },
        { sel, group: this.grouping },
      );
      return;
    }
    const group = this.groups.find(({ items }) => items.includes(finding));
    if (group) this.folded.delete(group.key);
    this.#app.setView({ sel });
  }

  close(): void {
    this.#lastOpen = this.selected?.fingerprint ?? this.#lastOpen;
    this.#isClosed = true;
    this.#app.setView({ sel: undefined });
  }

  /** Selects the finding `by` places on, staying at the ends; 0 opens the last one again. */
  step(by: number): void {
    const last = this.ordered.length - 1;
    const from = this.place >= 0 ? this.place : this.#places.get(this.#lastOpen ?? '');
    const to = from === undefined ? 0 : Math.min(Math.max(from + by, 0), last);
    const finding = this.ordered[to];
    if (finding) this.open(finding);
  }

  /** Selects the first finding `by` groups on. */
  stepGroup(by: number): void {
    const { selected, groups } = this;
    const at = selected ? groups.findIndex(({ items }) => items.includes(selected)) : -1;
    const first = groups[Math.min(Math.max(at + by, 0), groups.length - 1)]?.items[0];
    if (first) this.open(first);
  }

  toggleGroup(key: string): void {
    if (!this.folded.delete(key)) this.folded.add(key);
  }

  toggleFacets(): void {
    if (this.isRoomy) this.#hasFacetColumn = !this.#hasFacetColumn;
    else this.#hasFacetOverlay = !this.#hasFacetOverlay;
  }

  group(by: Grouping): void {
    this.#lastGrouping = by;
    this.#app.setView({ group: by });
  }

  toggleUnknown(): void {
    this.#lastGrouping = this.grouping;
    this.#app.setView({ group: this.showsUnknown ? this.#lastGrouping : 'unknown' });
  }
}

/** Key of a finding's row. */
export const keyOf = ({ id }: Finding): string => id;
