/** What is wrong with a KSeF number, in the reader's words. */
import { translated } from '../forms/problems';
import type { Language } from '../i18n/plural';
import type { words } from './words';

const form = /^\d{10}-?\d{8}-?[0-9A-F]{6}-?[0-9A-F]{6}-?[0-9A-F]{2}$/i;

/** @param typed  the number, which the server refused with the message */
export function ksefProblem(typed: string, message: string, m: (typeof words)['pl']['ksef'], language: Language): string {
  if (/another invoice/.test(message)) return m.taken;
  if (/another seller/.test(message)) return m.otherSeller;
  if (/of a day/.test(message)) return m.day;
  if (/not a KSeF number/.test(message)) return form.test(typed.replace(/\s/g, '')) ? m.checksum : m.form;
  return translated(message, language);
}
