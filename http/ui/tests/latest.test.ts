import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Latest } from '../src/search/latest';

/** A task that is answered by hand, and remembers whether it was started and aborted. */
function task() {
  let answer: (value: string) => void = () => {};
  let refuse: (error: unknown) => void = () => {};
  const signals: AbortSignal[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      signals.push(signal);
      answer = resolve;
      refuse = reject;
    });
  return { run, signals, answer: (value: string) => answer(value), refuse: (error: unknown) => refuse(error) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('of several tasks only the latest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is delivered, though an older one answers after it', async () => {
    const latest = new Latest();
    const [old, young] = [task(), task()];
    const delivered: string[] = [];
    latest.run(old.run, (value) => delivered.push(value), () => {});
    latest.run(young.run, (value) => delivered.push(value), () => {});
    young.answer('young');
    await settle();
    old.answer('old');
    await settle();
    expect(delivered).toEqual(['young']);
    expect(old.signals[0]?.aborted).toBe(true);
    expect(latest.isBusy).toBe(false);
  });

  test('may fail', async () => {
    const latest = new Latest();
    const [old, young] = [task(), task()];
    const failed: unknown[] = [];
    latest.run(old.run, () => {}, (error) => failed.push(error));
    latest.run(young.run, () => {}, (error) => failed.push(error));
    old.refuse('old');
    young.refuse('young');
    await settle();
    expect(failed).toEqual(['young']);
  });

  test('is started when several come within the delay', async () => {
    const latest = new Latest();
    const tasks = [task(), task(), task()];
    for (const one of tasks) {
      latest.run(one.run, () => {}, () => {}, 50);
      await vi.advanceTimersByTimeAsync(30);
    }
    await vi.advanceTimersByTimeAsync(50);
    expect(tasks.map((one) => one.signals.length)).toEqual([0, 0, 1]);
  });

  test('is not delivered once cancelled', async () => {
    const latest = new Latest();
    const one = task();
    const delivered: string[] = [];
    latest.run(one.run, (value) => delivered.push(value), () => {});
    latest.cancel();
    one.answer('late');
    await settle();
    expect(delivered).toEqual([]);
    expect(one.signals[0]?.aborted).toBe(true);
  });
});
