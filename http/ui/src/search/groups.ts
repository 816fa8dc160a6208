/** Hits by kind: the kind of the best hit first, within a kind the best first. */
import type { Hit } from '../api/types';
import { sameKey, type RecordKey } from './address';

/** How many hits of a kind stand in its group while there are more than have been fetched. */
export const perGroup = 5;

export interface Group {
  kind: string;
  hits: Hit[];
  /** Of this kind in all, also those that are not among `hits`. */
  count: number;
}

/**
 * Groups hits that are in the order of their rank. `most` of a kind are shown, and the chosen one even beyond them.
 * `counts`: how many there are of each kind, as the server tells.
 */
export function grouped(hits: Hit[], counts: { value: string; count: number }[], most = Infinity, chosen: RecordKey | null = null): Group[] {
  const byKind = new Map<string, Hit[]>();
  for (const hit of hits) byKind.set(hit.kind, [...(byKind.get(hit.kind) ?? []), hit]);
  return [...byKind].map(([kind, all]) => ({
    kind,
    hits: all.filter((hit, place) => place < most || sameKey(hit, chosen)),
    count: Math.max(all.length, counts.find(({ value }) => value === kind)?.count ?? 0),
  }));
}
