/** Amounts and quantities between how Poles write them ("1 234,50") and how the API does ("1234.50"). Texts all the way: nothing is counted here. */

export interface DecimalLimits {
  /** Digits after the comma, at most. */
  scale: number;
  mayBeNegative?: boolean;
}

const blanks = /[\s\u00a0\u202f']/g;
const currency = /(zł|pln)\.?$/i;

/**
 * The API's text of what was typed: "1 234,50", "1234.5", "1.234,50 zł", ",5". "" of nothing; null of what is no number, has
 * too many digits after the comma, or could be read in two ways ("1.234").
 */
export function parseDecimal(typed: string, { scale, mayBeNegative = false }: DecimalLimits): string | null {
  const bare = typed.replace(/−/g, '-').replace(blanks, '').replace(currency, '').replace(/%$/, '');
  if (bare === '') return typed.trim() === '' ? '' : null;
  const match = /^(-?)(\d*|\d{1,3}(?:\.\d{3})+)(?:,(\d*))?$/.exec(bare) ?? /^(-?)(\d*)(?:\.(\d*))?$/.exec(bare);
  if (!match) return null;
  const [, sign = '', whole = '', part = ''] = match;
  // "1.234" is a thousand and more to one reader, and a bit over one to another.
  const isGrouped = whole.includes('.');
  if (isGrouped && !bare.includes(',') && whole.split('.').length === 2) return null;
  const fraction = part.length > scale ? part.replace(/0+$/, '') : part;
  if (fraction.length > scale || (whole === '' && fraction === '') || (sign && !mayBeNegative)) return null;
  const integer = whole.replaceAll('.', '').replace(/^0+(?=\d)/, '') || '0';
  return `${sign}${integer}${fraction ? `.${fraction}` : ''}`;
}

/** Groups of three from five digits on, as Polish typography has it; with a comma. */
export function decimalText(text: string | null | undefined, separator = ',', group = '\u00a0', from = 5): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text ?? '');
  if (!match) return text ?? '';
  const [, sign, whole = '', part] = match;
  const grouped = whole.length >= from ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return `${sign ? '−' : ''}${grouped}${part ? separator + part : ''}`;
}

/** For a field: as it is read, but with a plain minus, which can be typed. */
export const typedDecimal = (text: string | null | undefined) => decimalText(text).replace('−', '-');
