import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceHashOf, fingerprintOf } from '../../src/findings';

describe('fingerprints', () => {
  it('stay what they are: waivers and ledgers depend on them', () => {
    // computed by another program from the definition
    expect(
      fingerprintOf('budget-deviation', {
        evaluation_id: 'fengtai-2024-groundwater',
        stage_pair: '申请→中标',
      }),
    ).toBe('8e7cd88ab3c2fae768b23220635286ba5e4fad1bed4b9b147173b64c1d8de122');
    expect(fingerprintOf('r', { a: 'x', b: null })).toBe(
      '8aebef4f7c79ec5e9c9392b327eacbfaad50e7c38a7c8424225fe46deb4db82d',
    );
  });

  it('fold full-width forms and outer blanks', () => {
    expect(fingerprintOf('r', { a: '（２０２４）ＡＢ ' })).toBe(fingerprintOf('r', { a: '(2024)AB' }));
  });

  it('tell blank from empty, and never run values together', () => {
    expect(fingerprintOf('r', { a: null })).not.toBe(fingerprintOf('r', { a: '' }));
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        const fold = (text: string): string => text.normalize('NFKC').trim();
        fc.pre(fold(a) !== fold(c) || fold(b) !== fold(d));
        expect(fingerprintOf('r', { x: a, y: b })).not.toBe(fingerprintOf('r', { x: c, y: d }));
      }),
    );
  });

  it('do not depend on evidence, which has a hash of its own', () => {
    expect(evidenceHashOf({ a: 1 })).not.toBe(evidenceHashOf({ a: 2 }));
  });
});
