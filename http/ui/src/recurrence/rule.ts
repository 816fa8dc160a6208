/** A recurrence (RRULE of RFC 5545, as the API takes it) as a form shows it: read, written, and its next day found. Knows no words. */

export const weekDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekDay = (typeof weekDays)[number];
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** "2FR": the second Friday; ordinal 0 is every such day, -1 the last. */
export interface NthDay {
  ordinal: number;
  day: WeekDay;
}

export interface Rule {
  frequency: Frequency;
  interval: number;
  days: NthDay[];
  /** Days of the month, -1 being the last. */
  monthDays: number[];
  months: number[];
  /** Which of the days found in a month counts: 1 the first, -1 the last. */
  position: number | null;
  count: number | null;
  /** The last day on which it may be: "2026-12-31". */
  until: string | null;
}

export const workingDays: WeekDay[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const every = (days: readonly WeekDay[]): NthDay[] => days.map((day) => ({ ordinal: 0, day }));

export const emptyRule = (frequency: Frequency): Rule => ({ frequency, interval: 1, days: [], monthDays: [], months: [], position: null, count: null, until: null });

const known = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST']);

/** The rule of a text; null of one that says more than the form can show (it is then shown as it is). */
export function parseRule(text: string): Rule | null {
  const parts = new Map(text.toUpperCase().replace(/\s/g, '').replace(/^RRULE:/, '').split(';').filter(Boolean).map((part) => part.split('=') as [string, string]));
  const frequency = parts.get('FREQ') as Frequency;
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(frequency) || [...parts.keys()].some((name) => !known.has(name))) return null;
  if (parts.has('WKST') && parts.get('WKST') !== 'MO') return null;
  const numbers = (name: string) => (parts.get(name) ?? '').split(',').filter(Boolean).map(Number);
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(nthDay);
  const positions = numbers('BYSETPOS');
  if (days.includes(null) || positions.length > 1) return null;
  const rule: Rule = {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: days as NthDay[],
    monthDays: numbers('BYMONTHDAY'),
    months: numbers('BYMONTH'),
    position: positions[0] ?? null,
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    until: untilDay(parts.get('UNTIL')),
  };
  return [rule.interval, ...rule.monthDays, ...rule.months, rule.position ?? 1, rule.count ?? 1].every(Number.isInteger) ? rule : null;
}

function nthDay(text: string): NthDay | null {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text);
  return match && { ordinal: Number(match[1] ?? 0), day: match[2] as WeekDay };
}

function untilDay(text: string | undefined): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(text ?? '');
  return match && `${match[1]}-${match[2]}-${match[3]}`;
}

export function ruleText(rule: Rule): string {
  const parts = [`FREQ=${rule.frequency}`];
  if (rule.interval > 1) parts.push(`INTERVAL=${rule.interval}`);
  if (rule.months.length) parts.push(`BYMONTH=${rule.months.join(',')}`);
  if (rule.monthDays.length) parts.push(`BYMONTHDAY=${rule.monthDays.join(',')}`);
  if (rule.days.length) parts.push(`BYDAY=${rule.days.map(({ ordinal, day }) => `${ordinal || ''}${day}`).join(',')}`);
  if (rule.position !== null) parts.push(`BYSETPOS=${rule.position}`);
  if (rule.count !== null) parts.push(`COUNT=${rule.count}`);
  else if (rule.until) parts.push(`UNTIL=${rule.until.replaceAll('-', '')}`);
  return parts.join(';');
}

/** Monday to Friday and nothing else. */
export function areWorkingDays(days: NthDay[]): boolean {
  return days.length === 5 && days.every(({ ordinal, day }) => ordinal === 0 && workingDays.includes(day));
}

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const dayText = (date: Date) => date.toISOString().slice(0, 10);
export const weekDayOf = (day: string): WeekDay => weekDays[(at(day).getUTCDay() + 6) % 7]!;
export const dayOfMonth = (day: string) => Number(day.slice(8, 10));
export const monthOf = (day: string) => Number(day.slice(5, 7));

function monthDaysOf(day: string): string[] {
  const [year, month] = [Number(day.slice(0, 4)), monthOf(day)];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length }, (_, index) => dayText(new Date(Date.UTC(year, month - 1, index + 1, 12))));
}

/** Which one of its kind in its month a day is: 3 for the third Friday. */
export const ordinalOf = (day: string) => Math.ceil(dayOfMonth(day) / 7);
export const isLastOfItsKind = (day: string) => dayOfMonth(day) + 7 > monthDaysOf(day).length;
export const isLastOfMonth = (day: string) => dayOfMonth(day) === monthDaysOf(day).length;

