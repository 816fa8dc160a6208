/** Periods as the API writes them ("2026-09", "2026-Q3", "2026", or a day), and as people say them. */
import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/plural';

export type PeriodKind = 'none' | 'month' | 'quarter' | 'year';

const months = {
  pl: ['styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const roman = ['I', 'II', 'III', 'IV'];
const two = (number: number) => String(number).padStart(2, '0');

/** "październik 2026", "III kwartał 2026", "2026", "5 marca 2026". */
export function periodName(period: string, language: Language): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return `${months[language][Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return language === 'pl' ? `${roman[Number(quarter[2]) - 1]} kwartał ${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(language, period) : period;
}

/** The period of the kind that a day ("2026-11-20") is in. */
export function periodOf(kind: PeriodKind, day: string): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (kind === 'month') return `${year}-${two(month)}`;
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return kind === 'year' ? year : day;
}

/** The period `by` periods later; a day moves by days. */
export function moved(period: string, by: number): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) {
    const at = Number(month[1]) * 12 + Number(month[2]) - 1 + by;
    return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) {
    const at = Number(quarter[1]) * 4 + Number(quarter[2]) - 1 + by;
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  }
  if (/^\d{4}$/.test(period)) return String(Number(period) + by);
  const day = new Date(`${period}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, 10);
}

/** Periods to choose from: some before the day's own and some after, the newest first. */
export function periodsAround(kind: PeriodKind, day: string, before = 18, after = 6): string[] {
  const now = periodOf(kind, day);
  return Array.from({ length: before + after + 1 }, (_, index) => moved(now, after - index));
}
