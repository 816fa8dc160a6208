/** Days, months and moments as they stand in a field and as they are said beside it. What is none is shown as it is. */
import type { Language } from '../../i18n/plural';
import { isDay } from './days';
import { isMoment } from './times';

const locale = { pl: 'pl-PL', en: 'en-GB' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

function text(language: Language, day: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale[language], { timeZone: 'UTC', ...options });
  formats.set(key, format);
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** "24.11.2026", "24 Nov 2026" */
export function showDay(language: Language, value: string): string {
  if (!isDay(value)) return value;
  if (language === 'pl') return `${value.slice(8)}.${value.slice(5, 7)}.${value.slice(0, 4)}`;
  // The browsers' own short names of September differ: "Sep", "Sept".
  return `${Number(value.slice(8))} ${text('en', value, { month: 'long' }).slice(0, 3)} ${value.slice(0, 4)}`;
}

/** "24.11.2026 14:30" */
export const showMoment = (language: Language, value: string) => (isMoment(value) ? `${showDay(language, value.slice(0, 10))} ${value.slice(11)}` : value);

/** "listopad 2026" */
export const showMonth = (language: Language, value: string) => (isDay(`${value}-01`) ? text(language, `${value}-01`, { month: 'long', year: 'numeric' }) : value);

/** "pt., 27.11.2026", "Fri, 27 Nov 2026"; with its time where it has one. */
export function sayDay(language: Language, value: string): string {
  const day = value.slice(0, 10);
  const time = value.slice(11);
  return `${text(language, day, { weekday: 'short' })}, ${showDay(language, day)}${time && `, ${time}`}`;
}

/** "piątek, 27 listopada 2026" */
export const nameDay = (language: Language, day: string) => text(language, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const nameMonth = (language: Language, month: number) => text(language, `2026-${String(month).padStart(2, '0')}-01`, { month: 'long' });
/** Of a column, "piątek"; 2026-11-23 is a Monday. */
export const nameWeekday = (language: Language, weekday: number) => text(language, `2026-11-${23 + weekday}`, { weekday: 'long' });
export const shortWeekdays = { pl: ['pn', 'wt', 'śr', 'cz', 'pt', 'so', 'nd'], en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] };
