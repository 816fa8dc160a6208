/** What is searched for, and how the address says it: `/search?q=…&kind=answer&client=12&order=newest&open=answer:7`. */

export const filterNames = ['client', 'owner', 'thread', 'tag', 'state', 'category'] as const;
export type FilterName = (typeof filterNames)[number];

/** Filters whose values are ids of records. */
const idFilters = new Set<FilterName>(['client', 'owner', 'thread']);

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

export interface RecordKey {
  kind: string;
  id: number;
}

export interface Query {
  text: string;
  kinds: string[];
  filters: Partial<Record<FilterName, string[]>>;
  from: string;
  to: string;
  order: Order;
  /** Search for just what was typed, misspelt or not. */
  asTyped: boolean;
}

export const emptyQuery: Query = { text: '', kinds: [], filters: {}, from: '', to: '', order: 'relevance', asTyped: false };

export function parseAddress(parameters: URLSearchParams): { query: Query; open: RecordKey | null } {
  const filters: Query['filters'] = {};
  for (const name of filterNames) {
    const values = distinct(parameters.getAll(name)).filter((value) => !idFilters.has(name) || /^[1-9]\d{0,15}$/.test(value));
    if (values.length) filters[name] = values;
  }
  const order = parameters.get('order') as Order;
  return {
    query: {
      text: parameters.get('q') ?? '',
      kinds: distinct(parameters.getAll('kind')),
      filters,
      from: day(parameters.get('from')),
      to: day(parameters.get('to')),
      order: orders.includes(order) ? order : 'relevance',
      asTyped: parameters.get('correct') === 'false',
    },
    open: parseKey(parameters.get('open')),
  };
}

/** The same query always gives the same address; what is as usual is left out, and the empty search is the home page. */
export function formatAddress(query: Query, open: RecordKey | null = null): string {
  const parameters = new URLSearchParams();
  if (query.text) parameters.append('q', query.text);
  for (const [name, value] of restrictions(query)) parameters.append(name, value);
  if (query.order !== 'relevance') parameters.append('order', query.order);
  if (query.asTyped) parameters.append('correct', 'false');
  if (open) parameters.append('open', formatKey(open));
  const text = parameters.toString();
  return text ? `/search?${text}` : '/';
}

/** Where a hit is read: a file at the page where the words stand. */
export function hitAddress(path: string, hit: { passage?: { number: number } | null; kind: string }, text: string): string {
  if (hit.kind !== 'attachment' || !hit.passage) return path;
  return `${path}?${new URLSearchParams({ page: String(hit.passage.number), q: text.trim() })}`;
}

/** Everything that narrows the search, as parameter and value. */
export function restrictions(query: Query): [string, string][] {
  const pairs: [string, string][] = query.kinds.map((kind) => ['kind', kind]);
  for (const name of filterNames) for (const value of query.filters[name] ?? []) pairs.push([name, value]);
  if (query.from) pairs.push(['from', query.from]);
  if (query.to) pairs.push(['to', query.to]);
  return pairs;
}

/** Nothing is asked: neither words nor anything to choose by. */
export function isEmpty(query: Query): boolean {
  return query.text.trim() === '' && restrictions(query).length === 0;
}

export function sameQuery(a: Query, b: Query): boolean {
  return formatAddress(a) === formatAddress(b);
}

export function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

export function without(query: Query, name: string, value: string): Query {
  if (name === 'from' || name === 'to') return { ...query, [name]: '' };
  const filters = { ...query.filters };
  const rest = (filters[name as FilterName] ?? []).filter((other) => other !== value);
  if (rest.length) filters[name as FilterName] = rest;
  else delete filters[name as FilterName];
  return { ...query, filters };
}

export function formatKey(key: RecordKey): string {
  return `${key.kind}:${key.id}`;
}

export function parseKey(text: string | null): RecordKey | null {
  const match = /^([a-z_]+):([1-9]\d{0,15})$/.exec(text ?? '');
  return match ? { kind: match[1]!, id: Number(match[2]) } : null;
}

export function sameKey(a: RecordKey | null, b: RecordKey | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

const distinct = (values: string[]) => [...new Set(values.filter(Boolean))];
const day = (text: string | null) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text! : '');
