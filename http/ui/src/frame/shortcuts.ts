/** Keys that work from anywhere. None takes AltGr, with which Poles write their letters, and single keys do not fire in a field. */

export function isEditing(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return element !== null && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
}

/** A key that writes a letter: typed on a list, it goes on in the search box. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey && !event.getModifierState('AltGraph')) return false;
  return !event.metaKey && [...event.key].length === 1 && event.key !== ' ' && event.key !== '/';
}

/** The single key itself, without modifiers, while nobody writes and no dialog is open. Shift may be what makes the sign. */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph') || event.isComposing || event.defaultPrevented) return false;
  if (event.key !== key || (event.shiftKey && /[a-z]/i.test(key))) return false;
  return !isEditing(event.target) && !isEditing(document.activeElement) && document.querySelector('dialog[open], :popover-open') === null;
}
