/** A thread's timeline and tree of tasks, and how threads are split, joined and their parts moved. */
import { api, read } from '../api/client';
import type { AnyRecord } from '../api/types';

export interface TimelineItem {
  at: string;
  kind: string;
  id: number;
  title: string;
  owner: number | null;
  owner_name: string | null;
  minutes: number | null;
  state: string | null;
  record: AnyRecord;
}

export type TreeTask = AnyRecord & { depth: number; children_count: number; progress_percent: number };

const names = { expand: 'names' } as const;

export async function readTimeline(id: number, cursor: string | null, signal?: AbortSignal): Promise<{ items: TimelineItem[]; next_cursor: string | null }> {
  const query = { limit: 50, ...(cursor && { cursor }) };
  return (await read(api.GET('/threads/{id}/timeline', { signal, params: { path: { id }, query } }))) as never;
}

export async function readTree(id: number, signal?: AbortSignal): Promise<TreeTask[]> {
  const { items } = await read(api.GET('/threads/{id}/tasks', { signal, params: { path: { id }, query: names } }));
  return items as unknown as TreeTask[];
}

export async function splitThread(id: number, body: { title: string; contacts: number[]; tasks: number[] }): Promise<AnyRecord> {
  return (await read(api.POST('/threads/{id}/split', { params: { path: { id } }, body }))) as unknown as AnyRecord;
}

export async function joinThread(id: number, into: number): Promise<AnyRecord> {
  return (await read(api.POST('/threads/{id}/join', { params: { path: { id } }, body: { into } }))) as unknown as AnyRecord;
}

export async function moveTo(path: 'contacts' | 'tasks', id: number, thread: number | null): Promise<AnyRecord> {
  const address = `/${path}/{id}/move` as '/tasks/{id}/move';
  return (await read(api.POST(address, { params: { path: { id } }, body: { thread } }))) as unknown as AnyRecord;
}
