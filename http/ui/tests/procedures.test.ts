import { describe, expect, test } from 'vitest';
import { folded } from '../src/forms/choices';
import { cellState, columnSums, initials, ownersOf, rowsShown, sumsOf, waitsFor, type BoardRow, type BoardStep } from '../src/procedures/board';
import { moved, periodName, periodOf, periodsAround } from '../src/procedures/periods';
import type { ProcedureStep } from '../src/procedures/requests';
import { keyFor, mayWaitFor, move, newStep, offsetText, without } from '../src/procedures/steps';
import { blockers, waiters } from '../src/procedures/waits';

const step = (fields: Partial<BoardStep>): BoardStep => ({ key: 'a', task: 1, title: 'A', state: 'planned', due_at: null, owner: 1, owner_name: 'Anna Nowak', late: false, checklist_done: 0, checklist_items: 0, ...fields });
const row = (fields: Partial<BoardRow>): BoardRow =>
  ({ run: 1, client: 1, client_name: 'Łódka', version: 1, period: '2026-10', state: 'running', started_on: null, deadline: null, thread: 1, main_task: 1, late: false, current: ['a'], steps_done: 0, missing_files: [], unassigned: [], files: [], steps: [step({}), step({ key: 'b', state: 'waiting', owner: 2, owner_name: 'Jan Kot' })], ...fields });

