/** One value of a filter. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Rows that have it, shown behind. */
  readonly count?: number;
}

/** Words of a filter chip. */
export interface MultiSelectWords {
  /** Nothing chosen means no restriction: such as 全部 2. */
  all: (count: number) => string;
  /** Too many to name: such as 4 / 12. */
  some: (chosen: number, count: number) => string;
  /** Takes the restriction away. */
  clear: string;
  /** Placeholder over a long list. */
  search: string;
  /** No option has the searched word. */
  none: string;
}

/** Most labels that a chip names before it counts them. */
const named = 3;

/** What the chip says: everything, the chosen labels in the order of the options, or how many of how many. */
export function chipValue(
  options: readonly SelectOption[],
  chosen: ReadonlySet<string>,
  words: Pick<MultiSelectWords, 'all' | 'some'>,
): string {
  const labels = options.filter((option) => chosen.has(option.value)).map((option) => option.label);
  if (labels.length === 0) return words.all(options.length);
  return labels.length <= named ? labels.join('、') : words.some(labels.length, options.length);
}

/** Options whose label contains the word, whatever its case; all of them for a blank word. */
export function matching<Option extends SelectOption>(
  options: readonly Option[],
  word: string,
): readonly Option[] {
  const wanted = word.trim().toLocaleLowerCase();
  return wanted === ''
    ? options
    : options.filter((option) => option.label.toLocaleLowerCase().includes(wanted));
}
