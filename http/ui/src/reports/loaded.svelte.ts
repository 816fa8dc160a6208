/** What a report has asked for, and how that fares. A newer question forgets the one before. */
import { Latest } from '../search/latest';

export class Loaded<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<unknown>(null);
  isLoading = $state(false);
  #latest = new Latest();
  #task: ((signal: AbortSignal) => Promise<T>) | null = null;

  /** Asks; gives how to stop, for `$effect`. */
  ask(task: (signal: AbortSignal) => Promise<T>): () => void {
    this.#task = task;
    this.isLoading = true;
    this.#latest.run(
      task,
      (value) => {
        this.isLoading = false;
        this.error = null;
        this.value = value;
      },
      (failure) => {
        this.isLoading = false;
        this.error = failure;
      },
    );
    return () => this.#latest.cancel();
  }

  again = () => {
    if (this.#task) this.ask(this.#task);
  };
}
