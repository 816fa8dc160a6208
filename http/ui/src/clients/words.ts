import { pluralForm } from '../i18n/plural';

const of = (one: string, few: string, many: string) => (count: number) => pluralForm('pl', count, { one, few, many });
const ofEn = (one: string, many: string) => (count: number) => pluralForm('en', count, { one, many });

const pl = {
  call: 'Rozmowa',
  newTask: 'Zadanie',
  newThread: 'Wątek',
  merge: 'Połącz duplikaty',
  mergeTitle: 'Połącz z innym kontrahentem',
  mergeLead: (name: string) => `Wszystko, co należy do wpisu „${name}”, przejdzie do wybranego kontrahenta. Brakujące dane zostaną uzupełnione, a ten wpis trafi do kosza.`,
  mergeInto: 'Zostaje kontrahent',
  mergeDo: 'Połącz',
  merged: 'Połączono kontrahentów',
  alike: 'Podobni',
  reasons: { nip: 'ten sam NIP', regon: 'ten sam REGON', phone: 'ten sam telefon', email: 'ten sam e-mail', name: 'podobna nazwa' } as Record<string, string>,
  contacts: 'Ostatnie kontakty',
  threads: 'Otwarte wątki',
  tasks: 'Otwarte zadania',
  answers: 'Udzielone odpowiedzi',
  all: 'Wszystkie',
  people: 'Osoby',
  data: 'Dane',
  nothing: 'Nic tu jeszcze nie ma.',
  late: 'po terminie',
  openTasks: of('otwarte zadanie', 'otwarte zadania', 'otwartych zadań'),
  openThreads: of('otwarty wątek', 'otwarte wątki', 'otwartych wątków'),
  overdue: 'po terminie',
  contactsCount: of('kontakt', 'kontakty', 'kontaktów'),
  minutes: (minutes: string) => `${minutes} w 90 dni`,
  confidential: 'Poufny',
};

const en: typeof pl = {
  call: 'Call',
  newTask: 'Task',
  newThread: 'Thread',
  merge: 'Merge duplicates',
  mergeTitle: 'Merge with another client',
  mergeLead: (name) => `All that belongs to “${name}” goes to the chosen client. Missing data is taken over, and this record goes to the bin.`,
  mergeInto: 'The client that stays',
  mergeDo: 'Merge',
  merged: 'The clients have been merged',
  alike: 'Alike',
  reasons: { nip: 'same tax number', regon: 'same REGON', phone: 'same phone', email: 'same e-mail', name: 'similar name' },
  contacts: 'Last contacts',
  threads: 'Open threads',
  tasks: 'Open tasks',
  answers: 'Answers given',
  all: 'All',
  people: 'People',
  data: 'Data',
  nothing: 'Nothing here yet.',
  late: 'overdue',
  openTasks: ofEn('open task', 'open tasks'),
  openThreads: ofEn('open thread', 'open threads'),
  overdue: 'overdue',
  contactsCount: ofEn('contact', 'contacts'),
  minutes: (minutes) => `${minutes} in 90 days`,
  confidential: 'Confidential',
};

export const words = { pl, en };
