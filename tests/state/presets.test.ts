import { describe, expect, it } from 'vitest';
import type { Preset } from '../../src/intake';
import { Presets } from '../../src/state/presets.svelte';

const preset = (name: string): Preset => ({
  version: 1,
  name,
  signature: 'a'.repeat(64),
  headerRows: 2,
  columns: [{ header: '预算数', occurrence: 1, field: 'fund.adjusted_budget', moneyUnit: '元' }],
});

/** What a browser would keep. */
function storeOf(value?: unknown): {
  kept: unknown;
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
} {
  return {
    kept: value,
    read() {
      return Promise.resolve(this.kept);
    },
    write(next) {
      this.kept = next;
      return Promise.resolve();
    },
  };
}

describe('templates of columns', () => {
  it('are there again after the page was closed, one of each name', async () => {
    const store = storeOf();
    const before = new Presets(store);
    await before.save(preset('丰台'));
    await before.save(preset('朝阳'));
    await before.save({ ...preset('朝阳'), headerRows: 1 });
    const after = new Presets(store);
    await after.read();
    expect(after.list.map(({ name }) => name).sort()).toEqual(['丰台', '朝阳'].sort());
    expect(after.list.find(({ name }) => name === '朝阳')?.headerRows).toBe(1);
    await after.remove('朝阳');
    expect(after.list.map(({ name }) => name)).toEqual(['丰台']);
  });

  it('of another version are left out, and the others stay', async () => {
    const presets = new Presets(storeOf([{ ...preset('新'), version: 2 }, 3, preset('好')]));
    await presets.read();
    expect(presets.list.map(({ name }) => name)).toEqual(['好']);
  });

  it('hold for the page where the browser keeps nothing', async () => {
    const refused = new Error('quota');
    const presets = new Presets({
      read: () => Promise.reject(refused),
      write: () => Promise.reject(refused),
    });
    await presets.read();
    await expect(presets.save(preset('朝阳'))).rejects.toBe(refused);
    expect(presets.list).toHaveLength(1);
  });
});
