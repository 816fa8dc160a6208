/** What a template says, in words. */
import type { AnyRecord } from '../api/types';
import type { templateWords } from './template-words';

type Words = (typeof templateWords)['pl'];

/** "co miesiąc, z góry, 3. dnia miesiąca" */
export function rhythmText(record: Partial<AnyRecord>, m: Words): string {
  const every = m.every[String(record.period_unit)]?.(Number(record.every ?? 1)) ?? '';
  const on = m.on[String(record.issue_on)]?.(Number(record.issue_day ?? 1)) ?? '';
  return [every, m.billing[String(record.billing)], on].filter(Boolean).join(', ');
}

interface Suspension {
  starts_on?: string | null;
  ends_on?: string | null;
  reason?: string;
}

export const suspensionsOf = (record: Partial<AnyRecord>) => (record.suspensions ?? []) as Suspension[];

/** Both days of a suspension are in it; one without an end goes on. */
export function isSuspended(record: Partial<AnyRecord>, day: string): boolean {
  return suspensionsOf(record).some(({ starts_on, ends_on }) => !!starts_on && starts_on <= day && (!ends_on || day <= ends_on));
}

/** Placeholders that most texts need, in the order of use. */
export const placeholders = ['{za okres}', '{w okresie}', '{okres}', '{miesiąc}', '{miesiąca}', '{kwartał}', '{rok}', '{od dnia}', '{do dnia}', '{klient}'];
