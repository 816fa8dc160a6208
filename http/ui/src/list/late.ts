/** Whether a task is overdue: its time has come and it is neither done nor cancelled. */
import type { AnyRecord } from '../api/types';

export function isLate(record: Partial<AnyRecord>, now = Date.now()): boolean {
  if (record.state === 'done' || record.state === 'cancelled' || record.state === 'closed') return false;
  return typeof record.due_at === 'string' && Date.parse(record.due_at) < now;
}
