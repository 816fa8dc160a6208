import { describe, expect, test } from 'vitest';
import type { Hit } from '../src/api/types';
import { grouped } from '../src/search/groups';

const hit = (kind: string, id: number) => ({ kind, id }) as Hit;
const hits = [hit('answer', 1), hit('contact', 1), hit('answer', 2), hit('task', 9), hit('contact', 2), hit('contact', 3)];
const counts = [
  { value: 'answer', count: 2 },
  { value: 'contact', count: 70 },
  { value: 'task', count: 1 },
];
const brief = (groups: ReturnType<typeof grouped>) => groups.map((group) => [group.kind, group.hits.map(({ id }) => id), group.count]);

describe('hits by kind', () => {
  test('stand in the order of the best of each, and keep their own', () => {
    expect(brief(grouped(hits, counts))).toEqual([
      ['answer', [1, 2], 2],
      ['contact', [1, 2, 3], 70],
      ['task', [9], 1],
    ]);
  });

  test('are cut short, but never the one that is chosen', () => {
    expect(brief(grouped(hits, counts, 1))).toEqual([
      ['answer', [1], 2],
      ['contact', [1], 70],
      ['task', [9], 1],
    ]);
    expect(brief(grouped(hits, counts, 1, { kind: 'contact', id: 3 }))[1]).toEqual(['contact', [1, 3], 70]);
  });

  test('are never fewer than those that are there, whatever is estimated', () => {
    expect(brief(grouped(hits, []))[1]).toEqual(['contact', [1, 2, 3], 3]);
    expect(grouped([], counts)).toEqual([]);
  });
});
