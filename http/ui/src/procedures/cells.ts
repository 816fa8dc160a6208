/** The signs of a cell, and its day in as few letters as can be: a board has more than a thousand of them. */
import type { CellState } from './board';

export const cellMark: Record<CellState, string> = { done: '✓', cancelled: '–', late: '!', held: '○', ready: '●', started: '◐', blocked: '○' };

const days = new Intl.DateTimeFormat('pl-PL', { timeZone: 'Europe/Warsaw', day: '2-digit', month: '2-digit' });
const known = new Map<string, string>();

/** "05.11" of an instant. Clients share their dates, so that each is worked out once. */
export function dayText(instant: string | null): string {
  if (!instant) return '';
  let text = known.get(instant);
  if (text === undefined) known.set(instant, (text = days.format(new Date(instant))));
  return text;
}
