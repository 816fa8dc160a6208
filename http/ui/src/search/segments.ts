/** Highlighted text: plain pieces, some of which matched. They become text nodes and never markup. */
import type { Segment } from '../api/types';

export function plainText(segments: Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

/** Pieces without empty ones, and neighbours of the same sort joined, so that a phrase is marked as one. */
export function joined(segments: Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    if (!segment.text) continue;
    const last = result.at(-1);
    if (last && last.match === segment.match) last.text += segment.text;
    else result.push({ ...segment });
  }
  return result;
}

/** Passages are cut from Markdown: without its marks they read as the record does. */
export function withoutMarkdown(segments: Segment[]): Segment[] {
  return segments.map(({ text, match }) => ({
    match,
    text: text
      .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
      .replace(/(^|\s)(#{1,6}|>|[-*+])(?=\s)/g, '$1')
      .replace(/(^|[\s(„])\*(?=[^\s*])|(?<=[^\s*])\*(?=[\s).,;:!?]|$)/g, '$1')
      .replace(/\*\*|~~|`+|\|(?:\s*:?-{3,}:?\s*\|)*/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:!?)])/g, ''),
  }));
}

/**
 * The word forms that matched, in lower case, each once: what to mark when the whole record is shown.
 * Short words ("nie", "do") stand everywhere and say nothing there, unless nothing else was found.
 */
export function foundForms(hit: { title: Segment[]; passages: Segment[][] }): string[] {
  const forms = new Set<string>();
  for (const segment of [hit.title, ...hit.passages].flat()) {
    if (!segment.match) continue;
    for (const word of segment.text.toLocaleLowerCase('pl').match(/[\p{L}\p{N}]+/gu) ?? []) if (word.length > 1) forms.add(word);
  }
  const telling = [...forms].filter((form) => form.length > 3 || /\d/.test(form));
  return telling.length ? telling : [...forms];
}
