/** Where more takes place than there is room for: what is left out, and the mark "+3" that stands for it. */
import type { Calendar as Grid } from '@event-calendar/core';
import { addDays } from '../ui/warsaw';
import type { Layout } from './address';
import { bandsOf, columnsOf, endOf, gridEvent, isDone, laterClock, startOf, type CalendarEvent } from './events';

/** What a mark stands for: so many more on a day, of one person where each has a column or row. */
export interface More {
  day: string;
  person?: number;
  count: number;
  /** Set where these are all due at that minute: "16:00". */
  due?: string;
}

/** How many stand in a row's cell, or side by side, at most: what is more becomes a mark. */
const room = { rows: 4, day: 8, week: 3, people: 3 };
const markMinutes = 26;
/** So many things due at one minute stand as one. */
const leastTogether = 3;

function mark(more: More, start: string, end: string, allDay: boolean, classNames = ['is-more']): Grid.EventInput {
  return {
    id: `more:${more.person ?? ''}:${start}:${more.due ?? ''}`,
    start: `${start}:00`,
    end: `${end}:00`,
    allDay,
    resourceIds: more.person === undefined ? [] : [more.person],
    startEditable: false,
    durationEditable: false,
    classNames,
    extendedProps: { more },
  };
}

const isBar = (event: CalendarEvent) => event.kind === 'absence' || (event.all_day && event.first_day !== event.last_day);

const rank = (event: CalendarEvent) => (event.kind === 'holiday' ? 2 : isBar(event) ? 1 : 0);

/** As one reads a cell: what lasts for days, by its beginning; what is to be done, by its time; what is done. */
export function byWeight(one: CalendarEvent, other: CalendarEvent): number {
  const [first, second] = [rank(one), rank(other)];
  if (first !== second) return second - first;
  return (first ? 0 : Number(isDone(one)) - Number(isDone(other)) || Number(other.all_day) - Number(one.all_day)) || startOf(one).localeCompare(startOf(other));
}

/** Events of the rows of people and columns of days, in the order in which they stand in a cell; at most so many lines in each. */
export function cellEvents(events: CalendarEvent[], people: number[], days: string[], lines: number): Grid.EventInput[] {
  const cells = new Map<string, { person: number; day: string; events: CalendarEvent[] }>();
  const shown = new Map<CalendarEvent, number[]>();
  const known = new Set(people);
  for (const event of [...events].sort(byWeight)) {
    if (event.kind === 'holiday') continue;
    const owners = columnsOf(event).filter((person) => known.has(person));
    if (isBar(event)) shown.set(event, owners);
    else {
      const start = startOf(event).slice(0, 10);
      const day = start < days[0]! ? days[0]! : start;
      for (const person of owners) {
        const key = `${person} ${day}`;
        const cell = cells.get(key) ?? { person, day, events: [] };
        cell.events.push(event);
        cells.set(key, cell);
      }
    }
  }
  const marks: Grid.EventInput[] = [];
  for (const { person, day, events: inside } of cells.values()) {
    const kept = inside.length > lines ? inside.slice(0, lines - 1) : inside;
    for (const event of kept) shown.set(event, [...(shown.get(event) ?? []), person]);
    if (kept.length < inside.length) marks.push(mark({ day, person, count: inside.length - kept.length }, `${day}T00:00`, `${addDays(day, 1)}T00:00`, true));
  }
  return [...[...shown].sort(([one], [other]) => byWeight(one, other)).map(([event, resourceIds]) => ({ ...gridEvent(event), resourceIds })), ...marks];
}

