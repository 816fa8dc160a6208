const pl = {
  onlyAdministrators: 'Administracja jest dla administratorów.',
  about: {
    user: 'Kto się loguje, z jaką rolą i w jakich godzinach pracuje.',
    team: 'Kto z kim pracuje i kto kieruje.',
    stage: 'Etapy zadań: kolumny tablicy, każdy w swoim stanie.',
    attribute: 'Własne cechy kontrahentów: tekst, liczba, data, wybór, tak/nie.',
  } as Record<string, string>,
  all: 'Wszystkie',
  password: 'Ustaw hasło',
  passwordOf: (name: string) => `Hasło: ${name}`,
  newPassword: 'Nowe hasło',
  passwordSet: 'Hasło ustawione',
  export: 'Eksport wszystkiego',
  exportAbout: 'JSON Lines albo ZIP z plikami CSV; wczytuje się z powrotem.',
  index: 'Indeks wyszukiwania',
  states: { ready: 'gotowy', catching_up: 'nadrabia zaległości', rebuilding: 'tworzony od nowa', failing: 'nie działa' } as Record<string, string>,
  lag: (count: number) => `zaległe zmiany: ${count}`,
};

const en: typeof pl = {
  onlyAdministrators: 'Administration is for administrators.',
  about: {
    user: 'Who signs in, with which role and working hours.',
    team: 'Who works with whom, and who manages.',
    stage: 'Stages of tasks: columns of the board, each in its state.',
    attribute: 'Own attributes of clients: text, number, date, choice, yes/no.',
  },
  all: 'All',
  password: 'Set password',
  passwordOf: (name) => `Password: ${name}`,
  newPassword: 'New password',
  passwordSet: 'Password set',
  export: 'Export everything',
  exportAbout: 'JSON Lines, or a ZIP of CSV files; it can be read in again.',
  index: 'Search index',
  states: { ready: 'ready', catching_up: 'catching up', rebuilding: 'being rebuilt', failing: 'failing' },
  lag: (count) => `changes behind: ${count}`,
};

export const words = { pl, en };
