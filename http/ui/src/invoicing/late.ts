/** How late the payment of an invoice is. */
import type { AnyRecord } from '../api/types';
import { isNegative, isZero } from '../ui/money';
import { dayOf } from '../ui/warsaw';

const dayMs = 86_400_000;

/** Days since the term, where something is still to be paid; else 0. */
export function daysLate(record: Partial<AnyRecord>, today = dayOf()): number {
  const due = record.due_date;
  if (typeof due !== 'string' || record.state === 'draft' || isZero(record.balance) || isNegative(record.balance)) return 0;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(due)) / dayMs));
}
