/** The direct answer to what stands in the search box. Asked a moment after the hits, so that it never holds up the typing hand. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';
import type { Query } from './address';
import { Latest } from './latest';

export type DirectAnswer = components['schemas']['DirectAnswer'];
export type GivenAnswer = components['schemas']['GivenAnswer'];

/** The hits wait 50 ms: the answer comes after them, when the hand rests. */
const delayMs = 170;
const shortest = 3;

type Ask = (query: Query, signal: AbortSignal) => Promise<DirectAnswer>;

/** Whether there is something to answer: words, asked of everything or of answers, and not of one client's records. */
export function isQuestion(query: Query): boolean {
  const { filters, kinds } = query;
  if (kinds.length && !kinds.includes('answer')) return false;
  if (filters.client || filters.owner || filters.thread || filters.state || query.from || query.to || query.order !== 'relevance') return false;
  // A number alone is looked up, and not asked.
  return query.text.trim().length >= shortest && /\p{L}{2}/u.test(query.text);
}

const askServer: Ask = async (query, signal) => {
  const { category, tag } = query.filters;
  const asked = { q: query.text.trim(), category, tag, as_you_type: true, correct: query.asTyped ? false : undefined };
  return (await read(api.GET('/answers', { signal, params: { query: asked as never } }))) as DirectAnswer;
};

export class Direct {
  /** The latest answer; while a newer one is on its way it stays in view. */
  result = $state.raw<DirectAnswer | null>(null);
  isLoading = $state(false);

  #latest = new Latest();
  #ask: Ask;
  #asked = '';
  #reader: number | null = null;

  constructor(ask: Ask = askServer) {
    this.#ask = ask;
  }

  get best(): GivenAnswer | null {
    return this.result?.best ?? null;
  }

  /** The question that the shown answer answers. */
  get question(): string {
    return this.result?.query.trim() ?? '';
  }

  /** Asks what is now searched for, as `reader` may see it; what is still on its way is dropped. */
  follow(query: Query, reader: number | null) {
    if (reader !== this.#reader) this.forget();
    this.#reader = reader;
    const key = isQuestion(query) ? JSON.stringify([query.text.trim(), query.filters.category, query.filters.tag, query.asTyped]) : '';
    if (key === this.#asked) return;
    this.#asked = key;
    if (!key) return this.forget();
    this.isLoading = true;
    this.#latest.run(
      (signal) => this.#ask(query, signal),
      (result) => {
        this.isLoading = false;
        this.result = result;
      },
      () => this.forget(),
      delayMs,
    );
  }

  /** Somebody else reads now, or nothing is asked. */
  forget() {
    this.#latest.cancel();
    this.#asked = '';
    this.result = null;
    this.isLoading = false;
  }
}

export const direct = new Direct();
