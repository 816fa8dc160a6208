/** What the server says of single fields, found by JSON pointer, in the reader's language. */
import type { Language } from '../i18n/plural';
import { pluralForm } from '../i18n/plural';
import { ApiError } from '../api/problem';

/** Messages by pointer ("/nip", "/phones/0/number"). */
export type FieldProblems = Record<string, string>;

const characters = (count: string) => `${count} ${pluralForm('pl', Number(count), { one: 'znak', few: 'znaki', many: 'znaków' })}`;

/** The server's English, and what the page says for it in Polish. Unknown messages stay as they are. */
const polish: [RegExp, (...groups: string[]) => string][] = [
  [/^must (be given|not be empty)$/, () => 'To pole jest wymagane.'],
  [/check digit does not match$|^checksum does not match$/, () => 'Cyfra kontrolna się nie zgadza. Sprawdź, czy nie ma przestawionych cyfr.'],
  [/^expected a NIP of 10 digits$/, () => 'NIP ma 10 cyfr.'],
  [/^expected a REGON of 9 or 14 digits$/, () => 'REGON ma 9 albo 14 cyfr.'],
  [/^expected a telephone number$/, () => 'To nie wygląda na numer telefonu.'],
  [/^expected an e-mail address$/, () => 'To nie wygląda na adres e-mail.'],
  [/^another .* has it already$/, () => 'Taka wartość już jest w innym wpisie.'],
  [/exists already$/, () => 'Taki wpis już istnieje.'],
  [/^at most (\d+) characters$/, (count) => `Najwyżej ${characters(count!)}.`],
  [/^at least (\d+) characters$/, (count) => `Co najmniej ${characters(count!)}.`],
  [/^expected 1\.\.(\d+) characters$/, (count) => `Od 1 do ${characters(count!)}.`],
  [/^is wrong$/, () => 'To hasło się nie zgadza.'],
  [/^must lie ahead$/, () => 'Wybierz dzień, który dopiero nadejdzie.'],
  [/^there is no such active user$/, () => 'Nie ma takiego aktywnego użytkownika.'],
  [/^at most (\d+) items$/, (count) => `Najwyżej ${count} pozycji.`],
  [/^expected (an amount|a decimal|a number)/, () => 'Wpisz liczbę, na przykład 1234,50.'],
  [/^the client has another price of the service at the same time/, () => 'Kontrahent ma już inną cenę tej usługi w tym czasie.'],
  [/^is not a valid NIP$/, () => 'NIP jest błędny.'],
  [/^expected an integer (-?\d+)\.\.(-?\d+)$/, (from, to) => `Wpisz liczbę od ${from} do ${to}.`],
  [/^expected an integer/, () => 'Wpisz liczbę całkowitą.'],
  [/^expected a date/, () => 'Podaj datę.'],
  [/^expected a time like \d\d:\d\d$/, () => 'Podaj godzinę, na przykład 08:00.'],
  [/^expected a time/, () => 'Podaj datę i godzinę.'],
  [/^expected a day/, () => 'Wybierz dzień tygodnia.'],
  [/^expected one of/, () => 'Wybierz jedną z możliwości.'],
  [/^expected one line/, () => 'Tekst musi mieścić się w jednym wierszu.'],
  [/^control characters/, () => 'Tekst zawiera niedozwolone znaki sterujące.'],
  [/^there is no /, () => 'Tego wpisu już nie ma. Wybierz inny.'],
  [/^stands in the list twice$/, () => 'To stoi na liście dwa razy.'],
  [/^expected letters a-z, digits or '_'/, () => 'Małe litery a–z, cyfry i „_”, na początku litera.'],
  [/^expected letters a-z, digits/, () => 'Małe litery a–z, cyfry, kropka, „-” i „_”.'],
  [/^is set by the program$/, () => 'Tę wartość nadaje program.'],
  [/^steps cannot wait for each other in a circle$/, () => 'Kroki czekałyby na siebie nawzajem. Usuń jedno z oczekiwań.'],
  [/^another step has it already$/, () => 'Inny krok ma już ten klucz.'],
  [/^the procedure has no deadline to count from$/, () => 'Procedura nie ma terminu, od którego można liczyć. Ustaw termin albo licz od rozpoczęcia.'],
  [/^a rule is for clients with a tag/, () => 'Podaj etykietę kontrahentów albo wybierz ich z listy.'],
  [/^the procedure is for a (month|quarter|year)$/, (period) => `Okresem tej procedury jest ${{ month: 'miesiąc', quarter: 'kwartał', year: 'rok' }[period!]}.`],
  [/^expected a (month|quarter|year)$/, (period) => `Podaj ${{ month: 'miesiąc, na przykład 2026-09', quarter: 'kwartał, na przykład 2026-Q3', year: 'rok, na przykład 2026' }[period!]}.`],
  [/^must not be before first_period$/, () => 'Ostatni okres nie może być przed pierwszym.'],
  [/from which it counts, is not one of its dates$/, () => 'Termin nie pasuje do reguły powtarzania.'],
  [/^a recurrence (needs|counts)/, () => 'Podaj termin: od niego liczą się następne.'],
  [/cycle|its own (parent|detail)/, () => 'Zadanie nie może być częścią samego siebie.'],
];

export function translated(message: string, language: Language): string {
  if (language === 'en') return message.charAt(0).toUpperCase() + message.slice(1);
  for (const [pattern, say] of polish) {
    const match = pattern.exec(message);
    if (match) return say(...match.slice(1));
  }
  return message;
}

/** The problems of a refused request, each by its pointer; none where it failed otherwise. */
export function problemsOf(error: unknown, language: Language): FieldProblems {
  if (!(error instanceof ApiError) || (error.status !== 400 && error.status !== 409)) return {};
  const known = error.problem.errors ?? [];
  return Object.fromEntries(known.map(({ pointer, message }) => [pointer, translated(message, language)]));
}

/** The first problem at a field itself or within it. */
export function problemAt(problems: FieldProblems, name: string): string | undefined {
  const own = problems[`/${name}`];
  if (own) return own;
  const inner = Object.keys(problems).find((pointer) => pointer.startsWith(`/${name}/`));
  return inner && problems[inner];
}

/** Leads to the first field of the form that is wrong, out of a part that is folded, once the page shows which it is. */
export function showFirstProblem(form: HTMLElement | undefined) {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true]');
    wrong?.closest('details')?.setAttribute('open', '');
    wrong?.focus();
  });
}

/** Whether a field holds text that it cannot read, and says so; it gets the focus. Saved, the form would leave it out unseen. */
export function showUnread(form: HTMLElement | null | undefined): boolean {
  const unread = [...(form?.querySelectorAll('input') ?? [])].find((input) => input.validity.customError);
  unread?.closest('details')?.setAttribute('open', '');
  unread?.focus();
  return unread !== undefined;
}
