import { describe, expect, test } from 'vitest';
import type { AnyRecord, User } from '../src/api/types';
import type { LineDifference, TreeCategory } from '../src/knowledge/answers';
import { articleOf, categoryOf, isArticle } from '../src/knowledge/article-files';
import { plainOf, withFullAddresses } from '../src/knowledge/copy';
import { sideBySide, unified } from '../src/knowledge/differences';
import { confirmation, mayChange, nextStates, noticesOf } from '../src/knowledge/life';
import { addressOf, queryOf, readState } from '../src/knowledge/list';
import { answerLink, block, fileLink, filesIn, prefixed, wrapped, type Edit } from '../src/knowledge/markdown';
import { afterDone, queueOf } from '../src/knowledge/queue';
import { ancestorsOf, placesFor, rowsOf, stepOf } from '../src/knowledge/tree';
import { addMonths } from '../src/ui/warsaw';

const answer = (fields: Record<string, unknown>) =>
  ({ id: 1, kind: 'answer', change: 1, created_at: '', updated_at: '2026-05-01T10:00:00.000Z', deleted_at: null, owner: 5, created_by: 5, state: 'published', marks: [], ...fields }) as unknown as AnyRecord;
const user = (id: number, role: string) => ({ id, role }) as unknown as User;

describe('the life of an answer', () => {
  test('editors publish, owners mend and archive, others only read', () => {
    const published = answer({});
    expect(nextStates(published, user(9, 'manager'))).toEqual(['draft', 'archived']);
    expect(nextStates(published, user(5, 'operator'))).toEqual(['draft', 'archived']);
    expect(nextStates(published, user(6, 'operator'))).toEqual([]);
    expect(nextStates(answer({ state: 'draft' }), user(9, 'manager'))).toEqual(['reviewed', 'published', 'archived']);
    expect(nextStates(answer({ state: 'draft' }), user(5, 'operator'))).toEqual(['archived']);
    expect(mayChange(published, user(6, 'operator'))).toBe(false);
    expect(mayChange(answer({ state: 'draft' }), user(6, 'operator'))).toBe(true);
    expect(mayChange(published, null)).toBe(false);
  });

  test('what was replaced does not come back', () => {
    expect(nextStates(answer({ state: 'archived', replaced_by: 7 }), user(9, 'administrator'))).toEqual([]);
  });

  test('the gravest is said first', () => {
    const names = (fields: Record<string, unknown>) => noticesOf(answer(fields)).map(({ name }) => name);
    expect(names({})).toEqual([]);
    expect(names({ state: 'archived', replaced_by: 4, marks: ['replaced'] })).toEqual(['replaced']);
    expect(names({ state: 'draft', marks: ['expired', 'to_review'] })).toEqual(['expired', 'to_review', 'draft']);
    expect(names({ state: 'archived' })).toEqual(['archived']);
  });

  test.each([
    ['2026-11-23', 6, '2027-05-23'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 12, '2027-12-15'],
  ])('%s and %i months are %s', (day, months, then) => expect(addMonths(day, months)).toBe(then));

  test('confirming sets the next review, and prolongs only what has ended', () => {
    expect(confirmation(answer({ valid_to: null }), '2026-11-23', 6)).toEqual({ review_on: '2027-05-23' });
    expect(confirmation(answer({ valid_to: '2028-01-01' }), '2026-11-23', 6)).toEqual({ review_on: '2027-05-23' });
    expect(confirmation(answer({ valid_to: '2026-11-01' }), '2026-11-23', 6)).toEqual({ review_on: '2027-05-23', valid_to: '2027-05-23' });
  });
});

describe('the review queue', () => {
  const records = [
    answer({ id: 1, marks: ['to_review'], review_on: '2026-01-02', owner: 6 }),
    answer({ id: 2, marks: ['to_review'], review_on: '2026-03-01' }),
    answer({ id: 3, marks: ['expired', 'to_review'], valid_to: '2026-04-01', owner: 6 }),
    answer({ id: 4, state: 'draft' }),
    answer({ id: 5 }),
    answer({ id: 6, state: 'archived', marks: ['to_review'] }),
    answer({ id: 2, marks: ['to_review'], review_on: '2026-03-01' }),
  ];
  const ids = queueOf(records, 5).map(({ record }) => record.id);

  test('has each answer once, mine first, then the expired, then the longest waiting', () => expect(ids).toEqual([2, 4, 3, 1]));
  test('goes on to the next, and at the end to the one before', () => {
    const items = queueOf(records, 5);
    expect(afterDone(items, 4)).toBe(3);
    expect(afterDone(items, 1)).toBe(3);
    expect(afterDone([], 1)).toBeNull();
  });
});

