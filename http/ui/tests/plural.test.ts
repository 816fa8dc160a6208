import { describe, expect, test } from 'vitest';
import { formatDate, formatInstant, formatShort } from '../src/i18n/format';
import { en } from '../src/i18n/en';
import { pl } from '../src/i18n/pl';
import { counted, formatNumber, pluralForm } from '../src/i18n/plural';

const results = { one: 'wynik', few: 'wyniki', many: 'wyników' };

describe('Polish counts', () => {
  test.each([
    [0, 'wyników'],
    [1, 'wynik'],
    [2, 'wyniki'],
    [4, 'wyniki'],
    [5, 'wyników'],
    [11, 'wyników'],
    [12, 'wyników'],
    [14, 'wyników'],
    [21, 'wyników'],
    [22, 'wyniki'],
    [24, 'wyniki'],
    [25, 'wyników'],
    [101, 'wyników'],
    [102, 'wyniki'],
    [112, 'wyników'],
    [1002, 'wyniki'],
  ])('%i goes with "%s"', (count, form) => {
    expect(pluralForm('pl', count, results)).toBe(form);
  });

  test('are grouped by three digits from five on, and kept together with their noun', () => {
    expect(counted('pl', 2, results)).toBe('2\u00a0wyniki');
    expect(formatNumber('pl', 1234)).toBe('1234');
    expect(formatNumber('pl', 12345)).toBe('12\u00a0345');
  });

  test('stand in the messages of both languages', () => {
    expect(pl.search.hits(22)).toBe('22\u00a0wyniki');
    expect(en.search.hits(1)).toBe('1\u00a0result');
    expect(en.search.hits(22)).toBe('22\u00a0results');
  });
});

describe('dates', () => {
  test('are shown in the time of Warsaw, summer and winter', () => {
    expect(formatInstant('pl', '2026-05-03T09:30:00.000Z')).toContain('3 maja 2026');
    expect(formatInstant('pl', '2026-05-03T09:30:00.000Z')).toContain('11:30');
    expect(formatInstant('pl', '2026-12-03T23:30:00.000Z')).toContain('4 grudnia 2026');
  });

  test('without a time are a day and never shift', () => {
    expect(formatDate('pl', '2026-01-01')).toBe('1 stycznia 2026');
    expect(formatDate('en', '2026-12-31')).toBe('31 December 2026');
  });

  test('in rows are as short as they can be', () => {
    const now = new Date('2026-05-03T12:00:00Z');
    expect(formatShort('pl', '2026-05-03T09:30:00Z', now)).toBe('11:30');
    expect(formatShort('pl', '2026-02-12T09:30:00Z', now)).toBe('12 lut');
    expect(formatShort('pl', '2024-02-12T09:30:00Z', now)).toBe('12.02.2024');
  });

  test('that cannot be read are shown as they came', () => {
    expect(formatInstant('pl', 'wczoraj')).toBe('wczoraj');
  });
});

/** The shape of a catalogue: its keys, and what is a sentence, a list or a sentence with numbers in it. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

test('the English catalogue has the keys of the Polish one', () => {
  expect(shape(en)).toEqual(shape(pl));
});
