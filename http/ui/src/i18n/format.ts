/** Dates and times as people read them: in the company's time zone, whatever the reader's computer is set to. */
import type { Language } from './plural';

const timeZone = 'Europe/Warsaw';
const locales = { pl: 'pl-PL', en: 'en-GB' } as const;
const cache = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  let found = cache.get(key);
  if (!found) cache.set(key, (found = new Intl.DateTimeFormat(locales[language], { timeZone, ...options })));
  return found;
}

/** "3 maja 2026, 11:30" out of an RFC 3339 instant; what cannot be read is shown as it is. */
export function formatInstant(language: Language, instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return format(language, 'instant', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at);
}

/** "3 maja 2026" out of "2026-05-03", which is a day and not an instant: no time zone moves it. */
export function formatDate(language: Language, date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  return format(language, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** Short, for rows: "11:30" today, "3 maj" this year, "3.05.2024" before. */
export function formatShort(language: Language, instant: string, now = new Date()): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const day = format(language, 'day', { day: '2-digit', month: '2-digit', year: 'numeric' });
  if (day.format(at) === day.format(now)) return format(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(at);
  const year = format(language, 'year', { year: 'numeric' });
  if (year.format(at) === year.format(now)) return format(language, 'short', { day: 'numeric', month: 'short' }).format(at);
  return format(language, 'numeric', { day: 'numeric', month: '2-digit', year: 'numeric' }).format(at);
}
