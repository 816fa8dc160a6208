/** Moves the newest task of a series together with all that follow, and saves what else a form changed. */
import { api, read } from '../api/client';
import type { AnyRecord } from '../api/types';
import type { Form } from '../forms/form.svelte';
import { readRecord } from '../records/records';
import { fromLocal, toLocal } from '../ui/warsaw';
import type { EventPatch } from './events';

/** Gives the saved task, or null where the form says what is to be corrected first. */
export async function saveFollowing(form: Form, record: AnyRecord): Promise<AnyRecord | null> {
  const due = String(form.values.due_at ?? '');
  const start = String(form.values.start_at ?? '');
  const isDue = due !== toLocal(String(record.due_at ?? ''));
  // The rest first, with the dates as they were; then the dates, with those that follow.
  form.set('due_at', toLocal(String(record.due_at ?? '')));
  form.set('start_at', toLocal(String(record.start_at ?? '')));
  const saved = await form.save();
  form.set('due_at', due);
  form.set('start_at', start);
  if (!saved) return null;
  const body: EventPatch = { start: fromLocal(isDue ? due : start) ?? undefined, scope: 'following' };
  try {
    const params = { path: { key: `${isDue ? 'deadline' : 'task'}:${record.id}` }, header: { 'If-Match': `"${saved.change}"` } };
    await read(api.PATCH('/calendar/events/{key}', { params, body }));
    form.set('due_at', toLocal(String(record.due_at ?? '')));
    form.keep();
    return await readRecord('tasks', record.id);
  } catch (error) {
    form.error = error;
    return null;
  }
}
