/** All records of a kind of which there are few, in the order of a field. */
import type { AnyRecord } from '../api/types';
import { listRecords } from '../records/records';

const most = 2000;

export async function allRecords(path: string, order: string): Promise<AnyRecord[]> {
  const records: AnyRecord[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await listRecords(path, { limit: 200, order, ...(cursor && { cursor }) });
    records.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor && records.length < most);
  return records;
}

/** The fields that put a record of an ordered list one place up or down: the positions of all that have to change. */
export function moved<T extends { id: number; position?: unknown }>(records: T[], index: number, step: -1 | 1): { id: number; position: number }[] {
  const target = index + step;
  if (target < 0 || target >= records.length) return [];
  const next = [...records];
  [next[index], next[target]] = [next[target]!, next[index]!];
  return next.flatMap((record, place) => (Number(record.position ?? 0) === place + 1 ? [] : [{ id: record.id, position: place + 1 }]));
}
