/** Rows a header may stand in, both from 1. */
export interface HeaderRange {
  readonly from: number;
  readonly to: number;
}

const lastStart = 10;
const mostRows = 3;

/** The places of a header to choose from: one to three rows within the first ones. */
export const headerRanges: readonly HeaderRange[] = Array.from({ length: lastStart }, (_, index) =>
  Array.from({ length: mostRows }, (__, more) => ({ from: index + 1, to: index + 1 + more })),
).flat();

export const rangeKey = ({ from, to }: HeaderRange): string => `${from}-${to}`;
