/** What can be done with invoices beyond reading and writing them as records. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';
import type { AnyRecord } from '../api/types';
import { randomKey } from '../ui/random';

type Schemas = components['schemas'];
export type Invoice = AnyRecord & Schemas['Invoice'];
export type InvoiceLine = NonNullable<Schemas['Invoice']['lines']>[number];
export type Problem = Schemas['InvoiceProblem'];
export type Occasion = Schemas['InvoiceOccasion'];
export type Made = Schemas['InvoicesMade'];
export type Preview = Schemas['InvoicePreview'];
export type Check = Schemas['InvoiceCheck'];
export type Ksef = Schemas['InvoiceKsef'];
export type TemplatePreview = Schemas['InvoiceTemplatePreview'];
export type Period = Schemas['InvoicePeriod'];
export type Making = Schemas['InvoicesMake'];

const names = { expand: 'names' } as const;

export async function issueInvoice(id: number, change: number, issueDate?: string): Promise<Invoice> {
  const params = { path: { id }, header: { 'If-Match': `"${change}"`, 'Idempotency-Key': randomKey() }, query: names };
  return (await read(api.POST('/invoices/{id}/issue', { params: params as never, body: issueDate ? { issue_date: issueDate } : {} }))) as unknown as Invoice;
}

export interface Correction {
  reason: string;
  lines?: InvoiceLine[];
  corrects_buyer?: boolean;
}

export async function correctInvoice(id: number, order: Correction, key: string): Promise<Invoice> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return (await read(api.POST('/invoices/{id}/correct', { params: params as never, body: order as never }))) as unknown as Invoice;
}

export async function checkInvoice(id: number, signal?: AbortSignal): Promise<Check> {
  return read(api.GET('/invoices/{id}/check', { signal, params: { path: { id } } }));
}

/** The draft as it would be with these fields: completed and counted by the server, and stored nowhere. */
export async function previewInvoice(id: number | null, fields: Record<string, unknown>, signal?: AbortSignal): Promise<Preview> {
  if (id === null) return read(api.POST('/invoices/preview', { signal, body: fields as never }));
  return read(api.POST('/invoices/{id}/preview', { signal, params: { path: { id } }, body: fields as never }));
}

export async function makeInvoices(order: Making, signal?: AbortSignal): Promise<Made> {
  return read(api.POST('/invoices/make', { signal, body: order }));
}

export async function pendingInvoices(signal?: AbortSignal): Promise<Occasion[]> {
  return (await read(api.GET('/invoices/pending', { signal }))).items;
}

export async function skipPending({ template, client, period_from }: Occasion): Promise<void> {
  await read(api.POST('/invoices/pending/skip', { body: { template, client, period_from } }));
}

export async function readKsef(id: number, signal?: AbortSignal): Promise<Ksef> {
  return read(api.GET('/invoices/{id}/ksef', { signal, params: { path: { id } } }));
}

export async function noteKsefNumber(id: number, number: string): Promise<Invoice> {
  return (await read(api.PUT('/invoices/{id}/ksef', { params: { path: { id } }, body: { number } }))) as unknown as Invoice;
}

export async function previewTemplate(fields: Record<string, unknown>, signal?: AbortSignal): Promise<TemplatePreview> {
  return read(api.POST('/invoice-templates/preview', { signal, body: fields as never }));
}

/** When each template makes invoices next, by its id. */
export async function nextOfTemplates(signal?: AbortSignal): Promise<Map<number, Period | null>> {
  const { items } = await read(api.GET('/invoice-templates/next', { signal }));
  return new Map(items.map(({ template, next }) => [template, next]));
}

export interface Sums {
  count: number;
  net: string;
  gross: string;
  paid: string;
  balance: string;
}

/** The sums of all invoices that match the filters of a list, drafts counted but not summed up. */
export async function sumInvoices(filters: Record<string, string | string[]>, signal?: AbortSignal): Promise<{ total: Sums; by: Map<string, Sums> }> {
  const query = { ...filters, of: 'invoices', by: 'state' } as never;
  const { rows, total } = (await read(api.GET('/analysis', { signal, params: { query } }))) as unknown as { rows: (Sums & { key: string })[]; total: Sums };
  return { total, by: new Map(rows.map((row) => [row.key, row])) };
}
