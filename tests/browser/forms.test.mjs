import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('forms', () => {
  let program, browser, made;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const filling = (name, address, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: address() });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  const idOf = (page) => page.url().split('/').pop();

  filling('make a client with rows, tags and an owner', () => '/clients/new', async (page) => {
    await page.getByLabel('Kod', { exact: false }).first().fill('KWIAT-1');
    await page.getByLabel('Nazwa').fill('Kwiaciarnia „Pod Różą”');
    await page.getByRole('button', { name: 'Dodaj wiersz: Telefony' }).click();
    await page.getByLabel('Numer', { exact: true }).fill('501 502 503');
    await page.getByLabel('Etykiety').fill('nowy, polecony');
    await page.getByLabel('Etykiety').press('Enter');
    await page.getByRole('textbox', { name: 'Uwagi' }).fill('Dzwonić **rano**.');
    await page.getByRole('button', { name: 'Podgląd' }).click();
    await page.locator('.article strong', { hasText: 'rano' }).waitFor();
    await picture(page, 'form');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/clients\/\d+$/);
    const saved = await program.call('GET', `/clients/${idOf(page)}`);
    assert.deepEqual(saved.tags, ['nowy', 'polecony']);
    assert.equal(saved.phones[0].number.replace(/\D/g, '').slice(-9), '501502503');
    assert.equal(saved.entity_type, 'company');
    assert.notEqual(saved.owner, null);
  });

  filling('say at each field what is wrong, in Polish, and lead to the first', () => '/clients/new', async (page) => {
    await page.getByLabel('NIP').fill('5250007314');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Cyfra kontrolna się nie zgadza/).waitFor();
    assert.ok((await page.getByText('To pole jest wymagane.').count()) >= 2);
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await page.getByText('Popraw zaznaczone pola.').waitFor();
    await picture(page, 'form-problems');
  });

  filling('change a record, and give times as clocks in Warsaw show them', () => `/tasks/${made.task.id}`, async (page) => {
    await page.keyboard.press('e');
    await page.waitForURL(/\/edit$/);
    await page.getByLabel('Termin').fill('2026-12-10T14:30');
    await page.getByRole('combobox', { name: 'Wątek' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/tasks\/\d+$/);
    await page.getByText('10 grudnia 2026', { exact: false }).first().waitFor();
    assert.equal((await program.call('GET', `/tasks/${made.task.id}`)).due_at, '2026-12-10T13:30:00.000Z');
  });

  filling('show both versions where somebody was quicker, and let one choose field by field', () => `/tasks/${made.task.id}/edit`, async (page) => {
    await page.getByLabel('Tytuł').fill('Wystawić korektę dziś');
    await program.call('PATCH', `/tasks/${made.task.id}`, { title: 'Wystawić korektę jutro', priority: 'low' });
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: /Ktoś zmienił to/ });
    await dialog.waitFor();
    await dialog.getByText('Wystawić korektę jutro').waitFor();
    await dialog.getByText('Wystawić korektę dziś').waitFor();
    await picture(page, 'conflict');
    await dialog.getByRole('button', { name: 'Zapisz wybrane' }).click();
    await page.waitForURL(/\/tasks\/\d+$/);
    const saved = await program.call('GET', `/tasks/${made.task.id}`);
    assert.equal(saved.title, 'Wystawić korektę dziś');
    assert.equal(saved.priority, 'low');
  });

  filling('keep a draft of what was not saved, and ask before one leaves', () => '/threads/new', async (page) => {
    await page.getByLabel('Tytuł').fill('Szkic wątku');
    let asked = '';
    page.once('dialog', (dialog) => {
      asked = dialog.message();
      void dialog.accept();
    });
    await page.getByRole('link', { name: 'Baza wiedzy' }).click();
    await page.waitForURL(/\/knowledge$/);
    assert.match(asked, /nie są zapisane/);
    await page.goto('/threads/new');
    await page.getByText('Przywrócono niezapisany szkic.').waitFor();
    assert.equal(await page.getByLabel('Tytuł').inputValue(), 'Szkic wątku');
    await page.getByRole('button', { name: 'Odrzuć szkic' }).click();
    assert.equal(await page.getByLabel('Tytuł').inputValue(), '');
  });

  filling('put a record into the bin, and take it back', () => `/contacts/${made.contacts[4].id}`, async (page) => {
    await page.getByRole('button', { name: 'Do kosza' }).click();
    await page.getByText('Ten wpis jest w koszu.').waitFor();
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await page.getByRole('button', { name: 'Do kosza' }).waitFor();
    assert.equal((await program.call('GET', `/contacts/${made.contacts[4].id}`)).deleted_at, null);
  });

  filling('of every kind open', () => '/answers/new', async (page) => {
    for (const kind of (await program.call('GET', '/kinds')).kinds.filter((one) => one.kind !== 'attachment')) {
      await page.goto(`${kind.path}/new`);
      await page.getByRole('button', { name: /^Zapisz/ }).first().waitFor();
    }
  });
});
