import { describe, expect, it } from 'vitest';
import { moved } from '../src/administration/all';
import { along, bands, labelEvery, stacked, ticks } from '../src/reports/charts/scales';
import { monthsOf, monthStart, periodOf, presetPeriod, rangeOf } from '../src/reports/period';
import { byOwner, quietDaysOf, silence } from '../src/reports/quiet';
import { csvOf } from '../src/reports/tables';

describe('the scales of charts', () => {
  it.each([
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 25, 50, 75, 100]],
    [1, [0, 0.25, 0.5, 0.75, 1]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [0, [0, 1]],
    [1234, [0, 500, 1000, 1500]],
  ])('an axis up to %d has round marks that reach it', (highest, marks) => expect(ticks(highest)).toEqual(marks));

  it('marks always reach the highest value, and are few', () => {
    for (let value = 0.001; value < 1e9; value *= 1.7) {
      const marks = ticks(value);
      expect(marks.at(-1)!).toBeGreaterThanOrEqual(value * 0.999999);
      expect(marks.length).toBeLessThanOrEqual(6);
    }
  });

  it('places stand side by side within the length', () => {
    const places = bands(4, 400, 0.2);
    expect(places.map(({ begin }) => begin)).toEqual([10, 110, 210, 310]);
    expect(places[3]!.begin + places[3]!.size).toBeLessThanOrEqual(400);
    expect(bands(0, 400)).toEqual([]);
  });

  it('a bar never leaves its axis', () => {
    expect(along(5, 10, 200)).toBe(100);
    expect(along(50, 10, 200)).toBe(200);
    expect(along(-5, 10, 200)).toBe(0);
    expect(along(5, 0, 200)).toBe(0);
  });

  it('labels that have no room are left out', () => {
    expect(labelEvery(60, 46)).toBe(1);
    expect(labelEvery(20, 46)).toBe(3);
  });

  it('values stand upon each other, what is below 0 takes no room', () => {
    expect(stacked([2, -1, 3])).toEqual([
      { series: 0, begin: 0, end: 2 },
      { series: 1, begin: 2, end: 2 },
      { series: 2, begin: 2, end: 5 },
    ]);
  });
});

describe('the time of a report', () => {
  it('is the last twelve months where the address says nothing', () => {
    expect(periodOf(new URLSearchParams(), '2026-05-03')).toEqual({ from: '2025-06-01', to: '2026-05-31' });
    expect(periodOf(new URLSearchParams('from=zzz&to=2026-04-30'), '2026-05-03')).toEqual({ from: '2025-06-01', to: '2026-04-30' });
  });
  it('is put right where its ends are exchanged', () => expect(periodOf(new URLSearchParams('from=2026-05-03&to=2026-05-01'))).toEqual({ from: '2026-05-01', to: '2026-05-03' }));
  it('has presets over the turn of the year', () => {
    expect(presetPeriod('last', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(presetPeriod('quarter', '2026-01-15')).toEqual({ from: '2025-11-01', to: '2026-01-31' });
    expect(monthStart('2026-01-31', 1)).toBe('2026-02-01');
  });
  it('touches months', () => expect(monthsOf({ from: '2025-12-31', to: '2026-02-01' })).toEqual(['2025-12', '2026-01', '2026-02']));
  it('is half-open for the API: days as days, moments from midnight in Poland', () => {
    expect(rangeOf('issue_date', { from: '2026-05-01', to: '2026-05-31' })).toEqual({ issue_date_from: '2026-05-01', issue_date_to: '2026-06-01' });
    expect(rangeOf('due_at', { from: '2026-05-01', to: '2026-05-31' })).toEqual({ due_at_from: '2026-04-30T22:00:00.000Z', due_at_to: '2026-05-31T22:00:00.000Z' });
  });
});

describe('quiet threads', () => {
  const thread = (id: number, owner: number | null, name: string, last: string) => ({ id, owner, owner_name: name, last_activity_at: last }) as never;
  it('are counted by owner, Polish letters in their order', () => {
    const people = byOwner([thread(1, 5, 'Żak', '2026-05-01'), thread(2, 4, 'Łuczak', '2026-05-01'), thread(3, 4, 'Łuczak', '2026-05-01'), thread(4, 3, 'Lis', '2026-05-01'), thread(5, null, '', '2026-05-01')], 'brak');
    expect(people.map(({ name, count }) => `${name} ${count}`)).toEqual(['Łuczak 2', 'brak 1', 'Lis 1', 'Żak 1']);
  });
  it('say for how many days nothing happened', () => expect(silence(thread(1, 1, '', '2026-05-01T10:00:00Z'), Date.parse('2026-05-11T09:00:00Z'))).toBe(9));
  it('are those of 14 days unless the address says otherwise', () => {
    expect(quietDaysOf(new URLSearchParams('days=30'))).toBe(30);
    expect(quietDaysOf(new URLSearchParams('days=-1'))).toBe(14);
  });
});

describe('tables as CSV', () => {
  const table = { name: 'x', columns: ['Opiekun', 'Godziny'], rows: [[{ text: 'Jan "Żuk"; syn' }, { text: '1,5 h', raw: 1.5 }], [{ text: '=1+2' }, { text: '3', raw: 3 }]] };
  it('has decimal commas in Polish, quotes what needs it, and carries no formulas', () =>
    expect(csvOf(table, 'pl')).toBe('\ufeffOpiekun;Godziny\r\n"Jan ""Żuk""; syn";1,5\r\n\'=1+2;3\r\n'));
  it('has decimal points in English', () => expect(csvOf(table, 'en')).toContain(';1.5\r\n'));
});

describe('an order of one’s own', () => {
  it('moves a record by one place and numbers only what changes', () => {
    const records = [{ id: 7, position: 1 }, { id: 8, position: 2 }, { id: 9, position: 3 }];
    expect(moved(records, 2, -1)).toEqual([{ id: 9, position: 2 }, { id: 8, position: 3 }]);
    expect(moved(records, 0, -1)).toEqual([]);
  });
});
