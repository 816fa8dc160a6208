/** Sums out of the API, for several reports. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';
import { i18n } from '../i18n/index.svelte';

export type Analysis = components['schemas']['Analysis'];
export type Sums = Analysis['rows'][number];

export function analyse(of: string, by: string, filters: Record<string, string>, signal?: AbortSignal): Promise<Analysis> {
  return read(api.GET('/analysis', { signal, params: { query: { of, by, ...filters } as never } }));
}

/** The filters that the address holds for all charts of a report. */
export function filtersOf(parameters: URLSearchParams, names = ['owner', 'client']): Record<string, string> {
  return Object.fromEntries(names.filter((name) => parameters.get(name)).map((name) => [name, parameters.get(name)!]));
}

const locale = () => (i18n.language === 'pl' ? 'pl-PL' : 'en-GB');

export function monthName(month: string, isLong = false): string {
  const at = new Date(`${month}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(locale(), isLong ? { month: 'long', year: 'numeric', timeZone: 'UTC' } : { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(at);
}

/** Hours with at most one decimal. */
export const hours = (minutes: number) => Math.round(minutes / 6) / 10;
export const hoursText = (value: number) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, useGrouping: 'min2' as unknown as boolean }).format(value);
export const moneyText = (value: number) =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: 'min2' as unknown as boolean }).format(value);
/** Round sums for axes: "12 tys." */
export const moneyShort = (value: number) => new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);
export const percent = (part: number, whole: number) => (whole ? new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(part / whole) : '–');
