/** Characters of a text that are looked at to tell what it is. */
export const sampleLength = 65_536;

const delimiters = [',', '\t', ';', '|'] as const;

/** Records that must agree on their number of fields, at least; a header alone is a table without rows. */
const sampleRecords = 50;

/**
 * Whether text is delimited data, a record a line, rather than a document (prose, or tables in the cell layout). The
 * records of a table have the same number of fields, of two or more; the cell layout gives every cell a line of its
 * own that begins with a tab; the commas of prose fall as they may.
 */
export function isDelimitedText(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  if (isCellLayout(sample)) return false;
  return delimiterOf(sample) !== undefined;
}

/** The delimiter whose records agree on two fields or more; the first of those there are. */
export const delimiterOf = (text: string): string | undefined => {
  const sample = text.slice(0, sampleLength);
  return delimiters.find((delimiter) => agrees(fieldCounts(sample, delimiter)));
};

/** Whether lines that begin with a tab hold one cell each. */
export function isCellLayout(text: string): boolean {
  const tabbed = text.split(/\r\n|\r|\n/u).filter((line) => line.includes('\t'));
  const cells = tabbed.filter((line) => line.lastIndexOf('\t') === 0);
  return cells.length >= 2 && cells.length >= tabbed.length * 0.9;
}

/** Fields per record of the first records, quoted fields as one; blank lines left out. */
function fieldCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let fields = 1;
  let isQuoted = false;
  let start = 0;
  let at = 0;
  for (; at < text.length && counts.length < sampleRecords; at++) {
    const char = text[at];
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === delimiter) fields += 1;
    else if (char === '\n' || char === '\r') {
      if (text.slice(start, at).trim() !== '') counts.push(fields);
      fields = 1;
      start = at + 1;
    }
  }
  // The last record of a sample that was cut off is not whole.
  const isWhole = text.length < sampleLength && counts.length < sampleRecords;
  if (isWhole && text.slice(start).trim() !== '') counts.push(fields);
  return counts;
}

function agrees(counts: readonly number[]): boolean {
  const [header] = counts;
  if (header === undefined || header < 2) return false;
  if (counts.length === 1) return true;
  const usual = mode(counts);
  return usual >= 2 && counts.filter((count) => count === usual).length >= counts.length * 0.7;
}

function mode(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
