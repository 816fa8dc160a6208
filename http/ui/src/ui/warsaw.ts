/** Instants as the clocks in Warsaw show them, whatever the reader's computer is set to: for fields that ask for a day and a time. */

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const minuteMs = 60_000;

function parts(at: Date): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** How far the clocks in Warsaw are ahead of UTC then, in milliseconds. */
function ahead(at: Date): number {
  const { year, month, day, hour, minute, second } = parts(at);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) - Math.floor(at.getTime() / 1000) * 1000;
}

/** "2026-05-03T11:30" out of "2026-05-03T09:30:00.000Z"; "" of what is no instant. */
export function toLocal(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const { year, month, day, hour, minute } = parts(at);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The instant of a local time; null where the text is none. A time that the clocks skip in spring is the one after the jump. */
export function fromLocal(local: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(local);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  if (Number.isNaN(wanted)) return null;
  const first = wanted - ahead(new Date(wanted));
  return new Date(wanted - ahead(new Date(first))).toISOString();
}

/** The day in Warsaw: "2026-05-03". */
export function dayOf(at: Date | string = new Date()): string {
  return toLocal(typeof at === 'string' ? at : at.toISOString()).slice(0, 10);
}

export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** "2027-05-23" out of "2026-11-23" and 6; the last day of the month where the other has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(day.slice(8)), last), 12)).toISOString().slice(0, 10);
}

/** Days since Monday. */
export const weekday = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
export const mondayOf = (day: string) => addDays(day, -weekday(day));

/** Whole minutes between two instants, a begun one counted; never less than nothing. */
export function minutesBetween(from: string, to: string | number): number {
  return Math.max(0, Math.ceil(((typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from)) / minuteMs));
}
