/** What the server says stands in the calendar, as the grid, the list and the dialogs show it. Times of the grid are the clocks of Warsaw. */
import type { Calendar as Grid } from '@event-calendar/core';
import type { components } from '../api/schema';
import { addDays, fromLocal, toLocal } from '../ui/warsaw';
import type { Layout } from './address';

export type CalendarEvent = components['schemas']['CalendarEvent'];
export type CalendarData = components['schemas']['Calendar'];
export type Conflict = components['schemas']['CalendarConflict'];
export type EventPatch = components['schemas']['EventPatch'];

export const isDone = ({ state }: CalendarEvent) => state === 'done' || state === 'held' || state === 'cancelled';

/** A name for what has none: what is none of the reader's business but for its time. */
export const keyOf = (event: CalendarEvent) => event.key ?? `${event.kind}@${event.owner}@${event.start}`;

export function classesOf(event: CalendarEvent): string[] {
  return [
    `of-${event.kind}`,
    isDone(event) && 'is-done',
    event.overdue && 'is-overdue',
    (event.virtual || event.tentative) && 'is-expected',
    (event.priority === 'urgent' || event.priority === 'high') && !isDone(event) && 'is-urgent',
  ].filter((name) => typeof name === 'string');
}

/** Whose column it stands in. */
export const columnsOf = (event: CalendarEvent): number[] => [...new Set([...(event.owner === undefined ? [] : [event.owner]), ...(event.participants ?? [])])];

/** The clocks of an event are asked for often, where much is sorted and compared: each is worked out once. */
const clocks = new WeakMap<CalendarEvent, { start: string; end: string }>();
function clocksOf(event: CalendarEvent) {
  const known = clocks.get(event);
  if (known) return known;
  const start = event.all_day ? `${event.first_day ?? toLocal(event.start).slice(0, 10)}T00:00` : toLocal(event.start);
  const end = event.all_day ? `${addDays(event.last_day ?? start.slice(0, 10), 1)}T00:00` : toLocal(event.end);
  // Never before the start: in the hour that the clocks pass twice it could be.
  const found = { start, end: end < start ? start : end };
  clocks.set(event, found);
  return found;
}
export const startOf = (event: CalendarEvent) => clocksOf(event).start;
export const endOf = (event: CalendarEvent) => clocksOf(event).end;

/** Moves a local time by minutes of the clock. */
export const laterClock = (local: string, minutes: number) => new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** So long that one can hit it: what takes less, or no time at all, is drawn this long, and never over midnight. */
const shortestMinutes = 26;

function shownEnd(event: CalendarEvent): string {
  const [start, end] = [startOf(event), endOf(event)];
  const midnight = `${addDays(start.slice(0, 10), 1)}T00:00`;
  const least = laterClock(start, shortestMinutes);
  return event.all_day || end >= least ? end : least < midnight ? least : midnight;
}

/** The event as the grid takes it; the columns matter only in the view of people. */
export function gridEvent(event: CalendarEvent): Grid.EventInput {
  const isOwn = event.editable && !event.virtual;
  return {
    id: keyOf(event),
    start: `${startOf(event)}:00`,
    end: `${shownEnd(event)}:00`,
    allDay: event.all_day,
    title: event.title,
    resourceIds: columnsOf(event),
    startEditable: isOwn,
    durationEditable: isOwn && event.kind !== 'deadline' && !(event.kind === 'task' && event.all_day),
    classNames: classesOf(event),
    extendedProps: { event },
  };
}

/** The colour behind the hours of a day on which somebody is away, or nobody works. */
export function bandsOf(event: CalendarEvent, layout: Layout, people: number[]): Grid.EventInput[] {
  const isForAll = event.kind === 'holiday';
  if (!isForAll && event.kind !== 'absence') return [];
  if (!isForAll && layout !== 'people' && people.length > 1) return [];
  const band = { display: 'background' as const, classNames: [`band-${event.kind}`], resourceIds: isForAll ? people : columnsOf(event), editable: false };
  if (layout === 'month' || layout === 'rows') return [{ ...band, id: `band:${keyOf(event)}`, start: startOf(event), end: endOf(event), allDay: true }];
  return [{ ...band, id: `band:${keyOf(event)}`, start: `${startOf(event)}:00`, end: `${endOf(event)}:00`, allDay: false }];
}

const two = (value: number) => String(value).padStart(2, '0');
/** "2026-11-23T09:30" of a date whose parts are those of the clock in Warsaw. */
export function clockOf(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export interface Move {
  start: Date;
  allDay: boolean;
  /** By how many minutes its end was pulled; null where it was moved whole. */
  stretched: number | null;
  /** Into whose column it went, if into another. */
  owner?: number;
}

/** What a drag asks of the server. */
export function patchOf(event: CalendarEvent, { start, allDay, stretched, owner }: Move): EventPatch {
  const patch: EventPatch = {};
  const from = clockOf(start);
  if (from !== startOf(event) || allDay !== event.all_day) patch.start = fromLocal(from)!;
  if (stretched !== null) {
    patch.start = event.start;
    patch.end = fromLocal(laterClock(endOf(event), stretched))!;
  }
  if (allDay !== event.all_day) patch.all_day = allDay;
  if (owner !== undefined && owner !== event.owner) patch.owner = owner;
  return patch;
}

/** What brings a moved event back to where it was. */
export function undoPatch(before: CalendarEvent, patch: EventPatch): EventPatch {
  const undo: EventPatch = {};
  if (patch.start !== undefined || patch.end !== undefined) {
    undo.start = before.start;
    // How long a task of whole days takes does not show: it has kept that by itself.
    if (before.kind !== 'deadline' && !before.all_day && (patch.end !== undefined || patch.all_day !== undefined)) undo.end = before.end;
    if (before.kind === 'absence') undo.end = before.end;
  }
  if (patch.all_day !== undefined) undo.all_day = before.all_day;
  if (patch.owner !== undefined) undo.owner = before.owner;
  if (patch.scope) undo.scope = patch.scope;
  return undo;
}

/** May an event be dropped there? Only a task goes from hours to whole days and back, and only its owner's column gives an event away. */
export function mayDrop(event: CalendarEvent, isAllDay: boolean, from: number | undefined, to: number | undefined): boolean {
  if (isAllDay !== event.all_day && event.kind !== 'task') return false;
  return from === undefined || to === undefined || from === to || from === event.owner;
}

/** What takes place on a day, whole days first. Things of many days stand on each. */
export function onDay(events: CalendarEvent[], day: string): CalendarEvent[] {
  const [begin, end] = [`${day}T00:00`, `${addDays(day, 1)}T00:00`];
  const order = (event: CalendarEvent) => (event.all_day ? '' : startOf(event));
  return events
    .filter((event) => startOf(event) < end && (endOf(event) > begin || (startOf(event) === endOf(event) && startOf(event) >= begin)))
    .sort((a, b) => order(a).localeCompare(order(b)) || a.title.localeCompare(b.title, 'pl'));
}

/** "9:00–10:30", "15:00", "" of whole days; what goes on from or to another day says so by an arrow. */
export function timesOn(event: CalendarEvent, day: string): string {
  if (event.all_day) return '';
  const short = (clock: string) => clock.slice(11).replace(/^0/, '');
  const [start, end] = [startOf(event), endOf(event)];
  if (start === end) return short(start);
  const from = start.slice(0, 10) < day ? '…' : short(start);
  const to = end > `${addDays(day, 1)}T00:00` ? '…' : short(end);
  return `${from}–${to}`;
}

export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((part) => part[0]!.toLocaleUpperCase('pl'))
    .slice(0, 2)
    .join('');
}
