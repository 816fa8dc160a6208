/** Steps of a procedure as its editor changes them: made, moved, taken out, and said in words. */
import { counted, type Language } from '../i18n/plural';
import type { ProcedureStep } from './requests';

/** "Wysłać JPK" becomes "wyslac-jpk", once more "wyslac-jpk-2". */
export function keyFor(title: string, others: string[]): string {
  const plain = title.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 34) || 'krok';
  if (!others.includes(plain)) return plain;
  let number = 2;
  while (others.includes(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
}

export function newStep(steps: ProcedureStep[]): ProcedureStep {
  const last = steps.at(-1);
  return {
    key: keyFor('krok', steps.map((step) => step.key)),
    title: '',
    description: '',
    checklist: [],
    anchor: last?.anchor ?? 'start',
    offset: last?.offset ?? 1,
    unit: last?.unit ?? 'working_days',
    free_days: 'procedure',
    owner_rule: last?.owner_rule ?? 'client_owner',
    user: last?.user ?? null,
    user_name: last?.user_name ?? null,
    role: last?.role ?? '',
    team: last?.team ?? null,
    team_name: last?.team_name ?? null,
    planned_minutes: null,
    waits_for: last ? [last.key] : [],
    files: [],
  };
}

export function move<T>(items: T[], from: number, to: number): T[] {
  if (to < 0 || to >= items.length || from === to) return items;
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Takes a step out; nobody waits for it any longer. */
export function without(steps: ProcedureStep[], index: number): ProcedureStep[] {
  const gone = steps[index]?.key;
  return steps.filter((_, at) => at !== index).map((step) => ({ ...step, waits_for: step.waits_for.filter((key) => key !== gone) }));
}

/** Steps that this one may wait for: not itself, and none that waits for it already. */
export function mayWaitFor(steps: ProcedureStep[], index: number): ProcedureStep[] {
  const self = steps[index]!.key;
  const waiting = (key: string, seen = new Set<string>()): boolean => {
    if (key === self) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return (steps.find((step) => step.key === key)?.waits_for ?? []).some((one) => waiting(one, seen));
  };
  return steps.filter((step, at) => at !== index && !waiting(step.key));
}

const days = {
  pl: { days: { one: 'dzień', few: 'dni', many: 'dni' }, working_days: { one: 'dzień roboczy', few: 'dni robocze', many: 'dni roboczych' } },
  en: { days: { one: 'day', many: 'days' }, working_days: { one: 'working day', many: 'working days' } },
};

/** "4 dni robocze od rozpoczęcia", "w terminie", "2 dni przed terminem". */
export function offsetText(step: Pick<ProcedureStep, 'anchor' | 'offset' | 'unit'>, language: Language): string {
  const offset = Number(step.offset ?? 0);
  const isStart = step.anchor === 'start';
  if (offset === 0) return language === 'pl' ? (isStart ? 'w dniu rozpoczęcia' : 'w dniu terminu') : isStart ? 'on the day of the start' : 'on the deadline';
  const amount = counted(language, Math.abs(offset), days[language][step.unit] ?? days[language].days);
  if (language === 'pl') return offset > 0 ? `${amount} ${isStart ? 'od rozpoczęcia' : 'po terminie'}` : `${amount} przed ${isStart ? 'rozpoczęciem' : 'terminem'}`;
  return `${amount} ${offset > 0 ? 'after' : 'before'} the ${isStart ? 'start' : 'deadline'}`;
}

const months = { pl: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' }, en: { one: 'month', many: 'months' } };

/** The deadline in words: "20. dnia, 1 miesiąc po okresie", "14 dni od rozpoczęcia"; "" of none. */
export function deadlineText(procedure: Record<string, unknown>, language: Language): string {
  if (procedure.deadline_rule === 'offset') return offsetText({ anchor: 'start', offset: Number(procedure.deadline_offset ?? 0), unit: procedure.deadline_unit === 'working_days' ? 'working_days' : 'days' }, language);
  if (procedure.deadline_rule !== 'day') return '';
  const after = Number(procedure.deadline_months ?? 1);
  const day = Number(procedure.deadline_day ?? 1);
  if (language === 'pl') return after ? `${day}. dnia, ${counted('pl', after, months.pl)} po okresie` : `${day}. dnia ostatniego miesiąca okresu`;
  return after ? `day ${day}, ${counted('en', after, months.en)} after the period` : `day ${day} of the period’s last month`;
}

const owners = {
  pl: { client_owner: 'opiekun kontrahenta', procedure_owner: 'opiekun procedury', user: 'wskazany operator', role: 'rola', team: 'zespół', operator: 'operator', manager: 'kierownik', administrator: 'administrator' },
  en: { client_owner: "the client's owner", procedure_owner: "the procedure's owner", user: 'a user', role: 'role', team: 'team', operator: 'operator', manager: 'manager', administrator: 'administrator' },
};

/** Who does a step: "opiekun kontrahenta", "zespół Kadry i płace". */
export function ownerText(step: ProcedureStep, language: Language): string {
  const words = owners[language];
  if (step.owner_rule === 'user') return step.user_name ?? words.user;
  if (step.owner_rule === 'team') return `${words.team} ${step.team_name ?? ''}`.trim();
  if (step.owner_rule === 'role') return `${words.role}: ${words[step.role as 'manager'] ?? step.role}`;
  return words[step.owner_rule];
}
