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
  let program, browser, operator;
  before(async () => {
    program = await Program.startDemonstration();
    const person = (await program.call('GET', '/users?role=operator&active=true&limit=1&order=id')).items[0];
    operator = { login: person.login, password: 'haslo operatora na jeden dzien', id: person.id };
    await program.call('PUT', `/users/${person.id}/password`, { password: operator.password });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const day = (name, as, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, as: as === 'operator' ? operator : program });
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
      assert.equal(saved.owner, operator.id);
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
});
