/** What this reader searched for and opened lately, kept in the browser until they sign out. */
import { remember, remembered } from '../ui/storage';
import { parseKey, type RecordKey } from './address';

const longest = 6;

export interface RecentRecord extends RecordKey {
  title: string;
}

class Recent {
  queries = $state.raw<string[]>(load('recent-queries', (item) => (typeof item === 'string' ? item : null)));
  records = $state.raw<RecentRecord[]>(load('recent-records', recordOf));

  addQuery(text: string) {
    const query = text.trim();
    if (query.length < 2) return;
    this.queries = [query, ...this.queries.filter((other) => other !== query)].slice(0, longest);
    remember('recent-queries', JSON.stringify(this.queries));
  }

  addRecord(record: RecentRecord) {
    const others = this.records.filter((other) => other.kind !== record.kind || other.id !== record.id);
    this.records = [{ kind: record.kind, id: record.id, title: record.title }, ...others].slice(0, longest);
    remember('recent-records', JSON.stringify(this.records));
  }

  forget() {
    this.queries = [];
    this.records = [];
    remember('recent-queries', null);
    remember('recent-records', null);
  }
}

function recordOf(item: unknown): RecentRecord | null {
  const { kind, id, title } = (item ?? {}) as Partial<RecentRecord>;
  const key = parseKey(`${kind}:${id}`);
  return key && typeof title === 'string' ? { ...key, title } : null;
}

function load<T>(name: string, check: (item: unknown) => T | null): T[] {
  try {
    const items: unknown = JSON.parse(remembered(name) ?? '[]');
    return Array.isArray(items) ? items.map(check).filter((item) => item !== null) : [];
  } catch {
    return [];
  }
}

export const recent = new Recent();
export const forgetRecent = () => recent.forget();
