/** The kinds of records and their fields, as the server describes them. */
import { api, read } from '../api/client';
import type { Field, Kind } from '../api/types';
import { i18n } from '../i18n/index.svelte';

/** Kinds in the order in which people think of them; others follow as the server lists them. */
const usualOrder = ['answer', 'client', 'contact', 'thread', 'task'];

function place(kind: Kind): number {
  const index = usualOrder.indexOf(kind.kind);
  return index < 0 ? usualOrder.length : index;
}

class Kinds {
  all = $state.raw<Kind[]>([]);
  isKnown = $state(false);
  error = $state.raw<unknown>(null);

  async load() {
    try {
      const { kinds } = await read(api.GET('/kinds'));
      // "/answers" below the API is "answers" here: the first part of the page's own addresses.
      this.all = kinds.map((kind) => ({ ...kind, path: kind.path.replace(/^\//, '') })).sort((a, b) => place(a) - place(b));
      this.isKnown = true;
      this.error = null;
    } catch (error) {
      this.error = error;
    }
  }

  of(kind: string): Kind | undefined {
    return this.all.find((one) => one.kind === kind);
  }

  atPath(path: string): Kind | undefined {
    return this.all.find((one) => one.path === path);
  }

  /** Where a record is read; null while its kind is not known. */
  address(kind: string, id: number): string | null {
    const found = this.of(kind);
    return found ? `/${found.path}/${id}` : null;
  }

  /** Fields of other kinds that point to records of this one: what hangs on it. */
  referring(kind: string): { kind: Kind; field: Field }[] {
    return this.all.flatMap((other) =>
      other.fields
        .filter((field) => field.type === 'reference' && field.reference_kind === kind && field.filterable)
        .map((field) => ({ kind: other, field })),
    );
  }
}

export const kinds = new Kinds();

/** The field that names a record of the kind. */
export function titleField(kind: Kind): Field | undefined {
  return kind.fields.find((field) => field.name === kind.title_field);
}

/** The label of a choice in the first of the named fields that offers it; else the value itself. */
export function choiceLabel(kind: Kind, names: string[], value: string): string {
  for (const name of names) {
    const choice = kind.fields.find((field) => field.name === name)?.choices?.find((one) => one.value === value);
    if (choice) return i18n.label(choice);
  }
  return value;
}
