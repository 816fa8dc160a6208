/** Clients that a new one may already be: by tax number, telephone, e-mail or a name alike. */
import { api, read } from '../api/client';

export interface Duplicate {
  client: { id: number; code: string; name: string; nip?: string | null; city?: string | null };
  reasons: string[];
}

/** What is known of the client so far, as it was typed. */
export interface Candidate {
  id?: number;
  name?: string;
  nip?: string;
  regon?: string;
  phones?: string[];
  emails?: string[];
}

export async function duplicatesOf(candidate: Candidate, signal?: AbortSignal): Promise<Duplicate[]> {
  const { id, phones = [], emails = [], ...texts } = candidate;
  const body = {
    ...(id && { id }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim())),
    phones: phones.filter((number) => number.trim()).map((number) => ({ number })),
    emails: emails.filter((address) => address.trim()).map((address) => ({ address })),
  };
  return (await read(api.POST('/clients/duplicates', { signal, body }))).items;
}
