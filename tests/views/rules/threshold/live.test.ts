import { describe, expect, it } from 'vitest';
import { Live } from '../../../../src/views/rules/threshold/live.svelte';

/** Questions that are answered when the test says so. */
function questions() {
  const asked: { name: string; answer: (value: string) => void; fail: (error: Error) => void }[] = [];
  const question = (name: string) => () =>
    new Promise<string>((resolve, reject) => asked.push({ name, answer: resolve, fail: reject }));
  return { asked, question };
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('answers to a question that changes quickly', () => {
  it('asks one at a time, and of those that wait only the newest', async () => {
    const { asked, question } = questions();
    const live = new Live<string>();
    ['10%', '11%', '12%', '13%'].forEach((name) => live.ask(question(name)));
    expect(asked.map(({ name }) => name)).toEqual(['10%']);
    asked[0]!.answer('a');
    await settle();
    expect(asked.map(({ name }) => name)).toEqual(['10%', '13%']);
    expect([live.value, live.isPending]).toEqual(['a', true]);
    asked[1]!.answer('b');
    await settle();
    expect([live.value, live.isPending]).toEqual(['b', false]);
  });

  it('keeps the last answer while the next one is on its way', async () => {
    const { asked, question } = questions();
    const live = new Live<string>();
    live.ask(question('first'));
    asked[0]!.answer('a');
    await settle();
    live.ask(question('second'));
    expect([live.value, live.isPending]).toEqual(['a', true]);
  });

  it('says why there was no answer, until there is one again', async () => {
    const { asked, question } = questions();
    const live = new Live<string>();
    live.ask(question('first'));
    asked[0]!.fail(new Error('no such column'));
    await settle();
    expect([live.error, live.isPending]).toEqual(['no such column', false]);
    live.ask(question('second'));
    asked[1]!.answer('b');
    await settle();
    expect([live.value, live.error]).toEqual(['b', undefined]);
  });
});
