/** Whether the server can be reached. After a failure it is asked again and again, ever more rarely, until it answers. */
const firstDelayMs = 1000;
const longestDelayMs = 15000;

class Connection {
  isLost = $state(false);
  isTrying = $state(false);
  secondsLeft = $state(0);
  /** Counts the returns of the connection: whoever failed in between may ask again. */
  returns = $state(0);

  #delayMs = firstDelayMs;
  #timer: ReturnType<typeof setInterval> | undefined;

  lose() {
    if (this.isLost) return;
    this.isLost = true;
    this.#delayMs = firstDelayMs;
    this.#wait();
  }

  reach() {
    if (!this.isLost) return;
    clearInterval(this.#timer);
    this.isLost = false;
    this.isTrying = false;
    this.returns += 1;
  }

  async tryNow() {
    clearInterval(this.#timer);
    if (this.isTrying) return;
    this.isTrying = true;
    try {
      const response = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(5000) });
      if (response.ok) return this.reach();
    } catch {
      // Still away.
    }
    this.isTrying = false;
    this.#delayMs = Math.min(this.#delayMs * 2, longestDelayMs);
    this.#wait();
  }

  #wait() {
    this.secondsLeft = Math.round(this.#delayMs / 1000);
    this.#timer = setInterval(() => {
      this.secondsLeft -= 1;
      if (this.secondsLeft <= 0) void this.tryNow();
    }, 1000);
  }
}

export const connection = new Connection();
