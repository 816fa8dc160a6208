import { describe, expect, test } from 'vitest';
import { formatShown, parseShown, rangeOf, stepped } from '../src/calendar/address';
import { bandsOf, classesOf, clockOf, gridEvent, initials, mayDrop, onDay, patchOf, timesOn, undoPatch, type CalendarEvent } from '../src/calendar/events';
import { askedOf, endClock, givenFor } from '../src/calendar/plan';
import { peopleQuery } from '../src/calendar/questions';
import { spanText, titleOf, weekNumber, whenText } from '../src/calendar/times';
import { addMonths } from '../src/ui/warsaw';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const event = (changes: Partial<CalendarEvent>): CalendarEvent => ({ key: 'task:1', kind: 'task', id: 1, change: 7, title: 'VAT-7', start: '2026-11-23T08:00:00.000Z', end: '2026-11-23T09:00:00.000Z', all_day: false, owner: 2, editable: true, ...changes });
const vacation = event({ key: 'absence:3', kind: 'absence', title: 'urlop', all_day: true, start: '2026-11-24T23:00:00.000Z', end: '2026-11-27T23:00:00.000Z', first_day: '2026-11-25', last_day: '2026-11-27' });

describe('the address of the calendar', () => {
  const read = (query: string) => parseShown(new URLSearchParams(query), '2026-11-23');

  test('says view, day, people and what is left out', () => {
    expect(read('')).toEqual({ view: 'week', date: '2026-11-23', who: { of: 'me' }, hidden: [] });
    expect(read('view=people&date=2026-12-01&team=3&hide=deadline')).toEqual({ view: 'people', date: '2026-12-01', who: { of: 'team', team: 3 }, hidden: ['deadline'] });
    expect(read('view=month&user=2&user=5&user=2').who).toEqual({ of: 'people', users: [2, 5] });
  });

  test('is written as it was read', () => {
    for (const query of ['view=day&date=2026-11-23', 'view=week&date=2026-11-23&all=true', 'view=month&date=2026-02-01&user=2&user=5&hide=task&hide=holiday']) {
      expect(formatShown(read(query))).toBe(`/calendar?${query}`);
    }
  });

  test('with nonsense in it shows this week', () => {
    expect(read('view=year&date=2026-13-45&team=x&user=-1&hide=everything')).toEqual(read(''));
  });

  test('asks the server for the people it names', () => {
    expect(peopleQuery({ of: 'me' }, 4)).toEqual({ user: [4] });
    expect(peopleQuery({ of: 'team', team: 3 }, 4)).toEqual({ team: [3] });
    expect(peopleQuery({ of: 'all' }, 4)).toEqual({});
  });
});

describe('periods', () => {
  test('a week begins on Monday, a month is filled up to whole weeks', () => {
    expect(rangeOf({ view: 'week', date: '2026-11-29' })).toEqual({ from: '2026-11-23', to: '2026-11-30' });
    expect(rangeOf({ view: 'month', date: '2026-11-15' })).toEqual({ from: '2026-10-26', to: '2026-12-07' });
    expect(rangeOf({ view: 'people', date: '2026-11-29' })).toEqual({ from: '2026-11-29', to: '2026-11-30' });
  });

  test('one steps by what is shown, and the last of January leads to the last of February', () => {
    expect(stepped({ view: 'week', date: '2026-12-30' }, 1)).toBe('2027-01-06');
    expect(stepped({ view: 'month', date: '2027-01-31' }, 1)).toBe('2027-02-28');
    expect(stepped({ view: 'day', date: '2027-03-28' }, -1)).toBe('2027-03-27');
    expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
  });

  test('are named as Poles name them', () => {
    expect(plain(titleOf('pl', { view: 'week', date: '2026-11-23' }))).toBe('23–29 listopada 2026');
    expect(plain(titleOf('pl', { view: 'month', date: '2026-11-23' }))).toBe('listopad 2026');
    expect(plain(titleOf('pl', { view: 'people', date: '2026-11-23' }))).toBe('poniedziałek, 23 listopada 2026');
    expect([weekNumber('2026-11-23'), weekNumber('2027-01-01'), weekNumber('2027-01-04')]).toEqual([48, 53, 1]);
  });
});

