/** A client with all that hangs on it, in one call. */
import { api, read } from '../api/client';
import type { AnyRecord } from '../api/types';

export interface Card {
  client: AnyRecord;
  contacts: AnyRecord[];
  threads: AnyRecord[];
  tasks: AnyRecord[];
  attachments: AnyRecord[];
  answers: AnyRecord[];
  invoices: AnyRecord[];
  balance_due: string;
  overdue_balance: string;
  counts: Record<'contacts' | 'threads' | 'open_threads' | 'tasks' | 'open_tasks' | 'overdue_tasks' | 'attachments' | 'answers' | 'invoices' | 'overdue_invoices', number>;
  minutes_90_days: number;
}

export async function readCard(id: number, signal?: AbortSignal): Promise<Card> {
  const query = { expand: 'names', render: 'html' } as never;
  return (await read(api.GET('/clients/{id}/card', { signal, params: { path: { id }, query } }))) as unknown as Card;
}

export async function mergeClient(id: number, into: number): Promise<AnyRecord> {
  return (await read(api.POST('/clients/{id}/merge', { params: { path: { id } }, body: { into } }))) as unknown as AnyRecord;
}
