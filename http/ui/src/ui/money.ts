/** Money as the API has it ("1234.50") in the reader's language: "1234,50 zł", "12 345,50 zł". */
import type { Language } from '../i18n/plural';
import { decimalText } from './decimal';

export function amountText(language: Language, text: unknown): string {
  const amount = typeof text === 'string' ? text : '0.00';
  return language === 'pl' ? decimalText(amount) : decimalText(amount, '.', ',', 4);
}

export const moneyText = (language: Language, text: unknown) => `${amountText(language, text)}\u00a0zł`;

export const isZero = (text: unknown) => /^-?0*(\.0*)?$/.test(String(text ?? '0'));
export const isNegative = (text: unknown) => String(text ?? '').startsWith('-') && !isZero(text);
