/** Names for the values of filters: a client's for its number, a label for a state. */
import { choiceLabel, kinds, titleField } from '../records/kinds.svelte';
import { readRecord } from '../records/records';
import { session } from '../session/session.svelte';
import type { FilterName } from './address';

const kindOfFilter: Partial<Record<FilterName, string>> = { client: 'client', owner: 'user', thread: 'thread' };

class Names {
  known = $state<Record<string, string>>({});
  #asked = new Set<string>();

  ask(kindName: string, id: string) {
    const key = `${kindName}:${id}`;
    const kind = kinds.of(kindName);
    const title = kind && titleField(kind);
    if (!kind || !title || this.#asked.has(key)) return;
    this.#asked.add(key);
    readRecord(kind.path, Number(id)).then(
      (record) => (this.known[key] = String(record[title.name] ?? id)),
      () => this.#asked.delete(key),
    );
  }
}

const names = new Names();

export function nameOf(filter: FilterName, value: string): string {
  const kindName = kindOfFilter[filter];
  if (kindName) {
    // Read here, so that whoever shows the name looks again once the session and the kinds are known.
    if (session.isSignedIn && kinds.isKnown) queueMicrotask(() => names.ask(kindName, value));
    return names.known[`${kindName}:${value}`] ?? `#${value}`;
  }
  if (filter !== 'state') return value;
  for (const kind of kinds.all) {
    const label = choiceLabel(kind, ['state'], value);
    if (label !== value) return label;
  }
  return value;
}
