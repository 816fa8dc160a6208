import { describe, expect, test } from 'vitest';
import { isTyping, startsSearch } from '../src/frame/shortcuts';

function press(key: string, options: KeyboardEventInit & { modifierAltGraph?: boolean } = {}, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...options });
  target.dispatchEvent(event);
  return event;
}

describe('the shortcuts of the search box', () => {
  test('are / outside of fields and Ctrl-K anywhere', () => {
    const input = document.body.appendChild(document.createElement('input'));
    expect(startsSearch(press('/'))).toBe(true);
    expect(startsSearch(press('/', {}, input))).toBe(false);
    expect(startsSearch(press('k', { ctrlKey: true }, input))).toBe(true);
    expect(startsSearch(press('k', { metaKey: true }))).toBe(true);
    expect(startsSearch(press('k'))).toBe(false);
  });

  test('never take AltGr, with which Polish letters are written', () => {
    expect(startsSearch(press('/', { modifierAltGraph: true }))).toBe(false);
    expect(startsSearch(press('k', { ctrlKey: true, altKey: true, modifierAltGraph: true }))).toBe(false);
  });
});

describe('typing on the list', () => {
  test('is a letter, also one of AltGr', () => {
    expect(isTyping(press('a'))).toBe(true);
    expect(isTyping(press('ł', { ctrlKey: true, altKey: true, modifierAltGraph: true }))).toBe(true);
  });

  test('is not a command', () => {
    for (const key of ['ArrowDown', 'Enter', ' ', 'Escape', '/']) expect(isTyping(press(key))).toBe(false);
    expect(isTyping(press('c', { ctrlKey: true }))).toBe(false);
  });
});
