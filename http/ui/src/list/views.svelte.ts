/** Views: filters and order of a list, or a search, under a name. The server keeps them for the user who is signed in, at every desk. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';

export type View = components['schemas']['SavedView'];

export class Views {
  all = $state.raw<View[]>([]);
  readonly #place: string;

  /** `place`: the page that they belong to, like "tasks" or "search". */
  constructor(place: string) {
    this.#place = place;
  }

  async load(signal?: AbortSignal) {
    this.all = (await read(api.GET('/views', { signal, params: { query: { place: this.#place } } }))).items;
  }

  /** Keeps a view; one of the same name is replaced. */
  async keep(name: string, query: string) {
    const kept = await read(api.PUT('/views', { body: { place: this.#place, name, query } }));
    const isKnown = this.all.some((view) => view.id === kept.id);
    this.all = isKnown ? this.all.map((view) => (view.id === kept.id ? kept : view)) : [...this.all, kept];
  }

  async forget(view: View) {
    await read(api.DELETE('/views/{id}', { params: { path: { id: view.id } } }));
    this.all = this.all.filter((other) => other.id !== view.id);
  }
}
