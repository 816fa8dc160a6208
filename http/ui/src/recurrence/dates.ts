/** The dates of a recurrence, as the server counts them. */
import { api, read } from '../api/client';

export interface Dates {
  /** The rule as it will be kept. */
  recurrence: string;
  dates: string[];
}

/** @param start  the instant of the first date. Throws ApiError invalid_argument where the rule, or the start for it, is wrong. */
export async function readDates(recurrence: string, start: string, limit: number, signal?: AbortSignal): Promise<Dates> {
  return read(api.GET('/calendar/recurrence', { signal, params: { query: { recurrence, start, limit } } }));
}

/** Dates after those of a task that recurs. */
export async function readOccurrences(task: number, limit: number, signal?: AbortSignal): Promise<Dates> {
  return read(api.GET('/tasks/{id}/occurrences', { signal, params: { path: { id: task }, query: { limit } } }));
}
