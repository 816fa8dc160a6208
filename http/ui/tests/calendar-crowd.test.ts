import { describe, expect, test } from 'vitest';
import { layoutOf, type Layout } from '../src/calendar/address';
import { gridEvents as all, type More } from '../src/calendar/crowd';
import type { CalendarEvent } from '../src/calendar/events';

const days = ['2026-11-23', '2026-11-24'];
let last = 0;
/** Four lines a day. */
const gridEvents = (events: CalendarEvent[], layout: Layout, people: number[], shown: string[]) => all(events, layout, people, shown, 4);
/** At these hours of a clock in Warsaw in winter. */
const event = (from: number, to: number, changes: Partial<CalendarEvent> = {}): CalendarEvent => {
  const id = (last += 1);
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, 0, (hour - 1) * 60)).toISOString();
  return { key: `task:${id}`, kind: 'task', id, change: 1, title: `Zadanie ${id}`, start: at(from), end: at(to), all_day: false, owner: 2, editable: true, ...changes };
};
const due = (hour: number, changes: Partial<CalendarEvent> = {}) => event(hour, hour, { kind: 'deadline', ...changes });
const wholeDay = { all_day: true, first_day: '2026-11-23', last_day: '2026-11-23' };
const marksOf = (shown: ReturnType<typeof gridEvents>) => shown.flatMap(({ extendedProps }) => (extendedProps?.more ? [extendedProps.more as More] : []));
const idsOf = (shown: ReturnType<typeof gridEvents>) => shown.filter(({ extendedProps }) => extendedProps?.event).map(({ id }) => id);

describe('a week of several people', () => {
  test('has a row for each of them; one’s own has hours', () => {
    expect([layoutOf('week', 1), layoutOf('week', 2), layoutOf('month', 9)]).toEqual(['week', 'rows', 'month']);
  });

  test('shows as much of a day as there is room for, what is done last, and says how much more there is', () => {
    const done = event(8, 9, { state: 'done' });
    const events = [done, event(12, 13), event(9, 10), event(10, 11), event(11, 12)];
    const shown = gridEvents(events, 'rows', [2, 5], days);
    expect(idsOf(shown)).toEqual([events[2]!.key, events[3]!.key, events[4]!.key]);
    expect(marksOf(shown)).toEqual([{ day: '2026-11-23', person: 2, count: 2 }]);
    expect(idsOf(gridEvents(events.slice(0, 4), 'rows', [2, 5], days)).at(-1)).toBe(done.key);
  });

  test('leaves out only where there is no room: whoever takes part and has time still sees it', () => {
    const events = [...Array.from({ length: 4 }, (_, index) => event(8 + index, 9 + index)), event(14, 15, { participants: [5] })];
    const shown = gridEvents(events, 'rows', [2, 5], days);
    expect(shown.find(({ id }) => id === events[4]!.key)!.resourceIds).toEqual([5]);
  });

  test('always shows who is away, first, and nobody’s column who is not asked for', () => {
    const away = event(0, 0, { kind: 'absence', all_day: true, first_day: '2026-11-20', last_day: '2026-11-24', participants: [9] });
    const shown = gridEvents([event(8, 9), event(9, 10), event(10, 11), event(11, 12), event(12, 13), away], 'rows', [2, 5], days);
    expect(shown[0]).toMatchObject({ id: away.key, resourceIds: [2] });
  });
});

describe('at the hours of a column', () => {
  test('three stand side by side; of more two do, and a mark for the rest', () => {
    const three = [event(9, 10), event(9, 10), event(9, 10)];
    expect(marksOf(gridEvents(three, 'week', [2], days))).toEqual([]);
    const five = [...three, event(9, 12), event(9.5, 10)];
    const shown = gridEvents(five, 'week', [2], days);
    expect(idsOf(shown)).toHaveLength(2);
    expect(marksOf(shown)).toEqual([{ day: '2026-11-23', person: undefined, count: 3, due: undefined }]);
  });

  test('what follows one another needs no mark', () => {
    expect(idsOf(gridEvents([event(9, 10), event(10, 11), event(11, 12), event(12, 13)], 'week', [2], days))).toHaveLength(4);
  });

  test('much that is due at one minute stands as one', () => {
    const shown = gridEvents([due(15), due(15), due(15), event(15, 16), due(16)], 'week', [2], days);
    expect(idsOf(shown)).toHaveLength(2);
    expect(marksOf(shown)).toEqual([{ day: '2026-11-23', person: undefined, count: 3, due: '15:00' }]);
  });

  test('each person’s column has its own marks', () => {
    const busy = Array.from({ length: 4 }, () => event(9, 10));
    const shown = gridEvents([...busy, event(9, 10, { participants: [5] })], 'people', [2, 5], days);
    expect(marksOf(shown)).toEqual([{ day: '2026-11-23', person: 2, count: 3, due: undefined }]);
    expect(shown.find(({ id }) => id === `task:${last}`)!.resourceIds).toEqual([5]);
  });

  test('whole days are left alone, and a holiday is everybody’s', () => {
    const holiday = event(0, 0, { kind: 'holiday', owner: undefined, editable: false, ...wholeDay });
    expect(gridEvents([holiday], 'people', [2, 5], days).map(({ resourceIds }) => resourceIds)).toEqual([[2, 5], [2, 5]]);
    const whole = Array.from({ length: 5 }, () => event(0, 0, wholeDay));
    expect(idsOf(gridEvents(whole, 'week', [2], days))).toHaveLength(5);
  });
});

describe('a month', () => {
  const away = (first_day: string, last_day: string) => event(0, 0, { kind: 'absence', all_day: true, first_day, last_day });

  test('shows so many lines a day, and says how much more there is', () => {
    const events = Array.from({ length: 6 }, (_, index) => event(8 + index, 9 + index));
    const shown = gridEvents(events, 'month', [2, 5], days);
    expect(idsOf(shown)).toHaveLength(3);
    expect(marksOf(shown)).toEqual([{ day: '2026-11-23', count: 3 }]);
    expect(marksOf(gridEvents(events.slice(0, 4), 'month', [2, 5], days))).toEqual([]);
  });

  test('counts who is away on each of the days for which there is no line', () => {
    const shown = gridEvents([...Array.from({ length: 5 }, () => away('2026-11-23', '2026-11-24')), event(8, 9)], 'month', [2, 5], days);
    expect(idsOf(shown)).toHaveLength(3);
    expect(marksOf(shown)).toEqual([{ day: '2026-11-23', count: 3 }, { day: '2026-11-24', count: 2 }]);
  });
});
