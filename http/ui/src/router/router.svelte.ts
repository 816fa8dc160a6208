/** The browser's address and history as state. Back returns to the same place: each entry remembers how far its view was scrolled. */
import { parseRoute, type Route } from './routes';

interface Entry {
  key: string;
  /** The page has an entry of its own before this one, so that "back" stays within it. */
  hasPrevious: boolean;
  /** Its place among the entries that the page has made: tells Back from Forward, and how far. */
  place: number;
  /** Word forms to mark in the record that the entry shows: those the search had found. */
  found?: string[];
}

const newKey = () => Math.random().toString(36).slice(2);

function entryOf(state: unknown): Entry {
  const known = state as Partial<Entry> | null;
  return typeof known?.key === 'string' ? { ...(known as Entry), place: known.place ?? 0 } : { key: newKey(), hasPrevious: false, place: 0 };
}

export class Router {
  #url = $state.raw(new URL(location.href));
  #entry = $state.raw<Entry>(entryOf(history.state));
  #positions = new Map<string, number>();
  #guards = new Set<() => boolean>();
  /** On the way back to an entry that somebody did not want to leave. */
  #isReturning = false;
  /** A change of the address by Back, Forward or a link, and not by what the view itself wrote. */
  arrivals = $state(0);

  /** Called before a link or the like leads on from the current entry. */
  beforeLeaving: () => void = () => {};

  constructor() {
    history.scrollRestoration = 'manual';
    history.replaceState(this.#entry, '');
    window.addEventListener('popstate', (event) => this.#arrive(entryOf(event.state)));
    document.addEventListener('click', (event) => this.#follow(event));
  }

  get url(): URL {
    return this.#url;
  }

  get route(): Route {
    return parseRoute(this.#url);
  }

  get entry(): Entry {
    return this.#entry;
  }

  get address(): string {
    return this.#url.pathname + this.#url.search;
  }

  /** Asks `mayLeave` before the page leads on, by itself or by Back and Forward. Gives how to stop asking. */
  guard(mayLeave: () => boolean): () => void {
    this.#guards.add(mayLeave);
    return () => this.#guards.delete(mayLeave);
  }

  /** Goes to an address as if by a link, unless somebody who guards the view says no; `isForced` asks nobody. */
  go(address: string, { replace = false, found, isForced = false }: { replace?: boolean; found?: string[]; isForced?: boolean } = {}) {
    if (!isForced && !this.#mayLeave()) return;
    this.beforeLeaving();
    this.#write(address, replace, found);
    this.arrivals += 1;
  }

  /** Writes what the view shows into the address; the view stays as it is. */
  note(address: string, { replace = true } = {}) {
    if (address !== this.address) this.#write(address, replace, this.#entry.found);
  }

  back(otherwise: string) {
    if (this.#entry.hasPrevious) history.back();
    else this.go(otherwise, { replace: true });
  }

  rememberPosition(part: string, top: number) {
    this.#positions.set(`${this.#entry.key} ${part}`, top);
  }

  position(part: string): number {
    return this.#positions.get(`${this.#entry.key} ${part}`) ?? 0;
  }

  #write(address: string, replace: boolean, found?: string[]) {
    const key = replace ? this.#entry.key : newKey();
    const place = this.#entry.place + (replace ? 0 : 1);
    const entry: Entry = { key, hasPrevious: replace ? this.#entry.hasPrevious : true, place, ...(found?.length ? { found } : {}) };
    history[replace ? 'replaceState' : 'pushState'](entry, '', address);
    this.#entry = entry;
    this.#url = new URL(location.href);
  }

  #mayLeave(): boolean {
    return [...this.#guards].every((mayLeave) => mayLeave());
  }

  /** The browser has gone there already; whoever does not want to leave is brought back. */
  #arrive(entry: Entry) {
    if (this.#isReturning) {
      this.#isReturning = false;
      return;
    }
    const way = this.#entry.place - entry.place;
    if (way !== 0 && !this.#mayLeave()) {
      this.#isReturning = true;
      history.go(way);
      return;
    }
    this.#entry = entry;
    this.#url = new URL(location.href);
    this.arrivals += 1;
  }

  /** Takes over plain clicks on links within the page; modified clicks, downloads and `data-native` links are the browser's. */
  #follow(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
    if (!link || link.target || link.hasAttribute('download') || link.dataset.native !== undefined) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || url.pathname.startsWith('/api')) return;
    if (url.hash && url.pathname === location.pathname && url.search === location.search) return;
    event.preventDefault();
    this.go(url.pathname + url.search);
  }
}

export const router = new Router();
