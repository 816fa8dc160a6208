/** What the calendar asks the server besides its events. */
import { api, read } from '../api/client';
import type { Who } from './address';
import type { Conflict } from './events';

/** Whose calendar, as the API takes it; nobody named is everybody. */
export function peopleQuery(who: Who, me: number): { user?: number[]; team?: number[] } {
  if (who.of === 'me') return { user: [me] };
  if (who.of === 'team') return { team: [who.team] };
  return who.of === 'people' ? { user: who.users } : {};
}

export interface Asked {
  users: number[];
  /** Instants, the end exclusive. */
  start: string;
  end: string;
  isAllDay?: boolean;
  /** It is an absence that is planned: what it meets is work. */
  isAbsence?: boolean;
  /** The event itself, which does not stand in its own way. */
  except?: string;
}

export async function readConflicts({ users, start, end, isAllDay, isAbsence, except }: Asked, signal?: AbortSignal): Promise<Conflict[]> {
  if (!users.length) return [];
  const query = { user: users, start, end, ...(isAllDay && { all_day: true }), ...(isAbsence && { absence: true }), ...(except && { except }) };
  return (await read(api.GET('/calendar/conflicts', { signal, params: { query } }))).conflicts;
}
