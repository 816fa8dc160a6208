/** Days as they stand on invoices: "3.11.2026"; months: "listopad 2026". */
import type { Language } from '../i18n/plural';

export function formatDay(language: Language, day: unknown): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typeof day === 'string' ? day : '');
  if (!match) return typeof day === 'string' ? day : '';
  const [, year, month, date] = match;
  return language === 'pl' ? `${Number(date)}.${month}.${year}` : `${date}/${month}/${year}`;
}

export function formatMonth(language: Language, month: string): string {
  const at = new Date(`${month}-15T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return month;
  return new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** A period: "1.11.2026 – 30.11.2026", or the month where it is a whole one. */
export function formatPeriod(language: Language, from: string, to: string): string {
  const last = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0)).toISOString().slice(0, 10);
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && to === last) return formatMonth(language, from.slice(0, 7));
  return `${formatDay(language, from)}\u2009–\u2009${formatDay(language, to)}`;
}
