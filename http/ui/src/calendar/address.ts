/** What the calendar shows, and how that stands in the address: `/calendar?view=week&date=2026-11-23&team=3&hide=deadline`. */
import { addDays, addMonths, dayOf, mondayOf } from '../ui/warsaw';

export const views = ['day', 'week', 'month', 'people'] as const;
export type ViewName = (typeof views)[number];

/** How a view is laid out: a week of several people has a row for each, for side by side in one column none of them could be read. */
export type Layout = ViewName | 'rows';
export const layoutOf = (view: ViewName, people: number): Layout => (view === 'week' && people > 1 ? 'rows' : view);

export const shownKinds = ['task', 'deadline', 'appointment', 'absence', 'holiday'] as const;
export type ShownKind = (typeof shownKinds)[number];

/** Whose calendar it is: one's own, of a team, of some people, or of all. */
export type Who = { of: 'me' } | { of: 'all' } | { of: 'team'; team: number } | { of: 'people'; users: number[] };

export interface Shown {
  view: ViewName;
  date: string;
  who: Who;
  hidden: ShownKind[];
}

export interface Range {
  from: string;
  /** Exclusive. */
  to: string;
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const ids = (texts: string[]) => [...new Set(texts.map(Number).filter((id) => Number.isInteger(id) && id > 0))];

export function parseShown(parameters: URLSearchParams, today = dayOf()): Shown {
  const view = views.find((name) => name === parameters.get('view')) ?? 'week';
  const date = parameters.get('date');
  const hidden = parameters.getAll('hide');
  return { view, date: isDay(date) ? date : today, who: parseWho(parameters), hidden: shownKinds.filter((kind) => hidden.includes(kind)) };
}

function parseWho(parameters: URLSearchParams): Who {
  const [team] = ids([parameters.get('team') ?? '']);
  const users = ids(parameters.getAll('user'));
  if (team) return { of: 'team', team };
  if (users.length) return { of: 'people', users };
  return parameters.has('all') ? { of: 'all' } : { of: 'me' };
}

export function formatShown({ view, date, who, hidden }: Shown): string {
  const parameters = new URLSearchParams({ view, date });
  if (who.of === 'team') parameters.set('team', String(who.team));
  if (who.of === 'people') for (const id of who.users) parameters.append('user', String(id));
  if (who.of === 'all') parameters.set('all', 'true');
  for (const kind of hidden) parameters.append('hide', kind);
  return `/calendar?${parameters}`;
}

/** The days that a view shows; a month is filled up to whole weeks. */
export function rangeOf({ view, date }: Pick<Shown, 'view' | 'date'>): Range {
  if (view === 'week') return { from: mondayOf(date), to: addDays(mondayOf(date), 7) };
  if (view !== 'month') return { from: date, to: addDays(date, 1) };
  const first = `${date.slice(0, 8)}01`;
  const last = addDays(addMonths(first, 1), -1);
  return { from: mondayOf(first), to: addDays(mondayOf(last), 7) };
}

/** A day of the period before or after. */
export function stepped({ view, date }: Pick<Shown, 'view' | 'date'>, steps: number): string {
  if (view === 'month') return addMonths(date, steps);
  return addDays(date, steps * (view === 'week' ? 7 : 1));
}

export function daysOf({ from, to }: Range): string[] {
  const days: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
}