describe('periods', () => {
  test.each([
    ['2026-10', 'październik 2026'],
    ['2026-Q3', 'III kwartał 2026'],
    ['2026', '2026'],
    ['2026-03-05', '5 marca 2026'],
  ])('%s is %s', (period, name) => expect(periodName(period, 'pl')).toBe(name));

  test('the one before and the one after cross the year', () => {
    expect(moved('2026-01', -1)).toBe('2025-12');
    expect(moved('2025-12', 1)).toBe('2026-01');
    expect(moved('2026-Q1', -1)).toBe('2025-Q4');
    expect(moved('2026-Q4', 1)).toBe('2027-Q1');
    expect(moved('2026', -1)).toBe('2025');
    expect(moved('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('a day is in its month, quarter and year', () => {
    expect([periodOf('month', '2026-11-20'), periodOf('quarter', '2026-11-20'), periodOf('year', '2026-11-20')]).toEqual(['2026-11', '2026-Q4', '2026']);
    expect(periodsAround('month', '2026-11-20', 1, 1)).toEqual(['2026-12', '2026-11', '2026-10']);
  });
});

describe('the board', () => {
  test('late comes before all that is open, done before late', () => {
    expect(cellState(step({ late: true }), row({}))).toBe('late');
    expect(cellState(step({ key: 'b', late: true, state: 'waiting' }), row({}))).toBe('held');
    expect(cellState(step({ late: true, state: 'done' }), row({}))).toBe('done');
    expect(cellState(step({}), row({}))).toBe('ready');
    expect(cellState(step({ state: 'in_progress' }), row({}))).toBe('started');
    expect(cellState(step({ key: 'b', state: 'waiting' }), row({}))).toBe('blocked');
  });

  test('filters leave those whom they name', () => {
    const rows = [row({}), row({ run: 2, client_name: 'Sklep', late: true, steps: [step({ owner: 3 })] }), row({ run: 3, client_name: 'Biuro', state: 'done' })];
    const shown = (filter: Partial<Parameters<typeof rowsShown>[1]>, me: number | null = null) => rowsShown(rows, { show: 'all', owner: null, text: '', ...filter }, me, folded).map(({ run }) => run);
    expect(shown({ text: 'lodk' })).toEqual([1]);
    expect(shown({ show: 'late' })).toEqual([2]);
    expect(shown({ owner: 2 })).toEqual([1, 3]);
    expect(shown({ show: 'mine' }, 1)).toEqual([1]);
    expect(shown({ show: 'mine' }, 2)).toEqual([]);
    expect(shown({ show: 'done' })).toEqual([3]);
  });

  test('sums leave cancelled runs out', () => {
    const rows = [row({ steps_done: 1, missing_files: ['wyciąg'] }), row({ state: 'cancelled', late: true }), row({ state: 'done', steps_done: 2 })];
    expect(sumsOf(rows)).toEqual({ runs: 2, done: 1, late: 0, missing: 1, unassigned: 0, stepsDone: 3, steps: 4 });
    expect(columnSums([row({ steps: [step({ state: 'done' }), step({ key: 'b', late: true })] })], ['a', 'b']).get('b')).toEqual({ over: 0, all: 1, late: 1 });
  });

  test('people are known by their letters and by name', () => {
    expect(initials('Anna Nowak')).toBe('AN');
    expect(initials(null)).toBe('');
    expect(ownersOf([row({})])).toEqual([{ id: 1, name: 'Anna Nowak' }, { id: 2, name: 'Jan Kot' }]);
  });

  test('a step names what it waits for, until that is over', () => {
    const waits = new Map([['b', ['a']]]);
    const one = row({});
    expect(waitsFor(one.steps[1]!, one, waits).map(({ key }) => key)).toEqual(['a']);
    const after = row({ steps: [step({ state: 'done' }), one.steps[1]!] });
    expect(waitsFor(after.steps[1]!, after, waits)).toEqual([]);
  });
});

describe('steps of a procedure in the making', () => {
  const plain = (key: string, waits_for: string[] = []): ProcedureStep => ({ ...newStep([]), key, title: key, waits_for });

  test('a key comes from the title, and is nobody else’s', () => {
    expect(keyFor('Wysłać JPK_V7M', [])).toBe('wyslac-jpk-v7m');
    expect(keyFor('Wysłać', ['wyslac', 'wyslac-2'])).toBe('wyslac-3');
    expect(keyFor('…', [])).toBe('krok');
  });

  test('steps are moved within their list', () => {
    expect(move(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    const list = ['a', 'b'];
    expect(move(list, 0, -1)).toBe(list);
  });

  test('nobody waits for a step that was taken out', () => {
    expect(without([plain('a'), plain('b', ['a'])], 0)[0]!.waits_for).toEqual([]);
  });

  test('a step may not wait for those that wait for it', () => {
    const steps = [plain('a'), plain('b', ['a']), plain('c', ['b'])];
    expect(mayWaitFor(steps, 0).map(({ key }) => key)).toEqual([]);
    expect(mayWaitFor(steps, 2).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  test('days are said from the start or back from the deadline', () => {
    const said = (fields: Partial<ProcedureStep>) => offsetText({ ...plain('a'), ...fields }, 'pl').replaceAll('\u00a0', ' ');
    expect(said({ offset: 4, unit: 'working_days', anchor: 'start' })).toBe('4 dni robocze od rozpoczęcia');
    expect(said({ offset: -5, unit: 'working_days', anchor: 'deadline' })).toBe('5 dni roboczych przed terminem');
    expect(said({ offset: 1, unit: 'days', anchor: 'start' })).toBe('1 dzień od rozpoczęcia');
    expect(said({ offset: 0, anchor: 'deadline' })).toBe('w dniu terminu');
  });
});

describe('tasks that wait', () => {
  const task = (id: number, state: string, waits_for: number[] = []) => ({ id, kind: 'task', change: 1, created_at: '', updated_at: '', deleted_at: null, state, waits_for });
  test('what is open holds up, what is over does not', () => {
    const tasks = [task(1, 'planned'), task(2, 'done'), task(3, 'waiting', [1, 2])];
    expect(blockers(tasks[2]!, tasks).map(({ id }) => id)).toEqual([1]);
    expect(waiters(tasks[0]!, tasks).map(({ id }) => id)).toEqual([3]);
    expect(blockers(task(4, 'done', [1]), tasks)).toEqual([]);
  });
});
