import { tables, views, type ColumnDefinition, type ViewColumn } from '../../dataset';
import type { Language } from '../../i18n';

/** A word offered while a query is written. */
export interface Offer {
  readonly label: string;
  readonly detail?: string;
  readonly info?: string;
}

export interface Offers {
  /** The stretch that the chosen word replaces. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly Offer[];
}

type Columns = readonly (ColumnDefinition | ViewColumn)[];

const sources = new Map<string, Columns>([...views, ...tables].map(({ name, columns }) => [name, columns]));

const keywords =
  'SELECT FROM WHERE GROUP BY HAVING ORDER BY LIMIT JOIN LEFT JOIN USING ON AS WITH UNION ALL DISTINCT CASE WHEN THEN ELSE END AND OR NOT IN BETWEEN LIKE IS NULL FILTER OVER PARTITION BY DESC ASC PIVOT DESCRIBE SUMMARIZE';
const functions =
  'count sum avg min max median round abs coalesce nullif greatest least string_agg length lower contains concat_ws year quantile_cont row_number rank lag lead regexp_matches regexp_replace';
const words = [...new Set([...keywords.split(' '), ...functions.split(' ')])].map((label) => ({ label }));

/**
 * What may be written at `offset` of a query: after FROM and JOIN tables and views; after a name and a dot its columns;
 * elsewhere the columns of what the query reads (of everything as long as it reads nothing), then words of SQL.
 */
export function offersAt(
  text: string,
  offset: number,
  explicit: boolean,
  language: Language,
): Offers | undefined {
  const before = text.slice(0, offset);
  if (isInText(before)) return undefined;
  const [, owner, word = ''] =
    /(?:([\p{L}_][\p{L}\p{N}_]*)\.)?([\p{L}_][\p{L}\p{N}_]*)?$/u.exec(before) ?? [];
  const from = offset - word.length;
  if (word === '' && owner === undefined && !explicit) return undefined;
  const read = sourcesIn(text);
  if (owner !== undefined) {
    const columns = read.get(owner.toLowerCase()) ?? sources.get(owner);
    return columns && { from, to: offset, options: columnOffers(columns, language) };
  }
  const head = before.slice(0, from);
  if (/\b(FROM|JOIN|DESCRIBE|SUMMARIZE)\s*\(*\s*$/iu.test(head))
    return { from, to: offset, options: sourceOffers(language) };
  const columns = read.size > 0 ? [...new Set(read.values())].flat() : [...sources.values()].flat();
  return { from, to: offset, options: [...columnOffers(columns, language), ...words] };
}

/** What the query reads, by name and by alias in lower case. */
function sourcesIn(text: string): Map<string, Columns> {
  const found = new Map<string, Columns>();
  const pattern =
    /\b(?:FROM|JOIN)\s+([\p{L}_][\p{L}\p{N}_]*)(?:\s+(?:AS\s+)?(?!(?:ON|USING|WHERE|GROUP|ORDER|LEFT|JOIN|LIMIT|SELECT|UNION)\b)([\p{L}_][\p{L}\p{N}_]*))?/giu;
  for (const [, name = '', alias] of text.matchAll(pattern)) {
    const columns = sources.get(name.toLowerCase());
    if (!columns) continue;
    found.set(name.toLowerCase(), columns);
    if (alias !== undefined) found.set(alias.toLowerCase(), columns);
  }
  return found;
}

function columnOffers(columns: Columns, language: Language): Offer[] {
  const byName = new Map<string, Offer>();
  for (const { name, label, note } of columns) {
    if (byName.has(name)) continue;
    byName.set(name, { label: name, detail: label[language], ...(note && { info: note[language] }) });
  }
  return [...byName.values()];
}

const sourceOffers = (language: Language): Offer[] =>
  [...views, ...tables].map(({ name, label, note }) => ({
    label: name,
    detail: label[language],
    info: note[language],
  }));

/** Within quotes or a comment nothing is offered. */
function isInText(before: string): boolean {
  const rest = before.replace(/'(?:[^']|'')*'|\/\*[\s\S]*?\*\/|--[^\n]*\n/g, '');
  return /'|--|\/\*/.test(rest);
}
