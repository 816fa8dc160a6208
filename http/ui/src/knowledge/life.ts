/** The life of an answer: which states follow which and for whom, and what a reader has to be told before he passes it on. */
import type { AnyRecord, User } from '../api/types';
import { addMonths } from '../ui/warsaw';

export type State = 'draft' | 'reviewed' | 'published' | 'archived';

const steps: Record<State, State[]> = {
  draft: ['reviewed', 'published', 'archived'],
  reviewed: ['published', 'draft', 'archived'],
  published: ['draft', 'archived'],
  archived: ['draft'],
};

export const isEditor = (user: User | null): boolean => user?.role === 'manager' || user?.role === 'administrator';

export function isOwn(answer: AnyRecord, user: User | null): boolean {
  return user !== null && (answer.owner === user.id || answer.created_by === user.id);
}

/** Everybody mends what is not published yet; what is, its owner and editors. */
export function mayChange(answer: AnyRecord, user: User | null): boolean {
  if (user === null) return false;
  const isUnpublished = answer.state === 'draft' || answer.state === 'reviewed';
  return isUnpublished || isEditor(user) || isOwn(answer, user) || answer.owner === null;
}

/** States that the user may bring the answer into, the usual one first. */
export function nextStates(answer: AnyRecord, user: User | null): State[] {
  const possible = steps[answer.state as State] ?? [];
  if (isEditor(user)) return answer.replaced_by && answer.state === 'archived' ? [] : possible;
  if (!isOwn(answer, user)) return [];
  return possible.filter((state) => state === 'draft' || state === 'archived');
}

export interface Notice {
  name: 'replaced' | 'archived' | 'expired' | 'not_yet_valid' | 'to_review' | 'draft' | 'reviewed';
  tone: 'danger' | 'warning' | 'quiet';
}

/** What stands above an answer, the gravest first: whoever reads it on the telephone must not pass on what no longer holds. */
export function noticesOf(answer: AnyRecord): Notice[] {
  const marks = (answer.marks ?? []) as string[];
  const notices: Notice[] = [];
  if (marks.includes('replaced') || answer.replaced_by) notices.push({ name: 'replaced', tone: 'danger' });
  else if (answer.state === 'archived') notices.push({ name: 'archived', tone: 'danger' });
  if (marks.includes('expired')) notices.push({ name: 'expired', tone: 'danger' });
  if (marks.includes('not_yet_valid')) notices.push({ name: 'not_yet_valid', tone: 'warning' });
  if (marks.includes('to_review')) notices.push({ name: 'to_review', tone: 'warning' });
  if (answer.state === 'draft') notices.push({ name: 'draft', tone: 'quiet' });
  if (answer.state === 'reviewed') notices.push({ name: 'reviewed', tone: 'quiet' });
  return notices;
}

/** What confirms that an answer still holds: it is looked at again then, and holds as long where it had an end. */
export function confirmation(answer: AnyRecord, today: string, months: number): Record<string, string> {
  const review_on = addMonths(today, months);
  const hasEnded = typeof answer.valid_to === 'string' && answer.valid_to < today;
  return { review_on, ...(hasEnded && { valid_to: review_on }) };
}
