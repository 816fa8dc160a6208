/** What the board of a procedure shows of its rows: the state of each cell, sums, and what the filters leave. */
import type { components } from '../api/schema';

export type Board = components['schemas']['ProcedureBoard'];
export type BoardRow = components['schemas']['BoardRow'];
export type BoardStep = components['schemas']['BoardStep'];

export type CellState = 'done' | 'cancelled' | 'late' | 'held' | 'ready' | 'started' | 'blocked';

/** What matters of a step at a glance. Late comes before all that is open; what is late because another step is, is held up. */
export function cellState(step: BoardStep, row: BoardRow): CellState {
  if (step.state === 'done' || step.state === 'cancelled') return step.state;
  if (step.late) return isReady(step, row) ? 'late' : 'held';
  if (step.state === 'in_progress') return 'started';
  return step.state === 'waiting' || !row.current.includes(step.key) ? 'blocked' : 'ready';
}

/** A step can be worked on: nothing that it waits for is open. */
export const isReady = (step: BoardStep, row: BoardRow) => row.current.includes(step.key) && step.state !== 'waiting';
export const isOver = (step: BoardStep) => step.state === 'done' || step.state === 'cancelled';

export const shows = ['all', 'open', 'late', 'mine', 'missing', 'unassigned', 'done', 'suspended'] as const;
export type Show = (typeof shows)[number];

export interface BoardFilter {
  show: Show;
  owner: number | null;
  /** Letters of the client's name, folded. */
  text: string;
}

const isOpenRun = (row: BoardRow) => row.state === 'running' || row.state === 'suspended';

const shown: Record<Show, (row: BoardRow, me: number | null) => boolean> = {
  all: () => true,
  open: isOpenRun,
  late: (row) => row.late,
  mine: (row, me) => isOpenRun(row) && row.steps.some((step) => step.owner === me && isReady(step, row)),
  missing: (row) => isOpenRun(row) && row.missing_files.length > 0,
  unassigned: (row) => row.unassigned.length > 0,
  done: (row) => row.state === 'done',
  suspended: (row) => row.state === 'suspended' || row.state === 'cancelled',
};

/** @param fold  takes the diacritics out, as the filter's text has none */
export function rowsShown(rows: BoardRow[], filter: BoardFilter, me: number | null, fold: (text: string) => string): BoardRow[] {
  const words = filter.text.split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      shown[filter.show](row, me) &&
      (filter.owner === null || row.steps.some((step) => step.owner === filter.owner)) &&
      words.every((word) => fold(row.client_name).includes(word)),
  );
}

/** Everybody who owns a step, by name. */
export function ownersOf(rows: BoardRow[]): { id: number; name: string }[] {
  const names = new Map<number, string>();
  for (const row of rows) for (const step of row.steps) if (step.owner !== null && step.owner_name) names.set(step.owner, step.owner_name);
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'pl'));
}

export interface Sums {
  runs: number;
  done: number;
  late: number;
  missing: number;
  unassigned: number;
  stepsDone: number;
  steps: number;
}

/** Sums over the runs, cancelled ones left out. */
export function sumsOf(rows: BoardRow[]): Sums {
  const counted = rows.filter((row) => row.state !== 'cancelled');
  const sum = (of: (row: BoardRow) => number) => counted.reduce((all, row) => all + of(row), 0);
  return {
    runs: counted.length,
    done: counted.filter((row) => row.state === 'done').length,
    late: counted.filter((row) => row.late).length,
    missing: counted.filter((row) => isOpenRun(row) && row.missing_files.length > 0).length,
    unassigned: counted.filter((row) => row.unassigned.length > 0).length,
    stepsDone: sum((row) => row.steps_done),
    steps: sum((row) => row.steps.length),
  };
}

/** How far each column is: steps that are over, of all, and those late. */
export function columnSums(rows: BoardRow[], keys: string[]): Map<string, { over: number; all: number; late: number }> {
  const sums = new Map(keys.map((key) => [key, { over: 0, all: 0, late: 0 }]));
  for (const row of rows) {
    if (row.state === 'cancelled') continue;
    for (const step of row.steps) {
      const sum = sums.get(step.key);
      if (!sum) continue;
      sum.all += 1;
      if (isOver(step)) sum.over += 1;
      else if (step.late) sum.late += 1;
    }
  }
  return sums;
}

/** Two letters of a name: "Anna Nowak-Kos" is AN. */
export function initials(name: string | null): string {
  const parts = (name ?? '').split(/\s+/).filter(Boolean);
  return parts.length ? `${parts[0]![0]}${parts.length > 1 ? parts.at(-1)![0] : ''}`.toLocaleUpperCase('pl') : '';
}

/** The steps that must be over before this one can be worked on, by the procedure's own steps. */
export function waitsFor(step: BoardStep, row: BoardRow, waits: Map<string, string[]>): BoardStep[] {
  return (waits.get(step.key) ?? []).map((key) => row.steps.find((one) => one.key === key)).filter((one) => one !== undefined && !isOver(one)) as BoardStep[];
}
