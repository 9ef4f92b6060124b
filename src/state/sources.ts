import type { IntakeSource, SourceChoices } from '../intake';

/** What has been said by hand of a file, which may stand in an archive; empty of one that is not there. */
export function choicesFor(sources: readonly IntakeSource[], path: string): SourceChoices {
  const source = sourceOf(sources, path);
  if (!source) return {};
  if (source.path !== path) return source.members?.[path] ?? {};
  const { encoding, delimiter, tables, accepted } = source;
  return { encoding, delimiter, tables, accepted };
}

/** The sources with other choices for one file; the rest as they are. */
export function withChoices(
  sources: readonly IntakeSource[],
  path: string,
  change: SourceChoices,
): IntakeSource[] {
  const changed = sourceOf(sources, path);
  return sources.map((source) => {
    if (source !== changed) return source;
    if (source.path === path) return { ...source, ...change };
    return { ...source, members: { ...source.members, [path]: { ...source.members?.[path], ...change } } };
  });
}

/** The source a file comes from: itself, or the archive its path begins with. */
const sourceOf = (sources: readonly IntakeSource[], path: string): IntakeSource | undefined =>
  sources.find((source) => source.path === path) ??
  sources.find((source) => path.startsWith(`${source.path}/`));
