import { describe, expect, test } from 'vitest';
import { isPlainKey, isTyping } from '../src/frame/shortcuts';

function press(key: string, options: KeyboardEventInit & { modifierAltGraph?: boolean } = {}, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...options });
  target.dispatchEvent(event);
  return event;
}

describe('a shortcut of a single key', () => {
  test('is that key alone, outside of fields', () => {
    const input = document.body.appendChild(document.createElement('input'));
    expect(isPlainKey(press('n'), 'n')).toBe(true);
    expect(isPlainKey(press('?', { shiftKey: true }), '?')).toBe(true);
    expect(isPlainKey(press('n', {}, input), 'n')).toBe(false);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey']) expect(isPlainKey(press('n', { [modifier]: true }), 'n'), modifier).toBe(false);
    input.focus();
    expect(isPlainKey(press('n'), 'n')).toBe(false);
    input.remove();
  });

  test('never takes AltGr, with which Polish letters are written', () => {
    expect(isPlainKey(press('ń', { modifierAltGraph: true }), 'ń')).toBe(false);
    expect(isPlainKey(press('/', { modifierAltGraph: true }), '/')).toBe(false);
  });

  test('waits while a dialog is open', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    expect(isPlainKey(press('n'), 'n')).toBe(false);
    dialog.remove();
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
