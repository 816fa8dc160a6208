/** The calendar that is shown: read for its days and people, kept fresh while others change it, and changed by drags that can be undone. */
import { api, read } from '../api/client';
import { ApiError, explain } from '../api/problem';
import type { components } from '../api/schema';
import { i18n } from '../i18n/index.svelte';
import { Latest } from '../search/latest';
import { toasts } from '../ui/toasts.svelte';
import type { Range, Who } from './address';
import { keyOf, undoPatch, type CalendarData, type CalendarEvent, type Conflict, type EventPatch } from './events';
import { peopleQuery, readConflicts } from './questions';
import { whenText } from './times';
import { words } from './words';

export type Load = components['schemas']['WorkloadReport'];

/** A drag that met a newer version of what it moved. */
export interface Outdated {
  before: CalendarEvent;
  /** Where it is now; null where it is no longer in the calendar. */
  theirs: CalendarEvent | null;
  patch: EventPatch;
}

/** A drag that somebody should think over: whoever is asked answers by `go` or `leave`. */
export interface Doubt {
  event: CalendarEvent;
  conflicts: Conflict[];
  go: () => void;
  leave: () => void;
}

const everyMs = 10_000;

export class Calendar {
  data = $state.raw<CalendarData | null>(null);
  load = $state.raw<Load | null>(null);
  error = $state.raw<unknown>(null);
  isLoading = $state(false);
  outdated = $state.raw<Outdated | null>(null);
  doubt = $state.raw<Doubt | null>(null);
  /** Asks whether a drag of one in a series takes the following along; gives null to let it be. */
  seriesChoice = $state.raw<{ event: CalendarEvent; choose: (scope: 'this' | 'following' | null) => void } | null>(null);
  /** What the last drag did, for those who do not see it. */
  said = $state('');

  #latest = new Latest();
  #loads = new Latest();
  #asked: { range: Range; who: Who; withLoad: boolean; me: number } | null = null;
  #change = 0;

  /** Reads what stands in these days for these people. */
  show(range: Range, who: Who, me: number, withLoad: boolean) {
    this.#asked = { range, who, me, withLoad };
    this.isLoading = true;
    this.refresh();
  }

