/** Answers out of files: Markdown as it is, HTML turned into Markdown. Headings become questions, folders categories. */

export interface ArticleFile {
  /** Its path, with the folder that was chosen. */
  path: string;
  question: string;
  body: string;
  category: string;
}

const longestQuestion = 300;
const articles = /\.(md|markdown|html?|xhtml)$/i;

export const isArticle = (name: string): boolean => articles.test(name) && !name.split('/').some((part) => part.startsWith('.'));

const nameOf = (path: string) => path.split('/').pop()!.replace(articles, '').replace(/[-_]+/g, ' ').trim();

/** The folders of the path below the one that was chosen, under another category where one is given. */
export function categoryOf(path: string, under: string): string {
  const folders = path.split('/').slice(1, -1).map((folder) => folder.replace(/_+/g, ' ').trim());
  return [...under.split('/'), ...folders].map((step) => step.trim()).filter(Boolean).join('/');
}

function frontMatter(text: string): { fields: Record<string, string>; rest: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) return { fields: {}, rest: text };
  const fields: Record<string, string> = {};
  for (const [, name, value] of match[1]!.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)) fields[name!.toLowerCase()] = value!.replace(/^["']|["']\s*$/g, '').trim();
  return { fields, rest: text.slice(match[0].length) };
}

function fromMarkdown(text: string): { title: string; body: string } {
  const { fields, rest } = frontMatter(text.replace(/^\uFEFF/, ''));
  const heading = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(rest);
  const isFirst = heading !== null && rest.slice(0, heading.index).trim() === '';
  const body = isFirst ? rest.slice(heading.index + heading[0].length) : rest;
  return { title: fields.title || (isFirst ? heading[1]! : ''), body: body.trim() };
}

const skipped = new Set(['SCRIPT', 'STYLE', 'NAV', 'HEADER', 'FOOTER', 'FORM', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'TITLE']);
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');

function table(element: Element): string {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => within(cell).replace(/\s+/g, ' ').trim()));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!width) return '';
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  return `\n\n${[line(rows[0]!), `|${'---|'.repeat(width)}`, ...rows.slice(1).map(line)].join('\n')}\n\n`;
}

function list(element: Element): string {
  const items = [...element.children].filter((child) => child.tagName === 'LI');
  const lines = items.map((item, index) => {
    const mark = element.tagName === 'OL' ? `${index + 1}. ` : '- ';
    return mark + within(item).trim().replace(/\n{3,}/g, '\n\n').replace(/\n/g, `\n${' '.repeat(mark.length)}`);
  });
  return `\n\n${lines.join('\n')}\n\n`;
}

function element(one: Element): string {
  const { tagName } = one;
  if (skipped.has(tagName)) return '';
  const heading = /^H([1-6])$/.exec(tagName);
  if (heading) return `\n\n${'#'.repeat(Math.max(2, Number(heading[1])))} ${within(one).trim()}\n\n`;
  if (tagName === 'BR') return '  \n';
  if (tagName === 'HR') return '\n\n---\n\n';
  if (tagName === 'PRE') return `\n\n\`\`\`\n${one.textContent?.trimEnd() ?? ''}\n\`\`\`\n\n`;
  if (tagName === 'CODE') return one.textContent?.trim() ? `\`${one.textContent.replace(/`/g, "'")}\`` : '';
  if (tagName === 'UL' || tagName === 'OL') return list(one);
  if (tagName === 'TABLE') return table(one);
  const text = within(one);
  if (!text.trim()) return text;
  if (tagName === 'STRONG' || tagName === 'B') return `**${text.trim()}**`;
  if (tagName === 'EM' || tagName === 'I') return `*${text.trim()}*`;
  if (tagName === 'BLOCKQUOTE') return `\n\n${text.trim().split('\n').map((line) => `> ${line}`).join('\n')}\n\n`;
  const href = tagName === 'A' ? one.getAttribute('href') : null;
  if (href && /^(https?:|mailto:)/.test(href)) return `[${text.trim()}](${href})`;
  return ['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'DL', 'DT', 'DD', 'FIGURE'].includes(tagName) ? `\n\n${text.trim()}\n\n` : text;
}

function within(parent: Element): string {
  let text = '';
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) text += escaped(child.nodeValue ?? '');
    else if (child.nodeType === 1) text += element(child as Element);
  }
  return text;
}

export function fromHtml(html: string): { title: string; body: string } {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const heading = parsed.querySelector('h1');
  const title = (heading?.textContent ?? parsed.title ?? '').replace(/\s+/g, ' ').trim();
  heading?.remove();
  const root = parsed.querySelector('main, article') ?? parsed.body;
  const body = within(root).replace(/[ \t]+\n/g, (end) => (end.startsWith('  ') ? '  \n' : '\n')).replace(/\n{3,}/g, '\n\n').trim();
  return { title, body };
}

/** What a file would become. Its body is empty where it says nothing. */
export function articleOf(path: string, text: string, under: string): ArticleFile {
  const { title, body } = /\.(md|markdown)$/i.test(path) ? fromMarkdown(text) : fromHtml(text);
  return { path, question: (title || nameOf(path)).slice(0, longestQuestion), body, category: categoryOf(path, under) };
}
