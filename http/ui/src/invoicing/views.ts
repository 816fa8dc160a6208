/** The accountant's views of the list of invoices, as filters of the API in the address. */
export type ViewName = 'unpaid' | 'overdue' | 'drafts' | 'month' | 'previousMonth' | 'corrections' | 'all';

export const viewNames: ViewName[] = ['unpaid', 'overdue', 'drafts', 'month', 'previousMonth', 'corrections', 'all'];

/** The first and the last day of a month: "2026-11" → ["2026-11-01", "2026-12-01"]; the end is not in it, as the API has it. */
export function daysOfMonth(month: string): [string, string] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return [`${month}-01`, `${next}-01`];
}

export function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** The filters of a view, on a day. */
export function filtersOf(view: ViewName, today: string): Record<string, string> {
  const month = today.slice(0, 7);
  const inMonth = (text: string) => {
    const [from, to] = daysOfMonth(text);
    return { issue_date_from: from, issue_date_to: to };
  };
  switch (view) {
    case 'unpaid':
      return { balance_from: '0.01', order: 'due_date' };
    case 'overdue':
      return { overdue: 'true', order: 'due_date' };
    case 'drafts':
      return { state: 'draft' };
    case 'month':
      return inMonth(month);
    case 'previousMonth':
      return inMonth(monthBefore(month));
    case 'corrections':
      return { type: 'correction' };
    case 'all':
      return {};
  }
}

const own = ['balance_from', 'overdue', 'state', 'type', 'issue_date_from', 'issue_date_to', 'order', 'bin'];

/** Whether the address shows exactly this view; the client may be chosen beside it. */
export function isView(view: ViewName, parameters: URLSearchParams, today: string): boolean {
  const wanted = filtersOf(view, today);
  return own.filter((name) => name !== 'order').every((name) => (parameters.get(name) ?? undefined) === wanted[name]);
}

/** The address after changing to a view: what else is filtered stays. */
export function withView(view: ViewName, parameters: URLSearchParams, today: string): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const name of own) next.delete(name);
  for (const [name, value] of Object.entries(filtersOf(view, today))) next.set(name, value);
  return next;
}
