/** A draft of an invoice in the making: what is typed, what the server makes of it, and what keeps it from being issued. */
import { ApiError } from '../api/problem';
import { readDraft, writeDraft } from '../forms/drafts';
import { problemsOf, type FieldProblems } from '../forms/problems';
import type { Chosen } from '../forms/values';
import { i18n } from '../i18n/index.svelte';
import { changeRecord, createRecord } from '../records/write';
import { Latest } from '../search/latest';
import { session } from '../session/session.svelte';
import { randomKey } from '../ui/random';
import { dayOf } from '../ui/warsaw';
import { previewInvoice, type Invoice, type InvoiceLine, type Preview } from './api';
import { emptyLine, isEmptyLine, lineJson, serviceJson, typedLine, wrongNumbers, type TypedLine } from './lines';

/** The fields beside the lines, as text. */
export interface Head {
  client: Chosen | null;
  seller: Chosen | null;
  series: Chosen | null;
  subject: string;
  issue_date: string;
  sale_date: string;
  due_date: string;
  payment_form: string;
  account: string;
  split_payment: boolean;
  notes: string;
  remarks: string;
  correction_reason: string;
}

interface Kept {
  change: number | null;
  head: Head;
  lines: TypedLine[];
}

const chosen = (record: Partial<Invoice>, name: string): Chosen | null => {
  const fields = record as Record<string, unknown>;
  return fields[name] ? { id: Number(fields[name]), name: String(fields[`${name}_name`] ?? `#${String(fields[name])}`) } : null;
};

function headOf(record: Partial<Invoice>): Head {
  const text = (name: keyof Invoice) => String(record[name] ?? '');
  return {
    client: chosen(record, 'client'),
    seller: chosen(record, 'seller'),
    series: chosen(record, 'series'),
    subject: text('subject'),
    issue_date: text('issue_date'),
    sale_date: text('sale_date'),
    due_date: text('due_date'),
    payment_form: text('payment_form') || 'transfer',
    account: text('account'),
    split_payment: record.split_payment === true,
    notes: (record.notes ?? []).join('\n'),
    remarks: text('remarks'),
    correction_reason: text('correction_reason'),
  };
}

export class Editor {
  record = $state.raw<Invoice | null>(null);
  head = $state.raw<Head>(headOf({ issue_date: dayOf() }));
  lines = $state.raw<TypedLine[]>([emptyLine()]);
  preview = $state.raw<Preview | null>(null);
  isCounting = $state(false);
  isSaving = $state(false);
  isRestored = $state(false);
  problems = $state.raw<FieldProblems>({});
  error = $state.raw<unknown>(null);
  /** Somebody saved another version meanwhile. */
  isOutdated = $state(false);

  #latest = new Latest();
  #key = randomKey();
  #original: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #user = session.user?.id ?? null;
  readonly #draftName: string;

  constructor(record: Invoice | null, given: Partial<Invoice> = {}) {
    this.record = record;
    const start = record ?? ({ issue_date: dayOf(), ...given } as Partial<Invoice>);
    this.head = headOf(start);
    const lines = (record?.lines ?? []).map((line) => typedLine(line));
    this.lines = lines.length || record?.type === 'correction' ? lines : [emptyLine()];
    this.#draftName = `invoices.${record?.id ?? 'new'}`;
    this.#original = this.#state();
    this.#restore();
    this.count(0);
  }

  get isCorrection(): boolean {
    return this.record?.type === 'correction';
  }

  get isDirty(): boolean {
    return this.#state() !== this.#original;
  }

  get wrong(): string[] {
    return wrongNumbers(this.lines);
  }

  set<Name extends keyof Head>(name: Name, value: Head[Name]) {
    this.head = { ...this.head, [name]: value };
    this.#changed([`/${name}`]);
  }

  change(index: number, changes: Partial<TypedLine>) {
    this.lines = this.lines.map((line, at) => (at === index ? { ...line, ...changes } : line));
    this.#changed(Object.keys(changes).map((name) => `/lines/${index}/${name}`));
  }

  add() {
    this.lines = [...this.lines, emptyLine()];
    this.#changed([]);
  }

  remove(index: number) {
    this.lines = this.lines.filter((_, at) => at !== index);
    this.problems = {};
    this.#changed([]);
  }

