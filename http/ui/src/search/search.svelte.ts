/** The search that the page is in the midst of. It outlives the view, so that Back finds hits, choice and scroll as they were. */
import { api, read } from '../api/client';
import { ApiError } from '../api/problem';
import type { Hit, SearchParameters, SearchResult } from '../api/types';
import { router } from '../router/router.svelte';
import { remember, remembered } from '../ui/storage';
import { emptyQuery, formatAddress, isEmpty, parseAddress, sameKey, sameQuery, type Query, type RecordKey } from './address';
import { grouped, perGroup } from './groups';
import { Latest } from './latest';

const pageSize = 20;
/** The furthest hit that the server lists. */
const deepestOffset = 1000;
/** Long enough to skip the letters within a syllable, short enough to be felt as at once. */
const typingDelayMs = 50;
const addressDelayMs = 300;

class Search {
  query = $state.raw<Query>(emptyQuery);
  /** The latest answer; while a newer one is on its way it stays in view. */
  result = $state.raw<SearchResult | null>(null);
  hits = $state.raw<Hit[]>([]);
  error = $state.raw<unknown>(null);
  isLoading = $state(false);
  isLoadingMore = $state(false);
  /** The hit that the reader chose; none while they type: then the first is shown. */
  chosen = $state.raw<RecordKey | null>(null);
  /** The reader would rather have one list than a group for each kind. */
  isFlat = $state(remembered('flat-results') === 'true');

  /** The hits by kind, where there are several kinds and the best is looked for; a list in order of days stays one. */
  readonly groups = $derived.by(() => {
    if (this.isFlat || !this.result || !this.mayBeGrouped || this.hits.every(({ kind }) => kind === this.hits[0]?.kind)) return null;
    return grouped(this.hits, this.result.facets.kind, this.result.total > this.hits.length ? perGroup : Infinity, this.chosen);
  });
  /** The hits in the order in which they are shown. */
  readonly shown = $derived(this.groups?.flatMap(({ hits }) => hits) ?? this.hits);

  #latest = new Latest();
  #latestMore = new Latest();
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  get selected(): Hit | null {
    return this.hits.find((hit) => sameKey(hit, this.chosen)) ?? this.hits[0] ?? null;
  }

  get mayBeGrouped(): boolean {
    return this.query.order === 'relevance' && this.query.kinds.length !== 1;
  }

  flatten(isFlat: boolean) {
    this.isFlat = isFlat;
    remember('flat-results', isFlat ? 'true' : null);
  }

  get hasMore(): boolean {
    return this.groups === null && this.result !== null && this.hits.length < this.result.total && this.hits.length < deepestOffset;
  }

  get address(): string {
    return formatAddress(this.query, this.chosen);
  }

  /** The words of the search box changed by a key. */
  type(text: string) {
    if (text === this.query.text) return;
    const query = { ...this.query, text, asTyped: false };
    if (router.route.view !== 'search') {
      this.#set(query, typingDelayMs);
      router.go(this.address);
      return;
    }
    this.#set(query, typingDelayMs);
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#writeAddress(), addressDelayMs);
  }

  /** Filters, order and the like: a step of its own in the history. */
  change(query: Query) {
    if (sameQuery(query, this.query)) return;
    this.settleAddress();
    this.#set(query, 0);
    router.go(this.address);
  }

  /** Back, Forward, a link or the first load brought the reader to an address of the search. */
  arrive(url: URL) {
    this.#forgetAddress();
    const { query, open } = parseAddress(url.searchParams);
    if (!sameQuery(query, this.query) || (this.result === null && !this.isLoading && !isEmpty(query))) this.#set(query, 0);
    this.chosen = open;
  }

  choose(key: RecordKey) {
    this.chosen = { kind: key.kind, id: key.id };
    this.#writeAddress();
  }

  /** The hit `step` places from the selected one, now chosen; null at either end. */
  move(step: 1 | -1): Hit | null {
    const index = this.shown.findIndex((hit) => hit === this.selected);
    const hit = this.shown[index + step];
    if (!hit) return null;
    this.choose(hit);
    if (index + step >= this.shown.length - 3) this.more();
    return hit;
  }

  /** Writes what is still unwritten of the address, before the view is left: else the way back would lead to an older query. */
  settleAddress() {
    if (this.#addressTimer !== undefined) this.#writeAddress();
  }

  retry() {
    this.#set(this.query, 0);
  }

  more() {
    if (!this.hasMore || this.#latestMore.isBusy || this.isLoading) return;
    this.isLoadingMore = true;
    const offset = this.hits.length;
    this.#latestMore.run(
      (signal) => ask(this.query, offset, signal),
      (result) => {
        this.isLoadingMore = false;
        const known = new Set(this.hits.map((hit) => `${hit.kind}:${hit.id}`));
        this.hits = [...this.hits, ...result.hits.filter((hit) => !known.has(`${hit.kind}:${hit.id}`))];
      },
      (error) => {
        this.isLoadingMore = false;
        this.error = error;
      },
    );
  }

  /** What was found may no longer be seen: somebody signed in or out. */
  forget() {
    this.#latest.cancel();
    this.#latestMore.cancel();
    this.result = null;
    this.hits = [];
    this.chosen = null;
    this.error = null;
    this.isLoading = false;
    if (!isEmpty(this.query)) this.retry();
  }

  #writeAddress() {
    this.#forgetAddress();
    if (router.route.view === 'search') router.note(this.address);
  }

  #forgetAddress() {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = undefined;
  }

  #set(query: Query, delayMs: number) {
    this.query = query;
    this.chosen = null;
    this.#latestMore.cancel();
    this.isLoadingMore = false;
    if (isEmpty(query)) {
      this.#latest.cancel();
      this.isLoading = false;
      this.result = null;
      this.hits = [];
      this.error = null;
      return;
    }
    this.isLoading = true;
    this.#latest.run(
      (signal) => ask(query, 0, signal),
      (result) => this.#show(result),
      (error) => this.#fail(error),
      delayMs,
    );
  }

  #show(result: SearchResult) {
    this.isLoading = false;
    this.error = null;
    this.result = result;
    this.hits = result.hits;
  }

  /** A lost connection keeps the old hits in view, beside the notice; any other failure takes their place. */
  #fail(error: unknown) {
    this.isLoading = false;
    this.error = error;
    if (error instanceof ApiError && error.code === 'unreachable') return;
    this.result = null;
    this.hits = [];
  }
}

function parametersOf(query: Query, offset: number, asYouType: boolean): SearchParameters {
  const { client, owner, thread, ...texts } = query.filters;
  return {
    q: query.text.trim(),
    // An address may name a kind that there is not; the server says so.
    kind: query.kinds as SearchParameters['kind'],
    client: client?.map(Number),
    owner: owner?.map(Number),
    thread: thread?.map(Number),
    ...texts,
    from: query.from || undefined,
    to: query.to || undefined,
    order: query.order,
    correct: query.asTyped ? false : undefined,
    as_you_type: asYouType,
    limit: pageSize,
    offset,
  };
}

/** Asks with the last word as a beginning; if nothing begins so, once more with it as a whole, which may be corrected. */
async function ask(query: Query, offset: number, signal: AbortSignal): Promise<SearchResult> {
  const once = (asYouType: boolean) => read(api.GET('/search', { signal, params: { query: parametersOf(query, offset, asYouType) } }));
  const result = await once(!query.asTyped);
  return result.total === 0 && !query.asTyped && query.text.trim() ? once(false) : result;
}

export const search = new Search();
router.beforeLeaving = () => search.settleAddress();
