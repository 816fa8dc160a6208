/** Short news at the edge of the page: what was saved, with the way to undo it. */

export interface ToastAction {
  label: string;
  run: () => void;
}

export interface Toast {
  id: number;
  text: string;
  isFailure: boolean;
  address?: string;
  action?: ToastAction;
}

const shownMs = 9000;

class Toasts {
  all = $state.raw<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  say(text: string, options: { action?: ToastAction; address?: string; isFailure?: boolean } = {}) {
    const toast: Toast = { id: this.#next++, text, isFailure: options.isFailure ?? false, ...options };
    this.all = [...this.all.slice(-2), toast];
    this.resume(toast.id);
  }

  close(id: number) {
    this.pause(id);
    this.all = this.all.filter((toast) => toast.id !== id);
  }

  /** While somebody points at it or stands in it, news does not go away. */
  pause(id: number) {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number) {
    this.pause(id);
    this.#timers.set(id, setTimeout(() => this.close(id), shownMs));
  }
}

export const toasts = new Toasts();
