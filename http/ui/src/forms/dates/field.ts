/** What the fields of days, times and months have in common for whoever puts one in a form. */
import type { Prefer } from './days';

export interface DateField {
  id?: string;
  /** As the API has it: "2026-11-24", "2026-11-24T14:30" (local), "14:30", "2026-11"; "" of none. */
  value: string;
  /**
   * What is read once it is settled: a whole day is typed, the field is left, Enter, an arrow, the calendar. Text that says
   * nothing stays in the field with its problem and is told only where `tellsUnread` is set.
   */
  onchange: (value: string) => void;
  /** Tells what is read at every key: for what waits beside the field. */
  isLive?: boolean;
  /** Tells text that says nothing as it is: the server refuses it, and a draft keeps it. */
  tellsUnread?: boolean;
  /** Which year or week is meant where none is said: dates that are due are to come, payments were made. */
  prefer?: Prefer;
  min?: string;
  max?: string;
  /** The name, where no label stands beside the field. */
  label?: string;
  title?: string;
  required?: boolean;
  disabled?: boolean;
  isInvalid?: boolean;
  describedBy?: string;
  isFocused?: boolean;
  /** As wide as what stands in it, for bars. */
  isNarrow?: boolean;
}

/** Which day a field of a record means, by its name: what happened is past, what is due or begins is to come. */
export function meantOf(name: string): Prefer {
  if (/^(started|done|paid|issued?|sale|received|created|updated|sent)_/.test(name)) return 'past';
  return /^(due|start|starts|ends|next|review|remind|expires|until)_|_(due|until|to)$/.test(name) ? 'future' : 'nearest';
}

/** What is due is due by the end of the working day; what begins begins with it. */
export const usualTimeOf = (name: string) => (/(^|_)due(_|$)/.test(name) ? '16:00' : '09:00');
