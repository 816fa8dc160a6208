import { afterEach, describe, expect, test, vi } from 'vitest';
import { listen, read } from '../src/api/client';
import { ApiError, errorOf, explain, isAbort } from '../src/api/problem';
import { en } from '../src/i18n/en';
import { pl } from '../src/i18n/pl';

const response = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });
const failing = (status: number, error: unknown) => read(Promise.resolve({ error, response: response(status) }));

afterEach(() => listen({ unauthenticated() {}, unreachable() {}, reached() {} }));

describe('an answer that is no success', () => {
  test('takes its code from the problem document', () => {
    const error = errorOf(response(400), { code: 'invalid_argument', detail: '/nip: checksum', errors: [{ pointer: '/nip', message: 'checksum' }] });
    expect(error).toMatchObject({ code: 'invalid_argument', status: 400 });
    expect(explain(error, pl).fields).toEqual([{ pointer: '/nip', message: 'checksum' }]);
  });

  test.each([
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [412, 'outdated'],
    [429, 'too_many_requests'],
    [502, 'unavailable'],
    [500, 'internal'],
    [418, 'internal'],
  ])('without one is told by its status %i: %s', (status, code) => {
    expect(errorOf(response(status), '<html>proxy</html>').code).toBe(code);
  });

  test('says how long to wait', () => {
    expect(errorOf(response(429, { 'Retry-After': '22' }), {}).retryAfterSeconds).toBe(22);
    expect(errorOf(response(429), {}).retryAfterSeconds).toBeUndefined();
  });
});

describe('what the reader is told', () => {
  test.each(['pl', 'en'] as const)('names in %s what to do, for every code', (language) => {
    const messages = { pl, en }[language];
    for (const code of ['invalid_argument', 'forbidden', 'not_found', 'conflict', 'outdated', 'too_large', 'unavailable', 'unreachable', 'internal']) {
      const what = explain(new ApiError(code, 400), messages);
      expect(what.title).not.toBe('');
      expect(what.action).not.toBe('');
    }
  });

  test('of an unknown code goes by the status', () => {
    expect(explain(new ApiError('brand_new', 403), pl).title).toBe(pl.errors.forbidden.title);
    expect(explain(new TypeError('bug'), pl).title).toBe(pl.errors.internal.title);
  });

  test('offers another try only where it can help', () => {
    expect(explain(new ApiError('unavailable', 503), pl).canRetry).toBe(true);
    expect(explain(new ApiError('not_found', 404), pl).canRetry).toBe(false);
  });
});

describe('a call', () => {
  test('gives the data of a success', async () => {
    await expect(read(Promise.resolve({ data: { id: 7 }, response: response(200) }))).resolves.toEqual({ id: 7 });
  });

  test('tells the page that nobody is signed in', async () => {
    const unauthenticated = vi.fn();
    listen({ unauthenticated, unreachable() {}, reached() {} });
    await expect(failing(401, { code: 'unauthenticated' })).rejects.toBeInstanceOf(ApiError);
    expect(unauthenticated).toHaveBeenCalledOnce();
  });

  test('tells the page that the server is away', async () => {
    const unreachable = vi.fn();
    listen({ unauthenticated() {}, unreachable, reached() {} });
    await expect(read(Promise.reject(new TypeError('Failed to fetch')))).rejects.toMatchObject({ code: 'unreachable' });
    expect(unreachable).toHaveBeenCalledOnce();
  });

  test('that was aborted is no failure of the server', async () => {
    const unreachable = vi.fn();
    listen({ unauthenticated() {}, unreachable, reached() {} });
    await expect(read(Promise.reject(new DOMException('', 'AbortError')))).rejects.toSatisfy(isAbort);
    expect(unreachable).not.toHaveBeenCalled();
  });
});
