/** What a form of the calendar plans: its time as local clocks, and what is asked about it before it is saved. */
import type { AnyRecord } from '../api/types';
import type { Chosen, Value, Values } from '../forms/values';
import { addDays, fromLocal, toLocal } from '../ui/warsaw';
import type { Asked } from './questions';

export type PlannedKind = 'task' | 'appointment' | 'absence';
export const plannedKinds = ['task', 'appointment', 'absence'] as const;

/** Where something is to be added. */
export interface Slot {
  /** Local time: "2026-11-23T09:00". */
  start: string;
  end: string | null;
  isAllDay: boolean;
  person?: Chosen;
  participants?: Chosen[];
}

const usualMinutes = { task: 30, appointment: 60 };

export function minutesOf(slot: Slot): number | null {
  return slot.end ? Math.round((Date.parse(`${slot.end}Z`) - Date.parse(`${slot.start}Z`)) / 60_000) : null;
}

/** What a new record of the kind begins with in that slot. */
export function givenFor(kind: PlannedKind, slot: Slot): Partial<AnyRecord> {
  const person = slot.person ? { owner: slot.person.id, owner_name: slot.person.name } : {};
  const day = slot.start.slice(0, 10);
  const minutes = minutesOf(slot);
  // A day that was clicked is planned from nine.
  const start = fromLocal(slot.isAllDay ? `${day}T09:00` : slot.start);
  if (kind === 'absence') return { ...person, starts_on: day, ends_on: slot.end && slot.isAllDay ? addDays(slot.end.slice(0, 10), -1) : day } as Partial<AnyRecord>;
  if (kind === 'appointment') {
    const others = { participants: slot.participants?.map(({ id }) => id), participants_names: slot.participants?.map(({ name }) => name) };
    return { ...person, ...others, starts_at: start, duration_minutes: (!slot.isAllDay && minutes) || usualMinutes.appointment, channel: 'meeting' } as Partial<AnyRecord>;
  }
  return { ...person, start_at: slot.isAllDay ? fromLocal(`${day}T00:00`) : start, planned_minutes: slot.isAllDay ? null : minutes || usualMinutes.task } as Partial<AnyRecord>;
}

const numberOf = (value: Value | undefined) => (/^\d+$/.test(String(value ?? '')) ? Number(value) : null);
const idOf = (value: Value | undefined) => (value && typeof value === 'object' && !Array.isArray(value) ? Number((value as Chosen).id) : null);

/** "10:30" or "24.11, 1:00" after so many minutes from a local time. */
export function endClock(start: string, minutes: number | null): string {
  const at = fromLocal(start);
  if (!at || minutes === null) return '';
  const end = toLocal(new Date(Date.parse(at) + minutes * 60_000).toISOString());
  const clock = end.slice(11).replace(/^0(?=\d)/, '');
  return end.slice(0, 10) === start.slice(0, 10) ? clock : `${Number(end.slice(8, 10))}.${end.slice(5, 7)}, ${clock}`;
}

/** What to ask about the plan; null while it has no time or nobody. */
export function askedOf(kind: PlannedKind, values: Values, except: string | undefined): Asked | null {
  const owner = idOf(values.owner);
  if (owner === null) return null;
  if (kind === 'absence') return askedOfAbsence(values, owner, except);
  const users = kind === 'appointment' ? [...new Set([owner, ...((values.participants ?? []) as Chosen[]).map(({ id }) => Number(id))])] : [owner];
  const local = String(values[kind === 'appointment' ? 'starts_at' : 'start_at'] ?? '');
  const start = fromLocal(local);
  if (!start) return null;
  const isAllDay = kind === 'task' && local.endsWith('T00:00');
  const minutes = numberOf(values[kind === 'appointment' ? 'duration_minutes' : 'planned_minutes']) ?? usualMinutes[kind];
  const end = isAllDay ? fromLocal(`${addDays(local.slice(0, 10), 1)}T00:00`)! : new Date(Date.parse(start) + minutes * 60_000).toISOString();
  return { users, start, end, isAllDay, except };
}

function askedOfAbsence(values: Values, owner: number, except: string | undefined): Asked | null {
  const [first, last] = [String(values.starts_on ?? ''), String(values.ends_on ?? '')];
  const [from, to] = [String(values.starts ?? ''), String(values.ends ?? '')];
  const start = fromLocal(`${first}T${from || '00:00'}`);
  const end = to ? fromLocal(`${last}T${to}`) : last && fromLocal(`${addDays(last, 1)}T00:00`);
  return start && end && start < end ? { users: [owner], start, end, isAllDay: !from, isAbsence: true, except } : null;
}