/** Events of a month, of which each day has so many lines. */
export function monthEvents(events: CalendarEvent[], days: string[], lines: number): Grid.EventInput[] {
  const cells = new Map(days.map((day) => [day, { bars: 0, events: [] as CalendarEvent[], left: 0 }]));
  const shown: CalendarEvent[] = [];
  for (const event of [...events].sort(byWeight)) {
    const last = event.all_day ? addDays(endOf(event).slice(0, 10), -1) : startOf(event).slice(0, 10);
    const inside = days.filter((day) => day >= startOf(event).slice(0, 10) && day <= last).map((day) => cells.get(day)!);
    if (!isBar(event) && event.kind !== 'holiday') inside[0]?.events.push(event);
    else if (inside.every(({ bars }) => bars < lines - 1)) {
      shown.push(event);
      for (const cell of inside) cell.bars += 1;
    } else for (const cell of inside) cell.left += 1;
  }
  const marks: Grid.EventInput[] = [];
  for (const [day, { bars, events: inside, left }] of cells) {
    const kept = left || bars + inside.length > lines ? inside.slice(0, Math.max(0, lines - bars - 1)) : inside;
    shown.push(...kept);
    const count = left + inside.length - kept.length;
    if (count) marks.push(mark({ day, count }, `${day}T00:00`, `${addDays(day, 1)}T00:00`, true));
  }
  // What begins earlier is laid first: the package looks for room only on the day on which something begins.
  const dayOf = ({ start }: Grid.EventInput) => String(start).slice(0, 10);
  return [...shown.sort(byWeight).map(gridEvent), ...marks].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

interface Placed {
  events: CalendarEvent[];
  /** Local times: "2026-11-23T09:00". */
  start: string;
  end: string;
  place: number;
}

/** One for each event; of what is due at one minute, where that is much, one together. */
function gathered(events: CalendarEvent[]): Placed[] {
  const due = new Map<string, CalendarEvent[]>();
  for (const event of events) if (event.kind === 'deadline') due.set(startOf(event), [...(due.get(startOf(event)) ?? []), event]);
  const together = [...due.values()].filter((found) => found.length >= leastTogether);
  const gone = new Set(together.flat());
  return [...together, ...events.filter((event) => !event.all_day && !gone.has(event)).map((event) => [event])]
    .map((found) => ({ events: found, start: startOf(found[0]!), end: String(gridEvent(found[0]!).end).slice(0, 16), place: 0 }))
    .sort((one, other) => one.start.localeCompare(other.start));
}

/** Those that overlap, one after another: each group with the place of each in it, from the left. */
function overlapping(placed: Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let end = '';
  for (const one of placed) {
    if (one.start >= end) groups.push([]);
    const group = groups.at(-1)!;
    const taken = new Set(group.filter((other) => other.end > one.start).map(({ place }) => place));
    while (taken.has(one.place)) one.place += 1;
    group.push(one);
    end = one.end > end ? one.end : end;
  }
  return groups;
}

/** Which of the events at hours of one column do not stand side by side with the others, and the marks that stand for them. */
function besides(events: CalendarEvent[], places: number, person?: number): { hidden: Set<CalendarEvent>; marks: Grid.EventInput[] } {
  const hidden = new Set<CalendarEvent>();
  const marks: Grid.EventInput[] = [];
  const hide = (left: Placed[], due?: string) => {
    const all = left.flatMap(({ events: found }) => found);
    for (const event of all) hidden.add(event);
    const { start } = left[0]!;
    marks.push(mark({ day: start.slice(0, 10), person, count: all.length, due }, start, laterClock(start, markMinutes), false, due === undefined ? undefined : ['is-together', 'of-deadline', ...(all.some(({ overdue }) => overdue) ? ['is-overdue'] : [])]));
  };
  for (const group of overlapping(gathered(events))) {
    const isCrowded = group.some(({ place }) => place >= places);
    const left = isCrowded ? group.filter(({ place }) => place >= places - 1) : [];
    if (left.length) hide(left);
    for (const one of group) if (one.events.length > 1 && !left.includes(one)) hide([one], one.start.slice(11));
  }
  return { hidden, marks };
}

/** Events of columns of hours, of which at most so many stand side by side. `people` names the columns where each person has one. */
export function hourEvents(events: CalendarEvent[], places: number, people?: number[]): Grid.EventInput[] {
  if (!people) {
    const { hidden, marks } = besides(events, places);
    return [...events.filter((event) => !hidden.has(event)).map(gridEvent), ...marks];
  }
  const columns = people.map((person) => ({ person, ...besides(events.filter((event) => columnsOf(event).includes(person)), places, person) }));
  const shown = events.flatMap((event) => {
    if (event.kind === 'holiday') return [{ ...gridEvent(event), resourceIds: people }];
    const resourceIds = columns.filter(({ person, hidden }) => columnsOf(event).includes(person) && !hidden.has(event)).map(({ person }) => person);
    return resourceIds.length ? [{ ...gridEvent(event), resourceIds }] : [];
  });
  return [...shown, ...columns.flatMap(({ marks }) => marks)];
}


/** Everything that the grid shows, in the order in which it stands; `lines` is for how many a day of a month has room. In the view of people, what concerns all of them stands in each column. */
export function gridEvents(events: CalendarEvent[], layout: Layout, people: number[], days: string[], lines: number): Grid.EventInput[] {
  const bands = events.flatMap((event) => bandsOf(event, layout, people));
  if (layout === 'rows') return [...cellEvents(events, people, days, room.rows), ...bands];
  if (layout === 'month') return [...monthEvents(events, days, lines), ...bands];
  return [...hourEvents(events, room[layout], layout === 'people' ? people : undefined), ...bands];
}