describe('events in the grid', () => {
  test('stand where the clocks of Warsaw put them, in summer and winter', () => {
    expect(gridEvent(event({}))).toMatchObject({ start: '2026-11-23T09:00:00', end: '2026-11-23T10:00:00', resourceIds: [2] });
    expect(gridEvent(event({ start: '2026-07-01T08:00:00Z', end: '2026-07-01T09:00:00Z' }))).toMatchObject({ start: '2026-07-01T10:00:00' });
  });

  test('in the hour that comes twice do not end before they begin', () => {
    const night = event({ start: '2026-10-25T00:50:00Z', end: '2026-10-25T01:10:00Z' });
    expect(gridEvent(night).end! >= gridEvent(night).start!).toBe(true);
  });

  test('that are short, or take no time, are drawn so long that one can hit them, and never over midnight', () => {
    expect(gridEvent(event({ end: '2026-11-23T08:05:00Z' })).end).toBe('2026-11-23T09:26:00');
    expect(gridEvent(event({ kind: 'deadline', end: '2026-11-23T08:00:00Z' })).end).toBe('2026-11-23T09:26:00');
    expect(gridEvent(event({ kind: 'deadline', start: '2026-11-23T22:59:00Z', end: '2026-11-23T22:59:00Z' })).end).toBe('2026-11-24T00:00:00');
  });

  test('of whole days end after their last day', () => {
    expect(gridEvent(vacation)).toMatchObject({ allDay: true, start: '2026-11-25T00:00:00', end: '2026-11-28T00:00:00' });
  });

  test('are only moved by whoever may, and never before there is such a record', () => {
    expect(gridEvent(event({})).startEditable).toBe(true);
    expect(gridEvent(event({ editable: false })).startEditable).toBe(false);
    expect(gridEvent(event({ virtual: true })).startEditable).toBe(false);
    expect(gridEvent(event({ kind: 'deadline' })).durationEditable).toBe(false);
  });

  test('tell their kind and state', () => {
    expect(classesOf(event({ overdue: true, priority: 'urgent' }))).toEqual(['of-task', 'is-overdue', 'is-urgent']);
    expect(classesOf(event({ kind: 'appointment', state: 'held' }))).toEqual(['of-appointment', 'is-done']);
    expect(classesOf(event({ virtual: true, tentative: true }))).toEqual(['of-task', 'is-expected']);
  });

  test('an absence is a band in its own calendar, and in its own column among others', () => {
    expect(bandsOf(vacation, 'week', [2])).toHaveLength(1);
    expect(bandsOf(vacation, 'week', [2, 5])).toHaveLength(0);
    expect(bandsOf(vacation, 'people', [2, 5])[0]!.resourceIds).toEqual([2]);
  });
});

describe('a drag', () => {
  const at = (local: string) => new Date(local);

  test('that moves says only where to', () => {
    expect(patchOf(event({}), { start: at('2026-11-24T10:30'), allDay: false, stretched: null })).toEqual({ start: '2026-11-24T09:30:00.000Z' });
  });

  test('that stretches keeps the begin and says the end', () => {
    expect(patchOf(event({}), { start: at('2026-11-23T09:00'), allDay: false, stretched: 45 })).toEqual({ start: '2026-11-23T08:00:00.000Z', end: '2026-11-23T09:45:00.000Z' });
    expect(patchOf(vacation, { start: at('2026-11-25T00:00'), allDay: true, stretched: 1440 }).end).toBe('2026-11-28T23:00:00.000Z');
  });

  test('into another column hands over, and only from the column of the owner', () => {
    expect(patchOf(event({}), { start: at('2026-11-23T09:00'), allDay: false, stretched: null, owner: 5 })).toEqual({ owner: 5 });
    expect(mayDrop(event({ participants: [4] }), false, 2, 5)).toBe(true);
    expect(mayDrop(event({ participants: [4] }), false, 4, 5)).toBe(false);
  });

  test('to the whole day is for tasks alone', () => {
    expect(mayDrop(event({}), true, undefined, undefined)).toBe(true);
    expect(mayDrop(event({ kind: 'deadline' }), true, undefined, undefined)).toBe(false);
    expect(patchOf(event({}), { start: at('2026-11-25T00:00'), allDay: true, stretched: null })).toEqual({ start: '2026-11-24T23:00:00.000Z', all_day: true });
  });

  test('is undone by what was before', () => {
    expect(undoPatch(event({}), { start: '2026-11-24T09:30:00.000Z', owner: 5 })).toEqual({ start: '2026-11-23T08:00:00.000Z', owner: 2 });
    expect(undoPatch(event({}), { start: 'x', end: 'y' })).toEqual({ start: '2026-11-23T08:00:00.000Z', end: '2026-11-23T09:00:00.000Z' });
    expect(undoPatch(event({}), { start: 'x', scope: 'following' })).toMatchObject({ scope: 'following' });
  });

  test('that moves nothing asks for nothing', () => {
    expect(patchOf(event({}), { start: at('2026-11-23T09:00'), allDay: false, stretched: null })).toEqual({});
    expect(clockOf(at('2026-01-02T03:04'))).toBe('2026-01-02T03:04');
  });
});

