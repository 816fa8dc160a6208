/** Writing records of any kind. A change says which version it changes, so that nobody's work is lost. */
import { api, read } from '../api/client';
import type { AnyRecord } from '../api/types';
import { randomKey } from '../ui/random';

// The description lists the path of each kind by itself; they all have this one's shape.
const one = (path: string) => `/${path}/{id}` as '/tasks/{id}';
const many = (path: string) => `/${path}` as '/tasks';
const names = { expand: 'names' } as const;

type Fields = Record<string, unknown>;

/** Makes a record. The same key makes it once, however often it is sent. */
export async function createRecord(path: string, fields: Fields, key = randomKey()): Promise<AnyRecord> {
  const answer = api.POST(many(path), { params: { header: { 'Idempotency-Key': key }, query: names }, body: fields as never });
  return (await read(answer)) as unknown as AnyRecord;
}

/** Changes the version `change` of a record. Throws ApiError `outdated` where somebody was quicker. */
export async function changeRecord(path: string, id: number, change: number | '*', fields: Fields): Promise<AnyRecord> {
  const params = { path: { id }, header: version(change), query: names };
  return (await read(api.PATCH(one(path), { params, body: fields as never }))) as unknown as AnyRecord;
}

/** Makes the contact that an appointment became; what the fields do not say is as it was planned. */
export async function holdAppointment(id: number, fields: Fields, key = randomKey()): Promise<AnyRecord> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return (await read(api.POST('/appointments/{id}/held', { params, body: fields as never }))) as unknown as AnyRecord;
}

/** Puts a record into the bin. */
export async function deleteRecord(path: string, id: number, change: number | '*'): Promise<AnyRecord> {
  return (await read(api.DELETE(one(path), { params: { path: { id }, header: version(change) } }))) as unknown as AnyRecord;
}

export async function restoreRecord(path: string, id: number, change: number | '*' = '*'): Promise<AnyRecord> {
  const answer = api.POST(`${one(path)}/restore` as '/tasks/{id}/restore', { params: { path: { id }, header: version(change) } as never });
  return (await read(answer)) as unknown as AnyRecord;
}

const version = (change: number | '*') => ({ 'If-Match': change === '*' ? '*' : `"${change}"` });

/** Markdown as the records will show it. */
export async function renderMarkdown(text: string, signal?: AbortSignal): Promise<string> {
  return (await read(api.POST('/markdown', { body: { text }, signal }))).html;
}
