import { describe, expect, test } from 'vitest';
import { parseDay, parseMonth, type Prefer } from '../src/forms/dates/days';
import { parseMoment, parseTime } from '../src/forms/dates/times';
import { sayDay, showDay, showMoment, showMonth } from '../src/forms/dates/show';

// A Tuesday.
const today = '2026-11-24';
const day = (text: string, prefer: Prefer = 'future', on = today) => parseDay(text, { today: on, prefer });

describe('a day that somebody types', () => {
  test.each([
    ['24.11', '2026-11-24'],
    ['24.11.', '2026-11-24'],
    ['24.11.26', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24.11.2026 r.', '2026-11-24'],
    ['24. 11. 2026', '2026-11-24'],
    ['4.1', '2027-01-04'],
    ['24/11', '2026-11-24'],
    ['24/11/2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24,11', '2026-11-24'],
    ['24 11', '2026-11-24'],
    ['2411', '2026-11-24'],
    ['241126', '2026-11-24'],
    ['24112026', '2026-11-24'],
    ['20261124', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['2026.11.24', '2026-11-24'],
    ['28', '2026-11-28'],
    ['24 lis', '2026-11-24'],
    ['24 listopada 2026', '2026-11-24'],
    ['24lis', '2026-11-24'],
    ['1 paź', '2027-10-01'],
    ['1 pazdziernika', '2027-10-01'],
    ['24 Nov 2026', '2026-11-24'],
    ['3 may', '2027-05-03'],
    ['pt., 27.11.2026', '2026-11-27'],
    ['Fri, 27 Nov 2026', '2026-11-27'],
    ['dziś', '2026-11-24'],
    ['dzis', '2026-11-24'],
    ['JUTRO', '2026-11-25'],
    ['pojutrze', '2026-11-26'],
    ['tomorrow', '2026-11-25'],
    ['wczoraj', '2026-11-23'],
    ['+3', '2026-11-27'],
    ['+3d', '2026-11-27'],
    ['-1', '2026-11-23'],
    ['+2t', '2026-12-08'],
    ['+2 tyg', '2026-12-08'],
    ['+2w', '2026-12-08'],
    ['+1m', '2026-12-24'],
    ['+1r', '2027-11-24'],
    ['za 3 dni', '2026-11-27'],
    ['za tydzień', '2026-12-01'],
    ['za 2 tygodnie', '2026-12-08'],
    ['za miesiąc', '2026-12-24'],
    ['in 2 weeks', '2026-12-08'],
  ])('%s is %s', (text, expected) => expect(day(text)).toBe(expected));

  test.each(['', 'kiedyś', '32.11', '30.02.2027', '29.02.2027', '24.13', '24.11.206', '111', '24.11 2026', 'za', '0', '24 foo', 'p', 'e'])('%s is none', (text) => expect(day(text)).toBeNull());

  test.each([
    ['pt', '2026-11-27', '2026-11-20', '2026-11-27'],
    ['piątek', '2026-11-27', '2026-11-20', '2026-11-27'],
    ['pn', '2026-11-30', '2026-11-23', '2026-11-23'],
    ['wt', '2026-12-01', '2026-11-17', '2026-12-01'],
    ['środę', '2026-11-25', '2026-11-18', '2026-11-25'],
    ['sob', '2026-11-28', '2026-11-21', '2026-11-21'],
    ['nd', '2026-11-29', '2026-11-22', '2026-11-22'],
    ['fri', '2026-11-27', '2026-11-20', '2026-11-27'],
    ['5.01', '2027-01-05', '2026-01-05', '2027-01-05'],
    ['20.11', '2027-11-20', '2026-11-20', '2026-11-20'],
    ['24.11', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['23', '2026-12-23', '2026-11-23', '2026-11-23'],
    ['31', '2026-12-31', '2026-10-31', '2026-10-31'],
    ['29.02', '2028-02-29', '2024-02-29', '2028-02-29'],
    ['29.02.2028', '2028-02-29', '2028-02-29', '2028-02-29'],
    ['1.05.85', '2085-05-01', '1985-05-01', '2085-05-01'],
  ])('%s is to come, past or near: %s, %s, %s', (text, future, past, nearest) => {
    expect([day(text, 'future'), day(text, 'past'), day(text, 'nearest')]).toEqual([future, past, nearest]);
  });

  test('of the week is the next one at the turn of a year, a month added ends where the month does', () => {
    expect(day('pt', 'future', '2026-12-31')).toBe('2027-01-01');
    expect(day('5.01', 'future', '2026-12-31')).toBe('2027-01-05');
    expect(day('31.12', 'past', '2027-01-02')).toBe('2026-12-31');
    expect(day('+1m', 'future', '2027-01-31')).toBe('2027-02-28');
    expect(day('+1m', 'future', '2028-01-31')).toBe('2028-02-29');
    expect(day('+1r', 'future', '2028-02-29')).toBe('2029-02-28');
    expect(day('jutro', 'future', '2028-02-28')).toBe('2028-02-29');
  });
});

describe('a time that somebody types', () => {
  test.each([
    ['13', '13:00'],
    ['9', '09:00'],
    ['1330', '13:30'],
    ['930', '09:30'],
    ['13:30', '13:30'],
    ['13:30:00', '13:30'],
    ['9.15', '09:15'],
    ['9,15', '09:15'],
    ['9 15', '09:15'],
    ['0:05', '00:05'],
    ['2pm', '14:00'],
    ['12:30 am', '00:30'],
  ])('%s is %s', (text, expected) => expect(parseTime(text)).toBe(expected));
  test.each(['', '24', '13:60', '9:1', 'rano', '12345', '13pm'])('%s is none', (text) => expect(parseTime(text)).toBeNull());
});

describe('a day with a time that somebody types', () => {
  const moment = (text: string, value = '') => parseMoment(text, { today, prefer: 'future', value, usualTime: '09:00' });
  test.each([
    ['2026-12-10T14:30', '2026-12-10T14:30'],
    ['24.11.2026 14:30', '2026-11-24T14:30'],
    ['24.11 1430', '2026-11-24T14:30'],
    ['24.11 2030', '2026-11-24T20:30'],
    ['2411 9', '2026-11-24T09:00'],
    ['24 11 2026', '2026-11-24T09:00'],
    ['24 lis 2026', '2026-11-24T09:00'],
    ['24 lis 2026 9.15', '2026-11-24T09:15'],
    ['24 Nov 2026 14:30', '2026-11-24T14:30'],
    ['pt., 27.11.2026, 14:30', '2026-11-27T14:30'],
    ['jutro 14', '2026-11-25T14:00'],
    ['jutro o 9 15', '2026-11-25T09:15'],
    ['pt 14', '2026-11-27T14:00'],
    ['+3 8', '2026-11-27T08:00'],
    ['jutro', '2026-11-25T09:00'],
    ['14:30', '2026-11-24T14:30'],
  ])('%s is %s', (text, expected) => expect(moment(text)).toBe(expected));
  test.each(['', 'kiedyś 14', 'jutro 25', '32.11 9:00'])('%s is none', (text) => expect(moment(text)).toBeNull());

  test('keeps the time where a day alone is said, and the day where a time is', () => {
    expect(moment('jutro', '2026-12-10T14:30')).toBe('2026-11-25T14:30');
    expect(moment('8:15', '2026-12-10T14:30')).toBe('2026-12-10T08:15');
  });
});

describe('a month that somebody types', () => {
  const month = (text: string, prefer: Prefer = 'past') => parseMonth(text, { today, prefer });
  test.each([
    ['11', '2026-11'],
    ['12', '2025-12'],
    ['11.2026', '2026-11'],
    ['11/26', '2026-11'],
    ['11.26', '2026-11'],
    ['112026', '2026-11'],
    ['2026-11', '2026-11'],
    ['202611', '2026-11'],
    ['lis', '2026-11'],
    ['listopad 2026', '2026-11'],
    ['wrzesień 2025', '2025-09'],
    ['sierpnia', '2026-08'],
    ['Sep 2026', '2026-09'],
    ['-1', '2026-10'],
    ['+2', '2027-01'],
  ])('%s is %s', (text, expected) => expect(month(text)).toBe(expected));
  test('is to come where that is preferred', () => expect(month('1', 'future')).toBe('2027-01'));
  test.each(['', '13', 'kiedyś', '2026-13', '0'])('%s is none', (text) => expect(month(text)).toBeNull());
});

describe('what stands in a field', () => {
  test('is written as Poles write it, and as the English do', () => {
    expect([showDay('pl', '2026-11-04'), showDay('en', '2026-11-04'), showDay('en', '2026-09-24')]).toEqual(['04.11.2026', '4 Nov 2026', '24 Sep 2026']);
    expect(showMoment('pl', '2026-11-04T09:05')).toBe('04.11.2026 09:05');
    expect([showMonth('pl', '2026-11'), showMonth('en', '2026-11')]).toEqual(['listopad 2026', 'November 2026']);
    expect([sayDay('pl', '2026-11-27'), sayDay('en', '2026-11-27'), sayDay('pl', '2026-11-27T14:30')]).toEqual(['pt., 27.11.2026', 'Fri, 27 Nov 2026', 'pt., 27.11.2026, 14:30']);
  });

  test('is read again as it was', () => {
    for (const language of ['pl', 'en'] as const) {
      for (let month = 1; month <= 12; month += 1) {
        const value = `2027-${String(month).padStart(2, '0')}-09`;
        for (const prefer of ['future', 'past', 'nearest'] as const) {
          expect(day(showDay(language, value), prefer)).toBe(value);
          expect(day(sayDay(language, value), prefer)).toBe(value);
          expect(parseMonth(showMonth(language, value.slice(0, 7)), { today, prefer })).toBe(value.slice(0, 7));
        }
        expect(parseMoment(showMoment(language, `${value}T08:05`), { today, prefer: 'future', value: '', usualTime: '09:00' })).toBe(`${value}T08:05`);
      }
    }
  });

  test('is left as it is where it says nothing', () => expect([showDay('pl', 'kiedyś'), showMoment('pl', '32.11'), showMonth('en', '')]).toEqual(['kiedyś', '32.11', '']));
});