describe('the list of a day', () => {
  const late = event({ key: 'task:9', start: '2026-11-24T15:00:00Z', end: '2026-11-24T16:00:00Z' });
  const due = event({ key: 'deadline:9', kind: 'deadline', start: '2026-11-23T23:00:00Z', end: '2026-11-23T23:00:00Z' });

  test('has whole days first, then by the clock; what has no length stands on its own day', () => {
    expect(onDay([late, vacation, event({}), due], '2026-11-24').map(({ key }) => key)).toEqual(['deadline:9', 'task:9']);
    expect(onDay([late, vacation], '2026-11-25').map(({ key }) => key)).toEqual(['absence:3']);
    expect(onDay([vacation], '2026-11-28')).toEqual([]);
  });

  test('says times as Poles write them', () => {
    expect(timesOn(event({}), '2026-11-23')).toBe('9:00–10:00');
    expect(timesOn(due, '2026-11-24')).toBe('0:00');
    expect(timesOn(event({ end: '2026-11-24T09:00:00Z' }), '2026-11-24')).toBe('…–10:00');
    expect(plain(whenText('pl', vacation))).toBe('śr., 25.11 – pt., 27.11');
    expect(plain(spanText('pl', '2026-11-23T22:00', '2026-11-24T01:00', false))).toBe('pon., 23.11, 22:00 – wt., 24.11, 1:00');
    expect(initials('Anna Nowak-Kowalska')).toBe('AN');
  });
});

describe('what is planned', () => {
  const slot = { start: '2026-11-23T10:00', end: '2026-11-23T11:30', isAllDay: false, person: { id: 5, name: 'Jan' } };

  test('begins with the slot that was chosen', () => {
    expect(givenFor('appointment', slot)).toMatchObject({ owner: 5, starts_at: '2026-11-23T09:00:00.000Z', duration_minutes: 90, channel: 'meeting' });
    expect(givenFor('task', { ...slot, end: null })).toMatchObject({ start_at: '2026-11-23T09:00:00.000Z', planned_minutes: 30 });
    expect(givenFor('task', { ...slot, isAllDay: true }).start_at).toBe('2026-11-22T23:00:00.000Z');
    expect(givenFor('absence', { start: '2026-11-23T00:00', end: '2026-11-26T00:00', isAllDay: true })).toEqual({ starts_on: '2026-11-23', ends_on: '2026-11-25' });
  });

  test('ends so many minutes later by the clock, over the night and the change of clocks', () => {
    expect(endClock('2026-11-23T10:00', 90)).toBe('11:30');
    expect(endClock('2026-11-23T23:30', 60)).toBe('24.11, 0:30');
    expect(endClock('2027-03-28T01:30', 60)).toBe('3:30');
  });

  test('is asked about for everybody whom it concerns', () => {
    const values = { owner: { id: 2, name: '' }, participants: [{ id: 4, name: '' }, { id: 2, name: '' }], starts_at: '2026-11-23T10:00', duration_minutes: '45' };
    expect(askedOf('appointment', values, 'appointment:3')).toMatchObject({ users: [2, 4], start: '2026-11-23T09:00:00.000Z', end: '2026-11-23T09:45:00.000Z', except: 'appointment:3' });
    expect(askedOf('task', { owner: values.owner, start_at: '' }, undefined)).toBeNull();
    expect(askedOf('absence', { owner: values.owner, starts_on: '2026-11-25', ends_on: '2026-11-26', starts: '', ends: '' }, undefined)).toMatchObject({ users: [2], start: '2026-11-24T23:00:00.000Z', end: '2026-11-26T23:00:00.000Z', isAbsence: true });
    expect(askedOf('absence', { owner: values.owner, starts_on: '2026-11-25', ends_on: '2026-11-24' }, undefined)).toBeNull();
  });
});