describe('the tree', () => {
  const item = (id: number, path: string): TreeCategory =>
    ({ id, path, name: path.split('/').pop()!, parent: null, depth: path.split('/').length - 1, answers: 1, answers_below: 1, published_below: 1 }) as TreeCategory;
  const items = [item(1, 'Biuro'), item(2, 'Biuro/Umowy'), item(3, 'Biuro/Umowy/Najem'), item(4, 'Łódź'), item(5, 'Podatki')];
  const paths = (expanded: string[], find = '') => rowsOf(items, new Set(expanded), find).map((row) => row.category.path);

  test('shows what is below open categories', () => {
    expect(paths([])).toEqual(['Biuro', 'Łódź', 'Podatki']);
    expect(paths(['Biuro'])).toEqual(['Biuro', 'Biuro/Umowy', 'Łódź', 'Podatki']);
    expect(paths(['Biuro/Umowy'])).toEqual(['Biuro', 'Łódź', 'Podatki']);
  });
  test('finds without diacritics, and shows the way there', () => {
    expect(paths([], 'najem')).toEqual(['Biuro', 'Biuro/Umowy', 'Biuro/Umowy/Najem']);
    expect(paths([], 'lodz')).toEqual(['Łódź']);
  });
  test('knows the place of each among its siblings', () => {
    const rows = rowsOf(items, new Set(['Biuro']));
    expect(rows.map(({ place, siblings }) => `${place}/${siblings}`)).toEqual(['1/3', '1/1', '2/3', '3/3']);
  });
  test('is led by the keys of a tree', () => {
    const rows = rowsOf(items, new Set(['Biuro']));
    expect(stepOf('ArrowDown', rows, 0)).toEqual({ focus: 1 });
    expect(stepOf('ArrowRight', rows, 0)).toEqual({ focus: 1 });
    expect(stepOf('ArrowRight', rows, 1)).toEqual({ open: 'Biuro/Umowy' });
    expect(stepOf('ArrowLeft', rows, 0)).toEqual({ close: 'Biuro' });
    expect(stepOf('ArrowLeft', rows, 1)).toEqual({ focus: 0 });
    expect(stepOf('End', rows, 0)).toEqual({ focus: 3 });
    expect(stepOf('l', rows, 0)).toEqual({ focus: 2 });
    expect(stepOf('Tab', rows, 0)).toBeNull();
  });
  test('a category goes anywhere but below itself', () => {
    expect(placesFor(items[0]!, items).map(({ path }) => path)).toEqual(['Łódź', 'Podatki']);
    expect(ancestorsOf('a/b/c')).toEqual(['a', 'a/b']);
  });
});

describe('the list', () => {
  test('its address says all that narrows it, and nothing usual', () => {
    const address = '/knowledge?category=Biuro%2FUmowy&state=draft&mark=expired&owner=me&order=-usefulness';
    expect(addressOf(readState(new URL(address, 'http://a').searchParams))).toBe(address);
    expect(addressOf(readState(new URLSearchParams('state=nonsense&order=body')))).toBe('/knowledge');
  });
  test('asks for a category with all below it, and for archived answers only when told to', () => {
    const state = readState(new URLSearchParams('category=Biuro&owner=me'));
    expect(queryOf(state, 5)).toEqual({ order: 'question', state: ['draft', 'reviewed', 'published'], category: 'Biuro/', owner: '5' });
    expect(queryOf({ ...state, onlyHere: true, state: 'archived', mine: false }, 5)).toEqual({ order: 'question', state: 'archived', category: 'Biuro' });
  });
});

describe('an answer that is pasted elsewhere', () => {
  test('keeps its paragraphs, lists and tables as plain text', () => {
    const html = '<p>Zrób <strong>tak</strong>:</p>\n<ol>\n<li>Włącz</li>\n<li>Sprawdź\n<ul>\n<li>kabel</li>\n</ul>\n</li>\n</ol>\n<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><p>Koniec.<br>Naprawdę.</p>';
    expect(plainOf(html)).toBe('Zrób tak:\n\n1. Włącz\n2. Sprawdź\n  - kabel\n\nA\tB\n1\t2\n\nKoniec.\nNaprawdę.');
  });
  test('has addresses that hold outside of the page', () => {
    expect(withFullAddresses('<a href="/answers/2">x</a><img src="/api/v1/attachments/7/content" alt="">', 'http://k.example/a')).toBe(
      '<a href="http://k.example/answers/2">x</a><img src="http://k.example/api/v1/attachments/7/content" alt="">',
    );
  });
});

