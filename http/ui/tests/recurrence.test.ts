import { describe, expect, test } from 'vitest';
import { firstDay, isPlain, mayBegin, parseRule, ruleText, usualRule, withPattern } from '../src/recurrence/rule';
import { recurrenceText } from '../src/recurrence/words';

const said = (text: string) => recurrenceText(text, 'pl').replaceAll('\u00a0', ' ');

describe('recurrences in Polish', () => {
  test.each([
    ['FREQ=DAILY', 'codziennie'],
    ['FREQ=DAILY;INTERVAL=3', 'co 3 dni'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'w dni robocze (pn–pt)'],
    ['FREQ=WEEKLY;BYDAY=FR,TU', 'w każdy wtorek i piątek'],
    ['FREQ=WEEKLY;BYDAY=WE', 'w każdą środę'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'co 2 tygodnie we wtorek'],
    ['FREQ=WEEKLY;INTERVAL=5;BYDAY=WE', 'co 5 tygodni w środę'],
    ['FREQ=MONTHLY;BYMONTHDAY=20', 'co miesiąc 20. dnia'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25', 'co 3 miesiące 25. dnia'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'co miesiąc w ostatni dzień'],
    ['FREQ=MONTHLY;BYMONTHDAY=10,20', 'co miesiąc 10. i 20. dnia'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'co miesiąc w drugi wtorek'],
    ['FREQ=MONTHLY;BYDAY=-1SU', 'co miesiąc w ostatnią niedzielę'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'co miesiąc w ostatni dzień roboczy (pn–pt)'],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31', 'co rok 31 marca'],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=-1FR', 'co rok w ostatni piątek grudnia'],
    ['FREQ=MONTHLY;BYMONTHDAY=20;COUNT=12', 'co miesiąc 20. dnia, 12 razy'],
    ['FREQ=MONTHLY;BYMONTHDAY=20;COUNT=1', 'co miesiąc 20. dnia, 1 raz'],
    ['FREQ=DAILY;UNTIL=20261231T225959Z', 'codziennie, do 31 grudnia 2026'],
    ['FREQ=YEARLY;BYYEARDAY=100', 'według reguły: FREQ=YEARLY;BYYEARDAY=100'],
    ['', ''],
  ])('%s: %s', (rule, words) => expect(said(rule)).toBe(words));

  test('and in English', () => {
    expect(recurrenceText('FREQ=MONTHLY;BYMONTHDAY=22', 'en')).toBe('every month on the 22nd');
    expect(recurrenceText('FREQ=YEARLY;BYMONTH=12;BYDAY=-1FR', 'en')).toBe('every year on the last Friday of December');
  });
});

describe('rules of a form', () => {
  test('a rule is written as it was read', () => {
    for (const text of ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=5', 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270630', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1']) {
      expect(ruleText(parseRule(text)!)).toBe(text);
    }
  });

  test('what the form has no fields for is not taken for less than it is', () => {
    expect(parseRule('FREQ=YEARLY;BYYEARDAY=100')).toBeNull();
    expect(parseRule('FREQ=WEEKLY;WKST=SU;INTERVAL=2')).toBeNull();
    expect(parseRule('FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=1,-1')).toBeNull();
    expect(isPlain(parseRule('FREQ=MONTHLY;BYMONTHDAY=10,20')!)).toBe(false);
    expect(isPlain(parseRule('FREQ=MONTHLY;BYMONTHDAY=10')!)).toBe(true);
  });

  test('a frequency begins with what suits the day', () => {
    expect(ruleText(usualRule('MONTHLY', '2026-11-20'))).toBe('FREQ=MONTHLY;BYMONTHDAY=20');
    expect(ruleText(usualRule('MONTHLY', '2026-11-30'))).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
    expect(ruleText(usualRule('WEEKLY', '2026-11-20'))).toBe('FREQ=WEEKLY;BYDAY=FR');
    expect(ruleText(usualRule('YEARLY', '2026-11-20'))).toBe('FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20');
  });

  test('the first day is found that the rule can count from', () => {
    const lastWorking = withPattern(usualRule('MONTHLY', '2026-11-20'), 'last-working', '2026-11-20');
    expect(mayBegin(lastWorking, '2026-11-20')).toBe(false);
    expect(firstDay(lastWorking, '2026-11-20')).toBe('2026-11-30');
    expect(firstDay(lastWorking, '2027-01-01')).toBe('2027-01-29');
    expect(firstDay(withPattern(usualRule('MONTHLY', '2026-11-20'), 'nth', '2026-11-20'), '2026-11-21')).toBe('2026-12-18');
    expect(firstDay(parseRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28')!, '2026-03-01')).toBe('2027-02-28');
  });
});
