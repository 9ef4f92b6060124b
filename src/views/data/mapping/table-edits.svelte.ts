import type { ColumnChoice, ColumnMapping, ReadFlat, SourceChoices } from '../../../intake';
import type { App } from '../../../state';
import { choicesOf, isFlagged, isWaiting, withEdit, withEdits, type ColumnEdits } from './edits';

/** What a list may say of all its rows where no column does. */
export const factNames = ['region', 'year', 'kind'] as const;
export type FactName = (typeof factNames)[number];

/** What a person is changing of one list of a file: collected, and loaded when confirmed. */
export class TableEdits {
  #columns = $state.raw<ColumnEdits>(new Map());
  #facts = $state.raw<Readonly<Partial<Record<FactName, string>>>>({});

  constructor(
    private readonly app: App,
    private readonly path: string,
    readonly flat: ReadFlat,
  ) {}

  readonly waiting = $derived.by(
    () => this.flat.mapping.filter((one) => isWaiting(one, this.of(one))).length,
  );
  readonly flagged = $derived.by(
    () => this.flat.mapping.filter((one) => isFlagged(one, this.of(one))).length,
  );
  readonly changes = $derived(this.#columns.size + Object.keys(this.#facts).length);
  readonly isYearSound = $derived(/^(?:\d{4})?$/u.test(this.#facts.year ?? ''));
  /** The facts that no column brings. */
  readonly openFacts = $derived.by(() => {
    const taken = new Set(withEdits(this.flat.mapping, this.#columns).map(({ field }) => field));
    return factNames.filter((name) => !taken.has(`evaluation.${name}`));
  });
  /** The mapping as it will be when confirmed. */
  readonly mapping: readonly ColumnMapping[] = $derived.by(() => withEdits(this.flat.mapping, this.#columns));

  of({ index }: ColumnMapping): ColumnChoice | undefined {
    return this.#columns.get(index);
  }

  change(column: ColumnMapping, change: ColumnChoice): void {
    this.#columns = withEdit(this.#columns, column, change);
  }

  fact(name: FactName): string {
    return this.#facts[name] ?? this.flat.facts[name]?.value ?? '';
  }

  setFact(name: FactName, value: string): void {
    const { [name]: _before, ...others } = this.#facts;
    const isAsFound = value.trim() === (this.flat.facts[name]?.value ?? '');
    this.#facts = isAsFound ? others : { ...others, [name]: value.trim() };
  }

  /** Loads the list as confirmed. */
  confirm(): Promise<void> {
    const before = this.#before;
    const facts = Object.fromEntries(
      Object.entries(this.#facts).map(([name, value]) => [
        name,
        value === '' ? undefined : { value, text: '' },
      ]),
    );
    return this.#reread({
      ...before,
      choices: choicesOf(this.flat.mapping, before?.choices, this.#columns),
      facts: { ...before?.facts, ...facts },
    });
  }

  /** Reads the list with its header in these rows, or where it is found; what was said of other headers is dropped. */
  setHeader(header: { readonly from: number; readonly to: number } | undefined): Promise<void> {
    return this.#reread({ header, facts: this.#before?.facts });
  }

  get #before(): Said | undefined {
    return this.app.choicesFor(this.path).tables?.[this.flat.table];
  }

  #reread(said: Said): Promise<void> {
    const { tables } = this.app.choicesFor(this.path);
    return this.app.reread(this.path, { tables: { ...tables, [this.flat.table]: said } });
  }
}

type Said = NonNullable<SourceChoices['tables']>[number];
