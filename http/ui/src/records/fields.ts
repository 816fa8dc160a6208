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

/** Everything else that says something, but the title. */
export function details(kind: Kind, record: AnyRecord): Field[] {
  const title = titleField(kind);
  return kind.fields.filter((field) => field.type !== 'markdown' && field !== title && isFilled(record[field.name]));
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

/** The columns of a kind's table, after the title: what tells records apart, in few words. */
export function columns(kind: Kind): Field[] {
  return kind.fields.filter((field) => shortTypes.has(field.type) || tellingNames.has(field.name)).slice(0, 6);
}
