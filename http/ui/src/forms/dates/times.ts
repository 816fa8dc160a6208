/** A time, or a day with a time, out of what people type in a hurry: "13", "1330", "9.15", "jutro 14". */
import { isDay, parseDay, type Now } from './days';
import { plain } from './names';

const clock = (hour: number, minute: number) => (hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null);

/** "13:30"; null of what says no time. */
export function parseTime(typed: string): string | null {
  const text = plain(typed).trim();
  const match = /^(\d{1,2})(?: ?[:.,h] ?(\d{2})| (\d{2}))?(?::\d{2})? ?(am|pm)?$/.exec(text) ?? /^(\d{1,2}?)(\d{2})()()$/.exec(text);
  if (!match) return null;
  const hour = Number(match[1]);
  if (!match[4]) return clock(hour, Number(match[2] ?? match[3] ?? 0));
  return hour < 1 || hour > 12 ? null : clock((hour % 12) + (match[4] === 'pm' ? 12 : 0), Number(match[2] ?? match[3] ?? 0));
}

interface Known extends Now {
  /** What stands in the field: a day alone keeps its time, a time alone its day. */
  value: string;
  /** The time of a day that is said without one: "09:00". */
  usualTime: string;
}

export const isMoment = (text: string) => isDay(text.slice(0, 10)) && /^T\d\d:\d\d$/.test(text.slice(10)) && parseTime(text.slice(11)) !== null;

/** "2026-11-24T13:30"; null of what says none. */
export function parseMoment(typed: string, known: Known): string | null {
  const text = typed.trim().replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2').replace(/\s+(?:o|at|godz\.?)\s+/i, ' ');
  const whole = parseDay(text, known);
  if (whole) return `${whole}T${isMoment(known.value) ? known.value.slice(11) : known.usualTime}`;
  for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
    const [day, time] = [parseDay(text.slice(0, at).replace(/,$/, ''), known), parseTime(text.slice(at + 1))];
    if (day && time) return `${day}T${time}`;
  }
  const time = parseTime(text);
  return time && `${isMoment(known.value) ? known.value.slice(0, 10) : known.today}T${time}`;
}

/** The time on the next full five minutes, or `far` an hour on; within the day. */
export function steppedTime(time: string, steps: number, far: boolean): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const next = far ? minutes + 60 * steps : 5 * (steps > 0 ? Math.floor(minutes / 5) + steps : Math.ceil(minutes / 5) + steps);
  return clock(Math.floor(((next + 1440) % 1440) / 60), (next + 1440) % 60)!;
}
