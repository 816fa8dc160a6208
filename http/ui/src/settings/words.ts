const pl = {
  about: 'Dotyczy tylko Ciebie.',
  reminders: 'Przypomnienia',
  remindersAbout: 'Kiedy przypominać o zadaniach i spotkaniach, które nie mają własnych przypomnień. Bez wyboru: dzień przed terminem zadania i godzinę przed spotkaniem.',
  before: (minutes: number): string => (minutes === 0 ? 'w chwili terminu' : minutes % 10080 === 0 ? (minutes === 10080 ? 'tydzień przed' : `${minutes / 10080} tyg. przed`) : minutes % 1440 === 0 ? (minutes === 1440 ? 'dzień przed' : `${minutes / 1440} dni przed`) : minutes % 60 === 0 ? (minutes === 60 ? 'godzinę przed' : `${minutes / 60} godz. przed`) : `${minutes} min przed`),
  saved: 'Zapisano',
  keyboard: 'Klawiatura',
  keyboardAbout: 'Pełną listę skrótów otwiera klawisz ? albo przycisk obok.',
  show: 'Pokaż skróty',
  looks: 'Wygląd i język',
  password: 'Hasło',
  current: 'Obecne hasło',
  next: 'Nowe hasło (co najmniej 10 znaków)',
  change: 'Zmień hasło',
  changed: 'Hasło zmienione. Na innych urządzeniach trzeba zalogować się ponownie.',
};

const en: typeof pl = {
  about: 'For you alone.',
  reminders: 'Reminders',
  remindersAbout: 'When to remind of tasks and appointments without reminders of their own. With none chosen: a day before a task is due and an hour before an appointment.',
  before: (minutes) => (minutes === 0 ? 'when it is due' : minutes % 10080 === 0 ? `${minutes / 10080} wk before` : minutes % 1440 === 0 ? `${minutes / 1440} d before` : minutes % 60 === 0 ? `${minutes / 60} h before` : `${minutes} min before`),
  saved: 'Saved',
  keyboard: 'Keyboard',
  keyboardAbout: 'The key ? or the button beside opens the list of all shortcuts.',
  show: 'Show shortcuts',
  looks: 'Appearance and language',
  password: 'Password',
  current: 'Current password',
  next: 'New password (at least 10 characters)',
  change: 'Change password',
  changed: 'Password changed. Other devices have to sign in again.',
};

export const words = { pl, en };
