/** What the server knows of answers beyond their records: the tree of categories, versions, links, likenesses, how useful each is. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';
import type { AnyRecord } from '../api/types';
import { randomKey } from '../ui/random';

type Schemas = components['schemas'];
export type Answer = Schemas['Answer'];
export type TreeCategory = Schemas['CategoryTree']['items'][number];
export type Version = Schemas['AnswerVersions']['items'][number];
export type FieldDifference = Schemas['AnswerDifferences']['fields'][number];
export type LineDifference = FieldDifference['lines'][number];
export type AnswerLink = Schemas['AnswerLinks']['from'][number];
export type Duplicate = Schemas['AnswerDuplicates']['items'][number];

const byId = (id: number) => ({ path: { id } });
const shownAs = { render: 'html', expand: 'names' } as const;

export async function readTree(signal?: AbortSignal): Promise<TreeCategory[]> {
  return (await read(api.GET('/categories/tree', { signal }))).items;
}

/** Newest first. */
export async function readVersions(id: number, signal?: AbortSignal): Promise<Version[]> {
  return (await read(api.GET('/answers/{id}/versions', { signal, params: byId(id) }))).items;
}

export async function readVersion(id: number, change: number, signal?: AbortSignal): Promise<AnyRecord> {
  const params = { path: { id, change }, query: shownAs };
  return (await read(api.GET('/answers/{id}/versions/{change}', { signal, params }))) as unknown as AnyRecord;
}

/** What is different in version `to`, as seen from version `from`. */
export async function readDifferences(id: number, from: number, to: number, signal?: AbortSignal): Promise<FieldDifference[]> {
  const params = { path: { id, change: from }, query: { with: to } };
  return (await read(api.GET('/answers/{id}/versions/{change}/differences', { signal, params }))).fields;
}

/** Makes an earlier version the newest. `current` is the change that the reader has seen: nobody's later work is lost. */
export async function restoreVersion(id: number, change: number, current: number): Promise<AnyRecord> {
  const params = { path: { id, change }, header: { 'If-Match': `"${current}"` }, query: shownAs };
  return (await read(api.POST('/answers/{id}/versions/{change}/restore', { params }))) as unknown as AnyRecord;
}

export function readLinks(id: number, signal?: AbortSignal): Promise<Schemas['AnswerLinks']> {
  return read(api.GET('/answers/{id}/links', { signal, params: byId(id) }));
}

/** Pairs of answers that seem to say the same; of one answer alone, where it is named. */
export async function readDuplicates(answer: number | null, limit: number, signal?: AbortSignal): Promise<Duplicate[]> {
  const query = { limit, ...(answer !== null && { answer }) };
  return (await read(api.GET('/answers/duplicates', { signal, params: { query } }))).items;
}

export async function mergeAnswers(goes: number, stays: number): Promise<AnyRecord> {
  return (await read(api.POST('/answers/{id}/merge', { params: byId(goes), body: { into: stays } }))) as unknown as AnyRecord;
}

/** Where the feedback that was given can be taken back; null where the server does not say. */
export async function giveFeedback(id: number, helped: boolean, about: { query?: string; contact?: number } = {}): Promise<number | null> {
  const params = { ...byId(id), header: { 'Idempotency-Key': randomKey() } };
  const answer = api.POST('/answers/{id}/feedback', { params: params as never, body: { helped, ...about } });
  await read(answer);
  const location = (await answer).response.headers.get('Location');
  const found = /\/feedback\/(\d+)$/.exec(location ?? '');
  return found ? Number(found[1]) : null;
}

export async function undoFeedback(id: number, feedback: number): Promise<void> {
  await read(api.DELETE('/answers/{id}/feedback/{feedback}', { params: { path: { id, feedback } } }));
}
