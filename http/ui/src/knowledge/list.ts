/** What the list of answers shows, as it stands in the address and as the API is asked for it. */

export interface ListState {
  category: string;
  onlyHere: boolean;
  state: string;
  audience: string;
  mark: string;
  mine: boolean;
  order: string;
}

export const orders = ['question', '-updated_at', 'review_on', '-usefulness', 'usefulness'];
const usualOrder = 'question';
const states = ['draft', 'reviewed', 'published', 'archived'];
const marks = ['to_review', 'expired'];

const oneOf = (value: string | null, known: string[], otherwise = ''): string => (value !== null && known.includes(value) ? value : otherwise);

export function readState(parameters: URLSearchParams): ListState {
  return {
    category: parameters.get('category') ?? '',
    onlyHere: parameters.get('only') === 'here',
    state: oneOf(parameters.get('state'), states),
    audience: oneOf(parameters.get('audience'), ['internal', 'public']),
    mark: oneOf(parameters.get('mark'), marks),
    mine: parameters.get('owner') === 'me',
    order: oneOf(parameters.get('order'), orders, usualOrder),
  };
}

/** What is as usual is left out. */
export function addressOf(state: ListState): string {
  const parameters = new URLSearchParams();
  if (state.category) parameters.set('category', state.category);
  if (state.onlyHere) parameters.set('only', 'here');
  if (state.state) parameters.set('state', state.state);
  if (state.audience) parameters.set('audience', state.audience);
  if (state.mark) parameters.set('mark', state.mark);
  if (state.mine) parameters.set('owner', 'me');
  if (state.order !== usualOrder) parameters.set('order', state.order);
  return parameters.size ? `/knowledge?${parameters}` : '/knowledge';
}

/** Archived answers are shown only to those who ask for them. */
export function queryOf(state: ListState, user: number | null): Record<string, string | string[]> {
  return {
    order: state.order,
    state: state.state || ['draft', 'reviewed', 'published'],
    ...(state.category && { category: state.onlyHere ? state.category : `${state.category}/` }),
    ...(state.audience && { audience: state.audience }),
    ...(state.mark && { marks: state.mark }),
    ...(state.mine && user !== null && { owner: String(user) }),
  };
}

/** The same narrowing for the table of records, where many are changed at once. */
export function tableAddress(state: ListState, user: number | null): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf(state, user))) for (const one of [value].flat()) parameters.append(name, one);
  return `/answers?${parameters}`;
}

export const isFiltered = (state: ListState): boolean => Boolean(state.state || state.audience || state.mark || state.mine || state.onlyHere);
