/** Marks the word forms that a search had found wherever a record shows them, by the CSS Custom Highlight API: the document stays untouched. */

const name = 'found';

/** Places in the text nodes below `root` where one of the forms stands as a whole word, in any letter case. */
export function rangesOf(root: Node, forms: string[]): Range[] {
  if (!forms.length) return [];
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** A Svelte attachment that keeps the forms marked within its element, anew for every record that it shows. */
export function markFound(forms: string[], _record: unknown) {
  return (element: Element) => {
    if (!forms.length || !('highlights' in CSS)) return;
    CSS.highlights.set(name, new Highlight(...rangesOf(element, forms)));
    return () => CSS.highlights.delete(name);
  };
}
