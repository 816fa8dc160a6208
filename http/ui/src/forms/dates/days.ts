/** A day out of what people type in a hurry: "24.11", "2411", "jutro", "pt", "+2t". Knows no fields and no clock: today is told. */
import { addDays, addMonths, weekday } from '../../ui/warsaw';
import { monthOf, nearDays, plain, weekdayOf } from './names';

/** Which of the days is meant where the year, the month or the week is not said. */
export type Prefer = 'future' | 'past' | 'nearest';
export interface Now {
  /** "2026-11-24" */
  today: string;
  prefer: Prefer;
}

/** The day of a calendar; null where there is none such, as 30 February. */
export function dayAt(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && dayAt(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) === text;

const distance = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b));

/** The one of the days that is preferred; today is near, to come and past. */
function chosen(days: (string | null)[], { today, prefer }: Now): string | null {
  const real = days.filter((day) => day !== null);
  const fitting = prefer === 'nearest' ? real : real.filter((day) => (prefer === 'future' ? day >= today : day <= today));
  return fitting.sort((a, b) => distance(a, today) - distance(b, today) || (a > b ? -1 : 1))[0] ?? null;
}

/** Years within which every day of a calendar is, the 29th of February too. */
const around = Array.from({ length: 17 }, (_, index) => index - 8);

function yearOf(text: string, { today, prefer }: Now): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return prefer === 'past' && year > Number(today.slice(0, 4)) + 1 ? year - 100 : year;
}

function inYear(day: string, month: string | number, year: string | undefined, now: Now): string | null {
  if (year) return dayAt(yearOf(year, now), Number(month), Number(day));
  const thisYear = Number(now.today.slice(0, 4));
  return chosen(around.map((years) => dayAt(thisYear + years, Number(month), Number(day))), now);
}

/** "31" is in the next month that has such a day. */
function inMonth(day: number, now: Now): string | null {
  const [year, month] = now.today.split('-').map(Number) as [number, number];
  const months = around.map((months) => new Date(Date.UTC(year, month - 1 + months, 1)));
  return chosen(months.map((first) => dayAt(first.getUTCFullYear(), first.getUTCMonth() + 1, day)), now);
}

function onWeekday(wanted: number, { today, prefer }: Now): string {
  const ahead = (wanted - weekday(today) + 7) % 7 || 7;
  const back = ahead - 7 || -7;
  return addDays(today, prefer === 'past' || (prefer === 'nearest' && -back < ahead) ? back : ahead);
}

/** "+3", "-1", "+2t", "+2w" (weeks), "+1m", "+1r", "+1y". */
function relative(sign: string, count: string, unit: string, today: string): string {
  const steps = Number(count) * (sign === '-' ? -1 : 1);
  if (/^[tw]/.test(unit)) return addDays(today, 7 * steps);
  if (/^m/.test(unit)) return addMonths(today, steps);
  return /^[rly]/.test(unit) ? addMonths(today, 12 * steps) : addDays(today, steps);
}

function ofDigits(text: string, now: Now): string | null {
  if (text.length <= 2) return inMonth(Number(text), now);
  const [day, month, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  if (text.length === 4 || text.length === 6) return inYear(day, month, year || undefined, now);
  if (text.length !== 8) return null;
  return inYear(day, month, year, now) ?? dayAt(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

const unit = '(dni|dzien|days?|d|tyg[a-z]*|tydzien|t|weeks?|w|mies[a-z]*|months?|m|rok|lata?|r|years?|y)?';
const signed = new RegExp(`^([+-]) ?(\\d{1,3}) ?${unit}$`);
const spoken = new RegExp(`^(?:za|in) (\\d{1,3})? ?${unit}$`);
// One separator throughout: "24.11 2026" is a day and an hour.
const separated = /^(\d{1,2})( ?[.,/-] ?| )(\d{1,2})(?:\2(\d{4}|\d{2}))?(?: ?r)?\.?$/;
const isoLike = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const named = /^(\d{1,2})\.? ?([a-z]{3,})\.?(?:,? ?(\d{4}|\d{2}))?(?: ?r)?\.?$/;
const withWeekday = /^([a-z]{2,})[.,]*[ ,]+(?=\d)/;

/** "2026-11-24"; null of what says no day. */
export function parseDay(typed: string, now: Now): string | null {
  const text = plain(typed).trim().replace(/\s+/g, ' ');
  if (text in nearDays) return addDays(now.today, nearDays[text]!);
  if (/^\d+$/.test(text)) return ofDigits(text, now);
  if (/^[a-z]+\.?$/.test(text)) {
    const wanted = weekdayOf(text.replace('.', ''));
    return wanted === null ? null : onWeekday(wanted, now);
  }
  let match = isoLike.exec(text);
  if (match) return dayAt(Number(match[1]), Number(match[3]), Number(match[4]));
  if ((match = separated.exec(text))) return inYear(match[1]!, match[3]!, match[4], now);
  if ((match = signed.exec(text))) return relative(match[1]!, match[2]!, match[3] ?? '', now.today);
  if ((match = spoken.exec(text)) && (match[1] || match[2])) return relative('+', match[1] ?? '1', match[2] ?? '', now.today);
  if ((match = named.exec(text))) {
    const month = monthOf(match[2]!);
    return month === null ? null : inYear(match[1]!, month, match[3], now);
  }
  // "pt., 27.11.2026": the day of the week says nothing new.
  match = withWeekday.exec(text);
  const rest = match && weekdayOf(match[1]!) !== null ? text.slice(match[0].length) : '';
  return /\D/.test(rest) ? parseDay(rest, now) : null;
}

/** "2026-11" out of "11", "11.2026", "11/26", "lis", "listopad 2026", "2026-11", "+1". */
export function parseMonth(typed: string, now: Now): string | null {
  const text = plain(typed).trim().replace(/\s+/g, ' ');
  let match = /^([+-]) ?(\d{1,3})(?: ?m)?$/.exec(text);
  if (match) return relative(match[1]!, match[2]!, 'm', now.today).slice(0, 7);
  match = /^(\d{4})[-./ ]?(\d{2}|\d)$/.exec(text);
  if (match && Number(match[1]) >= 1900) return dayAt(Number(match[1]), Number(match[2]), 1)?.slice(0, 7) ?? null;
  match = /^(\d{1,2}|[a-z]{3,})\.?(?:(?: ?[.,/-] ?| |(?=\d{4}$))(\d{4}|\d{2}))?$/.exec(text);
  const month = match && (/^\d/.test(match[1]!) ? Number(match[1]) : monthOf(match[1]!));
  if (!month) return null;
  // The first of its month, so that this month is as good as today.
  return inYear('1', month, match![2], { ...now, today: `${now.today.slice(0, 8)}01` })?.slice(0, 7) ?? null;
}
