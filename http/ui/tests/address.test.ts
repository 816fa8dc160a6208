import { describe, expect, test } from 'vitest';
import { parseRoute, signInAddress } from '../src/router/routes';
import { emptyQuery, formatAddress, isEmpty, parseAddress, parseKey, sameQuery, toggled, without, type Query } from '../src/search/address';

const at = (address: string) => new URL(address, 'http://localhost');
const parse = (address: string) => parseAddress(at(address).searchParams);

describe('the address of a search', () => {
  const full: Query = {
    text: 'umowa & najmu ąę',
    kinds: ['answer', 'contact'],
    filters: { client: ['12'], tag: ['pilne', 'VAT'] },
    from: '2026-01-01',
    to: '2026-02-01',
    order: 'newest',
    asTyped: true,
  };

  test('says everything and is read back the same', () => {
    const address = formatAddress(full, { kind: 'answer', id: 7 });
    expect(parse(address)).toEqual({ query: full, open: { kind: 'answer', id: 7 } });
  });

  test('leaves out what is as usual', () => {
    expect(formatAddress({ ...emptyQuery, text: 'faktura' })).toBe('/search?q=faktura');
    expect(formatAddress(emptyQuery)).toBe('/');
  });

  test('forgives what it cannot read', () => {
    const { query, open } = parse('/search?q=a&order=best&from=yesterday&open=answer:-1&kind=&kind=task&kind=task&client=abc');
    expect(query).toEqual({ ...emptyQuery, text: 'a', kinds: ['task'] });
    expect(open).toBeNull();
  });

  test('is the same for the same query', () => {
    expect(sameQuery(full, { ...full, filters: { tag: ['pilne', 'VAT'], client: ['12'] } })).toBe(true);
    expect(sameQuery(full, { ...full, text: '' })).toBe(false);
  });
});

describe('a query', () => {
  test('is empty without words and filters', () => {
    expect(isEmpty({ ...emptyQuery, text: '  ' })).toBe(true);
    expect(isEmpty({ ...emptyQuery, kinds: ['task'] })).toBe(false);
    expect(isEmpty({ ...emptyQuery, filters: { client: ['1'] } })).toBe(false);
  });

  test('loses one filter at a time', () => {
    const query: Query = { ...emptyQuery, filters: { tag: ['a', 'b'], client: ['1'] }, from: '2026-01-01' };
    expect(without(query, 'tag', 'a').filters).toEqual({ tag: ['b'], client: ['1'] });
    expect(without(query, 'client', '1').filters).toEqual({ tag: ['a', 'b'] });
    expect(without(query, 'from', '2026-01-01').from).toBe('');
  });

  test('chooses and unchooses a kind', () => {
    expect(toggled(['task'], 'answer')).toEqual(['task', 'answer']);
    expect(toggled(['task', 'answer'], 'task')).toEqual(['answer']);
  });

  test('names a record by its kind and number', () => {
    expect(parseKey('answer:7')).toEqual({ kind: 'answer', id: 7 });
    for (const wrong of ['answer', 'answer:0', 'answer:7x', 'Answer:7', null]) expect(parseKey(wrong)).toBeNull();
  });
});

describe('the view of an address', () => {
  test.each([
    ['/', { view: 'search' }],
    ['/search?q=a', { view: 'search' }],
    ['/answers/7', { view: 'record', path: 'answers', id: 7 }],
    ['/clients', { view: 'list', path: 'clients' }],
    ['/clients/', { view: 'list', path: 'clients' }],
    ['/sign-in?return=%2Fclients%2F3%3Fa%3Db', { view: 'sign-in', returnTo: '/clients/3?a=b' }],
    ['/answers/0', { view: 'not-found' }],
    ['/answers/7/8', { view: 'not-found' }],
    ['/Ł', { view: 'not-found' }],
  ])('%s', (address, route) => {
    expect(parseRoute(at(address))).toEqual(route);
  });

  test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', '/sign-in', ''])(
    'after signing in never leads to %s',
    (target) => {
      expect(parseRoute(at(`/sign-in?return=${encodeURIComponent(target)}`))).toEqual({ view: 'sign-in', returnTo: '/' });
    },
  );

  test('leads to signing in and back', () => {
    expect(signInAddress('/clients/3?a=b')).toBe('/sign-in?return=%2Fclients%2F3%3Fa%3Db');
    expect(signInAddress('/')).toBe('/sign-in');
  });
});
