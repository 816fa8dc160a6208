/** An answer as it is pasted elsewhere: rich where the other program takes HTML, else as plain text that still reads well. */

const blocks = new Set(['P', 'DIV', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'SECTION']);

function listItem(item: Element, depth: number): string {
  const list = item.parentElement;
  const place = list ? [...list.children].indexOf(item) + Number(list.getAttribute('start') ?? 1) : 1;
  const mark = list?.tagName === 'OL' ? `${place}. ` : '- ';
  const text = inner(item, depth + 1).trim().replace(/\n{2,}/g, '\n');
  return `${'  '.repeat(depth)}${mark}${text}\n`;
}

function rowText(row: Element): string {
  return `${[...row.children].map((cell) => inner(cell, 0).trim().replace(/\s+/g, ' ')).join('\t')}\n`;
}

function elementText(element: Element, depth: number): string {
  const { tagName } = element;
  if (tagName === 'BR') return '\n';
  if (tagName === 'IMG') return element.getAttribute('alt') ?? '';
  if (tagName === 'LI') return listItem(element, depth);
  if (tagName === 'TR') return rowText(element);
  if (tagName === 'PRE') return `\n\n${element.textContent?.trimEnd() ?? ''}\n\n`;
  const text = inner(element, depth);
  const isInList = element.parentElement?.tagName === 'LI';
  if (!blocks.has(tagName)) return text;
  return isInList ? `\n${text}\n` : `\n\n${text.replace(/^\n+|\n+$/g, '')}\n\n`;
}

/** Blanks in them are those of the HTML's own layout. */
const structures = new Set(['UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR']);

function inner(element: Element, depth: number): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && structures.has(element.tagName)) continue;
    if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (child.nodeType === 1) text += elementText(child as Element, depth);
  }
  return text;
}

/** "1. Włącz\n2. Sprawdź": the text of rendered Markdown, paragraphs and lists kept apart, cells of tables by tabulators. */
export function plainOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return inner(parsed.body, 0)
    .replace(/[ \u00a0]+\n/g, '\n')
    .replace(/\n[ ](?=\S)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same HTML with addresses that hold outside of this page. */
export function withFullAddresses(html: string, base: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const link of parsed.querySelectorAll('a[href]')) link.setAttribute('href', new URL(link.getAttribute('href')!, base).href);
  for (const image of parsed.querySelectorAll('img[src]')) image.setAttribute('src', new URL(image.getAttribute('src')!, base).href);
  return parsed.body.innerHTML;
}

/** Puts the body of an answer into the clipboard. Errors: the browser's, where it may not. */
export async function copyHtml(html: string): Promise<void> {
  const plain = new Blob([plainOf(html)], { type: 'text/plain' });
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await plain.text());
  const rich = new Blob([withFullAddresses(html, location.href)], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}
