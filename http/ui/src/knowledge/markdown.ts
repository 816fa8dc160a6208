/** Changes of Markdown in a text field: what the buttons above it do. Each gives the text that takes the place of the selection. */

export interface Edit {
  begin: number;
  end: number;
  text: string;
  /** What is selected afterwards, counted from `begin`. */
  selectBegin: number;
  selectEnd: number;
}

/** Around the selection; once more takes it away again. */
export function wrapped(value: string, begin: number, end: number, mark: string, otherwise: string): Edit {
  const selected = value.slice(begin, end);
  const size = mark.length;
  if (value.slice(begin - size, begin) === mark && value.slice(end, end + size) === mark) {
    return { begin: begin - size, end: end + size, text: selected, selectBegin: 0, selectEnd: selected.length };
  }
  const text = selected || otherwise;
  return { begin, end, text: `${mark}${text}${mark}`, selectBegin: size, selectEnd: size + text.length };
}

/** Before each line of the selection; lines that all have it lose it. "1. " counts on. */
export function prefixed(value: string, begin: number, end: number, prefix: string): Edit {
  const first = value.lastIndexOf('\n', begin - 1) + 1;
  const after = value.indexOf('\n', end);
  const last = after < 0 ? value.length : after;
  const lines = value.slice(first, last).split('\n');
  const isNumbered = prefix === '1. ';
  const pattern = isNumbered ? /^\d+\. / : new RegExp(`^${prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const areAll = lines.every((line) => pattern.test(line));
  const text = lines.map((line, index) => (areAll ? line.replace(pattern, '') : `${isNumbered ? `${index + 1}. ` : prefix}${line}`)).join('\n');
  return { begin: first, end: last, text, selectBegin: lines.length > 1 ? 0 : text.length, selectEnd: text.length };
}

/** A block of its own, with an empty line before and after it. */
export function block(value: string, begin: number, end: number, text: string): Edit {
  const before = value.slice(0, begin);
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const rest = value.slice(end);
  const tail = rest.startsWith('\n\n') ? '' : rest.startsWith('\n') ? '\n' : '\n\n';
  const whole = `${lead}${text}${tail}`;
  return { begin, end, text: whole, selectBegin: whole.length, selectEnd: whole.length };
}

const bare = (text: string) => text.replace(/[[\]|\n]/g, ' ').trim();

/** A link to another answer that follows its renames, or with words of its own. */
export const answerLink = (id: number, selected: string): string => (bare(selected) ? `[[answer:${id}|${bare(selected)}]]` : `[[answer:${id}]]`);

/** A file by its name: a picture is shown, everything else is a link. */
export function fileLink(id: number, name: string, type: string): string {
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(type);
  return `${isPicture ? '!' : ''}[${bare(name.replace(/\.[a-z0-9]{2,5}$/i, isPicture ? '' : '$&'))}](attachment:${id})`;
}

/** The files that a text speaks of. */
export function filesIn(text: string): number[] {
  return [...new Set([...text.matchAll(/\(attachment:([1-9]\d{0,15})\)/g)].map((match) => Number(match[1])))];
}
