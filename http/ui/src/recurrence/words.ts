/** Recurrences in plain words: "co miesiąc 20. dnia", "w każdy wtorek i piątek, 10 razy". */
import { formatDate } from '../i18n/format';
import { counted, type Language } from '../i18n/plural';
import { areWorkingDays, parseRule, patternOf, weekDays, type NthDay, type Rule, type WeekDay } from './rule';

type Gender = 'm' | 'f' | 'n';
const dayNames: Record<WeekDay, { nominative: string; accusative: string; gender: Gender; short: string }> = {
  MO: { nominative: 'poniedziałek', accusative: 'poniedziałek', gender: 'm', short: 'pn' },
  TU: { nominative: 'wtorek', accusative: 'wtorek', gender: 'm', short: 'wt' },
  WE: { nominative: 'środa', accusative: 'środę', gender: 'f', short: 'śr' },
  TH: { nominative: 'czwartek', accusative: 'czwartek', gender: 'm', short: 'cz' },
  FR: { nominative: 'piątek', accusative: 'piątek', gender: 'm', short: 'pt' },
  SA: { nominative: 'sobota', accusative: 'sobotę', gender: 'f', short: 'so' },
  SU: { nominative: 'niedziela', accusative: 'niedzielę', gender: 'f', short: 'nd' },
};
const ordinals: Record<Gender, Record<number, string>> = {
  m: { 1: 'pierwszy', 2: 'drugi', 3: 'trzeci', 4: 'czwarty', 5: 'piąty', [-1]: 'ostatni', [-2]: 'przedostatni' },
  f: { 1: 'pierwszą', 2: 'drugą', 3: 'trzecią', 4: 'czwartą', 5: 'piątą', [-1]: 'ostatnią', [-2]: 'przedostatnią' },
  n: {},
};
const monthsOf = ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'];
const englishDays: Record<WeekDay, string> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' };
const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const englishOrdinals: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last', [-2]: 'second last' };

