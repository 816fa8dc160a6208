/** Which view an address stands for. Kinds are not known here: their paths come from the server. */

/** Views that are no records: each at an address of its own. */
export const pages = ['call', 'board', 'calendar', 'workload', 'analysis', 'reports', 'settings', 'notifications', 'import', 'administration', 'unread-files', 'knowledge', 'knowledge/review', 'knowledge/duplicates', 'knowledge/import', 'knowledge/wordings', 'knowledge/missing', 'knowledge/language', 'procedure-board', 'procedure-start', 'invoices', 'invoice-templates', 'invoice-making', 'services', 'invoice-settings'] as const;
export type PageName = (typeof pages)[number];

export type Route =
  | { view: 'search' }
  | { view: 'sign-in'; returnTo: string }
  | { view: 'list'; path: string }
  | { view: 'record'; path: string; id: number }
  | { view: 'new'; path: string }
  | { view: 'edit'; path: string; id: number }
  | { view: 'versions'; path: string; id: number }
  | { view: 'page'; page: PageName }
  | { view: 'not-found' };

export function parseRoute(url: URL): Route {
  const segments = url.pathname.split('/').filter(Boolean);
  const [first, second] = segments;
  if (first === undefined || (first === 'search' && segments.length === 1)) return { view: 'search' };
  if (first === 'sign-in' && segments.length === 1) return { view: 'sign-in', returnTo: safeReturn(url.searchParams.get('return')) };
  const page = pages.find((name) => name === segments.join('/'));
  if (page) return { view: 'page', page };
  if (!/^[a-z_-]+$/.test(first)) return { view: 'not-found' };
  if (second === undefined) return { view: 'list', path: first };
  if (segments.length === 2 && second === 'new') return { view: 'new', path: first };
  if (segments.length === 3 && segments[2] === 'edit' && /^[1-9]\d{0,15}$/.test(second)) return { view: 'edit', path: first, id: Number(second) };
  if (segments.length === 3 && segments[2] === 'versions' && /^[1-9]\d{0,15}$/.test(second)) return { view: 'versions', path: first, id: Number(second) };
  if (segments.length === 2 && /^[1-9]\d{0,15}$/.test(second)) return { view: 'record', path: first, id: Number(second) };
  return { view: 'not-found' };
}

export function recordAddress(path: string, id: number): string {
  return `/${path}/${id}`;
}

export function signInAddress(returnTo: string): string {
  const target = safeReturn(returnTo);
  return target === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(target)}`;
}

/** Only an address within this page is ever returned to: a link to sign in must not be able to lead elsewhere. */
function safeReturn(address: string | null): string {
  if (!address || !/^\/(?![/\\])/.test(address)) return '/';
  const url = new URL(address, 'http://page.invalid');
  if (url.host !== 'page.invalid' || url.pathname === '/sign-in') return '/';
  return url.pathname + url.search;
}
