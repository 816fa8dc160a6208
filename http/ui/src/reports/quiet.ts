/** Threads in which nothing has happened for so long that somebody should be asked. */
import type { AnyRecord } from '../api/types';

const usualDays = 14;
const dayMs = 86_400_000;

export function quietDaysOf(parameters: URLSearchParams): number {
  const days = Number(parameters.get('days'));
  return Number.isInteger(days) && days > 0 && days <= 3650 ? days : usualDays;
}

/** Whole days since anything happened in the thread. */
export function silence(thread: AnyRecord, now = Date.now()): number {
  const last = Date.parse(String(thread.last_activity_at ?? thread.created_at));
  return Number.isNaN(last) ? 0 : Math.max(0, Math.floor((now - last) / dayMs));
}

export interface Person {
  id: number | null;
  name: string;
  count: number;
}

/** How many of the threads each owner has, the most first. */
export function byOwner(threads: AnyRecord[], nobody: string): Person[] {
  const people = new Map<number | null, Person>();
  for (const thread of threads) {
    const id = (thread.owner as number | null) ?? null;
    const person = people.get(id) ?? { id, name: id === null ? nobody : String(thread.owner_name ?? `#${id}`), count: 0 };
    person.count += 1;
    people.set(id, person);
  }
  return [...people.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'pl'));
}
