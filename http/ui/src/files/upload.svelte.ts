/** Files on their way to the server, with how far each has come. One that failed can be sent again, one on its way stopped. */
import { errorOf } from '../api/problem';
import type { AnyRecord } from '../api/types';
import { randomKey } from '../ui/random';

export interface Upload {
  key: string;
  name: string;
  percent: number;
  error: unknown;
}

/** Where a file goes: tied to records, or as the next version of a file that there is. */
export type Target = { ties: string[] } | { versionOf: number };

export class Stopped extends Error {}

function addressOf(file: File, target: Target): string {
  if ('versionOf' in target) return `/api/v1/attachments/${target.versionOf}/versions?${new URLSearchParams({ name: file.name })}`;
  return `/api/v1/attachments/upload?${new URLSearchParams([['name', file.name], ...target.ties.map((tie): [string, string] => ['ties', tie])])}`;
}

interface Sending {
  progress: (percent: number) => void;
  /** The same for each try, so that a file whose answer was lost is not there twice. */
  key: string;
  signal: AbortSignal;
}

/** Sends one file; tells its progress in percent. Only XMLHttpRequest tells how much of a request has gone out. */
export function sendFile(file: File, target: Target, { progress, key, signal }: Sending): Promise<AnyRecord> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(file, target));
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', key);
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && progress(Math.floor((event.loaded / event.total) * 100));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as AnyRecord);
      else reject(errorOf(new Response(null, { status: request.status }), request.response));
    };
    request.onerror = () => reject(errorOf(new Response(null, { status: 503 }), null));
    request.onabort = () => reject(new Stopped());
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

interface Job {
  file: File;
  stop: AbortController;
}

export class Uploads {
  all = $state.raw<Upload[]>([]);
  #jobs = new Map<string, Job>();

  constructor(
    readonly target: () => Target,
    readonly done: (record: AnyRecord) => void,
  ) {}

  add(files: Iterable<File>) {
    for (const file of files) {
      const key = randomKey();
      this.#jobs.set(key, { file, stop: new AbortController() });
      this.all = [...this.all, { key, name: file.name, percent: 0, error: null }];
      void this.#send(key);
    }
  }

  retry(key: string) {
    const job = this.#jobs.get(key);
    if (!job) return;
    this.#jobs.set(key, { ...job, stop: new AbortController() });
    this.#change(key, { percent: 0, error: null });
    void this.#send(key);
  }

  /** Stops a file on its way, or lets go of one that failed. */
  forget(key: string) {
    this.#jobs.get(key)?.stop.abort();
    this.#jobs.delete(key);
    this.all = this.all.filter((one) => one.key !== key);
  }

  async #send(key: string) {
    const job = this.#jobs.get(key);
    if (!job) return;
    try {
      const progress = (percent: number) => this.#change(key, { percent });
      const record = await sendFile(job.file, this.target(), { progress, key, signal: job.stop.signal });
      this.forget(key);
      this.done(record);
    } catch (error) {
      if (!(error instanceof Stopped)) this.#change(key, { error });
    }
  }

  #change(key: string, changes: Partial<Upload>) {
    this.all = this.all.map((one) => (one.key === key ? { ...one, ...changes } : one));
  }
}

const units = ['B', 'KB', 'MB', 'GB'];

/** "1,2 MB": a size as people read it. */
export function sizeText(bytes: number, number: (value: number) => string): string {
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1024, unit + 1];
  return `${number(value >= 10 || unit === 0 ? Math.round(value) : Math.round(value * 10) / 10)}\u00a0${units[unit]}`;
}
