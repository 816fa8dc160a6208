/** Days and times of the calendar in words. */
import type { Language } from '../i18n/plural';
import { addDays } from '../ui/warsaw';
import { rangeOf, type Shown } from './address';
import { endOf, startOf, type CalendarEvent } from './events';

const locale = (language: Language) => (language === 'pl' ? 'pl-PL' : 'en-GB');
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const kept = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = kept.get(key) ?? new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', ...options });
  kept.set(key, known);
  return known;
}

/** "poniedziałek, 23 listopada" */
export const dayName = (language: Language, day: string) => format(language, 'day', { weekday: 'long', day: 'numeric', month: 'long' }).format(noon(day));
/** "pon., 23.11" */
export const shortDay = (language: Language, day: string) => format(language, 'short', { weekday: 'short', day: 'numeric', month: '2-digit' }).format(noon(day));
export const weekdayName = (language: Language, day: string) => format(language, 'weekday', { weekday: 'short' }).format(noon(day));
export const longWeekday = (language: Language, day: string) => format(language, 'long-weekday', { weekday: 'long' }).format(noon(day));

/** What a view shows: "23–29 listopada 2026", "listopad 2026", "poniedziałek, 23 listopada 2026". */
export function titleOf(language: Language, shown: Pick<Shown, 'view' | 'date'>): string {
  if (shown.view === 'month') return format(language, 'month', { month: 'long', year: 'numeric' }).format(noon(shown.date));
  if (shown.view !== 'week') return format(language, 'full', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(noon(shown.date));
  const { from, to } = rangeOf(shown);
  return format(language, 'range', { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(noon(from), noon(addDays(to, -1)));
}

export const clock = (local: string) => local.slice(11, 16).replace(/^0(?=\d)/, '');

/** "pon., 23.11, 9:00–10:30", "pon., 23.11 – śr., 25.11" of local times; the end exclusive. */
export function spanText(language: Language, start: string, end: string, isAllDay: boolean): string {
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  if (isAllDay) {
    const last = addDays(to, -1);
    return last <= from ? shortDay(language, from) : `${shortDay(language, from)} – ${shortDay(language, last)}`;
  }
  if (start === end) return `${shortDay(language, from)}, ${clock(start)}`;
  return from === to ? `${shortDay(language, from)}, ${clock(start)}–${clock(end)}` : `${shortDay(language, from)}, ${clock(start)} – ${shortDay(language, to)}, ${clock(end)}`;
}

export const whenText = (language: Language, event: CalendarEvent) => spanText(language, startOf(event), endOf(event), event.all_day);

/** How far the clocks in Warsaw are ahead of UTC now, as the grid asks for it: "+01:00". */
export function offsetOfWarsaw(at = new Date()): string {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Warsaw', timeZoneName: 'longOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return /[+-]\d\d:\d\d/.exec(name ?? '')?.[0] ?? '+01:00';
}

/** The number of the week by ISO 8601. */
export function weekNumber(day: string): number {
  const thursday = noon(day);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / 86_400_000 / 7) + 1;
}
