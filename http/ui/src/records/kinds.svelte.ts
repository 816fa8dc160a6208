/** The kinds of records and their fields, as the server describes them. Nothing here knows a kind by name. */
import { api, read } from '../api/client';
import type { Field, Kind } from '../api/types';
import { i18n } from '../i18n/index.svelte';

class Kinds {
  all = $state.raw<Kind[]>([]);
  isKnown = $state(false);
  error = $state.raw<unknown>(null);

  async load() {
    try {
      const { kinds } = await read(api.GET('/kinds'));
      // "/answers" below the API is "answers" here: the first part of the page's own addresses.
      this.all = kinds.map((kind) => ({ ...kind, path: kind.path.replace(/^\//, '') }));
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

/** Fields that name a record, in the order in which they are looked for. */
const titleNames = ['question', 'title', 'subject', 'name'];

export function titleField(kind: Kind): Field | undefined {
  const named = titleNames.map((name) => kind.fields.find((field) => field.name === name)).find(Boolean);
  return named ?? kind.fields.find((field) => field.type === 'text' && field.required);
}

/** The label of a choice in the first of the named fields that offers it; else the value itself. */
export function choiceLabel(kind: Kind, names: string[], value: string): string {
  for (const name of names) {
    const choice = kind.fields.find((field) => field.name === name)?.choices?.find((one) => one.value === value);
    if (choice) return i18n.label(choice);
  }
  return value;
}
