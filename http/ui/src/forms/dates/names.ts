/** Names of days and months as people type them, in Polish and in English, whichever language the page speaks. */

/** Without diacritics and in small letters: "Piątek" and "piatek" are one word. */
export const plain = (text: string) => text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');

// Each form that is declined otherwise than by its end stands by itself; the start of a name suffices.
const weekdays = [
  ['poniedzialek', 'poniedzialku', 'pn', 'monday'],
  ['wtorek', 'wtorku', 'tuesday'],
  ['sroda', 'srode', 'srody', 'wednesday'],
  ['czwartek', 'czwartku', 'thursday'],
  ['piatek', 'piatku', 'pt', 'friday'],
  ['sobota', 'sobote', 'soboty', 'saturday'],
  ['niedziela', 'niedziele', 'niedzieli', 'nd', 'ndz', 'sunday'],
];
const months = [
  ['styczen', 'stycznia', 'styczniu', 'january'],
  ['luty', 'lutego', 'lutym', 'february'],
  ['marzec', 'marca', 'marcu', 'march'],
  ['kwiecien', 'kwietnia', 'kwietniu', 'april'],
  ['maj', 'maja', 'maju', 'may'],
  ['czerwiec', 'czerwca', 'czerwcu', 'june'],
  ['lipiec', 'lipca', 'lipcu', 'july'],
  ['sierpien', 'sierpnia', 'sierpniu', 'august'],
  ['wrzesien', 'wrzesnia', 'wrzesniu', 'september'],
  ['pazdziernik', 'pazdziernika', 'pazdzierniku', 'october'],
  ['listopad', 'listopada', 'listopadzie', 'november'],
  ['grudzien', 'grudnia', 'grudniu', 'december'],
];

function indexOf(names: string[][], word: string, least: number): number | null {
  if (word.length < least) return null;
  const found = names.findIndex((forms) => forms.some((form) => form.startsWith(word)));
  return found < 0 ? null : found;
}

/** Days since Monday of "pt", "piatek", "fri"; null of another word. */
export const weekdayOf = (word: string) => indexOf(weekdays, word, 2);

/** 1 to 12 of "lis", "listopada", "nov"; null of another word. */
export function monthOf(word: string): number | null {
  const found = indexOf(months, word, 3);
  return found === null ? null : found + 1;
}

/** Days from today that a word says. */
export const nearDays: Record<string, number> = {
  przedwczoraj: -2,
  wczoraj: -1,
  yesterday: -1,
  dzis: 0,
  dzisiaj: 0,
  today: 0,
  jutro: 1,
  tomorrow: 1,
  pojutrze: 2,
};
