import { beforeEach, describe, expect, test } from 'vitest';
import type { AnyRecord } from '../src/api/types';
import { fieldsBefore, patchOf } from '../src/list/bulk';
import { isLate } from '../src/list/late';
import { rowsInView } from '../src/list/window';
import { readDraft, writeDraft } from '../src/forms/drafts';
import { parseRoute } from '../src/router/routes';

const record = (fields: object) => fields as AnyRecord;

describe('the rows of a long table', () => {
  test('are drawn only around those in view', () => {
    const { begin, end } = rowsInView(34_000, 680, 34, 10_000);
    expect(begin).toBeGreaterThan(970);
    expect(begin).toBeLessThanOrEqual(1000);
    expect(end).toBeGreaterThanOrEqual(1020);
    expect(end - begin).toBeLessThan(60);
  });

  test('never go beyond what there is', () => {
    expect(rowsInView(0, 680, 34, 5)).toEqual({ begin: 0, end: 5 });
    expect(rowsInView(10 ** 6, 680, 34, 5)).toEqual({ begin: 5, end: 5 });
  });
});

describe('a change of many records', () => {
  test('adds a tag to those that are there', () => {
    expect(patchOf(record({ tags: ['a'] }), { fields: {}, tag: 'b' })).toEqual({ tags: ['a', 'b'] });
    expect(patchOf(record({ tags: ['a'] }), { fields: {}, tag: 'a' })).toEqual({ tags: ['a'] });
  });

  test('remembers what a change of the state sets beside it', () => {
    expect(fieldsBefore(record({ state: 'planned', stage: 4, percent_done: 10, owner: 1 }), { state: 'done' })).toEqual({ state: 'planned', stage: 4, percent_done: 10 });
  });
});

describe('overdue', () => {
  const now = Date.parse('2026-05-04T10:00:00Z');
  test('is a task whose time has come and which is not over', () => {
    expect(isLate(record({ due_at: '2026-05-04T09:00:00Z', state: 'planned' }), now)).toBe(true);
    expect(isLate(record({ due_at: '2026-05-04T09:00:00Z', state: 'done' }), now)).toBe(false);
    expect(isLate(record({ due_at: '2026-05-04T11:00:00Z', state: 'planned' }), now)).toBe(false);
    expect(isLate(record({ due_at: null, state: 'planned' }), now)).toBe(false);
  });
});

describe('what is kept in the browser', () => {
  beforeEach(() => localStorage.clear());

  test('drafts come back for a month and no longer', () => {
    writeDraft(1, 'tasks.new', { title: 'x' }, 0);
    expect(readDraft(1, 'tasks.new', 1000)).toEqual({ title: 'x' });
    expect(readDraft(1, 'tasks.new', 40 * 86_400_000)).toBeNull();
    writeDraft(1, 'tasks.new', null);
    expect(readDraft(1, 'tasks.new', 1000)).toBeNull();
  });
});

describe('addresses', () => {
  const route = (address: string) => parseRoute(new URL(address, 'http://page.test'));
  test('lead to forms, and to views that are no records', () => {
    expect(route('/tasks/new')).toEqual({ view: 'new', path: 'tasks' });
    expect(route('/tasks/7/edit')).toEqual({ view: 'edit', path: 'tasks', id: 7 });
    expect(route('/call')).toEqual({ view: 'page', page: 'call' });
    expect(route('/board?owner=1')).toEqual({ view: 'page', page: 'board' });
    expect(route('/tasks/x/edit')).toEqual({ view: 'not-found' });
  });
});
