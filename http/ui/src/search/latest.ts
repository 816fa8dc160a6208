/** Runs tasks of which only the latest counts: a new one aborts the one before, whose late answer is never delivered. */
export class Latest {
  #controller: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isBusy(): boolean {
    return this.#controller !== null;
  }

  /**
   * Starts a task after `delayMs`, during which a newer one replaces it unstarted.
   * Calls `deliver` with its value or `fail` with its error, unless a newer task or `cancel` came between.
   */
  run<T>(task: (signal: AbortSignal) => Promise<T>, deliver: (value: T) => void, fail: (error: unknown) => void, delayMs = 0) {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    const start = () => {
      const settled = <V>(then: (value: V) => void) => (value: V) => {
        if (this.#controller !== controller) return;
        this.#controller = null;
        then(value);
      };
      task(controller.signal).then(settled(deliver), settled(fail));
    };
    if (delayMs > 0) this.#timer = setTimeout(start, delayMs);
    else start();
  }

  cancel() {
    clearTimeout(this.#timer);
    this.#controller?.abort();
    this.#controller = null;
  }
}
