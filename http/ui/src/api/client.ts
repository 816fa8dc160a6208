/** The one way to the server: typed calls made from its OpenAPI description, whose failures are all `ApiError`. */
import createClient from 'openapi-fetch';
import { ApiError, errorOf, isAbort } from './problem';
import type { paths } from './schema';

export const api = createClient<paths>({ baseUrl: '/api/v1' });

type Answer<T> = Promise<{ data?: T; error?: unknown; response: Response }>;
type Listener = { unauthenticated(): void; unreachable(): void; reached(): void };

let listener: Listener = { unauthenticated() {}, unreachable() {}, reached() {} };

/** Who wants to know of what concerns the whole page: a session that has ended, a server that went away or came back. */
export function listen(to: Listener) {
  listener = to;
}

/** The data of an answer. Throws ApiError; an aborted call throws the browser's AbortError. */
export async function read<T>(answer: Answer<T>): Promise<T> {
  let result: Awaited<Answer<T>>;
  try {
    result = await answer;
  } catch (error) {
    if (isAbort(error)) throw error;
    if (error instanceof SyntaxError) throw new ApiError('internal', 0, { detail: error.message });
    listener.unreachable();
    throw new ApiError('unreachable', 0);
  }
  const { data, error, response } = result;
  if (response.ok) {
    listener.reached();
    return data as T;
  }
  const failure = errorOf(response, error);
  if (failure.code === 'unauthenticated') listener.unauthenticated();
  throw failure;
}
