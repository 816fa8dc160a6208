/** The call that is on: the contact in the making. It outlives the view, the session, the connection and the tab. */
import { readDraft, writeDraft } from '../forms/drafts';
import type { Chosen } from '../forms/values';
import { session } from '../session/session.svelte';
import { randomKey } from '../ui/random';
import { minutesBetween } from '../ui/warsaw';

export interface CallDraft {
  /** Sent with the contact: however often it is sent, it is made once. */
  key: string;
  startedAt: string;
  /** Where the clock was stopped; null while it runs. */
  endedAt: string | null;
  /** Minutes as somebody wrote them; null for those of the clock. */
  minutes: number | null;
  client: Chosen | null;
  person: string;
  channel: string;
  direction: string;
  subject: string;
  /** What is asked, in the caller's words; absent in drafts of earlier versions. */
  asked?: string;
  note: string;
  result: string;
  thread: Chosen | null;
  nextStep: string;
  nextStepDue: string;
  answers: Chosen[];
  /** A client that is being made on the spot; null while one is looked for. */
  newClient: NewClient | null;
  /** The appointment that is taking place: it becomes this contact. */
  appointment?: number;
}

export interface NewClient {
  key: string;
  entity_type: string;
  name: string;
  code: string;
  nip: string;
  phone: string;
  email: string;
}

const draftName = 'call';
const keepAfterMs = 300;

export function emptyCall(now = new Date()): CallDraft {
  return {
    key: randomKey(),
    startedAt: now.toISOString(),
    endedAt: null,
    minutes: null,
    client: null,
    person: '',
    channel: 'phone',
    direction: 'incoming',
    subject: '',
    asked: '',
    note: '',
    result: '',
    thread: null,
    nextStep: '',
    nextStepDue: '',
    answers: [],
    newClient: null,
  };
}

/** Minutes of the contact: as written, else by the clock. */
export function minutesOf(draft: CallDraft, now: number): number {
  return draft.minutes ?? Math.min(1440, minutesBetween(draft.startedAt, draft.endedAt ?? now));
}

/** "3:07", with hours "1:02:09". */
export function clockText(fromMs: number, toMs: number): string {
  const seconds = Math.max(0, Math.floor((toMs - fromMs) / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The subject as written, else the note's first line that says something. */
export function subjectOf(draft: Pick<CallDraft, 'subject' | 'note'>): string {
  if (draft.subject.trim()) return draft.subject.trim();
  const line = draft.note.split('\n').map((text) => text.replace(/^[#>*\s-]+/, '').trim()).find(Boolean) ?? '';
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

const wordsAsked = 14;

/** What fitting answers are looked for by: the subject and the last words of the note. */
export function questionOf(draft: Pick<CallDraft, 'subject' | 'note'>): string {
  const last = draft.note.replace(/\[[^\]]*\]\([^)]*\)/g, ' ').replace(/[#>*_`|]+/g, ' ').trim().split(/\s+/).slice(-wordsAsked);
  return `${draft.subject.trim()} ${last.join(' ')}`.trim().slice(0, 300);
}

const longestTitle = 300;
const longestText = 2000;

/** What is asked of the server while the note is typed: answers, the same client's matters, and other clients' solved ones; null while too little is written. */
export function similarTo(draft: Pick<CallDraft, 'subject' | 'note' | 'asked' | 'client'>): { title?: string; text?: string; client?: number; limit: number; explain: boolean } | null {
  const title = [draft.asked?.trim(), draft.subject.trim()].filter(Boolean).join(' ').slice(0, longestTitle);
  const text = draft.note.replace(/\[[^\]]*\]\([^)]*\)/g, ' ').trim().slice(-longestText);
  if (title.length + text.length < 3) return null;
  return { ...(title && { title }), ...(text && { text }), ...(draft.client && { client: Number(draft.client.id) }), limit: 5, explain: false };
}

/** The note with an answer's link at the end, on a line of its own. */
export function withLink(note: string, answer: { id: number; name: string }): string {
  const link = `[${answer.name.replaceAll(/[[\]]/g, '')}](/answers/${answer.id})`;
  if (note.includes(`](/answers/${answer.id})`)) return note;
  return `${note.trimEnd()}${note.trim() ? '\n\n' : ''}${link}\n`;
}

/** A code for a client who is made in a hurry: "PIEKARNIA-ZLOTY". */
export function codeOf(name: string): string {
  const plain = name.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.toUpperCase().match(/[A-Z0-9]{2,}/g) ?? [];
  return words.filter((word) => !['SP', 'OO', 'ZOO', 'SA', 'SPOLKA', 'FIRMA', 'PPHU', 'PHU', 'FHU'].includes(word)).slice(0, 2).join('-').slice(0, 24);
}

class Call {
  draft = $state.raw<CallDraft | null>(null);
  /** The draft was found in the browser, and not begun in this visit. */
  isRestored = $state(false);
  #user: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Somebody signed in or out: their own call comes back, nobody else's. */
  belongTo(user: number | null) {
    if (user === this.#user) return;
    this.keep();
    this.#user = user;
    this.draft = user === null ? null : readDraft<CallDraft>(user, draftName);
    this.isRestored = this.draft !== null;
  }

  /** Begins a call; one that is on goes on. */
  start(given: Partial<CallDraft> = {}) {
    if (this.draft) return;
    this.draft = { ...emptyCall(), ...given };
    this.isRestored = false;
    this.keep();
  }

  set(changes: Partial<CallDraft>) {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...changes };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), keepAfterMs);
  }

  /** Puts an answer into the contact, with its link in the note. `asked` is what it was found by. */
  insert(answer: { id: number; name: string }, asked = '') {
    const draft = this.draft;
    if (!draft) return;
    const answers = draft.answers.some(({ id }) => id === answer.id) ? draft.answers : [...draft.answers, { id: answer.id, name: answer.name }];
    this.set({ answers, note: withLink(draft.note, answer), asked: draft.asked?.trim() ? draft.asked : asked });
  }

  remove(answer: number) {
    this.set({ answers: this.draft?.answers.filter(({ id }) => id !== answer) ?? [] });
  }

  end() {
    this.draft = null;
    this.isRestored = false;
    this.keep();
  }

  keep() {
    clearTimeout(this.#timer);
    if (this.#user !== null) writeDraft(this.#user, draftName, this.draft);
  }

  /** Another tab wrote the call: what it wrote is the newer. */
  adopt() {
    if (this.#user !== null && !document.hasFocus()) this.draft = readDraft<CallDraft>(this.#user, draftName);
  }

  get isOn(): boolean {
    return this.draft !== null && session.isSignedIn;
  }
}

export const call = new Call();
