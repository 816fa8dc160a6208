/** The same change to many records, a few at a time, and the way back. */
import type { AnyRecord, Kind } from '../api/types';
import { changeRecord } from '../records/write';

const atOnce = 4;

/** What is set in each record; a tag is added to those that are there. */
export interface BulkChange {
  fields: Record<string, unknown>;
  tag?: string;
}

export interface BulkResult {
  changed: AnyRecord[];
  /** The fields as they were, by record, to go back to. */
  before: { record: AnyRecord; fields: Record<string, unknown> }[];
  failures: { record: AnyRecord; error: unknown }[];
}

export function patchOf(record: AnyRecord, change: BulkChange): Record<string, unknown> {
  const tags = (record.tags ?? []) as string[];
  return change.tag ? { ...change.fields, tags: tags.includes(change.tag) ? tags : [...tags, change.tag] } : change.fields;
}

/** Fields that setting another one also sets: going back has to set them too. */
const dependents: Record<string, string[]> = { state: ['stage', 'percent_done'], stage: ['state', 'percent_done'] };

export function fieldsBefore(record: AnyRecord, fields: Record<string, unknown>): Record<string, unknown> {
  const names = new Set(Object.keys(fields).flatMap((name) => [name, ...(dependents[name] ?? [])]));
  return Object.fromEntries([...names].filter((name) => name in record).map((name) => [name, record[name] ?? null]));
}

async function forEach<T>(items: T[], act: (item: T) => Promise<void>) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

export async function changeMany(kind: Kind, records: AnyRecord[], change: BulkChange): Promise<BulkResult> {
  const result: BulkResult = { changed: [], before: [], failures: [] };
  await forEach(records, async (record) => {
    const fields = patchOf(record, change);
    try {
      const changed = await changeRecord(kind.path, record.id, record.change, fields);
      result.changed.push(changed);
      result.before.push({ record: changed, fields: fieldsBefore(record, fields) });
    } catch (error) {
      result.failures.push({ record, error });
    }
  });
  return result;
}

/** Takes a change back where nobody has changed the record since. */
export async function undoMany(kind: Kind, before: BulkResult['before']): Promise<BulkResult> {
  const result: BulkResult = { changed: [], before: [], failures: [] };
  await forEach(before, async ({ record, fields }) => {
    try {
      result.changed.push(await changeRecord(kind.path, record.id, record.change, fields));
    } catch (error) {
      result.failures.push({ record, error });
    }
  });
  return result;
}
