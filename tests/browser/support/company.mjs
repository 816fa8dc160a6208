// A small company for the browser to find its way in: an answer for the public, one for colleagues, a client with all that
// hangs on it, and enough of the same to fill more than one screen.

const publicAnswer = {
  question: 'Nie mogę połączyć mojego urządzenia Bluetooth',
  other_wordings: ['Słuchawki się nie łączą'],
  body: [
    'Może być wiele powodów, dla których nie można połączyć się z urządzeniem Bluetooth.',
    '',
    '1. Upewnij się, że **Bluetooth** jest włączony w obu urządzeniach.',
    '2. Sprawdź, czy urządzenie jest widoczne i znajduje się w zasięgu do dziesięciu metrów.',
    '3. Usuń wcześniejsze połączenie i sparuj urządzenia od nowa.',
    '',
    '## Adapter nie został rozpoznany',
    '',
    'Adapter mógł nie zostać rozpoznany przez komputer, bo nie ma sterowników. Uruchom `rfkill list` i sprawdź wynik.',
    '',
    '| Objaw | Co zrobić |',
    '|---|---|',
    '| Urządzenia nie widać na liście | Włącz widoczność |',
    '| Parowanie się nie udaje | Wpisz PIN 0000 |',
    '',
    '> Niektórych adapterów nie da się uruchomić.',
  ].join('\n'),
  category: 'Sprzęt/Bluetooth',
  tags: ['sieć', 'bluetooth'],
  state: 'published',
  audience: 'public',
  valid_from: '2026-01-01',
};

const internalAnswer = {
  question: 'Jak wystawić fakturę korygującą?',
  body: 'Korektę wystawia się, gdy zmieniła się **cena** albo ilość. Fakturę korygującą zatwierdza kierownik.',
  category: 'Biuro/Faktury',
  tags: ['faktura'],
  state: 'published',
  audience: 'internal',
  legal_basis: 'art. 106j ustawy o VAT',
};

const client = {
  code: 'PIEK-01',
  name: 'Piekarnia „Złoty Kłos” sp. z o.o.',
  entity_type: 'company',
  nip: '5250007313',
  street: 'ul. Piotrkowska 12',
  postcode: '90-001',
  city: 'Łódź',
  phones: [{ label: 'biuro', number: '+48 42 630 11 05' }],
  emails: [{ label: 'księgowość', address: 'ksiegowosc@zlotyklos.example' }],
  people: [{ name: 'Katarzyna Brzóska', role: 'właścicielka', phone: '+48 601 202 303', email: 'k.brzoska@zlotyklos.example' }],
  categories: ['Handel'],
  tags: ['stały klient'],
  note: 'Prosi o kontakt **tylko przed 14:00**.',
};

const subjects = [
  'Pytanie o fakturę za kwiecień',
  'Reklamacja dostawy mąki',
  'Umowa najmu lokalu: termin podpisania',
  'Zmiana numeru rachunku bankowego',
  'Prośba o duplikat faktury',
];

/** Writes the company through the API. Gives the records that the tests ask for by name. */
export async function foundCompany(program) {
  const create = (path, fields) => program.call('POST', path, fields);
  const me = (await program.call('GET', '/users?login=anna')).items[0].id;
  const made = {
    answer: await create('/answers', { ...publicAnswer, owner: me }),
    internal: await create('/answers', { ...internalAnswer, owner: me }),
    client: await create('/clients', { ...client, owner: me }),
  };
  made.thread = await create('/threads', { title: 'Reklamacja dostawy z maja', client: made.client.id, owner: me, state: 'waiting', summary: 'Ustalono wymianę na koszt dostawcy.' });
  made.task = await create('/tasks', { title: 'Wystawić korektę faktury', client: made.client.id, thread: made.thread.id, owner: me, priority: 'urgent', state: 'in_progress', percent_done: 40, due_at: '2026-12-04T15:00:00.000Z' });
  made.contacts = [];
  for (const [index, subject] of subjects.entries()) {
    made.contacts.push(
      await create('/contacts', {
        client: made.client.id,
        person: 'Katarzyna Brzóska',
        started_at: `2026-05-${String(4 + index).padStart(2, '0')}T09:15:00.000Z`,
        duration_minutes: 12 + index,
        channel: 'phone',
        direction: 'incoming',
        subject,
        note: 'Klientka pyta, dlaczego na fakturze nie ma rabatu. Umowę najmu podpisze w przyszłym tygodniu.',
        owner: me,
        thread: made.thread.id,
        tags: ['faktura'],
      }),
    );
  }
  for (let number = 1; number <= 40; number += 1) {
    await create('/answers', {
      question: `Arkusz kalkulacyjny, porada numer ${number}`,
      body: `Porada o arkuszach numer ${number}. Otwórz arkusz, zaznacz komórki i wybierz formatowanie.`,
      category: 'Biuro/Arkusz',
      state: 'published',
      audience: 'public',
    });
  }
  await program.call('PATCH', `/answers/${made.internal.id}`, { category: 'Księgowość/Faktury' });
  await program.settle();
  return made;
}
