/** Who is signed in. Unknown until the server has said so. */
import { api, read } from '../api/client';
import type { Session, User } from '../api/types';

/** What a browser's timer can hold. */
const longestTimerMs = 2 ** 31 - 1;

class SessionState {
  #endTimer: ReturnType<typeof setTimeout> | undefined;

  user = $state.raw<User | null>(null);
  isKnown = $state(false);

  get isSignedIn(): boolean {
    return this.user !== null;
  }

  /** Asks who is signed in; again when the session is due to end. */
  async load() {
    this.#take(await read(api.GET('/session')));
  }

  async signIn(login: string, password: string) {
    this.#take(await read(api.POST('/session', { body: { login, password } })));
  }

  async signOut() {
    await read(api.DELETE('/session'));
    this.user = null;
  }

  /** The server no longer knows the session. */
  end() {
    clearTimeout(this.#endTimer);
    this.user = null;
    this.isKnown = true;
  }

  #take(session: Session) {
    clearTimeout(this.#endTimer);
    this.user = session.user ?? null;
    this.isKnown = true;
    const leftMs = session.expires_at ? Date.parse(session.expires_at) - Date.now() : NaN;
    if (leftMs > 0 && leftMs < longestTimerMs) this.#endTimer = setTimeout(() => void this.load().catch(() => {}), leftMs + 1000);
  }
}

export const session = new SessionState();
