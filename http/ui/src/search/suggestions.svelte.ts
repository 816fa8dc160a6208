/** What the server suggests for the words being typed. Only the latest answer counts; a failure just leaves the list closed. */
import { api, read } from '../api/client';
import type { Suggestion } from '../api/types';
import { Latest } from './latest';

/** The hits are asked for first: suggestions wait until the hand rests for a moment. */
const delayMs = 90;
const most = 7;
const shortest = 2;

/** The place `step` further in a list of `count`; -1 is the box itself, which stands before the first and after the last. */
export function movedPlace(place: number, step: 1 | -1, count: number): number {
  const next = place + step;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}

type Ask = (text: string, signal: AbortSignal) => Promise<Suggestion[]>;

const askServer: Ask = async (text, signal) => {
  const { suggestions } = await read(api.GET('/suggest', { signal, params: { query: { q: text, limit: most } } }));
  return suggestions;
};

export class Suggestions {
  items = $state.raw<Suggestion[]>([]);
  /** The place of the one that the arrows lead to; -1: none, Enter means the hits. */
  place = $state(-1);

  #latest = new Latest();
  #ask: Ask;

  constructor(ask: Ask = askServer) {
    this.#ask = ask;
  }

  get isOpen(): boolean {
    return this.items.length > 0;
  }

  get active(): Suggestion | null {
    return this.items[this.place] ?? null;
  }

  /** The text in the box was changed by a key. The list stays until the new one is there, so that it does not flicker. */
  type(text: string) {
    this.place = -1;
    if (text.trim().length < shortest) {
      this.close();
      return;
    }
    this.#latest.run(
      (signal) => this.#ask(text, signal),
      (items) => this.#show(items),
      () => this.close(),
      delayMs,
    );
  }

  move(step: 1 | -1) {
    this.place = movedPlace(this.place, step, this.items.length);
  }

  /** Also drops an answer that is on its way. */
  close() {
    this.#latest.cancel();
    this.items = [];
    this.place = -1;
  }

  #show(items: Suggestion[]) {
    this.items = items;
    this.place = -1;
  }
}
