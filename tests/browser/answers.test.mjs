// Answers as a support person and an editor use them: given in calls, missed and written, learned, found by other words.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, results, searchBox, type, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { password, Program } from './support/program.mjs';

/** What people ask, how the knowledge base puts it, and what it says. */
const repeated = [
  ['klient nie pamieta hasla do poczty', 'Jak zresetować hasło do poczty?', 'Hasło do poczty resetuje się na stronie logowania, przyciskiem **Nie pamiętam hasła**.'],
  ['drukarka robi paski na wydruku', 'Paski na wydruku z drukarki', 'Paski na wydruku to zużyty toner albo bęben drukarki. Wymień bęben.'],
  ['ile dni jest na zwrot towaru', 'W ile dni można zwrócić towar?', 'Towar można zwrócić w ciągu **14 dni** od zakupu, z paragonem.'],
  ['kiedy przyjdzie przelew wynagrodzenia', 'Kiedy wypłacane jest wynagrodzenie?', 'Wynagrodzenie wypłacamy dziesiątego dnia każdego miesiąca.'],
  ['pyta o duplikat faktury', 'Jak dostać duplikat faktury?', 'Duplikat faktury wysyła księgowość w ciągu dnia, na adres z umowy.'],
  ['internet w biurze wolno dziala', 'Wolny internet w biurze', 'Uruchom ponownie router i sprawdź internet przewodem.'],
  ['jak sie umowic na wizyte serwisanta', 'Jak umówić wizytę serwisanta?', 'Wizytę serwisanta umawia dyspozytor pod numerem z umowy.'],
  ['skaner nie widzi dokumentow', 'Skaner nie widzi dokumentu', 'Sprawdź, czy szyba skanera jest czysta i czy sterownik skanera działa.'],
  ['gdzie wyslac umowe najmu', 'Gdzie wysłać umowę najmu?', 'Umowę najmu wyślij na adres administracji, w dwóch egzemplarzach.'],
  ['jak podpisac dokument profilem zaufanym', 'Podpis profilem zaufanym', 'Dokument podpisuje się profilem zaufanym na stronie urzędu.'],
];

