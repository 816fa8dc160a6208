/** A record in the making: its values, what is wrong with them, the draft that is kept, and what to do when somebody else was quicker. */
import { ApiError } from '../api/problem';
import type { AnyRecord, Field, Kind } from '../api/types';
import { i18n } from '../i18n/index.svelte';
import { readRecord } from '../records/records';
import { changeRecord, createRecord } from '../records/write';
import { session } from '../session/session.svelte';
import { randomKey } from '../ui/random';
import { dayOf } from '../ui/warsaw';
import { readDraft, writeDraft } from './drafts';
import { problemAt, problemsOf, type FieldProblems } from './problems';
import { changedFields, conflicts, merged, newFields, sameJson, valuesOf, type Conflict, type Value, type Values } from './values';

interface Draft {
  change: number | null;
  key: string;
  original: Values;
  values: Values;
}

const usualChoices = new Set(['normal', 'phone', 'incoming', 'company', 'open', 'planned', 'draft', 'internal', 'operator', 'text']);

/** What a new record of the kind begins with. */
export function startOf(kind: Kind, given: Partial<AnyRecord>): Partial<AnyRecord> {
  const start: Record<string, unknown> = {};
  for (const field of kind.fields) {
    if (field.type === 'choice' && field.required) start[field.name] = field.choices?.find(({ value }) => usualChoices.has(value))?.value ?? field.choices?.[0]?.value;
    if (field.name === 'owner' && field.type === 'reference' && session.user) Object.assign(start, { owner: session.user.id, owner_name: session.user.name });
    if (field.required && field.type === 'instant') start[field.name] = new Date().toISOString();
    if (field.required && field.type === 'date') start[field.name] = dayOf();
    if (kind.kind === 'user' && field.name === 'active') start[field.name] = true;
  }
  return { ...start, ...given } as Partial<AnyRecord>;
}

export class Form {
  readonly fields: Field[];
  /** Whose draft it is, also after the session was lost. */
  readonly user = session.user?.id ?? null;
  values = $state.raw<Values>({});
  problems = $state.raw<FieldProblems>({});
  /** A failure that belongs to no field. */
  error = $state.raw<unknown>(null);
  isSaving = $state(false);
  isRestored = $state(false);
  /** Both versions differ in these fields: one has to be chosen for each. */
  conflicts = $state.raw<Conflict[]>([]);
  conflictWith = $state('');
  isMerged = $state(false);

  #original: Values;
  #change: number | null;
  #key = randomKey();
  #theirs: AnyRecord | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly kind: Kind,
    readonly record: AnyRecord | null,
    given: Partial<AnyRecord> = {},
    /** Where the draft is kept; null where none is. */
    readonly draftName: string | null = null,
  ) {
    this.fields = kind.fields.filter((field) => !field.computed);
    this.#original = valuesOf(this.fields, record ?? startOf(kind, given));
    this.#change = record?.change ?? null;
    this.values = this.#original;
    this.#restore();
  }

  get isDirty(): boolean {
    return this.fields.some((field) => !sameJson(this.values[field.name], this.#original[field.name]));
  }

  set(name: string, value: Value) {
    this.values = { ...this.values, [name]: value };
    if (problemAt(this.problems, name)) {
      this.problems = Object.fromEntries(Object.entries(this.problems).filter(([pointer]) => pointer !== `/${name}` && !pointer.startsWith(`/${name}/`)));
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), 300);
  }

  /** Writes the draft now; nothing is kept of a form that says nothing new. */
  keep() {
    clearTimeout(this.#timer);
    if (!this.draftName || this.user === null) return;
    const draft: Draft = { change: this.#change, key: this.#key, original: this.#original, values: this.values };
    writeDraft(this.user, this.draftName, this.isDirty ? draft : null);
  }

  discard() {
    this.values = this.#original;
    this.isRestored = false;
    this.problems = {};
    this.keep();
  }

  /** Saves; gives the record, or null where something is to be corrected or chosen first. */
  async save(): Promise<AnyRecord | null> {
    if (this.isSaving) return null;
    this.isSaving = true;
    this.error = null;
    this.problems = {};
    try {
      const saved = await this.#send();
      this.#forget();
      return saved;
    } catch (error) {
      await this.#fail(error);
      return null;
    } finally {
      this.isSaving = false;
    }
  }

  /** Takes the chosen value for each field in conflict; the next save is against their version. */
  settle(chosen: Values) {
    const theirs = valuesOf(this.fields, this.#theirs ?? {});
    this.values = { ...merged(this.fields, this.#original, this.values, theirs), ...chosen };
    this.#original = theirs;
    this.#change = this.#theirs?.change ?? this.#change;
    this.conflicts = [];
    this.keep();
  }

  async #send(): Promise<AnyRecord> {
    const { kind, record } = this;
    if (!record) return createRecord(kind.path, newFields(this.fields, this.values), this.#key);
    const changes = changedFields(this.fields, this.#original, this.values);
    return Object.keys(changes).length ? changeRecord(kind.path, record.id, this.#change ?? '*', changes) : record;
  }

  async #fail(error: unknown) {
    this.keep();
    if (error instanceof ApiError && error.code === 'outdated' && this.record) return this.#compare(this.record);
    // The same key with other fields is refused: what is corrected is a new request.
    this.#key = randomKey();
    this.problems = problemsOf(error, i18n.language);
    if (!this.fields.some((field) => problemAt(this.problems, field.name))) this.error = error;
  }

  async #compare(record: AnyRecord) {
    try {
      const theirs = await readRecord(this.kind.path, record.id);
      this.#theirs = theirs;
      this.conflictWith = String(theirs.updated_by_name ?? '');
      this.conflicts = conflicts(this.fields, this.#original, this.values, valuesOf(this.fields, theirs));
      if (!this.conflicts.length) {
        this.settle({});
        this.isMerged = true;
      }
    } catch (error) {
      this.error = error;
    }
  }

  #restore() {
    if (!this.draftName || this.user === null) return;
    const draft = readDraft<Draft>(this.user, this.draftName);
    if (!draft) return;
    const known = (values: Values) => Object.fromEntries(this.fields.map(({ name }) => [name, values[name] ?? this.#original[name] ?? null]));
    this.values = known(draft.values);
    this.#original = known(draft.original);
    this.#change = draft.change;
    this.#key = draft.key;
    this.isRestored = true;
  }

  #forget() {
    this.#original = this.values;
    this.isRestored = false;
    this.keep();
  }
}

