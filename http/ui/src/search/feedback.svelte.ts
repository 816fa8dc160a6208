/** "Helped" and "did not help", said of an answer to a question, and taken back. What was said stays in view for as long as the page is open. */
import { api, read } from '../api/client';
import { explain } from '../api/problem';
import { i18n } from '../i18n/index.svelte';
import { randomKey } from '../ui/random';
import { toasts } from '../ui/toasts.svelte';

export interface Said {
  helped: boolean;
  /** Under which it can be taken back; null where the server did not say. */
  feedback: number | null;
}

/** How long the server waits for the writer of a question to rest, and a little more. */
const restMs = 6_000;

class Feedback {
  #said = $state<Record<string, Said>>({});

  of(answer: number, question: string): Said | null {
    return this.#said[keyOf(answer, question)] ?? null;
  }

  /** Says it; a second opinion takes the place of the first. */
  async say(answer: number, helped: boolean, question: string) {
    const before = this.of(answer, question);
    if (before?.helped === helped) return;
    try {
      if (before) await this.#takeBack(answer, before);
      this.#said[keyOf(answer, question)] = { helped, feedback: await send(answer, helped, question) };
    } catch (error) {
      toasts.say(explain(error, i18n.m).title, { isFailure: true });
    }
  }

  async undo(answer: number, question: string) {
    const said = this.of(answer, question);
    if (!said) return;
    try {
      await this.#takeBack(answer, said);
      delete this.#said[keyOf(answer, question)];
    } catch (error) {
      toasts.say(explain(error, i18n.m).title, { isFailure: true });
    }
  }

  async #takeBack(answer: number, { feedback }: Said) {
    if (feedback !== null) await read(api.DELETE('/answers/{id}/feedback/{feedback}', { params: { path: { id: answer, feedback } } }));
  }
}

const keyOf = (answer: number, question: string) => `${answer} ${question}`;

async function send(answer: number, helped: boolean, question: string): Promise<number | null> {
  const sent = api.POST('/answers/{id}/feedback', {
    params: { path: { id: answer }, header: { 'Idempotency-Key': randomKey() } },
    body: { helped, ...(question && { query: question }) },
  });
  await read(sent);
  const place = /\/feedback\/(\d+)$/.exec((await sent).response.headers.get('Location') ?? '');
  return place ? Number(place[1]) : null;
}

/** Tells the log of searches which answer was of use. A question that was just typed is not in it yet: then once more, later. */
export function tellOutcome(search: number | null, answer: number) {
  if (search === null) return;
  const tell = () => read(api.POST('/searches/{id}/outcome', { params: { path: { id: search } }, body: { answer } }));
  setTimeout(() => void tell().catch(() => {}), restMs);
}

export const feedback = new Feedback();
