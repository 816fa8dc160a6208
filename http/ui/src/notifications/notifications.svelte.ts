/** What the reader is told: assigned, mentioned, due, overdue, watched. Asked for now and then while the page is in view. */
import { api, read } from '../api/client';
import type { components } from '../api/schema';

export type Notification = components['schemas']['Notification'];

const everyMs = 60_000;

class Notifications {
  unread = $state(0);
  items = $state.raw<Notification[] | null>(null);
  cursor = $state<string | null>(null);
  error = $state.raw<unknown>(null);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Watches for somebody who has signed in; give null when nobody is. */
  watch(user: number | null) {
    clearInterval(this.#timer);
    this.unread = 0;
    this.items = null;
    if (user === null) return;
    void this.count();
    this.#timer = setInterval(() => document.visibilityState === 'visible' && void this.count(), everyMs);
  }

  async count() {
    try {
      this.unread = (await read(api.GET('/notifications', { params: { query: { unread: true, limit: 1 } } }))).unread;
    } catch {
      // The bell is quiet; whatever is wrong shows elsewhere.
    }
  }

  async load(isMore = false) {
    this.error = null;
    try {
      const cursor = isMore ? (this.cursor ?? undefined) : undefined;
      const page = await read(api.GET('/notifications', { params: { query: { limit: 50, cursor } } }));
      this.items = isMore ? [...(this.items ?? []), ...page.items] : page.items;
      this.cursor = page.next_cursor;
      this.unread = page.unread;
    } catch (error) {
      this.error = error;
    }
  }

  async mark(ids: number[] | 'all') {
    const now = new Date().toISOString();
    this.items = this.items?.map((item) => (!item.read_at && (ids === 'all' || ids.includes(item.id)) ? { ...item, read_at: now } : item)) ?? null;
    await read(api.POST('/notifications/read', { body: ids === 'all' ? { all: true } : { ids } })).catch(() => {});
    await this.count();
  }
}

export const notifications = new Notifications();
