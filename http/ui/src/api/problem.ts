/** Failures of a call: what the server said (problem+json), or that it could not be reached; and what to tell the reader. */
import type { Messages } from '../i18n/pl';
import type { Problem } from './types';

export type FailureCode = Exclude<keyof Messages['errors'], 'retry' | 'toSearch' | 'details' | 'notFoundPage'>;

export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly problem: Partial<Problem> = {},
    readonly retryAfterSeconds?: number,
  ) {
    super(problem.detail ?? problem.title ?? code);
    this.name = 'ApiError';
  }
}

const codeOfStatus: Record<number, FailureCode> = {
  400: 'invalid_argument',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  412: 'outdated',
  413: 'too_large',
  428: 'precondition_required',
  429: 'too_many_requests',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
  507: 'no_space',
};

/** The error of an answer that is not a success. A body that is no problem document (a proxy's page) leaves the status to speak. */
export function errorOf(response: Response, body: unknown): ApiError {
  const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  const code = typeof problem.code === 'string' ? problem.code : (codeOfStatus[response.status] ?? 'internal');
  const retryAfter = Number(response.headers.get('Retry-After') ?? NaN);
  return new ApiError(code, response.status, problem, Number.isFinite(retryAfter) ? retryAfter : undefined);
}

export interface Explanation {
  title: string;
  action: string;
  /** The server's own words, for whoever is asked for help. */
  detail: string;
  fields: { pointer: string; message: string }[];
  canRetry: boolean;
  /** What was asked for is not here for this reader: it may be elsewhere. */
  isElsewhere: boolean;
}

const worthRetrying = new Set(['unavailable', 'unreachable', 'internal', 'conflict', 'too_many_requests']);

/** What happened and what to do about it, in the reader's language. */
export function explain(error: unknown, messages: Messages): Explanation {
  const known = error instanceof ApiError ? error : new ApiError('internal', 0, { detail: String(error) });
  const code = (known.code in messages.errors ? known.code : (codeOfStatus[known.status] ?? 'internal')) as FailureCode;
  return {
    ...messages.errors[code],
    detail: known.problem.detail ?? '',
    fields: known.problem.errors ?? [],
    canRetry: worthRetrying.has(code),
    isElsewhere: code === 'not_found' || code === 'forbidden',
  };
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
