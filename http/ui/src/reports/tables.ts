/** The numbers behind a chart as a table, and the table as CSV for a spreadsheet. */
import type { Language } from '../i18n/plural';

export interface Cell {
  text: string;
  href?: string | null;
  /** What the CSV says, where it differs from the text. */
  raw?: string | number;
  isLate?: boolean;
}

export interface ReportTable {
  /** The file's name, without ".csv". */
  name: string;
  /** The first names the row. */
  columns: string[];
  rows: Cell[][];
  total?: Cell[];
}

const separator = ';';

/** A field of CSV. Text that a spreadsheet would take for a formula is led by an apostrophe. */
function field(value: string | number, language: Language): string {
  if (typeof value === 'number') return language === 'pl' ? String(value).replace('.', ',') : String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** UTF-8 with a byte order mark and semicolons, as spreadsheets in Poland open it. */
export function csvOf(table: ReportTable, language: Language): string {
  const lines = [table.columns, ...table.rows.map((row) => row.map((cell) => cell.raw ?? cell.text))];
  return `\ufeff${lines.map((line) => line.map((value) => field(value, language)).join(separator)).join('\r\n')}\r\n`;
}

export function download(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.dataset.native = '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
