import type { Engine } from '../engine';
import type { RuleResult } from '../rules';
import { compareFindings, type Finding } from './finding';
import { placesNamed } from './places';
import { evidenceHashOf, fingerprintOf } from './fingerprint';

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
    const fingerprint = fingerprintOf(result.rule.id, hit.key);
    const before = found.get(fingerprint);
    if (before) {
      found.set(fingerprint, { ...before, rows: before.rows + 1 });
      continue;
    }
    found.set(fingerprint, {
      fingerprint,
      evidenceHash: evidenceHashOf(hit.evidence),
      rule: result.rule,
      area: result.rule.area,
      severity: hit.severity,
      hit,
      key: hit.key,
      parameters: result.compiled.parameters,
      sourceFile: (hit.source_id !== null && sourceFiles.get(hit.source_id)) || null,
      place: placesNamed(hit, result.rule)
        .map(({ text }) => text)
        .join('; '),
      rows: 1,
    });
  }
  return [...found.values()];
}
