/** The time that a report is about: days in Poland, both inclusive in the address and on the screen. */
import { addDays, dayOf, fromLocal } from '../ui/warsaw';

export interface Period {
  from: string;
  to: string;
}

export const presets = ['month', 'last', 'quarter', 'year'] as const;
export type Preset = (typeof presets)[number];

const isDay = (text: string | null): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** The first day of the month that lies `months` after the day's. */
export function monthStart(day: string, months = 0): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export function presetPeriod(preset: Preset, today = dayOf()): Period {
  if (preset === 'last') return { from: monthStart(today, -1), to: addDays(monthStart(today), -1) };
  const back = { month: 0, quarter: -2, year: -11 }[preset];
  return { from: monthStart(today, back), to: addDays(monthStart(today, 1), -1) };
}

/** What the address says; the last twelve months where it says nothing. */
export function periodOf(parameters: URLSearchParams, today = dayOf()): Period {
  const usual = presetPeriod('year', today);
  const from = parameters.get('from');
  const to = parameters.get('to');
  const period = { from: isDay(from) ? from : usual.from, to: isDay(to) ? to : usual.to };
  return period.from <= period.to ? period : { from: period.to, to: period.from };
}

/** Every month that the period touches: "2026-05". */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let month = monthStart(from); month <= to && months.length < 120; month = monthStart(month, 1)) months.push(month.slice(0, 7));
  return months;
}

/** The query of the API for a field, half-open there: days as they are, moments (`…_at`) from midnight in Poland. */
export function rangeOf(field: string, { from, to }: Period): Record<string, string> {
  const edge = (day: string) => (field.endsWith('_at') ? (fromLocal(`${day}T00:00`) ?? day) : day);
  return { [`${field}_from`]: edge(from), [`${field}_to`]: edge(addDays(to, 1)) };
}
