import type { Engine } from '../engine';
import type { Hit, RuleResult } from '../rules';
import { compareFindings, Finding } from './finding';
import { sharedFingerprintHit, sharedFingerprintResult } from './shared-fingerprint';

/** File name of each source document, by source_id. */
export async function readSourceFiles(engine: Engine, signal?: AbortSignal): Promise<Map<string, string>> {
  const table = await engine.query('SELECT source_id, file FROM source WHERE file IS NOT NULL', signal);
  return new Map(table.rows().map((row) => [String(row['source_id']), String(row['file'])]));
}

/**
 * Makes findings from the results of rules, worst first. Rows with one fingerprint merge into one finding, which
 * keeps the row that matters most, and raise a finding of data quality.
 */
export function makeFindings(
  results: readonly RuleResult[],
  sourceFiles: ReadonlyMap<string, string>,
): Finding[] {
  const shared: Hit[] = [];
  const findings = results.flatMap((result) => findingsOf(result, sourceFiles, shared));
  if (shared.length === 0) return findings.sort(compareFindings);
  return [...findings, ...findingsOf(sharedFingerprintResult(shared), sourceFiles)].sort(compareFindings);
}

/** The findings of one rule; what is to be said of rows that share a fingerprint is added to `shared`. */
function findingsOf(
  result: RuleResult,
  sourceFiles: ReadonlyMap<string, string>,
  shared: Hit[] = [],
): Finding[] {
  const found = new Map<string, Finding>();
  const merged = new Map<Finding, [Hit, ...Hit[]]>();
  for (const hit of result.hits) {
    const finding = new Finding(result, hit, (hit.source_id && sourceFiles.get(hit.source_id)) ?? null);
    const before = found.get(finding.id);
    if (!before) {
      found.set(finding.id, finding);
      continue;
    }
    before.rows += 1;
    const hits = merged.get(before);
    if (hits) hits.push(hit);
    else merged.set(before, [before.hit, hit]);
  }
  for (const hits of merged.values()) shared.push(sharedFingerprintHit(result.rule, hits));
  return [...found.values()];
}
