import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Suggestion } from '../src/api/types';
import { movedPlace, Suggestions } from '../src/search/suggestions.svelte';

const suggestion = (text: string): Suggestion => ({
  type: 'word',
  text,
  segments: [{ text, match: false }],
  detail: null,
  kind: null,
  id: null,
  count: 1,
});

/** A server that answers when told to. */
function server() {
  const asked: { text: string; signal: AbortSignal; answer: (items: Suggestion[]) => void; fail: (error: unknown) => void }[] = [];
  const ask = (text: string, signal: AbortSignal) =>
    new Promise<Suggestion[]>((answer, fail) => {
      asked.push({ text, signal, answer, fail });
    });
  return { asked, suggestions: new Suggestions(ask) };
}

describe('suggestions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('arrows lead through the list and past its ends back to the box', () => {
    expect([-1, 0, 1].map((place) => movedPlace(place, 1, 2))).toEqual([0, 1, -1]);
    expect([-1, 0, 1].map((place) => movedPlace(place, -1, 2))).toEqual([1, -1, 0]);
    expect(movedPlace(-1, 1, 0)).toBe(-1);
    expect(movedPlace(-1, -1, 0)).toBe(-1);
  });

  test('are asked for from the second letter, once the hand rests', async () => {
    const { asked, suggestions } = server();
    suggestions.type('f');
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toEqual([]);
    suggestions.type('fa');
    await vi.advanceTimersByTimeAsync(20);
    suggestions.type('fak');
    await vi.advanceTimersByTimeAsync(500);
    expect(asked.map(({ text }) => text)).toEqual(['fak']);
    asked[0]!.answer([suggestion('faktura')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(suggestions.isOpen).toBe(true);
    expect(suggestions.active).toBe(null);
    suggestions.move(1);
    expect(suggestions.active?.text).toBe('faktura');
  });

  test('of an older text are dropped, and their request is aborted', async () => {
    const { asked, suggestions } = server();
    suggestions.type('fa');
    await vi.advanceTimersByTimeAsync(500);
    suggestions.type('um');
    await vi.advanceTimersByTimeAsync(500);
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[1]!.answer([suggestion('umowa')]);
    asked[0]!.answer([suggestion('faktura')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(suggestions.items.map(({ text }) => text)).toEqual(['umowa']);
  });

  test('that come after the list was closed do not open it again', async () => {
    const { asked, suggestions } = server();
    suggestions.type('fa');
    await vi.advanceTimersByTimeAsync(500);
    suggestions.close();
    asked[0]!.answer([suggestion('faktura')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(suggestions.isOpen).toBe(false);
  });

  test('forget what the arrows led to when another letter is typed, and close when the server fails', async () => {
    const { asked, suggestions } = server();
    suggestions.type('fa');
    await vi.advanceTimersByTimeAsync(500);
    asked[0]!.answer([suggestion('faktura')]);
    await vi.advanceTimersByTimeAsync(0);
    suggestions.move(1);
    suggestions.type('fak');
    expect(suggestions.active).toBe(null);
    expect(suggestions.isOpen).toBe(true);
    await vi.advanceTimersByTimeAsync(500);
    asked[1]!.fail(new Error('gone'));
    await vi.advanceTimersByTimeAsync(0);
    expect(suggestions.isOpen).toBe(false);
  });
});
