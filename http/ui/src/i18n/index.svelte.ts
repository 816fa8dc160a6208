/** The language of the page: Polish unless the reader chose otherwise. `i18n.m` are its messages. */
import { remember, remembered } from '../ui/storage';
import { en } from './en';
import { formatDate, formatInstant, formatShort } from './format';
import { pl, type Messages } from './pl';
import { formatNumber, type Language } from './plural';

const catalogues: Record<Language, Messages> = { pl, en };

class I18n {
  language = $state<Language>(remembered('language') === 'en' ? 'en' : 'pl');

  get m(): Messages {
    return catalogues[this.language];
  }

  choose(language: Language) {
    this.language = language;
    remember('language', language);
    document.documentElement.lang = language;
  }

  /** The label of something that the server names in both languages. */
  label(named: { label_pl: string; label_en: string }): string {
    return this.language === 'pl' ? named.label_pl : named.label_en;
  }

  plural(named: { plural_pl: string; plural_en: string }): string {
    return this.language === 'pl' ? named.plural_pl : named.plural_en;
  }

  /** A view's own words, which come with the view. */
  of<T>(words: Record<Language, T>): T {
    return words[this.language];
  }

  number = (value: number) => formatNumber(this.language, value);
  date = (value: string) => formatDate(this.language, value);
  instant = (value: string) => formatInstant(this.language, value);
  short = (value: string) => formatShort(this.language, value);
}

export const i18n = new I18n();
