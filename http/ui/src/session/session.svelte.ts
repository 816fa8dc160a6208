/** Who is signed in. Unknown until the server has said so. */
import { api, read } from '../api/client';
import type { User } from '../api/types';

class SessionState {
  user = $state.raw<User | null>(null);
  isKnown = $state(false);

  get isSignedIn(): boolean {
    return this.user !== null;
  }

  async load() {
    const session = await read(api.GET('/session'));
    this.user = session.user ?? null;
    this.isKnown = true;
  }

  async signIn(login: string, password: string) {
    const session = await read(api.POST('/session', { body: { login, password } }));
    this.user = session.user ?? null;
    this.isKnown = true;
  }

  async signOut() {
    await read(api.DELETE('/session'));
    this.user = null;
  }

  /** The server no longer knows the session. */
  end() {
    this.user = null;
    this.isKnown = true;
  }
}

export const session = new SessionState();
