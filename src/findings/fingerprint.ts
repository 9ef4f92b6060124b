import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Value } from '../engine';

/** Changes only if the way fingerprints are made changes; then every waiver and ledger entry must be migrated. */
const versionTag = 'jixiao-lens/1';

/**
 * Identity of a finding: SHA-256 over a version tag, the rule's id and the length-prefixed, normalised key values
 * (NFKC, trimmed, full-width folded). Row numbers, file names, messages, severities and thresholds never enter.
 */
export const fingerprintOf = (ruleId: string, key: Readonly<Record<string, Value>>): string =>
  digest([versionTag, ruleId, ...Object.values(key).map(normalised)]);

/** What a fingerprint is made of, unhashed: equal exactly where fingerprints are, and cheap. */
export const normalisedKey = (ruleId: string, key: Readonly<Record<string, Value>>): string =>
  JSON.stringify([ruleId, ...Object.values(key).map(normalised)]);

/** Tells `unchanged` from `updated`: SHA-256 over the evidence a finding rests on. */
export const evidenceHashOf = (evidence: Readonly<Record<string, Value>>): string =>
  digest([versionTag, ...Object.entries(evidence).flatMap(([name, value]) => [name, normalised(value)])]);

/** Text as compared in keys: NFKC folds full-width forms; blank is kept apart from an empty text. */
function normalised(value: Value): string {
  if (value === null) return '\u0000';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.normalize('NFKC').trim();
}

/** Each part stands behind its length, so that two lists never run together into one text. */
function digest(parts: readonly string[]): string {
  const text = parts.map((part) => `${utf8ToBytes(part).length}:${part}`).join('');
  return bytesToHex(sha256(utf8ToBytes(text)));
}
