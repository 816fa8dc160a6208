/** Keys that work from anywhere. None takes AltGr, with which Poles write their letters, and single keys do not fire in a field. */

export function isEditing(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null;
  return element !== null && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
}

/** `/` outside of fields, or Ctrl-K (⌘K) anywhere. */
export function startsSearch(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph') || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && event.key.toLowerCase() === 'k';
  return event.key === '/' && !isEditing(event.target);
}

/** A key that writes a letter: typed on a list, it goes on in the search box. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey && !event.getModifierState('AltGraph')) return false;
  return !event.metaKey && [...event.key].length === 1 && event.key !== ' ' && event.key !== '/';
}
