/** The review queue: what has expired, what is due for review, what waits to be published, in the order in which it is worked off. */
import type { AnyRecord } from '../api/types';
import { listRecords } from '../records/records';

export const reasons = ['expired', 'to_review', 'reviewed', 'draft'] as const;
export type Reason = (typeof reasons)[number];

export interface QueueItem {
  record: AnyRecord;
  reason: Reason;
  isMine: boolean;
}

const most = 100;
const active = ['draft', 'reviewed', 'published'];

/** Why the answer waits; null where it does not. What has expired misleads, so that stands over everything. */
export function reasonOf(record: AnyRecord): Reason | null {
  const marks = (record.marks ?? []) as string[];
  if (record.state === 'archived' || record.deleted_at) return null;
  if (marks.includes('expired')) return 'expired';
  if (marks.includes('to_review')) return 'to_review';
  return record.state === 'reviewed' || record.state === 'draft' ? record.state : null;
}

const dateOf = ({ record, reason }: QueueItem): string => String((reason === 'expired' ? record.valid_to : reason === 'to_review' ? record.review_on : record.updated_at) ?? '');

/** Each answer once: one's own before those of others, then by reason, the longest waiting first. */
export function queueOf(records: AnyRecord[], user: number | null): QueueItem[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const items = [...byId.values()].flatMap((record): QueueItem[] => {
    const reason = reasonOf(record);
    return reason ? [{ record, reason, isMine: user !== null && record.owner === user }] : [];
  });
  const place = (item: QueueItem) => (item.isMine ? 0 : reasons.length) + reasons.indexOf(item.reason);
  return items.sort((a, b) => place(a) - place(b) || dateOf(a).localeCompare(dateOf(b)) || a.record.id - b.record.id);
}

export async function readQueue(user: number | null, signal?: AbortSignal): Promise<QueueItem[]> {
  const fields = 'question,category,owner,state,marks,valid_to,review_on,audience';
  const own = user === null ? [] : [{ owner: user }];
  const asked = [{}, ...own].flatMap((owner) => [
    { ...owner, marks: 'expired', state: active, order: 'valid_to' },
    { ...owner, marks: 'to_review', state: active, order: 'review_on' },
    { ...owner, state: ['reviewed', 'draft'], order: 'updated_at' },
  ]);
  const pages = await Promise.all(asked.map((query) => listRecords('answers', { ...query, fields, limit: most }, signal)));
  return queueOf(pages.flatMap((page) => page.items), user);
}

/** The one that takes the place of what was worked off: the next, else the one before. */
export function afterDone(items: QueueItem[], done: number): number | null {
  const index = items.findIndex((item) => item.record.id === done);
  const next = items[index + 1] ?? items[index - 1];
  return index < 0 ? (items[0]?.record.id ?? null) : (next?.record.id ?? null);
}
