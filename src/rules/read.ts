import type { RuleProblem } from './problem';
import { schemaFaults } from './schema';
import type { RuleFile } from './types';
import { readYaml, type Locate } from './yaml';

export type { Locate } from './yaml';

export interface ReadRule {
  readonly source: RuleFile;
  readonly locate: Locate;
}

/** Reads the YAML of a rule file and checks its shape. Nothing of it is evaluated. */
export function readRule(
  file: string,
  text: string,
): ReadRule | { readonly problems: readonly RuleProblem[] } {
  const read = readYaml(file, text);
  if ('problems' in read) return read;
  const { value, locate } = read;
  const faults = schemaFaults(value);
  if (faults.length > 0) {
    return {
      problems: faults.map((fault) => ({ file, ...locate(fault.path, 0, fault.at), message: fault.message })),
    };
  }
  return { source: value as RuleFile, locate };
}
