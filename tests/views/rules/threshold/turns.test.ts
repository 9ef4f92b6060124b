import { expect, it } from 'vitest';
import { afterCounts, firstCount } from '../../../../src/views/rules/threshold/turns';

it('a chart waits for the counts that were asked for just after it', async () => {
  const owner = {};
  const order: string[] = [];
  const chart = afterCounts(owner, async () => order.push('chart'));
  const count = firstCount(owner, async () => {
    await new Promise((resolve) => setTimeout(resolve));
    order.push('count');
  });
  await Promise.all([chart, count]);
  expect(order).toEqual(['count', 'chart']);
});

it('a chart comes all the same where the count fails, or none was asked for', async () => {
  const owner = {};
  const failing = firstCount(owner, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await afterCounts(owner, async () => 'chart')).toBe('chart');
  expect(await afterCounts({}, async () => 'chart')).toBe('chart');
});
