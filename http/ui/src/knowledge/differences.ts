/** Differences of two versions, laid out to be read: long stretches without change are folded, and old and new may stand side by side. */
import type { LineDifference } from './answers';

export interface Word {
  text: string;
  step: 'same' | 'removed' | 'added';
}

/** A line of the unified view; `folded` stands for so many lines without change. */
export type UnifiedLine = { step: 'same' | 'removed' | 'added'; words: Word[] } | { step: 'folded'; count: number };
/** A line of the side-by-side view; a side is null where the other has a line that it lacks. */
export type SideLine = { step: 'pair'; old: Word[] | null; new: Word[] | null; isChanged: boolean } | { step: 'folded'; count: number };

/** Lines kept around a change. */
const context = 2;
/** Shorter stretches are not worth folding. */
const foldFrom = 4;

const plain = (text: string, step: Word['step'] = 'same'): Word[] => [{ text, step }];

function wordsOf(line: LineDifference): Word[] {
  return line.words?.map(({ step, text }) => ({ step, text })) ?? plain(line.text ?? '');
}

/** Cuts the middle out of stretches without change. */
function folded(lines: LineDifference[]): (LineDifference | { step: 'folded'; count: number })[] {
  const result: (LineDifference | { step: 'folded'; count: number })[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]!.step !== 'same') {
      result.push(lines[at]!);
      at += 1;
      continue;
    }
    let end = at;
    while (end < lines.length && lines[end]!.step === 'same') end += 1;
    const head = at === 0 ? 0 : context;
    const tail = end === lines.length ? 0 : context;
    const hidden = end - at - head - tail;
    if (hidden < foldFrom) result.push(...lines.slice(at, end));
    else result.push(...lines.slice(at, at + head), { step: 'folded', count: hidden }, ...lines.slice(end - tail, end));
    at = end;
  }
  return result;
}

const without = (words: Word[], step: Word['step']) => words.filter((word) => word.step !== step);

export function unified(lines: LineDifference[]): UnifiedLine[] {
  return folded(lines).flatMap((line): UnifiedLine[] => {
    if (line.step === 'folded') return [line as { step: 'folded'; count: number }];
    const known = line as LineDifference;
    const words = wordsOf(known);
    if (known.step !== 'changed') return [{ step: known.step, words }];
    return [
      { step: 'removed', words: without(words, 'added') },
      { step: 'added', words: without(words, 'removed') },
    ];
  });
}

/** Removed lines stand beside the added ones that follow them. */
export function sideBySide(lines: LineDifference[]): SideLine[] {
  const result: SideLine[] = [];
  let waiting: Word[][] = [];
  const flush = () => {
    for (const old of waiting) result.push({ step: 'pair', old, new: null, isChanged: true });
    waiting = [];
  };
  for (const line of folded(lines)) {
    if (line.step === 'removed') {
      waiting.push(plain((line as LineDifference).text ?? '', 'removed'));
      continue;
    }
    if (line.step === 'added') {
      const now = plain((line as LineDifference).text ?? '', 'added');
      result.push({ step: 'pair', old: waiting.shift() ?? null, new: now, isChanged: true });
      continue;
    }
    flush();
    if (line.step === 'folded') result.push(line as { step: 'folded'; count: number });
    else {
      const words = wordsOf(line as LineDifference);
      result.push({ step: 'pair', old: without(words, 'added'), new: without(words, 'removed'), isChanged: line.step === 'changed' });
    }
  }
  flush();
  return result;
}
