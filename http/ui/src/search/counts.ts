import { i18n } from '../i18n/index.svelte';

/** A number of hits, said to be an estimate where it is one. */
export function countText(count: number, isEstimated: boolean): string {
  return isEstimated && count > 0 ? i18n.m.search.estimate(i18n.number(count)) : i18n.number(count);
}