describe('answers', () => {
  let program, browser, made;
  const answers = [];
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    for (const [, question, body] of repeated) answers.push(await program.call('POST', '/answers', { question, body, state: 'published', audience: 'internal', category: 'Pomoc' }));
    for (const [login, name, role] of [['ola', 'Ola Operatorka', 'operator'], ['edek', 'Edward Redaktor', 'manager']]) {
      program.command(['user', 'add', login, '--name', name, '--role', role], `${password}\n`);
    }
    await program.settle();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  /** A visit of somebody who has signed in. */
  async function visitAs(login, address, options = {}) {
    const page = await visit(browser, program, { ...options, address: '/licences.txt' });
    await page.context().request.post('/api/v1/session', { data: { login, password }, headers: { Origin: program.address } });
    await page.goto(address);
    await page.getByRole('navigation', { name: 'Główna nawigacja' }).waitFor();
    return page;
  }
  const story = (name, login, address, tell) =>
    test(name, async () => {
      const page = await visitAs(login, address);
      await tell(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  const direct = (page) => page.getByRole('region', { name: 'Odpowiedź', exact: true });
  const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

  story('ten repeated questions are answered while the callers speak, and every contact says by which answer', 'ola', '/', async (page) => {
    for (const [index, [asked]] of repeated.entries()) {
      await page.keyboard.press('F2');
      const client = page.getByRole('combobox', { name: 'Kontrahent' });
      await client.fill('zloty klos');
      await page.getByRole('option', { name: /Złoty Kłos/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'call-note');
      await page.locator('#call-note').fill(asked);
      const first = page.getByRole('region', { name: 'Pasujące odpowiedzi' }).getByRole('listitem').first();
      await first.getByText(answers[index].question).waitFor();
      await page.keyboard.press('Alt+1');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/\/contacts\/\d+$/);
      const contact = await program.call('GET', `/contacts/${page.url().split('/').pop()}`);
      assert.deepEqual(contact.answers_used, [answers[index].id]);
      assert.equal(contact.asked, asked);
    }
  });

  story('while a note is typed, what this client had of it and what was solved for others stand beside it', 'ola', '/', async (page) => {
    const other = await program.call('POST', '/clients', { code: 'INNY', name: 'Inny Klient', entity_type: 'company' });
    await program.call('POST', '/contacts', { client: other.id, subject: 'Rabat na fakturze za marzec', started_at: '2026-05-01T08:00:00Z', channel: 'phone', direction: 'incoming', result: 'Wysłano korektę z rabatem.' });
    await program.settle();
    await page.keyboard.press('F2');
    await page.getByRole('combobox', { name: 'Kontrahent' }).fill('zloty klos');
    await page.getByRole('option', { name: /Złoty Kłos/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#call-note').fill('pyta o rabat na fakturze');
    await page.getByRole('region', { name: 'U tego kontrahenta już o tym' }).getByRole('listitem').first().waitFor();
    await page.getByRole('region', { name: 'Rozwiązane u innych' }).getByText('Rabat na fakturze za marzec').waitFor();
    await picture(page, 'answers-call-similar');
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Porzuć' }).click();
  });

  story('a question in the search box gets its answer with the passage, how sure it is and why; keys copy it and its link', 'ola', '/', async (page) => {
    await type(page, 'w ile dni zwrot towaru');
    await direct(page).getByText('14 dni').waitFor();
    assert.match(await direct(page).innerText(), /(pewna|prawdopodobna) · \d\d%/);
    assert.match(await direct(page).innerText(), /Dlaczego: w pytaniu/);
    assert.equal(await searchBox(page).evaluate((box) => box === document.activeElement), true);
    await picture(page, 'answers-direct');
    await page.keyboard.press('Control+c');
    await page.getByText('Skopiowano odpowiedź').waitFor();
    assert.match(await clipboard(page), /Towar można zwrócić w ciągu 14 dni/);
    await page.keyboard.press('Control+Shift+L');
    await page.getByText('Skopiowano odnośnik').waitFor();
    assert.equal(await clipboard(page), `${program.address}/answers/${answers[2].id}`);
    // Where something is selected, it is what is copied.
    await searchBox(page).selectText();
    await page.keyboard.press('Control+c');
    assert.equal(await clipboard(page), 'w ile dni zwrot towaru');
  });

  story('one key puts the direct answer into the contact that is being written', 'ola', '/', async (page) => {
    await page.keyboard.press('F2');
    await page.getByRole('timer').waitFor();
    await searchBox(page).focus();
    await type(page, 'kiedy wynagrodzenie');
    await direct(page).getByText('dziesiątego dnia').waitFor();
    await page.keyboard.press('Control+i');
    await page.getByRole('link', { name: 'Wstawiono do rozmowy' }).click();
    await page.getByText('Użyte odpowiedzi').waitFor();
    assert.match(await page.locator('#call-note').inputValue(), new RegExp(`/answers/${answers[3].id}\\)`));
    assert.equal(await page.getByLabel('Zadane pytanie').inputValue(), 'kiedy wynagrodzenie');
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Porzuć' }).click();
  });

  story('"helped" is said by a click, explained, and taken back', 'ola', '/', async (page) => {
    const fared = () => program.call('GET', `/answers/${answers[1].id}/usefulness`);
    await type(page, 'paski na wydruku');
    await direct(page).getByText('zużyty toner').waitFor();
    const before = await fared();
    await direct(page).getByRole('button', { name: 'Pomogła', exact: true }).click();
    await direct(page).getByText('Zapisano: pomogła.').waitFor();
    assert.equal((await fared()).helped, before.helped + 1);
    await direct(page).getByRole('button', { name: 'Nie pomogła' }).click();
    await direct(page).getByText('Zapisano: nie pomogła.').waitFor();
    assert.deepEqual([(await fared()).helped, (await fared()).not_helped], [before.helped, before.not_helped + 1]);
    await direct(page).getByRole('button', { name: 'Cofnij' }).click();
    await page.waitForFunction(() => !document.querySelector('[aria-label="Odpowiedź"]').innerText.includes('Zapisano'));
    assert.equal((await fared()).not_helped, before.not_helped);
  });

  story('an answer that comes late never takes the place of a newer one', 'ola', '/', async (page) => {
    let held = null;
    await page.route(/\/api\/v1\/answers\?q=paski/, async (route) => {
      held ??= route;
      if (held !== route) await route.continue();
    });
    await type(page, 'paski na wydruku');
    await page.waitForTimeout(300);
    await type(page, 'skaner nie widzi dokumentu');
    await direct(page).getByText('szyba skanera').waitFor();
    await held?.continue().catch(() => {});
    await page.waitForTimeout(200);
    assert.match(await direct(page).innerText(), /szyba skanera/);
  });

  story('where there is no answer it is said plainly: it can be written, or its owner asked, which makes a task', 'ola', '/', async (page) => {
    const asked = 'zaparkowac hulajnoge elektryczna';
    await type(page, asked);
    await direct(page).getByText('Baza wiedzy nie ma na to odpowiedzi.').waitFor();
    await picture(page, 'answers-none');
    const write = await direct(page).getByRole('link', { name: 'Napisz odpowiedź' }).getAttribute('href');
    assert.equal(new URL(write, program.address).searchParams.get('question'), asked);
    await direct(page).getByRole('button', { name: 'Zapytaj opiekuna' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tytuł').waitFor();
    assert.equal(await dialog.getByLabel('Tytuł').inputValue(), `Brakuje odpowiedzi: ${asked}`);
    assert.equal(await dialog.getByRole('combobox', { name: 'Opiekun' }).inputValue(), 'Edward Redaktor');
    await dialog.getByRole('button', { name: /Zapisz/ }).click();
    await page.getByText(/Pytanie poszło jako zadanie/).waitFor();
    const { items } = await program.call('GET', '/tasks?limit=5');
    const task = items.find(({ title }) => title.endsWith(asked));
    assert.match(task.description, /hulajnoge/);
    await direct(page).getByRole('link', { name: 'Napisz odpowiedź' }).click();
    await page.waitForURL(/\/answers\/new/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.getByLabel('Pytanie', { exact: false }).first().inputValue(), asked);
  });

  test('what is missing is reported from a call, written from that contact, published, and shown closed', async () => {
    const caller = await visitAs('ola', '/');
    const asked = 'czy w budynku jest stojak na rowery';
    await caller.keyboard.press('F2');
    await caller.getByRole('combobox', { name: 'Kontrahent' }).fill('zloty klos');
    await caller.getByRole('option', { name: /Złoty Kłos/ }).waitFor();
    await caller.keyboard.press('Enter');
    await caller.locator('#call-note').fill(asked);
    await caller.getByRole('button', { name: 'Zgłoś brak odpowiedzi' }).click();
    await caller.getByText('trafi do raportu').waitFor();
    await caller.getByLabel('Wynik').fill('W budynku jest stojak na rowery, przy wejściu od podwórza.');
    await caller.keyboard.press('Control+Enter');
    await caller.waitForURL(/\/contacts\/\d+$/);
    await caller.context().close();

    const editor = await visitAs('edek', '/knowledge/missing');
    const group = editor.getByRole('list', { name: 'Brakujące odpowiedzi' }).locator('> li').filter({ hasText: asked }).first();
    await group.waitFor();
    assert.match(await group.innerText(), /otwarte/);
    await group.getByText('Szczegóły').click();
    await group.getByRole('link', { name: /Złoty Kłos/ }).waitFor();
    await picture(editor, 'answers-missing');
    await isAccessible(editor, 'missing answers');
    await group.getByRole('button', { name: 'Napisz z tego kontaktu' }).first().click();
    await editor.waitForURL(/\/answers\/\d+\/edit$/);
    const id = Number(editor.url().split('/').at(-2));
    const draft = await program.call('GET', `/answers/${id}`);
    assert.equal(draft.state, 'draft');
    assert.match(draft.body, /stojak na rowery/);
    await editor.getByRole('button', { name: /opublikuj/i }).click();
    await editor.waitForURL(new RegExp(`/answers/${id}$`));
    await program.settle();
    await editor.goto('/knowledge/missing');
    await group.getByText('zamknięte').waitFor();
    await group.getByText('Wszystkie te pytania mają już odpowiedź:').waitFor();
    await picture(editor, 'answers-missing-closed');
    assert.deepEqual(editor.complaints, []);
    await editor.context().close();
  });

  test('a wording is approved by one key, and the search then finds the answer by it; rejected and undone as easily', async () => {
    const words = 'czemu kartka wychodzi umazana';
    const other = 'brudne smugi wszędzie';
    for (const query of [words, other]) await program.call('POST', `/answers/${answers[1].id}/feedback`, { helped: true, query });
    const page = await visitAs('edek', '/knowledge/wordings');
    const row = (text) => page.getByRole('listitem').filter({ hasText: text });
    await row(words).waitFor();
    await row(words).getByText('Skąd się wzięło').click();
    await row(words).getByText('pomogła', { exact: true }).waitFor();
    await picture(page, 'answers-wordings');
    await isAccessible(page, 'wordings');
    await row(words).focus();
    await page.keyboard.press('a');
    await page.getByText(`Zatwierdzono: ${words}`).waitFor();
    await row(words).waitFor({ state: 'detached' });
    assert.ok((await program.call('GET', `/answers/${answers[1].id}`)).other_wordings.includes(words));
    await row(other).focus();
    await page.keyboard.press('x');
    await page.getByText(`Odrzucono: ${other}`).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Cofnij' }).last().click();
    await row(other).waitFor();
    await program.settle();
    await searchBox(page).focus();
    await type(page, words);
    await direct(page).getByText('Paski na wydruku z drukarki').waitFor();
    assert.match(await direct(page).innerText(), /pewna|prawdopodobna/);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  story('the uses of an answer are seen on it, with why it stands where it stands', 'edek', '/', async (page) => {
    await page.goto(`/answers/${answers[1].id}`);
    await page.getByText('Przydatność i skąd się bierze').click();
    await page.getByText(/w skali od −100 do 100/).waitFor();
    await page.getByText('podana w kontakcie', { exact: true }).first().waitFor();
  });

  story('a synonym takes effect at once, seen in the box that tries it out; removed and brought back', 'edek', '/knowledge/language', async (page) => {
    const query = page.getByLabel('Zapytanie', { exact: true });
    const found = page.getByRole('region', { name: 'Wypróbuj' }).getByRole('listitem');
    await query.fill('robota');
    await page.getByText('Nic nie znaleziono.').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Słowo lub wyrażenie').fill('robota');
    await dialog.getByLabel('Znaczy to samo co').fill('skaner');
    await dialog.getByLabel('Znaczy to samo co').press('Enter');
    await picture(page, 'answers-language-form');
    await dialog.getByRole('button', { name: /Zapisz/ }).click();
    await page.getByText('Zapisano, już działa').waitFor();
    await found.filter({ hasText: 'Skaner nie widzi dokumentu' }).waitFor();
    await found.getByText('nowa', { exact: true }).first().waitFor();
    await found.getByText(/bo tak ustalił redaktor/).first().waitFor();
    await picture(page, 'answers-language');
    await isAccessible(page, 'language');
    await page.getByRole('button', { name: /Usuń.*robota/ }).click();
    await page.getByText(/Zniknęły z wyników: .*Skaner/).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Cofnij' }).click();
    await found.filter({ hasText: 'Skaner nie widzi dokumentu' }).waitFor();
    await page.getByRole('button', { name: /Zmień.*robota/ }).click();
    await dialog.getByText('Historia zmian').click();
    await dialog.getByText(/utworzono/).waitFor();
  });

  story('an answer is pinned and another hidden for a query, and a word is left out of account', 'edek', '/knowledge/language?part=pins', async (page) => {
    await page.getByRole('button', { name: /Przypnij lub ukryj/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Zapytanie', { exact: false }).first().fill('sprzet biurowy');
    await dialog.getByRole('combobox', { name: 'Na początku' }).fill('paski na wydruku');
    await dialog.getByRole('option', { name: /Paski na wydruku/ }).click();
    await dialog.getByRole('button', { name: /Zapisz/ }).click();
    await page.getByText('na początku:').waitFor();
    await page.getByLabel('Zapytanie', { exact: true }).fill('sprzęt biurowy');
    await page.getByRole('region', { name: 'Wypróbuj' }).getByText('przypięta', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Słowa pomijane' }).click();
    await page.getByRole('button', { name: /Dodaj słowo/ }).click();
    await dialog.getByLabel('Słowo', { exact: false }).first().fill('poproszę');
    await dialog.getByRole('button', { name: /Zapisz/ }).click();
    await page.getByRole('listitem').filter({ hasText: 'poproszę' }).waitFor();
  });

  story('operators see what was learned and the rules, and are offered nothing that they may not do', 'ola', '/knowledge/wordings', async (page) => {
    await page.getByText('Zmienia kierownik albo administrator.').waitFor();
    assert.equal(await page.getByRole('button', { name: /Zatwierdź/ }).count(), 0);
    await page.goto('/knowledge/language');
    await page.getByRole('listitem').filter({ hasText: 'robota' }).waitFor();
    assert.equal(await page.getByRole('button', { name: /Usuń|Dodaj synonim/ }).count(), 0);
    await page.goto('/knowledge/missing');
    await page.getByText('To widzą i zmieniają kierownik i administrator.').waitFor();
  });

  const views = {
    direct: { address: '/search?q=paski+na+wydruku', shown: (page) => direct(page).waitFor() },
    none: { address: '/search?q=hulajnoga+elektryczna', shown: (page) => direct(page).waitFor() },
    wordings: { address: '/knowledge/wordings', shown: (page) => page.getByRole('list', { name: 'Propozycje sformułowań' }).waitFor() },
    missing: { address: '/knowledge/missing', shown: (page) => page.getByRole('list', { name: 'Brakujące odpowiedzi' }).waitFor() },
    language: { address: '/knowledge/language', shown: (page) => page.getByRole('button', { name: /Usuń/ }).first().waitFor() },
  };
  const looks = {
    light: { viewport: desk, colorScheme: 'light' },
    dark: { viewport: desk, colorScheme: 'dark' },
    phone: { viewport: phone, colorScheme: 'light' },
    zoomed: { viewport: { width: 320, height: 256 }, colorScheme: 'light' },
  };
  for (const [look, options] of Object.entries(looks)) {
    test(`its views are accessible and fit: ${look}`, async () => {
      const page = await visitAs('edek', '/', options);
      for (const [view, { address, shown }] of Object.entries(views)) {
        await page.goto(address);
        await shown(page);
        await page.waitForTimeout(300);
        await picture(page, `${look}-answers-${view}`);
        if (look !== 'zoomed') await isAccessible(page, `${view}, ${look}`);
        await fits(page, `${view}, ${look}`);
      }
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }

  test('typing in the search box holds no frame up for the answer', async (context) => {
    const page = await visitAs('ola', '/');
    await page.evaluate(() => {
      window.longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (window.longest = Math.max(window.longest, duration)))).observe({ type: 'longtask' });
    });
    await searchBox(page).pressSequentially('w ile dni mozna zwrocic towar', { delay: 60 });
    await direct(page).getByText('14 dni').waitFor();
    context.diagnostic(`longest task while typing: ${Math.round(await page.evaluate(() => window.longest))} ms (0: none over 50)`);
    assert.ok((await results(page).count()) > 0);
    await page.context().close();
  });
});
