/** What can be chosen as one types: records of a kind, found by search where the kind is searched, else out of all there are. */
import { api, read } from '../api/client';
import type { AnyRecord, Kind } from '../api/types';
import { titleOf } from '../records/fields';
import { listRecords } from '../records/records';
import { plainText } from '../search/segments';

export interface Choice {
  kind: string;
  id: number;
  name: string;
  /** What tells namesakes apart. */
  detail: string;
}

const shown = 8;
const keptMs = 60_000;

const kept = new Map<string, { at: number; records: Promise<AnyRecord[]> }>();

/** Without diacritics and in small letters, as people type: "Łódź" is "lodz". */
export function folded(text: string): string {
  return text
    .toLocaleLowerCase('pl')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const detailFields = ['code', 'nip', 'login', 'client_name', 'city', 'state_name', 'owner_name'];

export function choiceOf(kind: Kind, record: AnyRecord): Choice {
  const details = detailFields.map((name) => record[name]).filter((text) => typeof text === 'string' && text);
  return { kind: kind.kind, id: record.id, name: titleOf(kind, record), detail: details.slice(0, 2).join(' · ') };
}

/** All records of a small kind (users, stages), kept for a minute. */
export function allOf(kind: Kind): Promise<AnyRecord[]> {
  const known = kept.get(kind.kind);
  if (known && Date.now() - known.at < keptMs) return known.records;
  const records = everyPage(kind.path);
  kept.set(kind.kind, { at: Date.now(), records });
  records.catch(() => kept.delete(kind.kind));
  return records;
}

export function forgetAll(kind: string) {
  kept.delete(kind);
}

async function everyPage(path: string): Promise<AnyRecord[]> {
  const records: AnyRecord[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await listRecords(path, { limit: 200, ...(cursor && { cursor }) });
    records.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor && records.length < 2000);
  return records;
}

/** Kinds of which there are few: they are chosen out of all, also by a letter in the middle. */
const smallKinds = new Set(['user', 'stage', 'team', 'attribute']);

export async function findChoices(kind: Kind, text: string, signal: AbortSignal): Promise<Choice[]> {
  if (smallKinds.has(kind.kind) || !kind.searched) return among(kind, await allOf(kind), text);
  if (text.trim() === '') return (await listRecords(kind.path, { limit: shown }, signal)).items.map((record) => choiceOf(kind, record));
  const query = { q: text.trim(), kind: [kind.kind] as never, as_you_type: true, limit: shown };
  const { hits } = await read(api.GET('/search', { signal, params: { query } }));
  return hits.map((hit) => ({
    kind: hit.kind,
    id: hit.id,
    name: plainText(hit.title),
    detail: [hit.client?.name, hit.category].filter(Boolean).join(' · '),
  }));
}

function among(kind: Kind, records: AnyRecord[], text: string): Choice[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return records
    .filter((record) => record.active !== false)
    .map((record) => choiceOf(kind, record))
    .filter((choice) => words.every((word) => folded(`${choice.name} ${choice.detail}`).includes(word)))
    .slice(0, words.length ? shown : 50);
}
