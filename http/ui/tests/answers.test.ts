import { describe, expect, test, vi } from 'vitest';
import { emptyCall, similarTo } from '../src/call/call.svelte';
import { fitting } from '../src/call/fitting';
import { goneFrom, movesOf } from '../src/learning/changes';
import { emptyQuery } from '../src/search/address';
import { percent, sureness } from '../src/search/confidence';
import { Direct, isQuestion, type DirectAnswer } from '../src/search/direct.svelte';

describe('how sure an answer is', () => {
  test('is said by the bounds of the server, and never as a certainty', () => {
    expect([0.95, 0.8, 0.79, 0.5, 0.49, 0.2, 0.19, 0].map(sureness)).toEqual(['sure', 'sure', 'likely', 'likely', 'doubtful', 'doubtful', 'none', 'none']);
    expect([1, 0.999, 0.835, 0, -1].map(percent)).toEqual(['99%', '99%', '84%', '0%', '0%']);
  });
});

describe('what is answered', () => {
  const asked = (text: string, more = {}) => isQuestion({ ...emptyQuery, text, ...more });
  test('are words asked of everything or of answers', () => {
    expect(asked('zwrot')).toBe(true);
    expect(asked('zwrot', { kinds: ['answer', 'task'] })).toBe(true);
    expect(asked('zwrot', { filters: { category: ['Biuro'] } })).toBe(true);
  });
  test('are no numbers, first letters, lists of one client or other kinds', () => {
    expect(asked('525-000-73-13')).toBe(false);
    expect(asked('zw')).toBe(false);
    expect(asked('zwrot', { kinds: ['task'] })).toBe(false);
    expect(asked('zwrot', { filters: { client: ['3'] } })).toBe(false);
    expect(asked('zwrot', { order: 'newest' })).toBe(false);
  });
});

describe('the direct answer', () => {
  const answer = (query: string) => ({ query, best: null, alternatives: [] }) as unknown as DirectAnswer;
  test('is that of the latest question, whichever comes last', async () => {
    vi.useFakeTimers();
    const waiting = new Map<string, (value: DirectAnswer) => void>();
    const direct = new Direct(({ text }) => new Promise((resolve) => waiting.set(text, resolve)));
    direct.follow({ ...emptyQuery, text: 'pierwsze' }, 1);
    vi.advanceTimersByTime(500);
    direct.follow({ ...emptyQuery, text: 'drugie' }, 1);
    vi.advanceTimersByTime(500);
    waiting.get('drugie')!(answer('drugie'));
    await vi.runAllTimersAsync();
    waiting.get('pierwsze')!(answer('pierwsze'));
    await vi.runAllTimersAsync();
    expect(direct.question).toBe('drugie');
    vi.useRealTimers();
  });
  test('is not asked while the hand goes on, nor twice for the same', async () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    const direct = new Direct(async ({ text }) => {
      asked.push(text);
      return answer(text);
    });
    for (const text of ['zwr', 'zwro', 'zwrot']) {
      direct.follow({ ...emptyQuery, text }, 1);
      vi.advanceTimersByTime(60);
    }
    await vi.runAllTimersAsync();
    direct.follow({ ...emptyQuery, text: 'zwrot ' }, 1);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['zwrot']);
    direct.follow({ ...emptyQuery, text: 'zwrot' }, 2);
    expect(direct.result).toBeNull();
    vi.useRealTimers();
  });
});

describe('what is asked for beside a call', () => {
  test('is the note without its links, what was asked and the client; nothing while too little is written', () => {
    const draft = emptyCall();
    expect(similarTo({ ...draft, note: 'ab' })).toBeNull();
    expect(similarTo({ ...draft, asked: 'Ile dni?', subject: 'Zwrot', note: 'Pyta o zwrot. [Zwroty](/answers/7)', client: { id: 3, name: 'Piekarnia' } })).toEqual({
      title: 'Ile dni? Zwrot',
      text: 'Pyta o zwrot.',
      client: 3,
      limit: 5,
      explain: false,
    });
  });
});

describe('answers beside a call', () => {
  const hit = (id: number) => ({ id, title: [], passages: [], category: null }) as never;
  test('begin with the direct one, which stands there once', () => {
    const best = { id: 7, question: 'Jak?', wording: [], is_other_wording: true, passage: [], category: 'Pomoc', confidence: 0.6 };
    const all = fitting({ best } as never, [hit(3), hit(7), hit(4)]);
    expect(all.map(({ id, confidence }) => [id, confidence])).toEqual([[7, 0.6], [3, null], [4, null]]);
    expect(all[0]!.title).toEqual([{ text: 'Jak?', match: false }]);
    expect(fitting(null, [hit(3)]).map(({ id }) => id)).toEqual([3]);
  });
});

describe('what a rule did to the results', () => {
  const shown = (...keys: string[]) => keys.map((key) => ({ key, title: key.toUpperCase() }));
  test('is told result by result', () => {
    const moves = movesOf(shown('a', 'b', 'c'), shown('c', 'a', 'd'));
    expect([...moves]).toEqual([
      ['c', { to: 'up', by: 2 }],
      ['a', { to: 'down', by: 1 }],
      ['d', { to: 'new' }],
    ]);
    expect(movesOf(shown('a'), shown('a')).get('a')).toBeNull();
    expect(goneFrom(shown('a', 'b'), shown('b')).map(({ title }) => title)).toEqual(['A']);
  });
});
