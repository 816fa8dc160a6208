/** Reading records of any kind. */
import { api, read } from '../api/client';
import type { AnyRecord, HistoryEntry } from '../api/types';

// The description lists the path of each kind by itself; they all have this one's shape.
const one = (path: string) => `/${path}/{id}` as '/answers/{id}';
const many = (path: string) => `/${path}` as '/answers';

export async function readRecord(path: string, id: number, signal?: AbortSignal): Promise<AnyRecord> {
  const answer = api.GET(one(path), { signal, params: { path: { id }, query: { render: 'html', expand: 'names' } } });
  return (await read(answer)) as unknown as AnyRecord;
}

export interface RecordPage {
  items: AnyRecord[];
  next_cursor?: string | null;
}

export async function listRecords(path: string, query: Record<string, string | number | boolean | string[] | number[]>, signal?: AbortSignal): Promise<RecordPage> {
  const answer = api.GET(many(path), { signal, params: { query: { expand: 'names', ...query } as never } });
  return (await read(answer)) as unknown as RecordPage;
}

export async function readHistory(path: string, id: number, signal?: AbortSignal): Promise<HistoryEntry[]> {
  const answer = api.GET(`${one(path)}/history` as '/answers/{id}/history', { signal, params: { path: { id } } });
  return (await read(answer)).items as HistoryEntry[];
}
