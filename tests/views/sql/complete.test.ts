import { describe, expect, it } from 'vitest';
import { offersAt } from '../../../src/views/sql/complete';

/** Offers where `|` stands. */
const labels = (query: string, explicit = false): string[] => {
  const offset = query.indexOf('|');
  const offers = offersAt(query.replace('|', ''), offset, explicit, 'zh');
  return (offers?.options ?? []).map(({ label }) => label);
};

describe('offersAt', () => {
  it('offers tables and views after FROM and JOIN', () => {
    expect(labels('SELECT * FROM e|')).toContain('evaluation_view');
    expect(labels('SELECT * FROM e|')).not.toContain('total_score');
    expect(labels('FROM evaluation JOIN i|')).toContain('indicator');
  });

  it('offers the columns of what the query reads, with their labels', () => {
    const found = labels('SELECT tot| FROM evaluation');
    expect(found).toContain('total_score');
    expect(found).not.toContain('audited');
    expect(offersAt('SELECT s FROM fund', 8, false, 'zh')?.options).toContainEqual({
      label: 'submitted',
      detail: '送审',
    });
  });

  it('offers the columns behind an alias and a dot', () => {
    const found = labels('SELECT f.| FROM evaluation AS e JOIN fund f USING (evaluation_id)');
    expect(found).toContain('audited');
    expect(found).not.toContain('grade');
  });

  it('offers nothing in quotes, in comments, and unasked after a blank', () => {
    expect(labels("SELECT * FROM evaluation WHERE region = '朝|")).toEqual([]);
    expect(labels('-- FROM e|')).toEqual([]);
    expect(labels('SELECT |')).toEqual([]);
    expect(labels('SELECT |', true)).toContain('total_score');
  });

  it('replaces the word that is being written', () => {
    const offers = offersAt('SELECT total FROM evaluation', 12, false, 'en');
    expect([offers?.from, offers?.to]).toEqual([7, 12]);
  });
});