function matches(rule: Rule, day: string, month: string[]): boolean {
  const fromEnd = dayOfMonth(day) - month.length - 1;
  if (rule.months.length && !rule.months.includes(monthOf(day))) return false;
  if (rule.monthDays.length && !rule.monthDays.some((one) => one === dayOfMonth(day) || one === fromEnd)) return false;
  if (!rule.days.length) return true;
  return rule.days.some(({ ordinal, day: name }) => name === weekDayOf(day) && (ordinal === 0 || ordinal === ordinalOf(day) || (ordinal === -1 && isLastOfItsKind(day))));
}

/** Whether a day can be the first of the rule's, whatever the interval. */
export function mayBegin(rule: Rule, day: string): boolean {
  const month = monthDaysOf(day);
  const found = month.filter((one) => matches(rule, one, month));
  if (rule.position === null) return found.includes(day);
  return found.at(rule.position > 0 ? rule.position - 1 : rule.position) === day;
}

/** The first day on or after `day` from which the rule can count; null within three years. */
export function firstDay(rule: Rule, day: string): string | null {
  const date = at(day);
  for (let step = 0; step < 1100; step += 1) {
    const one = dayText(date);
    if (mayBegin(rule, one)) return one;
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return null;
}

/** A way of saying "every month" (or year) that suits a first day. */
export type Pattern = 'day' | 'last-day' | 'nth' | 'last-nth' | 'first-working' | 'last-working' | 'other';
export const monthlyPatterns: Pattern[] = ['day', 'nth', 'last-nth', 'last-day', 'first-working', 'last-working'];

export function patternOf(rule: Rule): Pattern {
  const [only] = rule.days;
  if (rule.position !== null) return areWorkingDays(rule.days) && !rule.monthDays.length ? (rule.position === -1 ? 'last-working' : rule.position === 1 ? 'first-working' : 'other') : 'other';
  if (rule.monthDays.length && rule.days.length) return 'other';
  if (rule.days.length) return rule.days.length > 1 || !only!.ordinal ? 'other' : only!.ordinal === -1 ? 'last-nth' : 'nth';
  if (rule.monthDays.length === 1 && rule.monthDays[0] === -1) return 'last-day';
  return rule.monthDays.length > 1 || (rule.monthDays[0] ?? 1) < 1 ? 'other' : 'day';
}

/** The same rule with another pattern, made to suit the day. */
export function withPattern(rule: Rule, pattern: Pattern, day: string): Rule {
  const months = rule.frequency === 'YEARLY' ? [monthOf(day)] : [];
  const plain: Rule = { ...rule, months, days: [], monthDays: [], position: null };
  if (pattern === 'day') return { ...plain, monthDays: [dayOfMonth(day)] };
  if (pattern === 'last-day') return { ...plain, monthDays: [-1] };
  if (pattern === 'nth') return { ...plain, days: [{ ordinal: Math.min(ordinalOf(day), 4), day: weekDayOf(day) }] };
  if (pattern === 'last-nth') return { ...plain, days: [{ ordinal: -1, day: weekDayOf(day) }] };
  if (pattern === 'other') return rule;
  return { ...plain, days: every(workingDays), position: pattern === 'first-working' ? 1 : -1 };
}

/** What a frequency begins with on a day. */
export function usualRule(frequency: Frequency | 'WORKING', day: string): Rule {
  if (frequency === 'WORKING') return { ...emptyRule('WEEKLY'), days: every(workingDays) };
  const rule = emptyRule(frequency);
  if (frequency === 'WEEKLY') return { ...rule, days: every([weekDayOf(day)]) };
  return frequency === 'DAILY' ? rule : withPattern(rule, isLastOfMonth(day) && dayOfMonth(day) < 31 && frequency === 'MONTHLY' ? 'last-day' : 'day', day);
}

/** Whether the form's fields say all that the rule says. */
export function isPlain(rule: Rule): boolean {
  const inDays = rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY';
  if (inDays) return !rule.monthDays.length && !rule.months.length && rule.position === null && rule.days.every(({ ordinal }) => !ordinal) && (rule.frequency === 'WEEKLY' || !rule.days.length);
  return patternOf(rule) !== 'other' && (rule.frequency === 'YEARLY' ? rule.months.length <= 1 : !rule.months.length);
}
