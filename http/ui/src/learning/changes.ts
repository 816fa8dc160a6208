/** What a change of the rules did to the results of a query. */

export interface Shown {
  key: string;
  title: string;
}

export type Move = { to: 'new' } | { to: 'up' | 'down'; by: number } | null;

/** How each result moved against the results before; null where it stayed. */
export function movesOf(before: Shown[], now: Shown[]): Map<string, Move> {
  const places = new Map(before.map(({ key }, index) => [key, index]));
  return new Map(
    now.map(({ key }, index): [string, Move] => {
      const old = places.get(key);
      if (old === undefined) return [key, { to: 'new' }];
      if (old === index) return [key, null];
      return [key, { to: old > index ? 'up' : 'down', by: Math.abs(old - index) }];
    }),
  );
}

export function goneFrom(before: Shown[], now: Shown[]): Shown[] {
  const keys = new Set(now.map(({ key }) => key));
  return before.filter(({ key }) => !keys.has(key));
}
