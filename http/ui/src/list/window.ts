/** Which rows of a long table are drawn: those in view and some before and after, whatever there are in all. */
export interface RowWindow {
  begin: number;
  end: number;
}

/** Rows drawn beyond the edge, so that quick scrolling and the arrow keys find them there. */
const beyond = 12;
/** The window moves by so many rows at a time: scrolling within them draws nothing. */
const step = 6;

export function rowsInView(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const begin = Math.max(0, Math.floor((first - beyond) / step) * step);
  const end = Math.ceil((first + Math.ceil(height / rowHeight) + beyond) / step) * step;
  return { begin: Math.min(begin, count), end: Math.min(Math.max(end, 0), count) };
}
