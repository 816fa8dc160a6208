/** Files on their way to the server, with how far each has come. */
import { errorOf } from '../api/problem';
import type { AnyRecord } from '../api/types';
import { randomKey } from '../ui/random';

export interface Upload {
  key: string;
  name: string;
  percent: number;
  error: unknown;
}

/** Sends one file; tells its progress in percent. Only XMLHttpRequest tells how much of a request has gone out. */
export function sendFile(file: File, ties: string[], progress: (percent: number) => void): Promise<AnyRecord> {
  const address = new URLSearchParams([['name', file.name], ...ties.map((tie): [string, string] => ['ties', tie])]);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/attachments/upload?${address}`);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && progress(Math.floor((event.loaded / event.total) * 100));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as AnyRecord);
      else reject(errorOf(new Response(null, { status: request.status }), request.response));
    };
    request.onerror = () => reject(errorOf(new Response(null, { status: 503 }), null));
    request.send(file);
  });
}

export class Uploads {
  all = $state.raw<Upload[]>([]);

  constructor(
    readonly ties: () => string[],
    readonly done: (record: AnyRecord) => void,
  ) {}

  add(files: Iterable<File>) {
    for (const file of files) void this.#send(file);
  }

  forget(key: string) {
    this.all = this.all.filter((one) => one.key !== key);
  }

  async #send(file: File) {
    const key = randomKey();
    this.all = [...this.all, { key, name: file.name, percent: 0, error: null }];
    try {
      const record = await sendFile(file, this.ties(), (percent) => this.#change(key, { percent }));
      this.forget(key);
      this.done(record);
    } catch (error) {
      this.#change(key, { error });
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
