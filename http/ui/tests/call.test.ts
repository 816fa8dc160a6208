import { beforeEach, describe, expect, test } from 'vitest';
import { call, clockText, codeOf, emptyCall, minutesOf, questionOf, subjectOf, withLink } from '../src/call/call.svelte';

const noon = Date.parse('2026-05-04T10:00:00Z');

describe('the clock of a call', () => {
  test('shows minutes and seconds, and hours when there are any', () => {
    expect(clockText(noon, noon + 7_000)).toBe('0:07');
    expect(clockText(noon, noon + 187_000)).toBe('3:07');
    expect(clockText(noon, noon + 3_729_000)).toBe('1:02:09');
    expect(clockText(noon, noon - 5_000)).toBe('0:00');
  });

  test('gives begun minutes, unless somebody wrote others or stopped it', () => {
    const draft = emptyCall(new Date(noon));
    expect(minutesOf(draft, noon + 61_000)).toBe(2);
    expect(minutesOf({ ...draft, endedAt: new Date(noon + 30_000).toISOString() }, noon + 600_000)).toBe(1);
    expect(minutesOf({ ...draft, minutes: 15 }, noon)).toBe(15);
    expect(minutesOf(draft, noon + 10 ** 9)).toBe(1440);
  });
});

describe('what is written in a call', () => {
  test('has a subject: the one given, else the first line of the note that says something', () => {
    expect(subjectOf({ subject: ' Reklamacja ', note: 'x' })).toBe('Reklamacja');
    expect(subjectOf({ subject: '', note: '\n## Pyta o fakturę\nza maj' })).toBe('Pyta o fakturę');
    expect(subjectOf({ subject: '', note: ' \n' })).toBe('');
  });

  test('asks for answers by its subject and last words, without its links', () => {
    const words = Array.from({ length: 30 }, (_, index) => `słowo${index}`).join(' ');
    const question = questionOf({ subject: 'Faktura', note: `${words} [coś](/answers/1)` });
    expect(question).toMatch(/^Faktura słowo16 .* słowo29$/);
  });

  test('takes the link of an answer once', () => {
    const once = withLink('Pyta.', { id: 7, name: 'Jak [to] zrobić?' });
    expect(once).toBe('Pyta.\n\n[Jak to zrobić?](/answers/7)\n');
    expect(withLink(once, { id: 7, name: 'Jak [to] zrobić?' })).toBe(once);
  });

  test('names a client made on the spot by a code in plain letters', () => {
    expect(codeOf('Piekarnia „Złoty Kłos” sp. z o.o.')).toBe('PIEKARNIA-ZLOTY');
    expect(codeOf('')).toBe('');
  });
});

describe('a call that is on', () => {
  beforeEach(() => {
    call.belongTo(null);
    localStorage.clear();
  });

  test('survives the tab, for the one who made it and nobody else', () => {
    call.belongTo(1);
    call.start();
    call.set({ note: 'Pyta o umowę' });
    call.keep();
    call.belongTo(2);
    expect(call.draft).toBeNull();
    call.belongTo(1);
    expect(call.draft?.note).toBe('Pyta o umowę');
    expect(call.isRestored).toBe(true);
    call.end();
    call.belongTo(null);
    call.belongTo(1);
    expect(call.draft).toBeNull();
  });

  test('is not begun twice', () => {
    call.belongTo(1);
    call.start();
    const key = call.draft?.key;
    call.start();
    expect(call.draft?.key).toBe(key);
  });

  test('takes an answer once, with its link', () => {
    call.belongTo(1);
    call.start();
    call.insert({ id: 7, name: 'Jak?' });
    call.insert({ id: 7, name: 'Jak?' });
    expect(call.draft?.answers).toEqual([{ id: 7, name: 'Jak?' }]);
    expect(call.draft?.note.match(/answers\/7/g)).toHaveLength(1);
  });
});
