import { describe, expect, it } from 'vitest';
import { Task } from '../../../../src/views/rules/editor/task.svelte';

/** Work that ends when told. */
function work<Value>() {
  let end!: (value: Value) => void;
  let fail!: (error: Error) => void;
  const done = new Promise<Value>((resolve, reject) => ([end, fail] = [resolve, reject]));
  let given: AbortSignal | undefined;
  const run = (signal: AbortSignal): Promise<Value> => {
    given = signal;
    return done;
  };
  return { run, end, fail, signal: () => given! };
}

describe('work a person starts', () => {
  it('runs, and its value stays while the next is under way', async () => {
    const task = new Task<string>();
    const [one, two] = [work<string>(), work<string>()];
    const first = task.run(one.run);
    expect(task.isRunning).toBe(true);
    one.end('8 / 8');
    await first;
    expect(task).toMatchObject({ isRunning: false, value: '8 / 8' });
    void task.run(two.run);
    expect(task).toMatchObject({ isRunning: true, value: '8 / 8' });
  });

  it('is given up by the next: a late answer changes nothing', async () => {
    const task = new Task<string>();
    const [old, late] = [work<string>(), work<string>()];
    const first = task.run(old.run);
    const second = task.run(late.run);
    expect(old.signal().aborted).toBe(true);
    late.end('new');
    await second;
    old.end('old');
    await first;
    expect(task.value).toBe('new');
  });

  it('that is cancelled says nothing, that fails says why', async () => {
    const task = new Task<string>();
    const [cancelled, failed] = [work<string>(), work<string>()];
    const first = task.run(cancelled.run);
    task.cancel();
    cancelled.fail(new Error('aborted'));
    await first;
    expect(task).toMatchObject({ error: undefined, isRunning: false });
    const second = task.run(failed.run);
    failed.fail(new Error('out of memory'));
    await second;
    expect(task).toMatchObject({ error: 'out of memory', isRunning: false, value: undefined });
  });
});
