// The demonstration company's people at their work: what each group does all day, on the page that they have, with their
// careless typing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, results, searchBox, type, visit } from './support/browser.mjs';
import { Program } from './support/program.mjs';

/** Who calls, as it is typed, and what he asks; with the answer that the company has to it. */
const calls = [
  ['delik golab', /Delikatesy Gołąb/, 'jak poprawic jpk', /korektę JPK_V7/],
  ['5235914484', /Chomik i Spółka/, 'dostalismy pismo z urzedu', /wezwanie z urzędu skarbowego/],
  ['dwa kolka', /Dwa Kółka/, 'ksef odrzucil fakture', /KSeF odrzucił fakturę/],
  ['495 710 482', /Dwa Kółka/, 'samochod w firmie ile odliczyc', /Samochód w firmie/],
  ['po slowku', /Po Słówku/, 'przelew na konto spoza bialej listy', /spoza białej listy/],
  ['wesole kredki', /Wesołe Kredki/, 'zapomniane haslo', /Reset hasła/],
  ['zebrowska beata', /Beata Żebrowska/, 'L4 kto placi', /zwolnienie lekarskie/],
  ['899-06', null, '', null],
  ['trzy herbaty nowicki', /Trzy Herbaty” Nowicki/, 'drukarka nie odpowiada', /Drukarka nie drukuje/],
  ['guma felga', /Guma i Felga/, 'swiadectwo pracy jaki termin', /Świadectwo pracy/],
  ['madej uslugi', /Artur Madej/, 'nowy pracownik co zglosic', /Nowy pracownik/],
].filter(([, client]) => client !== null);

