/** How the fields of a record are laid out: a table of its fields is all that is known about it. */
import type { AnyRecord, Field, Kind } from '../api/types';
import { titleField } from './kinds.svelte';

export function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** Markdown fields that say something. */
export function texts(kind: Kind, record: AnyRecord): Field[] {
  return kind.fields.filter((field) => field.type === 'markdown' && isFilled(record[field.name]));
}

/** Of use to programs alone. */
const technical = new Set(['sha256', 'has_preview']);
/** Shown in words, or as lists to tick, beside the text of a task. */
const ofTasks = new Set(['checklist', 'waits_for', 'recurrence', 'recurrence_mode', 'series', 'occurrence_at']);

/** Everything else that says something, but the title. */
export function details(kind: Kind, record: AnyRecord): Field[] {
  const title = titleField(kind);
  return kind.fields.filter((field) => field.type !== 'markdown' && field !== title && !technical.has(field.name) && !(kind.kind === 'task' && ofTasks.has(field.name)) && isFilled(record[field.name]));
}

/** A kind that is there for its text, such as an answer: the text comes first and needs no heading. */
export function isArticle(kind: Kind): boolean {
  return kind.fields.some((field) => field.type === 'markdown' && field.required);
}

export function titleOf(kind: Kind, record: AnyRecord): string {
  const field = titleField(kind);
  const value = field && record[field.name];
  return typeof value === 'string' && value.trim() ? value : `${record.kind} ${record.id}`;
}

const shortTypes = new Set(['choice', 'date', 'instant']);
const tellingNames = new Set(['progress_percent', 'code', 'nip', 'client', 'owner', 'login']);

/** Columns of kinds that have more telling fields than there is room for. */
const chosenColumns: Record<string, string[]> = {
  task: ['client', 'owner', 'priority', 'due_at', 'state'],
  thread: ['client', 'owner', 'state', 'progress_percent', 'next_due_at', 'last_activity_at'],
  contact: ['client', 'started_at', 'channel', 'owner', 'next_step_due'],
  client: ['code', 'nip', 'city', 'owner'],
  answer: ['category', 'state', 'audience', 'owner', 'review_on'],
  attachment: ['media_type', 'size_bytes', 'text_state', 'owner'],
  work: ['task', 'owner', 'started_at', 'minutes'],
  invoice: ['subject', 'issue_date', 'due_date', 'net', 'gross', 'balance', 'state'],
  service: ['code', 'unit', 'net_price', 'vat_rate', 'active'],
  client_price: ['client', 'service', 'net_price', 'valid_from', 'valid_to'],
  payment: ['invoice', 'paid_on', 'amount', 'form'],
};

/** The columns of a kind's table, after the title: what tells records apart, in few words. */
export function columns(kind: Kind): Field[] {
  const chosen = chosenColumns[kind.kind];
  if (chosen) return chosen.map((name) => kind.fields.find((field) => field.name === name)).filter((field) => field !== undefined);
  return kind.fields.filter((field) => shortTypes.has(field.type) || tellingNames.has(field.name)).slice(0, 6);
}