  /** Takes a service of the catalogue: the server fills in its name and this client's price. */
  async choose(index: number, service: Chosen | null) {
    const line = this.lines[index];
    if (!line) return;
    this.change(index, { service: service && { id: Number(service.id), name: service.name } });
    if (!service || !this.head.client) return;
    const bare = { ...line, service: { id: Number(service.id), name: service.name } };
    try {
      const { invoice } = await previewInvoice(null, { client: this.head.client.id, lines: [serviceJson(bare)], ...(this.head.issue_date && { issue_date: this.head.issue_date }) });
      const filled = (invoice.lines ?? [])[0] as InvoiceLine | undefined;
      const at = this.lines.findIndex(({ key }) => key === line.key);
      if (filled && at >= 0) this.change(at, { ...typedLine(filled, line.key), service: bare.service });
    } catch (error) {
      this.error = error;
    }
  }

  /** Asks the server what this comes to. */
  count(delayMs = 250) {
    if (!this.head.client || this.wrong.length) return;
    this.isCounting = true;
    this.#latest.run(
      (signal) => previewInvoice(this.record?.id ?? null, this.#json(), signal),
      (found) => {
        this.isCounting = false;
        this.preview = found;
      },
      (failure) => {
        this.isCounting = false;
        if (failure instanceof ApiError && failure.status === 400) this.problems = { ...this.problems, ...problemsOf(failure, i18n.language) };
      },
      delayMs,
    );
  }

  async save(): Promise<Invoice | null> {
    if (this.isSaving) return null;
    this.isSaving = true;
    this.error = null;
    this.problems = {};
    try {
      const json = this.#json();
      const saved = this.record ? await changeRecord('invoices', this.record.id, this.record.change, json) : await createRecord('invoices', json, this.#key);
      this.record = saved as Invoice;
      this.#original = this.#state();
      this.keep();
      return this.record;
    } catch (error) {
      this.#key = randomKey();
      this.problems = problemsOf(error, i18n.language);
      this.isOutdated = error instanceof ApiError && error.code === 'outdated';
      if (!Object.keys(this.problems).length && !this.isOutdated) this.error = error;
      return null;
    } finally {
      this.isSaving = false;
    }
  }

  /** Saves over the version that somebody else has saved. */
  takeOver(theirs: Invoice) {
    this.record = theirs;
    this.isOutdated = false;
  }

  /** Drops what was typed for the version that is stored. */
  adopt(theirs: Invoice) {
    this.record = theirs;
    this.head = headOf(theirs);
    this.lines = (theirs.lines ?? []).map((line) => typedLine(line));
    this.#original = this.#state();
    this.isOutdated = false;
    this.keep();
    this.count(0);
  }

  keep() {
    clearTimeout(this.#timer);
    if (this.#user === null) return;
    const kept: Kept = { change: this.record?.change ?? null, head: this.head, lines: this.lines };
    writeDraft(this.#user, this.#draftName, this.isDirty ? kept : null);
  }

  discard() {
    const { head, lines } = JSON.parse(this.#original) as { head: Head; lines: TypedLine[] };
    this.head = head;
    this.lines = lines;
    this.isRestored = false;
    this.problems = {};
    this.keep();
    this.count(0);
  }

  stop() {
    this.keep();
    this.#latest.cancel();
  }

  #changed(pointers: string[]) {
    this.problems = Object.fromEntries(Object.entries(this.problems).filter(([pointer]) => !pointers.some((changed) => pointer === changed || pointer.startsWith(`${changed}/`))));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), 300);
    this.count();
  }

  #json(): Record<string, unknown> {
    const { client, seller, series, notes, ...rest } = this.head;
    const text = (value: string) => value.trim() || null;
    const json: Record<string, unknown> = {
      client: client?.id ?? null,
      seller: seller?.id ?? null,
      series: series?.id ?? null,
      subject: rest.subject.trim(),
      issue_date: text(rest.issue_date),
      sale_date: text(rest.sale_date),
      due_date: text(rest.due_date),
      payment_form: rest.payment_form,
      account: rest.account.replace(/\s/g, ''),
      split_payment: rest.split_payment,
      notes: notes.split('\n').map((line) => line.trim()).filter(Boolean),
      remarks: rest.remarks,
      lines: this.lines.filter((line) => this.isCorrection || !isEmptyLine(line)).map(lineJson),
    };
    if (this.isCorrection) json.correction_reason = rest.correction_reason.trim();
    return json;
  }

  #state(): string {
    return JSON.stringify({ head: this.head, lines: this.lines });
  }

  #restore() {
    if (this.#user === null) return;
    const kept = readDraft<Kept>(this.#user, this.#draftName);
    if (!kept || kept.change !== (this.record?.change ?? null)) return;
    this.head = kept.head;
    this.lines = kept.lines.map((line) => ({ ...line, key: emptyLine().key }));
    this.isRestored = true;
  }
}
