/** The arithmetic of charts: where values and bars stand. Knows nothing of drawing. */

const steps = [1, 2, 2.5, 5, 10];

/** Round values from 0 to the first that is not below `highest`: the marks of an axis, at most about `count` above 0. */
export function ticks(highest: number, count = 4): number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = steps.map((one) => one * power).find((one) => one >= rough * (1 - 1e-9)) ?? 10 * power;
  const marks = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: marks + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

export interface Band {
  begin: number;
  size: number;
}

/** Equal places side by side over `length`, with a part of each left free on both sides. */
export function bands(count: number, length: number, free = 0.25): Band[] {
  const step = count > 0 ? length / count : 0;
  return Array.from({ length: count }, (_, index) => ({ begin: index * step + (step * free) / 2, size: step * (1 - free) }));
}

/** Where `value` stands on an axis of `length` that ends at `highest`; never beyond its ends. */
export function along(value: number, highest: number, length: number): number {
  return highest > 0 ? Math.max(0, Math.min(1, value / highest)) * length : 0;
}

/** There is room for every n-th label, if each takes `width` of the `step` between two. */
export function labelEvery(step: number, width: number): number {
  return step > 0 ? Math.max(1, Math.ceil(width / step)) : 1;
}

export interface Piece {
  series: number;
  begin: number;
  end: number;
}

/** Values upon each other: where each begins and ends. What is not above 0 takes no room. */
export function stacked(values: number[]): Piece[] {
  let end = 0;
  return values.map((value, series) => {
    const begin = end;
    end += Math.max(0, value);
    return { series, begin, end };
  });
}
