/** Views: filters and order of a list under a name, kept in this browser for this user. */
import { remember, remembered } from '../ui/storage';

export interface View {
  name: string;
  /** The part of the address after the question mark. */
  query: string;
}

function isView(item: unknown): item is View {
  const { name, query } = (item ?? {}) as Partial<View>;
  return typeof name === 'string' && name !== '' && typeof query === 'string';
}

export class Views {
  all = $state.raw<View[]>([]);
  readonly #name: string;

  constructor(user: number, path: string) {
    this.#name = `views.${user}.${path}`;
    try {
      const items: unknown = JSON.parse(remembered(this.#name) ?? '[]');
      this.all = Array.isArray(items) ? items.filter(isView) : [];
    } catch {
      // Nothing that can be read was kept.
    }
  }

  /** Keeps a view; one of the same name is replaced. */
  keep(name: string, query: string) {
    this.#write([...this.all.filter((view) => view.name !== name), { name, query }]);
  }

  forget(name: string) {
    this.#write(this.all.filter((view) => view.name !== name));
  }

  #write(views: View[]) {
    this.all = views;
    remember(this.#name, views.length ? JSON.stringify(views) : null);
  }
}
