import type { Engine } from '../engine';
import type { RuleResult } from '../rules';
import { compareFindings, Finding } from './finding';

/** File name of each source document, by source_id. */
export async function readSourceFiles(engine: Engine, signal?: AbortSignal): Promise<Map<string, string>> {
  const table = await engine.query('SELECT source_id, file FROM source WHERE file IS NOT NULL', signal);
  return new Map(table.rows().map((row) => [String(row['source_id']), String(row['file'])]));
}

/**
 * Makes findings from the results of rules, worst first. Rows with one fingerprint merge into one finding, which
 * keeps the row that matters most.
 */
export function makeFindings(
  results: readonly RuleResult[],
  sourceFiles: ReadonlyMap<string, string>,
): Finding[] {
  return results.flatMap((result) => findingsOf(result, sourceFiles)).sort(compareFindings);
}

function findingsOf(result: RuleResult, sourceFiles: ReadonlyMap<string, string>): Finding[] {
  const found = new Map<string, Finding>();
  for (const hit of result.hits) {
    const finding = new Finding(result, hit, (hit.source_id && sourceFiles.get(hit.source_id)) ?? null);
    const before = found.get(finding.id);
    if (before) before.rows += 1;
    else found.set(finding.id, finding);
  }
  return [...found.values()];
}
