/** What the program learned of its use, as the server tells it. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';
import { randomKey } from '../ui/random';

type Schemas = components['schemas'];
export type Proposal = Schemas['WordingProposal'];
export type ProposalState = 'open' | 'approved' | 'rejected' | 'all';
export type QuestionGroup = Schemas['QuestionGroup'];
export type Usefulness = Schemas['Usefulness'];
export type Decision = 'approve' | 'reject' | 'reopen';

const byId = (id: number) => ({ path: { id } });

export async function readProposals(state: ProposalState, offset: number, limit: number, signal?: AbortSignal): Promise<Proposal[]> {
  return (await read(api.GET('/wording-proposals', { signal, params: { query: { state, offset, limit } } }))).items;
}

/** @param wording  instead of what was proposed; counts for an approval alone */
export function decide(id: number, decision: Decision, wording?: string): Promise<Proposal> {
  if (decision === 'approve') return read(api.POST('/wording-proposals/{id}/approve', { params: byId(id), body: wording ? { wording } : {} }));
  if (decision === 'reject') return read(api.POST('/wording-proposals/{id}/reject', { params: byId(id) }));
  return read(api.POST('/wording-proposals/{id}/reopen', { params: byId(id) }));
}

export function readUsefulness(answer: number, signal?: AbortSignal): Promise<Usefulness> {
  return read(api.GET('/answers/{id}/usefulness', { signal, params: byId(answer) }));
}

export function undoUse(answer: number, feedback: number): Promise<Usefulness> {
  return read(api.DELETE('/answers/{id}/feedback/{feedback}', { params: { path: { id: answer, feedback } } }));
}

export function readMissing(from: string, offset: number, limit: number, signal?: AbortSignal): Promise<Schemas['MissingAnswers']> {
  return read(api.GET('/reports/missing-answers', { signal, params: { query: { from, offset, limit } } }));
}

/** Begins the answer to a group of questions: out of a solved contact, or with an answer that there is already. */
export function startAnswer(group: number, start: { contact: number } | { answer: number }): Promise<Schemas['Answer']> {
  const params = { ...byId(group), header: { 'Idempotency-Key': randomKey() } };
  return read(api.POST('/reports/missing-answers/{id}/start', { params: params as never, body: start as never }));
}
