/** The tree of categories as rows: which are seen, and where the keys of a tree lead. */
import { folded } from '../forms/choices';
import type { TreeCategory } from './answers';

export interface TreeRow {
  category: TreeCategory;
  hasChildren: boolean;
  isExpanded: boolean;
  /** Its place among its siblings, from 1, and how many they are. */
  place: number;
  siblings: number;
}

export function categoryAddress(path: string): string {
  return path ? `/knowledge?${new URLSearchParams({ category: path })}` : '/knowledge';
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** "Biuro" and "Biuro/Umowy" of "Biuro/Umowy/Najem". */
export function ancestorsOf(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

export function isBelow(path: string, top: string): boolean {
  return path.startsWith(`${top}/`);
}

/** The rows that are seen: those whose ancestors are all open; with words to find, those that match and what leads to them. */
export function rowsOf(items: TreeCategory[], expanded: ReadonlySet<string>, find = ''): TreeRow[] {
  const wanted = folded(find.trim());
  const matching = wanted ? items.filter((item) => folded(item.name).includes(wanted)) : [];
  const kept = new Set(matching.flatMap((item) => [item.path, ...ancestorsOf(item.path)]));
  const seen = items.filter((item) => (wanted ? kept.has(item.path) : ancestorsOf(item.path).every((path) => expanded.has(path))));
  const siblings = new Map<string, number>();
  for (const item of seen) siblings.set(parentOf(item.path), (siblings.get(parentOf(item.path)) ?? 0) + 1);
  const places = new Map<string, number>();
  const parents = new Set(items.map((item) => parentOf(item.path)));
  return seen.map((category) => {
    const parent = parentOf(category.path);
    const place = (places.get(parent) ?? 0) + 1;
    places.set(parent, place);
    const hasChildren = parents.has(category.path);
    return { category, hasChildren, isExpanded: hasChildren && (wanted ? kept.has(category.path) : expanded.has(category.path)), place, siblings: siblings.get(parent) ?? 1 };
  });
}

export type TreeStep = { focus: number } | { open: string } | { close: string } | null;

/** What a key means on the row at `index`, as trees of the operating systems have it. */
export function stepOf(key: string, rows: TreeRow[], index: number): TreeStep {
  const row = rows[index];
  if (!row) return null;
  const last = rows.length - 1;
  if (key === 'ArrowDown') return { focus: Math.min(last, index + 1) };
  if (key === 'ArrowUp') return { focus: Math.max(0, index - 1) };
  if (key === 'Home') return { focus: 0 };
  if (key === 'End') return { focus: last };
  if (key === 'ArrowRight') {
    if (!row.hasChildren) return null;
    return row.isExpanded ? { focus: Math.min(last, index + 1) } : { open: row.category.path };
  }
  if (key === 'ArrowLeft') {
    if (row.isExpanded) return { close: row.category.path };
    const parent = rows.findIndex((other) => other.category.path === parentOf(row.category.path));
    return parent < 0 ? null : { focus: parent };
  }
  const letter = folded(key);
  if ([...key].length !== 1 || !/[\p{L}\p{N}]/u.test(key)) return null;
  const after = [...rows.slice(index + 1), ...rows.slice(0, index + 1)];
  const found = after.findIndex((other) => folded(other.category.name).startsWith(letter));
  return found < 0 ? null : { focus: (index + 1 + found) % rows.length };
}

/** Where a category may go: anywhere but into itself and what is below it, nor where it is. */
export function placesFor(moved: TreeCategory, items: TreeCategory[]): TreeCategory[] {
  return items.filter((item) => item.id !== moved.id && !isBelow(item.path, moved.path));
}