const joined = (parts: string[], and: string) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`);
const inOrder = (days: NthDay[]) => [...days].sort((a, b) => weekDays.indexOf(a.day) - weekDays.indexOf(b.day));

const w = (following: string) => (/^w[^aeiouyąęó]/.test(following) ? 'we' : 'w');

const pl = {
  unit: (rule: Rule) => {
    const units = { DAILY: { one: 'dzień', few: 'dni', many: 'dni' }, WEEKLY: { one: 'tydzień', few: 'tygodnie', many: 'tygodni' }, MONTHLY: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' }, YEARLY: { one: 'rok', few: 'lata', many: 'lat' } };
    if (rule.interval > 1) return `co ${counted('pl', rule.interval, units[rule.frequency])}`;
    return rule.frequency === 'DAILY' ? 'codziennie' : `co ${units[rule.frequency].one}`;
  },
  onDays: (days: NthDay[]) => {
    const names = inOrder(days).map(({ day }) => dayNames[day].accusative);
    return `${w(names[0]!)} ${joined(names, 'i')}`;
  },
  eachDay: (days: NthDay[]) => {
    const [first, ...others] = inOrder(days);
    const each = dayNames[first!.day].gender === 'f' ? 'każdą' : 'każdy';
    return `w ${each} ${joined([first!, ...others].map(({ day }) => dayNames[day].accusative), 'i')}`;
  },
  onWorking: 'w dni robocze (pn–pt)',
  nth: (ordinal: number, day: WeekDay) => {
    const word = ordinals[dayNames[day].gender][ordinal] ?? `${ordinal}.`;
    return `${w(word)} ${word} ${dayNames[day].accusative}`;
  },
  monthDays: (days: number[]) => {
    const [named, last] = [days.filter((day) => day > 0), days.some((day) => day < 0)];
    return joined([...(named.length ? [`${joined(named.map((day) => `${day}.`), 'i')} dnia`] : []), ...(last ? ['w ostatni dzień'] : [])], 'i');
  },
  inMonth: (months: number[]) => joined(months.map((month) => monthsOf[month - 1] ?? String(month)), 'i'),
  dayInMonth: (day: number, months: number[]) => `${day} ${pl.inMonth(months)}`,
  ofMonth: (months: number[]) => pl.inMonth(months),
  lastDay: 'w ostatni dzień',
  position: (position: number) => `w ${position < 0 ? 'ostatni' : 'pierwszy'} dzień roboczy (pn–pt)`,
  times: (count: number) => `${counted('pl', count, { one: 'raz', few: 'razy', many: 'razy' })}`,
  until: (day: string) => `do ${formatDate('pl', day)}`,
  other: 'według reguły',
};

const englishOrdinal = (day: number) => `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`;
const en: typeof pl = {
  unit: (rule) => {
    const units = { DAILY: { one: 'day', many: 'days' }, WEEKLY: { one: 'week', many: 'weeks' }, MONTHLY: { one: 'month', many: 'months' }, YEARLY: { one: 'year', many: 'years' } };
    return rule.interval > 1 ? `every ${counted('en', rule.interval, units[rule.frequency])}` : `every ${units[rule.frequency].one}`;
  },
  onDays: (days) => `on ${joined(inOrder(days).map(({ day }) => englishDays[day]), 'and')}`,
  eachDay: (days) => `every ${joined(inOrder(days).map(({ day }) => englishDays[day]), 'and')}`,
  onWorking: 'on working days (Mon–Fri)',
  nth: (ordinal, day) => `on the ${englishOrdinals[ordinal] ?? ordinal} ${englishDays[day]}`,
  monthDays: (days) => `on the ${joined(days.map((day) => (day < 0 ? 'last day' : englishOrdinal(day))), 'and')}`,
  inMonth: (months) => joined(months.map((month) => englishMonths[month - 1] ?? String(month)), 'and'),
  dayInMonth: (day, months) => `on ${day} ${en.inMonth(months)}`,
  ofMonth: (months) => `of ${en.inMonth(months)}`,
  lastDay: 'on the last day',
  position: (position) => `on the ${position < 0 ? 'last' : 'first'} working day (Mon–Fri)`,
  times: (count) => counted('en', count, { one: 'time', many: 'times' }),
  until: (day) => `until ${formatDate('en', day)}`,
  other: 'by a rule',
};

const languages = { pl, en };

/** The rule in words; of a rule that has none, the rule itself. "" of none. */
export function recurrenceText(text: string, language: Language): string {
  if (!text.trim()) return '';
  const rule = parseRule(text);
  const words = languages[language];
  return rule ? [when(rule, words), end(rule, words)].filter(Boolean).join(', ') : `${words.other}: ${text}`;
}

function end(rule: Rule, words: typeof pl): string {
  return rule.count !== null ? words.times(rule.count) : rule.until ? words.until(rule.until) : '';
}

function when(rule: Rule, words: typeof pl): string {
  const unit = words.unit(rule);
  if (rule.frequency === 'DAILY' && !rule.days.length && !rule.monthDays.length && !rule.months.length) return unit;
  if (rule.frequency === 'WEEKLY' && rule.position === null && !rule.months.length && !rule.monthDays.length) return weekly(rule, unit, words);
  const day = dayIn(rule, words);
  if (day === null) return `${words.other}: ${ruleOf(rule)}`;
  return `${unit} ${day}`.trim();
}

const ruleOf = (rule: Rule) => `${rule.frequency}${rule.days.length ? ` ${rule.days.map(({ ordinal, day }) => `${ordinal || ''}${day}`).join(' ')}` : ''}`;

function weekly(rule: Rule, unit: string, words: typeof pl): string {
  if (!rule.days.length) return unit;
  const isWorking = areWorkingDays(rule.days);
  if (rule.interval === 1) return isWorking ? words.onWorking : words.eachDay(rule.days);
  return `${unit} ${isWorking ? words.onWorking : words.onDays(rule.days)}`;
}

/** "20. dnia", "w ostatni piątek marca"; "" where only the first date says, null where there are no words. */
function dayIn(rule: Rule, words: typeof pl): string | null {
  const { months, monthDays, days } = rule;
  const pattern = patternOf(rule);
  const of = months.length ? ` ${words.ofMonth(months)}` : '';
  if (pattern === 'other') return days.length || rule.position !== null || !monthDays.length ? null : `${words.monthDays(monthDays)}${of}`;
  if (pattern === 'day') return !monthDays.length ? (months.length ? words.inMonth(months) : '') : months.length ? words.dayInMonth(monthDays[0]!, months) : words.monthDays(monthDays);
  if (pattern === 'last-day') return `${words.lastDay}${of}`;
  if (pattern === 'nth' || pattern === 'last-nth') return `${words.nth(days[0]!.ordinal, days[0]!.day)}${of}`;
  return `${words.position(rule.position!)}${of}`;
}

export const weekDayNames = (language: Language): { day: WeekDay; name: string; short: string }[] =>
  weekDays.map((day) => ({ day, name: language === 'pl' ? dayNames[day].nominative : englishDays[day], short: language === 'pl' ? dayNames[day].short : englishDays[day].slice(0, 2) }));

const formPl = {
  recurrence: 'Powtarzanie',
  frequencies: { none: 'nie powtarza się', DAILY: 'codziennie', WORKING: 'w dni robocze (pn–pt)', WEEKLY: 'co tydzień', MONTHLY: 'co miesiąc', YEARLY: 'co rok', other: 'inna reguła' },
  interval: 'Co ile',
  units: {
    DAILY: { one: 'dzień', few: 'dni', many: 'dni' },
    WEEKLY: { one: 'tydzień', few: 'tygodnie', many: 'tygodni' },
    MONTHLY: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' },
    YEARLY: { one: 'rok', few: 'lata', many: 'lat' },
  },
  days: 'W jakie dni',
  pattern: 'Którego dnia',
  end: 'Koniec',
  ends: { never: 'bez końca', count: 'po liczbie razy', until: 'z dniem' },
  count: 'Ile razy',
  until: 'Ostatni dzień',
  rule: 'Reguła (RRULE)',
  mode: 'Następne powstaje',
  modes: { when_due: 'gdy przyjdzie jego termin', when_done: 'gdy to zostanie zrobione' },
  next: 'Najbliższe terminy',
  more: 'i dalej',
  needsDate: 'Podaj termin: od niego liczą się następne.',
  doesNotFit: (day: string) => `Termin ${day} nie pasuje do tej reguły.`,
  move: (day: string) => `Przenieś termin na ${day}`,
  refused: 'Tej reguły nie da się policzyć. Popraw ją.',
  ended: 'Koniec reguły jest przed terminem.',
};

const formEn: typeof formPl = {
  recurrence: 'Recurrence',
  frequencies: { none: 'does not recur', DAILY: 'daily', WORKING: 'on working days (Mon–Fri)', WEEKLY: 'weekly', MONTHLY: 'monthly', YEARLY: 'yearly', other: 'another rule' },
  interval: 'Every',
  units: { DAILY: { one: 'day', few: 'days', many: 'days' }, WEEKLY: { one: 'week', few: 'weeks', many: 'weeks' }, MONTHLY: { one: 'month', few: 'months', many: 'months' }, YEARLY: { one: 'year', few: 'years', many: 'years' } },
  days: 'On which days',
  pattern: 'On which day',
  end: 'End',
  ends: { never: 'no end', count: 'after a number of times', until: 'on a day' },
  count: 'How many times',
  until: 'Last day',
  rule: 'Rule (RRULE)',
  mode: 'The next is made',
  modes: { when_due: 'when it is due', when_done: 'when this one is done' },
  next: 'Next dates',
  more: 'and on',
  needsDate: 'Give a date: the next ones count from it.',
  doesNotFit: (day) => `${day} is not a date of this rule.`,
  move: (day) => `Move the date to ${day}`,
  refused: 'This rule cannot be counted. Correct it.',
  ended: 'The rule ends before the date.',
};

export const words = { pl: formPl, en: formEn };
