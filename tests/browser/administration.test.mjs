// The administrator's day: an import, a new colleague with a team and a token, a right taken away, and who did what.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('an administrator’s day', () => {
  let program, browser, made, team;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    team = (await program.call('POST', '/teams', { name: 'Kadry', members: [] })).id;
    for (const [position, [name, state]] of [['Zaplanowane', 'planned'], ['W toku', 'in_progress'], ['U klienta', 'waiting']].entries()) await program.call('POST', '/stages', { name, state, position: position + 1 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const administering = (name, address, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  const signIn = async (address, login, password) => {
    const context = await browser.newContext({ viewport: desk, locale: 'pl-PL', baseURL: program.address });
    await context.request.post('/api/v1/session', { data: { login, password }, headers: { Origin: program.address } });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };

  administering('an old file of tasks is tried out, its foreign column mapped, its bad rows are told by number, and the good ones go in', '/import', async (page) => {
    await page.getByLabel('Co zawiera plik').selectOption('task');
    const csv = ['Co zrobic;Termin;Wazne', 'Zadzwonić do urzędu;03.12.2026;pilny', 'Wysłać deklarację;31.31.2026;normalny', ';04.12.2026;normalny'].join('\n');
    await page.getByLabel('Plik CSV').setInputFiles({ name: 'zadania.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'utf8') });
    await page.getByRole('heading', { name: 'Raport' }).waitFor();
    await page.getByLabel('Pole: Co zrobic').selectOption('title');
    await page.getByLabel('Pole: Wazne').selectOption('priority');
    await page.getByText(/Złe: 2\swiersze/).first().waitFor();
    const problems = page.getByRole('region', { name: /Złe: 2/ });
    assert.match(await problems.innerText(), /3[\s\S]*Termin[\s\S]*4/);
    assert.equal((await program.call('GET', '/tasks?title=Zadzwoni%C4%87%20do%20urz%C4%99du')).items.length, 0, 'a dry run keeps nothing');
    await page.getByRole('button', { name: /Importuj 1\swiersz/ }).click();
    await page.getByText(/Zaimportowano/).waitFor();
    const [task] = (await program.call('GET', '/tasks?order=-id&limit=1')).items;
    assert.equal(task.title, 'Zadzwonić do urzędu');
    assert.equal(task.priority, 'urgent');
  });

  administering('a new colleague gets an account, a role, a team and a password in one go, and signs in', '/administration', async (page) => {
    await page.getByRole('button', { name: 'Nowy użytkownik' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nowy użytkownik' });
    await dialog.getByLabel('Imię i nazwisko').fill('Zofia Ćwiklińska');
    await dialog.getByLabel('Login').fill('anna');
    await dialog.getByLabel('Rola').selectOption('manager');
    await dialog.getByLabel('Kadry').check();
    await dialog.getByLabel(/Hasło na początek/).fill('haslo na pierwszy dzien');
    await dialog.getByRole('button', { name: 'Zapisz' }).click();
    await dialog.getByText(/już jest w innym wpisie|już istnieje/).waitFor();
    await dialog.getByLabel('Login').fill('zofia');
    await dialog.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByRole('row').filter({ hasText: 'Zofia Ćwiklińska' }).filter({ hasText: 'Kadry' }).waitFor();
    await page.getByLabel('Szukaj osoby').fill('cwikl');
    await page.getByText(/^1\sosoba$/).waitFor();
    const zofia = (await program.call('GET', '/users?login=zofia')).items[0];
    assert.deepEqual((await program.call('GET', `/teams/${team}`)).members, [zofia.id]);
    const hers = await signIn('/reports?report=answers', 'zofia', 'haslo na pierwszy dzien');
    await hers.getByText('Szukano odpowiedzi').first().waitFor();
    await hers.context().close();
  });

  administering('a right that is taken away is gone at once, and the audit trail says who took it', '/administration', async (page) => {
    const hers = await signIn('/reports?report=answers', 'zofia', 'haslo na pierwszy dzien');
    await hers.getByText('Szukano odpowiedzi').first().waitFor();
    await page.getByRole('button', { name: /Zmień\s*: Zofia/ }).click();
    await page.getByRole('dialog').getByLabel('Rola').selectOption('operator');
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('Zapisano: Zofia Ćwiklińska').waitFor();
    await hers.reload();
    await hers.getByText('Nie masz do tego dostępu').waitFor();
    assert.equal(await hers.getByRole('link', { name: 'Odpowiedzi', exact: true }).count(), 0);
    await hers.context().close();

    await page.getByRole('link', { name: 'Dziennik zmian' }).click();
    await page.getByLabel('Rodzaj wpisu').selectOption('user');
    await page.waitForURL(/kind=user/);
    const entry = page.getByRole('listitem').filter({ hasText: 'Zofia Ćwiklińska' }).filter({ hasText: 'zmieniono' }).first();
    await entry.waitFor();
    assert.match((await entry.innerText()).replace(/\s+/g, ' '), /Anna Wiśniewska zmieniono .*Rola.*kierownik → .*operator/i);
    await entry.getByRole('button', { name: /Tylko zmiany wpisu/ }).click();
    await page.waitForURL(/record=\d+/);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('record') && url.searchParams.get('kind') === 'user');
  });

  administering('a program gets a token of its own user: shown once, seen when used, revoked', '/administration?part=tokens', async (page) => {
    await page.getByRole('button', { name: 'Nowy token' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nazwa').fill('Sklep internetowy');
    await dialog.getByRole('combobox', { name: 'W czyim imieniu' }).fill('zofia');
    await dialog.getByRole('option', { name: /Zofia/ }).click();
    await dialog.getByRole('button', { name: 'Nowy token' }).click();
    const secret = await page.getByLabel('Sekret tokenu', { exact: true }).last().inputValue();
    assert.match(secret, /^kt_/);
    await page.getByRole('dialog').getByRole('button', { name: 'Zamknij' }).last().click();
    const row = page.getByRole('row').filter({ hasText: 'Sklep internetowy' });
    assert.match(await row.innerText(), /Zofia Ćwiklińska[\s\S]*czytać[\s\S]*jeszcze nieużyty/);
    assert.equal((await page.content()).includes(secret), false);
    const call = () => fetch(`${program.address}/api/v1/clients?limit=1`, { headers: { Authorization: `Bearer ${secret}` } });
    assert.equal((await call()).status, 200);
    await page.reload();
    await row.waitFor();
    assert.doesNotMatch(await row.innerText(), /nieużyty/);
    page.once('dialog', (question) => question.accept().catch(() => {}));
    await row.getByRole('button', { name: /Unieważnij/ }).click();
    await row.waitFor({ state: 'detached' });
    assert.equal((await call()).status, 401);
  });

  administering('stages change places by keyboard, and the board follows', '/administration?part=stages', async (page) => {
    await page.getByRole('button', { name: 'Wyżej: U klienta' }).press('Enter');
    await page.getByText('Kolejność zapisana').waitFor();
    const names = async () => (await page.getByRole('listitem').locator('a:not(.button)').allInnerTexts()).filter((name) => ['Zaplanowane', 'W toku', 'U klienta'].includes(name));
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-move')?.endsWith(' -1'));
    assert.deepEqual(await names(), ['Zaplanowane', 'U klienta', 'W toku']);
    const stages = (await program.call('GET', '/stages?order=position')).items;
    assert.deepEqual(stages.map(({ name }) => name), ['Zaplanowane', 'U klienta', 'W toku']);
  });

  administering('who leaves hands the open matters over and is signed out', '/administration', async (page) => {
    const zofia = (await program.call('GET', '/users?login=zofia')).items[0];
    const task = await program.call('POST', '/tasks', { title: 'Sprawa Zofii', owner: zofia.id });
    await page.getByRole('button', { name: /Dezaktywuj\s*: Zofia/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('wisniewska');
    await dialog.getByRole('option', { name: /Anna Wiśniewska/ }).click();
    await dialog.getByRole('button', { name: 'Dezaktywuj' }).click();
    await page.getByText(/konto nieaktywne, przekazano 1\swpis/).waitFor();
    assert.equal((await program.call('GET', `/users/${zofia.id}`)).active, false);
    assert.notEqual((await program.call('GET', `/tasks/${task.id}`)).owner, zofia.id);
    await page.getByLabel('Pokaż nieaktywnych').check();
    await page.getByRole('row').filter({ hasText: 'Zofia' }).getByText('nieaktywny').waitFor();
  });

  administering('Back from a form with unsaved words asks, and stays where one says no', `/clients`, async (page) => {
    await page.getByRole('link', { name: /Nowy wpis/ }).first().click();
    await page.waitForURL(/\/clients\/new$/);
    await page.getByLabel('Nazwa').fill('Niezapisany klient');
    let asked = 0;
    page.once('dialog', (question) => {
      asked += 1;
      question.dismiss().catch(() => {});
    });
    await page.evaluate(() => history.back());
    await page.waitForTimeout(300);
    assert.equal(asked, 1);
    assert.match(page.url(), /\/clients\/new$/);
    assert.equal(await page.getByLabel('Nazwa').inputValue(), 'Niezapisany klient');
    page.once('dialog', (question) => question.accept().catch(() => {}));
    await page.evaluate(() => history.back());
    await page.waitForURL(/\/clients$/);
  });

  administering('the palette has every view of the navigation, and each is there in a moment', '/', async (page) => {
    await page.getByRole('navigation', { name: 'Główna nawigacja' }).waitFor();
    const views = await page.getByRole('navigation', { name: 'Główna nawigacja' }).getByRole('link').allInnerTexts();
    await page.keyboard.press('Control+Shift+P');
    await page.getByRole('dialog', { name: 'Polecenia' }).waitFor();
    const commands = (await page.getByRole('option').allInnerTexts()).join('\n').toLocaleLowerCase('pl');
    for (const view of views.map((text) => text.trim()).filter((text) => text !== 'Szukaj')) assert.ok(commands.includes(view.toLocaleLowerCase('pl')), `${view} is not in the palette`);
    for (const view of ['Moje ustawienia', 'Zestawienia', 'Powiadomienia']) assert.ok(commands.includes(view.toLocaleLowerCase('pl')), view);
    await page.keyboard.press('Escape');
  });

  const views = ['users', 'teams', 'roles', 'stages', 'attributes', 'confidential', 'tokens', 'audit', 'data'].map((part) => `/administration?part=${part}`);
  for (const [look, options] of Object.entries({ light: { viewport: desk }, dark: { viewport: desk, colorScheme: 'dark' }, phone: { viewport: phone } })) {
    test(`administration is accessible and fits, ${look}`, async () => {
      const page = await visit(browser, program, { signedIn: true, address: views[0], ...options });
      for (const view of [...views, '/import']) {
        await page.goto(view);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await isAccessible(page, `${view}, ${look}`);
        await fits(page, `${view}, ${look}`);
        await picture(page, `administration-${view.split('=').pop().replace('/', '')}-${look}`);
      }
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
});
