/** Answers that fit what is being written: the direct one to the question first, where there is one, then those like the whole text. */
import type { Hit } from '../api/types';
import type { DirectAnswer } from '../search/direct.svelte';

export type Fitting = Pick<Hit, 'id' | 'title' | 'passages' | 'category'> & {
  /** 0..1, of the direct answer; null where nobody has said how sure it is. */
  confidence: number | null;
};

const most = 5;

export function fitting(direct: DirectAnswer | null, similar: Hit[]): Fitting[] {
  const { best } = direct ?? { best: null };
  const others = similar.filter(({ id }) => id !== best?.id).map((hit) => ({ ...hit, confidence: null }));
  if (!best) return others.slice(0, most);
  const title = best.is_other_wording ? [{ text: best.question, match: false }] : best.wording;
  return [{ id: best.id, title, passages: [best.passage], category: best.category, confidence: best.confidence }, ...others].slice(0, most);
}
