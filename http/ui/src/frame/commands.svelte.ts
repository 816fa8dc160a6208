/** What can be done from anywhere: by a key, or by name in the palette. Views add their own commands while they are shown. */
import { untrack } from 'svelte';
import { call } from '../call/call.svelte';
import { i18n } from '../i18n/index.svelte';
import { kinds } from '../records/kinds.svelte';
import { router } from '../router/router.svelte';
import { session } from '../session/session.svelte';
import { remember, remembered } from '../ui/storage';
import { searchBox } from './search-box.svelte';
import { isPlainKey } from './shortcuts';
import { theme } from './theme.svelte';

export interface Command {
  id: string;
  label: string;
  /** A single key, without modifiers, outside of fields. */
  key?: string;
  /** Other keys, as they are shown. */
  keys?: string;
  run: () => void;
}

export function startCall() {
  call.start();
  router.go('/call');
}

class Commands {
  /** Single keys can be switched off: some people's hands, or speech input, press them unasked. */
  singleKeys = $state(remembered('single-keys') !== 'off');
  overlay = $state<'palette' | 'shortcuts' | null>(null);
  #views = $state.raw<Command[][]>([]);

  /** The commands of a view, for as long as it is shown: give the result to `$effect`. */
  add(commands: Command[]): () => void {
    // Whoever adds does so in an effect, which must not run again because of what it has added.
    untrack(() => (this.#views = [...this.#views, commands]));
    return () => untrack(() => (this.#views = this.#views.filter((other) => other !== commands)));
  }

  get all(): Command[] {
    return [...this.#views.flat(), ...general(), ...(session.isSignedIn ? forSignedIn() : [])];
  }

  switchSingleKeys(areOn: boolean) {
    this.singleKeys = areOn;
    remember('single-keys', areOn ? null : 'off');
  }

  /** Carries out the command of a pressed key. Gives whether there was one. */
  press(event: KeyboardEvent): boolean {
    const command = this.all.find((one) => (one.key !== undefined ? this.singleKeys && isPlainKey(event, one.key) : one.keys !== undefined && isNamed(event, one.keys)));
    if (!command) return false;
    event.preventDefault();
    command.run();
    return true;
  }
}

/** Keys with modifiers, and function keys, work in fields too. */
function isNamed(event: KeyboardEvent, keys: string): boolean {
  if (event.getModifierState('AltGraph') || event.altKey) return false;
  const parts = keys.split('+');
  const key = parts.pop()!;
  return event.key.toLowerCase() === key.toLowerCase() && (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') && event.shiftKey === parts.includes('Shift');
}

export const commands = new Commands();

function general(): Command[] {
  const m = i18n.m.commands;
  return [
    { id: 'search', label: m.search, key: '/', run: () => searchBox.focus() },
    { id: 'search-anywhere', label: m.search, keys: 'Ctrl+K', run: () => searchBox.focus() },
    { id: 'shortcuts', label: m.shortcuts, key: '?', run: () => (commands.overlay = 'shortcuts') },
    { id: 'palette', label: m.palette, key: '.', run: () => (commands.overlay = 'palette') },
    { id: 'palette-anywhere', label: m.palette, keys: 'Ctrl+Shift+P', run: () => (commands.overlay = 'palette') },
    { id: 'language', label: m.language, run: () => i18n.choose(i18n.language === 'pl' ? 'en' : 'pl') },
    { id: 'theme', label: m.theme, run: () => theme.choose(matchesDark() ? 'light' : 'dark') },
  ];
}

function matchesDark(): boolean {
  return theme.current === 'dark' || (theme.current === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
}

function forSignedIn(): Command[] {
  const m = i18n.m.commands;
  const go = (address: string) => () => router.go(address);
  return [
    { id: 'call', label: m.call, key: 'n', run: startCall },
    { id: 'call-anywhere', label: m.call, keys: 'F2', run: startCall },
    { id: 'board', label: i18n.m.pages.board, run: go('/board') },
    { id: 'reports', label: i18n.m.pages.reports, run: go('/reports') },
    { id: 'analysis', label: i18n.m.pages.analysis, run: go('/analysis') },
    { id: 'settings', label: i18n.m.pages.settings, run: go('/settings') },
    { id: 'calendar', label: i18n.m.pages.calendar, run: go('/calendar') },
    { id: 'workload', label: i18n.m.pages.workload, run: go('/workload') },
    { id: 'knowledge', label: m.open(i18n.m.pages.knowledge), run: go('/knowledge') },
    { id: 'invoice-making', label: i18n.m.pages.making, run: go('/invoice-making') },
    { id: 'notifications', label: i18n.m.pages.notifications, run: go('/notifications') },
    ...(session.user?.role === 'administrator'
      ? [
          { id: 'import', label: i18n.m.pages.import, run: go('/import') },
          { id: 'administration', label: i18n.m.pages.administration, run: go('/administration') },
        ]
      : []),
    ...kinds.all.filter((kind) => kind.searched).map((kind) => ({ id: `list-${kind.kind}`, label: m.open(i18n.plural(kind)), run: go(`/${kind.path}`) })),
    ...kinds.all.filter((kind) => kind.searched && kind.kind !== 'attachment' && (kind.kind !== 'procedure' || session.user?.role !== 'operator')).map((kind) => ({ id: `new-${kind.kind}`, label: i18n.m.actions.newOf(i18n.label(kind)), run: go(`/${kind.path}/new`) })),
  ];
}
