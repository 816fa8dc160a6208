/** Forms of a counted noun. Polish needs all three (1 wynik, 2 wyniki, 5 wyników); English has no `few`. */
export interface PluralForms {
  one: string;
  few?: string;
  many: string;
}

export type Language = 'pl' | 'en';

const rules = { pl: new Intl.PluralRules('pl'), en: new Intl.PluralRules('en') };

/** The form that goes with `count`: for 22 `few` in Polish, for 12 `many`. */
export function pluralForm(language: Language, count: number, forms: PluralForms): string {
  const category = rules[language].select(count);
  if (category === 'one') return forms.one;
  if (category === 'few') return forms.few ?? forms.many;
  return forms.many;
}

/** The count as people of the language write it, a no-break space, and the noun: "1 234 wyniki". */
export function counted(language: Language, count: number, forms: PluralForms): string {
  return `${formatNumber(language, count)}\u00a0${pluralForm(language, count, forms)}`;
}

const numbers = {
  pl: new Intl.NumberFormat('pl-PL', { useGrouping: 'min2' as unknown as boolean }),
  en: new Intl.NumberFormat('en-GB'),
};

export function formatNumber(language: Language, value: number): string {
  return numbers[language].format(value);
}