describe('writing', () => {
  const after = (value: string, edit: Edit) => value.slice(0, edit.begin) + edit.text + value.slice(edit.end);
  const done = (value: string, act: (text: string, begin: number, end: number) => Edit, begin = 0, end = value.length) => after(value, act(value, begin, end));

  test('bold comes and goes', () => {
    expect(done('ale ma', (...of) => wrapped(...of, '**', 'tekst'), 4, 6)).toBe('ale **ma**');
    expect(done('ale **ma**', (...of) => wrapped(...of, '**', 'tekst'), 6, 8)).toBe('ale ma');
    expect(done('', (...of) => wrapped(...of, '**', 'tekst'))).toBe('**tekst**');
  });
  test('lists count their lines', () => {
    expect(done('a\nb', (...of) => prefixed(...of, '1. '))).toBe('1. a\n2. b');
    expect(done('1. a\n2. b', (...of) => prefixed(...of, '1. '))).toBe('a\nb');
    expect(done('x\na\nb', (...of) => prefixed(...of, '- '), 2, 5)).toBe('x\n- a\n- b');
  });
  test('a block stands by itself', () => expect(done('a', (...of) => block(...of, 'T'), 1, 1)).toBe('a\n\nT\n\n'));
  test('links and files are written as the server reads them', () => {
    expect(answerLink(12, '')).toBe('[[answer:12]]');
    expect(answerLink(12, 'tu [zobacz]')).toBe('[[answer:12|tu  zobacz]]');
    expect(fileLink(7, 'Schemat sieci.png', 'image/png')).toBe('![Schemat sieci](attachment:7)');
    expect(fileLink(8, 'wzór.pdf', 'application/pdf')).toBe('[wzór.pdf](attachment:8)');
    expect(filesIn('![a](attachment:7) [b](attachment:8) [c](attachment:7)')).toEqual([7, 8]);
  });
});

describe('differences', () => {
  const same = (text: string): LineDifference => ({ step: 'same', text });
  const lines: LineDifference[] = [
    ...Array.from({ length: 9 }, (_, index) => same(`${index}`)),
    { step: 'changed', words: [{ step: 'same', text: 'dni: ' }, { step: 'removed', text: '14' }, { step: 'added', text: '30' }] },
    { step: 'removed', text: 'stare' },
    { step: 'added', text: 'nowe' },
    { step: 'added', text: 'dalsze' },
    same('koniec'),
  ];
  const text = (words: { text: string }[] | null) => words?.map((word) => word.text).join('') ?? null;

  test('one under another, long stretches folded', () => {
    const shown = unified(lines).map((line) => (line.step === 'folded' ? `(${line.count})` : `${line.step[0]} ${text(line.words)}`));
    expect(shown).toEqual(['(7)', 's 7', 's 8', 'r dni: 14', 'a dni: 30', 'r stare', 'a nowe', 'a dalsze', 's koniec']);
  });
  test('side by side, old beside new', () => {
    const shown = sideBySide(lines).map((line) => (line.step === 'folded' ? line.count : [text(line.old), text(line.new)]));
    expect(shown).toEqual([7, ['7', '7'], ['8', '8'], ['dni: 14', 'dni: 30'], ['stare', 'nowe'], [null, 'dalsze'], ['koniec', 'koniec']]);
  });
});

describe('answers out of files', () => {
  test('Markdown: the heading is the question, folders are the category', () => {
    expect(articleOf('baza/Biuro/Umowy/najem.md', '\uFEFF# Jak wypowiedzieć najem?\n\nNa **piśmie**.\n', 'Import')).toEqual({
      path: 'baza/Biuro/Umowy/najem.md',
      question: 'Jak wypowiedzieć najem?',
      body: 'Na **piśmie**.',
      category: 'Import/Biuro/Umowy',
    });
    expect(articleOf('/zwrot_towaru.md', '---\ntitle: "Zwrot"\nauthor: Ala\n---\nTreść', '').question).toBe('Zwrot');
    expect(articleOf('/zwrot_towaru.md', 'Treść', '').question).toBe('zwrot towaru');
  });
  test('HTML: becomes Markdown without scripts', () => {
    const html = '<title>T</title><nav>menu</nav><h1>Czy wolno?</h1><p>Tak, <b>wolno</b>*.</p><ul><li>raz</li><li>dwa</li></ul><script>zle()</script><table><tr><th>A</th></tr><tr><td>1</td></tr></table><a href="javascript:x()">x</a>';
    const { question, body } = articleOf('f/a.html', html, '');
    expect(question).toBe('Czy wolno?');
    expect(body).toBe('Tak, **wolno**\\*.\n\n- raz\n- dwa\n\n| A |\n|---|\n| 1 |\n\nx');
  });
  test('other files are left alone', () => {
    expect(['a/b.md', 'a/b.HTML', 'a/b.pdf', '.git/readme.md'].map(isArticle)).toEqual([true, true, false, false]);
    expect(categoryOf('/x.md', ' Biuro / Nowe ')).toBe('Biuro/Nowe');
  });
});
