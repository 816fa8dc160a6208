/** What a task waits for, and what waits for it, out of the tasks of its thread. */
import type { AnyRecord } from '../api/types';

const ids = (task: AnyRecord) => (task.waits_for ?? []) as number[];
export const isOpen = (task: AnyRecord) => task.state !== 'done' && task.state !== 'cancelled';

/** Tasks that this one waits for and that are open. */
export function blockers(task: AnyRecord, tasks: AnyRecord[]): AnyRecord[] {
  return isOpen(task) ? tasks.filter((one) => ids(task).includes(one.id) && isOpen(one)) : [];
}

/** Tasks that wait for this one. */
export const waiters = (task: AnyRecord, tasks: AnyRecord[]): AnyRecord[] => tasks.filter((one) => ids(one).includes(task.id));
