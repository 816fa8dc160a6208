import { describe, expect, test } from 'vitest';
import { addDays, dayOf, fromLocal, minutesBetween, toLocal } from '../src/ui/warsaw';

describe('times of Warsaw', () => {
  test.each([
    ['2026-05-03T09:30:00.000Z', '2026-05-03T11:30'],
    ['2026-01-03T09:30:00.000Z', '2026-01-03T10:30'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01T00:30'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29T01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00'],
  ])('%s is %s there, and back', (instant, local) => {
    expect(toLocal(instant)).toBe(local);
    expect(fromLocal(local)).toBe(instant);
  });

  test('an hour that the clocks skip is the one after the jump', () => {
    expect(['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']).toContain(fromLocal('2026-03-29T02:30'));
  });

  test('what is no time is none', () => {
    expect(toLocal('')).toBe('');
    expect(fromLocal('2026-05')).toBeNull();
  });

  test('a day begins at midnight in Warsaw', () => {
    expect(dayOf('2026-05-03T22:30:00Z')).toBe('2026-05-04');
    expect(addDays('2026-02-27', 3)).toBe('2026-03-02');
  });

  test('a begun minute counts, time that runs backwards does not', () => {
    expect(minutesBetween('2026-05-03T09:30:00Z', '2026-05-03T09:33:01Z')).toBe(4);
    expect(minutesBetween('2026-05-03T09:30:00Z', '2026-05-03T09:00:00Z')).toBe(0);
  });
});
