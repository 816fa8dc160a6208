/** What charts are made of. */

/** The colour of a series, by what it means rather than by its place. */
export type Tone = 'main' | 'second' | 'third' | 'good' | 'bad' | 'faint';

export interface Series {
  name: string;
  tone: Tone;
  values: number[];
}

export interface ChartRow {
  name: string;
  href?: string | null;
  /** One for each series. */
  values: number[];
}
