/** How an event is named and drawn. */
import { i18n } from '../i18n/index.svelte';
import { choiceLabel, kinds } from '../records/kinds.svelte';
import type { IconName } from '../ui/Icon.svelte';
import { isDone, type CalendarEvent } from './events';
import { words } from './words';

export function iconOf(event: CalendarEvent): IconName {
  if (isDone(event)) return 'check';
  if (event.overdue) return 'alert';
  if (event.kind === 'appointment') return event.channel === 'phone' ? 'phone' : event.channel === 'email' ? 'email' : 'calendar';
  const icons = { task: 'task', deadline: 'stage', absence: 'absence', holiday: 'holiday', busy: 'clock' } as const;
  return icons[event.kind];
}

/** "Zadanie", "Spotkanie: telefon", "Nieobecność: urlop". */
export function kindName(event: CalendarEvent): string {
  const name = i18n.of(words).kinds[event.kind];
  const [field, value] = event.kind === 'appointment' ? ['channel', event.channel] : ['type', event.type];
  const kind = kinds.of(event.kind);
  return kind && value && value !== 'meeting' ? `${name}: ${choiceLabel(kind, [field!], value)}` : name;
}

/** What else is to be known of it at a glance. */
export function marksOf(event: CalendarEvent): string[] {
  const m = i18n.of(words);
  return [
    event.overdue && m.overdue,
    isDone(event) && (event.kind === 'appointment' ? m.held : m.done),
    event.tentative ? m.tentative : event.virtual && m.expected,
    (event.priority === 'urgent' || event.priority === 'high') && !isDone(event) && m.urgent,
  ].filter((mark) => typeof mark === 'string');
}