  refresh() {
    const asked = this.#asked;
    if (!asked) return;
    const query = { ...asked.range, ...peopleQuery(asked.who, asked.me) };
    this.#latest.run(
      (signal) => read(api.GET('/calendar', { signal, params: { query } })),
      (found) => {
        this.isLoading = false;
        this.error = null;
        // Most of what others write changes nothing here: then nothing is drawn anew.
        if (JSON.stringify(found) !== JSON.stringify(this.data)) this.data = found;
      },
      (failure) => {
        this.isLoading = false;
        this.error = failure;
      },
    );
    if (!asked.withLoad) this.load = null;
    else
      this.#loads.run(
        (signal) => read(api.GET('/calendar/load', { signal, params: { query } })),
        (found) => {
          if (JSON.stringify(found) !== JSON.stringify(this.load)) this.load = found;
        },
        () => (this.load = null),
      );
  }

  /** Looks now and then whether anything was written, and reads again where something was. Returns how to stop. */
  watch(): () => void {
    const look = async () => {
      if (document.visibilityState !== 'visible' || document.querySelector('.ec-dragging, .ec-resizing-x, .ec-resizing-y')) return;
      const latest = (await read(api.GET('/status')).catch(() => null))?.index.latest_change ?? 0;
      if (this.#change && latest !== this.#change) this.refresh();
      this.#change = latest;
    };
    void look();
    const timer = setInterval(look, everyMs);
    const onvisible = () => void look();
    document.addEventListener('visibilitychange', onvisible);
    window.addEventListener('focus', onvisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onvisible);
      window.removeEventListener('focus', onvisible);
    };
  }

  stop() {
    this.#latest.cancel();
    this.#loads.cancel();
  }

  /** What a drag does: asks where it is doubtful, saves, says so with the way back. Resolves false where it is to go back to where it was. */
  async move(event: CalendarEvent, patch: EventPatch): Promise<boolean> {
    if (!Object.keys(patch).length) return false;
    if (event.series !== undefined && patch.owner === undefined) {
      const scope = await new Promise<'this' | 'following' | null>((choose) => (this.seriesChoice = { event, choose }));
      this.seriesChoice = null;
      if (scope === null) return false;
      if (scope === 'following') patch = { ...patch, scope };
    }
    if (event.kind !== 'absence' && !(await this.#isMeant(event, patch))) return false;
    return this.save(event, patch);
  }

  /** Days on which somebody is away, or nobody works, are asked about before anything is saved. */
  async #isMeant(event: CalendarEvent, patch: EventPatch): Promise<boolean> {
    const start = patch.start ?? event.start;
    const end = patch.end ?? new Date(Date.parse(start) + Date.parse(event.end) - Date.parse(event.start)).toISOString();
    const users = patch.owner === undefined ? [event.owner, ...(event.participants ?? [])] : [patch.owner, ...(event.participants ?? [])];
    const conflicts = await readConflicts({ users: users.filter((id) => id !== undefined), start, end, isAllDay: patch.all_day ?? event.all_day, except: event.key }).catch(() => []);
    if (!conflicts.some(({ type }) => type === 'absence' || type === 'holiday')) return true;
    const isMeant = await new Promise<boolean>((answer) => (this.doubt = { event, conflicts, go: () => answer(true), leave: () => answer(false) }));
    this.doubt = null;
    return isMeant;
  }

  async save(event: CalendarEvent, patch: EventPatch, isUndo = false): Promise<boolean> {
    const m = i18n.of(words);
    try {
      const { event: changed, conflicts } = await this.#send(event, patch);
      this.#take(event, changed);
      this.said = isUndo ? m.undone : this.#telling(changed, patch, conflicts);
      toasts.say(this.said, isUndo ? {} : { action: { label: i18n.m.actions.undo, run: () => void this.save(changed, undoPatch(event, patch), true) } });
      this.refresh();
      return true;
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'outdated') await this.#compare(event, patch);
      else {
        const { title, detail, fields } = explain(failure, i18n.m);
        toasts.say([title, fields[0]?.message ?? detail].filter(Boolean).join(': '), { isFailure: true });
        this.refresh();
      }
      return false;
    }
  }

  async #send(event: CalendarEvent, patch: EventPatch) {
    const params = { path: { key: event.key! }, header: { 'If-Match': `"${event.change}"` } };
    return read(api.PATCH('/calendar/events/{key}', { params, body: patch }));
  }

  /** Shows the changed event at once, before the calendar is read anew. */
  #take(before: CalendarEvent, changed: CalendarEvent) {
    if (!this.data) return;
    const events = this.data.events.map((one) => (keyOf(one) === keyOf(before) ? changed : one.id === changed.id && one.kind !== 'absence' && changed.kind !== 'absence' && isSameRecord(one, changed) ? { ...one, change: changed.change } : one));
    this.data = { ...this.data, events };
  }

  #telling(event: CalendarEvent, patch: EventPatch, conflicts: Conflict[]): string {
    const m = i18n.of(words);
    const name = this.nameOf(event.owner);
    const when = whenText(i18n.language, event);
    const what = patch.owner !== undefined ? m.given(event.title, name) : patch.end !== undefined ? m.resized(event.title, when) : m.moved(event.title, when);
    const [first] = conflicts;
    return first ? `${what}. ${m.butMeets(conflictText(first), conflicts.length - 1)}` : what;
  }

  async #compare(event: CalendarEvent, patch: EventPatch) {
    const asked = this.#asked!;
    // It may have been moved out of what is shown, or to somebody else: it is looked for around.
    const query = { from: shifted(asked.range.from, -90), to: shifted(asked.range.to, 90), kinds: [event.kind as 'task'] };
    const found = await read(api.GET('/calendar', { params: { query } })).catch(() => null);
    this.outdated = { before: event, theirs: found?.events.find((one) => one.key === event.key) ?? null, patch };
    this.refresh();
  }

  nameOf(user: number | undefined): string {
    return this.data?.people.find(({ id }) => id === user)?.name ?? this.names.get(user ?? 0) ?? '';
  }

  /** Names of people beyond those whose calendar it is: whom others invited. */
  names: Map<number, string> = new Map();

  clientOf(event: CalendarEvent): string {
    return (event.client !== undefined && this.data?.clients.find(({ id }) => id === event.client)?.name) || '';
  }
}

const isTask = (event: CalendarEvent) => event.kind === 'task' || event.kind === 'deadline';
const isSameRecord = (a: CalendarEvent, b: CalendarEvent) => a.kind === b.kind || (isTask(a) && isTask(b));

function shifted(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** "nakłada się: Spotkanie z klientem, pon., 23.11, 9:00–10:00" */
export function conflictText(conflict: Conflict): string {
  const m = i18n.of(words);
  const when = whenText(i18n.language, { kind: 'busy', title: '', start: conflict.start, end: conflict.end, all_day: false, editable: false });
  return m.conflict[conflict.type](conflict.title ?? '', when);
}