describe('a day in the demonstration company', () => {
  let program, browser;
  const people = {};
  before(async () => {
    program = await Program.startDemonstration();
    for (const role of ['operator', 'manager']) {
      const { id, login } = (await program.call('GET', `/users?role=${role}&active=true&limit=1&order=id`)).items[0];
      people[role] = { id, login, password: 'dobre haslo na jeden dzien' };
      await program.call('PUT', `/users/${id}/password`, { password: people[role].password });
    }
    people.administrator = program;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const day = (name, as, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, as: people[as] });
      await searchBox(page).waitFor();
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  day('support takes ten calls: each client is found by what is remembered, each question answered while it is typed', 'operator', async (page) => {
    assert.equal(calls.length, 10);
    for (const [client, name, question, answer] of calls) {
      await page.locator('body').click({ position: { x: 2, y: 2 } });
      await page.keyboard.press('n');
      await page.getByRole('timer').waitFor();
      await page.getByRole('combobox', { name: 'Kontrahent' }).pressSequentially(client, { delay: 8 });
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'call-note');
      await page.keyboard.type(question);
      await page.getByRole('region', { name: 'Pasujące odpowiedzi' }).getByText(answer).first().waitFor();
      const first = page.getByRole('region', { name: 'Pasujące odpowiedzi' }).getByRole('listitem').first();
      assert.match(await first.innerText(), answer, question);
      if (question === 'jak poprawic jpk') await picture(page, 'day-support');
      await page.keyboard.press('Alt+1');
      await page.getByText('Użyte odpowiedzi').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(/\/contacts\/\d+$/);
      const saved = await program.call('GET', `/contacts/${page.url().split('/').pop()}?expand=names`);
      assert.match(saved.client_name, name);
      assert.equal(saved.answers_used.length, 1);
      assert.equal(saved.owner, people.operator.id);
      assert.ok(saved.duration_minutes >= 1);
    }
  });

  day('an operator finds a matter of more than two years ago by half of what it was about, and goes on with it', 'operator', async (page) => {
    await type(page, 'poczta do spamu zacisze');
    const hit = results(page).filter({ hasText: 'Poczta trafia do spamu' }).first();
    await hit.waitFor();
    assert.match(await results(page).first().innerText(), /Poczta trafia do spamu/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/threads\/(\d+)/);
    const thread = Number(/threads\/(\d+)/.exec(page.url())[1]);
    const then = new Date((await program.call('GET', `/threads/${thread}`)).created_at);
    assert.ok(Date.now() - then > 2 * 365 * 86_400_000, String(then));
    await page.getByRole('heading', { level: 1, name: /Poczta trafia do spamu/ }).waitFor();
    await picture(page, 'day-operator');
  });

  day('a manager plans the week: sees who has how much, sets a meeting with a client between it, and asks after a quiet thread', 'manager', async (page) => {
    const tuesday = new Date(Date.now() + 7 * 86_400_000);
    tuesday.setUTCDate(tuesday.getUTCDate() - ((tuesday.getUTCDay() + 5) % 7));
    const dayText = tuesday.toISOString().slice(0, 10);
    await page.goto(`/calendar?view=week&date=${dayText}&team=1`);
    const members = (await program.call('GET', '/teams/1')).members;
    const member = await program.call('GET', `/users/${members.at(-1)}`);
    await page.getByRole('rowheader').filter({ hasText: member.name }).getByText('Obciążenie').waitFor({ state: 'attached' });
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    await page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input, dialog input'));
    await page.keyboard.type('Omówienie kwartału');
    await dialog.getByLabel('Dzień', { exact: true }).fill(dayText);
    await dialog.getByLabel('Od godziny').fill('13:00');
    await dialog.getByLabel('Kontrahent').focus();
    await page.keyboard.type('dwa kolka');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => [...document.querySelectorAll('[role=combobox]')].some(({ value }) => /Dwa Kółka/.test(value)));
    await dialog.getByLabel('Uczestnicy').focus();
    await page.keyboard.type(member.name);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: new RegExp(member.name) }).waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    const meeting = (await program.call('GET', '/appointments?order=-id&limit=1&expand=names')).items[0];
    assert.equal(meeting.subject, 'Omówienie kwartału');
    assert.match(meeting.client_name, /Dwa Kółka/);
    assert.deepEqual(meeting.participants, [member.id]);
    assert.equal(meeting.owner, people.manager.id);
    await picture(page, 'day-manager');
    await page.goto('/reports?report=quiet');
    await page.getByRole('heading', { name: 'Raporty' }).waitFor();
    await page.getByRole('link', { name: 'Zapytaj' }).first().click();
    await page.getByLabel('Tytuł').waitFor();
    assert.match(await page.getByLabel('Tytuł').inputValue(), /^Co dalej: ./);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/tasks\/\d+/);
  });

  day('an accountant mends what held invoices up, issues them, sends one as a file and books a payment', 'manager', async (page) => {
    await page.goto('/invoice-making');
    await page.getByText(/^0\sfaktur\sdo wystawienia/).waitFor();
    await page.getByText('NIP kontrahenta jest błędny albo go brakuje.').first().waitFor();
    await page.getByRole('button', { name: 'Popraw dane kontrahenta' }).first().click();
    const dialog = page.getByRole('dialog', { name: /^Dane kontrahenta/ });
    await dialog.getByLabel('NIP').fill('526-025-02-74');
    await dialog.getByRole('button', { name: /^Zapisz/ }).click();
    await page.getByRole('button', { name: /^Wystaw \d+\sfaktur/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Wystaw \d+\sfaktur/ }).click();
    await page.getByRole('heading', { name: /^Wystawiono: \d+\sfaktur/ }).waitFor();
    await page.getByRole('link', { name: /^FV\/\d+/ }).first().click();
    await page.getByRole('article', { name: 'Faktura' }).getByText(/^nr FV\//).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /FA\(3\)/ }).click()]);
    assert.match(file.suggestedFilename(), /^FV-.*\.xml$/);
    await page.keyboard.press('z');
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Cofnij wpłatę 100,00 zł/ }).waitFor();
    const id = Number(/invoices\/(\d+)/.exec(page.url())[1]);
    assert.equal((await program.call('GET', `/invoices/${id}`)).paid, '100.00');
    await picture(page, 'day-accountant');
  });

  day('an administrator takes clients over from a file and gives a colleague the rights of a manager', 'administrator', async (page) => {
    await page.goto('/import');
    await page.getByLabel('Co zawiera plik').selectOption('client');
    const csv = ['Kod klienta;Nazwa firmy;NIP;Miasto', 'NOWY-1;Młyn „Pod Żurawiem”;5261040828;Płock', 'NOWY-2;Zły numer;1234567890;Łódź'].join('\r\n');
    await page.getByLabel('Plik CSV').setInputFiles({ name: 'kontrahenci.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText(/Złe: 1\swiersz/).first().waitFor();
    await page.getByRole('button', { name: /Importuj 1\swiersz/ }).click();
    await page.getByText(/Zaimportowano/).waitFor();
    assert.equal((await program.call('GET', '/clients?code=NOWY-1')).items[0].city, 'Płock');
    await page.goto('/administration');
    await page.getByLabel('Szukaj osoby').fill(people.operator.login);
    await page.getByRole('button', { name: /^Zmień/ }).first().click();
    await page.getByRole('dialog').getByLabel('Rola').selectOption('manager');
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText(/^Zapisano/).first().waitFor();
    assert.equal((await program.call('GET', `/users/${people.operator.id}`)).role, 'manager');
    await page.goto('/administration?part=audit');
    await page.getByRole('listitem').filter({ hasText: 'zmieniono' }).first().waitFor();
  });
});
