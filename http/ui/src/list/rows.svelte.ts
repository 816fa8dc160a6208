/** The records of a list, fetched a page at a time as the reader comes near the end of those that are here. */
import type { AnyRecord } from '../api/types';
import { listRecords, type RecordPage } from '../records/records';
import { Latest } from '../search/latest';

const pageSize = 200;
export type ListQuery = Record<string, string | string[]>;

export class Rows {
  records = $state.raw<AnyRecord[] | null>(null);
  isLoading = $state(false);
  error = $state.raw<unknown>(null);
  #latest = new Latest();
  #cursor: string | null = null;
  #path = '';
  #query: ListQuery = {};

  get hasMore(): boolean {
    return this.#cursor !== null && this.records !== null;
  }

  load(path: string, query: ListQuery) {
    this.#path = path;
    this.#query = query;
    this.#ask(null);
  }

  more() {
    if (this.hasMore && !this.isLoading) this.#ask(this.#cursor);
  }

  /** Takes changed records in where their older versions stood. */
  replace(changed: AnyRecord[]) {
    const byId = new Map(changed.map((record) => [record.id, record]));
    this.records = this.records?.map((record) => byId.get(record.id) ?? record) ?? null;
  }

  remove(ids: number[]) {
    this.records = this.records?.filter((record) => !ids.includes(record.id)) ?? null;
  }

  cancel() {
    this.#latest.cancel();
    this.isLoading = false;
  }

  #ask(cursor: string | null) {
    this.isLoading = true;
    this.#latest.run(
      (signal) => listRecords(this.#path, { limit: pageSize, ...this.#query, ...(cursor && { cursor }) }, signal),
      (page: RecordPage) => {
        this.isLoading = false;
        this.error = null;
        this.records = cursor ? [...(this.records ?? []), ...page.items] : page.items;
        this.#cursor = page.next_cursor ?? null;
      },
      (failure) => {
        this.isLoading = false;
        this.error = failure;
      },
    );
  }
}
