/** What is asked of the server about procedures. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';
import type { AnyRecord } from '../api/types';
import { readRecord } from '../records/records';
import { changeRecord } from '../records/write';
import { session } from '../session/session.svelte';
import { randomKey } from '../ui/random';
import type { Board, BoardRow } from './board';

type Schemas = components['schemas'];

export interface ProcedureStep {
  key: string;
  title: string;
  description: string;
  checklist: string[];
  anchor: 'start' | 'deadline';
  offset: number | null;
  unit: 'days' | 'working_days';
  free_days: 'procedure' | 'stay' | 'before' | 'after';
  owner_rule: 'client_owner' | 'procedure_owner' | 'user' | 'role' | 'team';
  user: number | null;
  user_name?: string | null;
  role: string;
  team: number | null;
  team_name?: string | null;
  planned_minutes: number | null;
  waits_for: string[];
  files: string[];
}

export type Procedure = AnyRecord & Omit<Schemas['Procedure'], 'steps' | 'kind'> & { steps: ProcedureStep[]; description_html?: string };
export type Started = Schemas['ProcedureStarted'];
export type StartedRun = Schemas['StartedRun'];
export type RuleDates = Schemas['RuleDates'];
export type Rule = Schemas['ProcedureRule'];

/** Who makes and changes procedures, their rules and runs. */
export const mayManage = () => session.user?.role === 'manager' || session.user?.role === 'administrator';

export const readBoard = (id: number, period: string | null, signal?: AbortSignal): Promise<Board> =>
  read(api.GET('/procedures/{id}/board', { signal, params: { path: { id }, query: period ? { period } : {} } }));

export const readRow = (run: number, signal?: AbortSignal): Promise<BoardRow> => read(api.GET('/procedure-runs/{id}/steps', { signal, params: { path: { id: run } } }));

export async function readProcedures(signal?: AbortSignal): Promise<Procedure[]> {
  return (await read(api.GET('/procedures', { signal, params: { query: { limit: 200, order: 'name', expand: 'names' } } }))).items as unknown as Procedure[];
}

export const start = (id: number, body: Schemas['ProcedureStart'], key = randomKey()): Promise<Started> =>
  read(api.POST('/procedures/{id}/start', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }));

export const readVersions = async (id: number): Promise<Schemas['ProcedureVersion'][]> => (await read(api.GET('/procedures/{id}/versions', { params: { path: { id } } }))).items;
export const readVersion = (id: number, number: number): Promise<Procedure> =>
  read(api.GET('/procedures/{id}/versions/{number}', { params: { path: { id, number } } })) as unknown as Promise<Procedure>;

export const readRuleDates = (id: number, count: number): Promise<RuleDates> => read(api.GET('/procedure-rules/{id}/dates', { params: { path: { id }, query: { count } } }));

const keyed = (id: number) => ({ path: { id }, header: { 'Idempotency-Key': randomKey() } });
export const changeRun = (id: number, verb: 'suspend' | 'resume' | 'cancel'): Promise<unknown> =>
  read(api.POST(`/procedure-runs/{id}/${verb}` as '/procedure-runs/{id}/suspend', { params: keyed(id) as never }));
export const suspendRule = (id: number): Promise<unknown> => read(api.POST('/procedure-rules/{id}/suspend', { params: keyed(id) as never }));
export const resumeRule = (id: number, catch_up: boolean): Promise<unknown> => read(api.POST('/procedure-rules/{id}/resume', { params: keyed(id) as never, body: { catch_up } }));
export const receiveFile = (run: number, file: number, received: boolean): Promise<unknown> =>
  read(api.POST('/procedure-runs/{id}/files', { params: keyed(run) as never, body: { file, received } }));

export const tick = (task: number, item: number, done: boolean): Promise<AnyRecord> =>
  read(api.POST('/tasks/{id}/checklist', { params: keyed(task) as never, body: { item, done } })) as unknown as Promise<AnyRecord>;

/** Marks a task done. Gives how to undo it. */
export async function finish(task: number): Promise<() => Promise<void>> {
  const before = await readRecord('tasks', task);
  const after = await changeRecord('tasks', task, before.change, { state: 'done' });
  return async () => {
    await changeRecord('tasks', task, after.change, { state: before.state, percent_done: before.percent_done });
  };
}
