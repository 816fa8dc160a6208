/** What keeps an invoice from being issued, in the reader's words, and where it is mended. */
import { translated } from '../forms/problems';
import type { Language } from '../i18n/plural';
import type { Problem } from './api';

const polish: Record<string, (line: string) => string> = {
  no_address: () => 'Kontrahent nie ma adresu.',
  wrong_nip: () => 'NIP kontrahenta jest błędny albo go brakuje.',
  zero_price: (line) => `Cena w pozycji ${line} wynosi zero.`,
  no_legal_basis: (line) => `Pozycja ${line}: zwolnienie z VAT wymaga podstawy prawnej.`,
  no_hours: () => 'W tym okresie nie zapisano żadnych godzin pracy.',
  hours_invoiced: () => 'Godziny z tego okresu są już na innej fakturze.',
  period_invoiced: () => 'Część tego okresu jest już na innej fakturze z tego wzorca.',
  no_lines: () => 'Na fakturze nie ma żadnej pozycji.',
  no_seller: () => 'Nie wpisano danych sprzedawcy.',
  no_series: () => 'Nie ma czynnej serii numerów dla tej faktury albo jej kolejny numer jest zajęty.',
  in_future: () => 'Data wystawienia jest w przyszłości.',
};

const english: Record<string, (line: string) => string> = {
  no_address: () => 'The client has no address.',
  wrong_nip: () => "The client's NIP is wrong or missing.",
  zero_price: (line) => `The price in line ${line} is zero.`,
  no_legal_basis: (line) => `Line ${line}: an exemption from VAT needs its legal basis.`,
  no_hours: () => 'No hours of work were written down in this period.',
  hours_invoiced: () => 'Hours of this period stand on another invoice already.',
  period_invoiced: () => 'A part of this period stands on another invoice of this template already.',
  no_lines: () => 'There is nothing on the invoice.',
  no_seller: () => "The seller's data are missing.",
  no_series: () => 'There is no series of numbers in use for this invoice, or its next number is taken.',
  in_future: () => 'The day of issue is in the future.',
};

/** The number of the line that a pointer is in, as people count: "/lines/0/net_price" is the first. */
export function lineOf(pointer: string): string {
  const match = /^\/lines\/(\d+)/.exec(pointer);
  return match ? String(Number(match[1]) + 1) : '';
}

export function problemText({ code, pointer, message }: Problem, language: Language): string {
  // The seller's own number and address can be wrong too.
  const isSellers = pointer.startsWith('/seller/');
  const known = isSellers ? undefined : (language === 'pl' ? polish : english)[code];
  if (known) return known(lineOf(pointer));
  const said = translated(message, language);
  if (isSellers) return language === 'pl' ? `Dane sprzedawcy: ${said}` : `The seller: ${said}`;
  const line = lineOf(pointer);
  return line ? `${language === 'pl' ? 'Pozycja' : 'Line'} ${line}: ${said}` : said;
}

export type Mending = { what: 'client' | 'template' | 'seller' | 'series' | 'invoice' | 'work'; address: string };

/** Where the problem of an invoice that a template would make is mended. */
export function mendingOf({ code, pointer }: Problem, { client, template }: { client: number; template: number }): Mending {
  if (code === 'no_seller' || pointer.startsWith('/seller')) return { what: 'seller', address: '/invoice-settings' };
  if (code === 'no_series') return { what: 'series', address: '/invoice-settings' };
  if (pointer.startsWith('/buyer')) return { what: 'client', address: `/clients/${client}/edit` };
  if (code === 'no_hours') return { what: 'work', address: `/tasks?client=${client}` };
  return { what: 'template', address: `/invoice-templates/${template}/edit` };
}
