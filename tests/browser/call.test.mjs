import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, searchBox, type, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { login, password, Program } from './support/program.mjs';

describe('a call', () => {
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

  const calling = (name, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: '/answers' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  const client = (page) => page.getByRole('combobox', { name: 'Kontrahent' });
  const note = (page) => page.getByLabel('Notatka');
  async function begin(page) {
    await page.keyboard.press('n');
    await page.getByRole('timer').waitFor();
  }
  async function choose(page, text) {
    await client(page).pressSequentially(text, { delay: 10 });
    await page.getByRole('option', { name: /Złoty Kłos/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'call-note');
  }

  calling('begins by one key with the clock running, and is saved with answer, thread, next step and duration', async (page) => {
    await begin(page);
    assert.equal(await client(page).evaluate((field) => field === document.activeElement), true);
    await choose(page, 'zloty klos');
    await page.getByRole('button', { name: /Katarzyna Brzóska/ }).click();
    await note(page).fill('Klientka pyta, jak wystawić fakturę korygującą za kwiecień');
    const answers = page.getByRole('region', { name: 'Pasujące odpowiedzi' });
    await answers.getByText('Jak wystawić fakturę korygującą?').waitFor();
    await page.getByText('Wystawić korektę faktury').waitFor();
    await picture(page, 'call');
    await note(page).focus();
    await page.keyboard.press('Alt+1');
    await page.getByText('Użyte odpowiedzi').waitFor();
    assert.match(await note(page).inputValue(), new RegExp(`\\]\\(/answers/${made.internal.id}\\)`));
    await page.getByRole('button', { name: 'Do tego wątku' }).first().click();
    await page.getByLabel('Następny krok').fill('Wysłać korektę');
    await page.getByRole('button', { name: 'jutro' }).click();
    await note(page).focus();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/contacts\/\d+$/);
    const saved = await program.call('GET', `/contacts/${page.url().split('/').pop()}`);
    assert.equal(saved.client, made.client.id);
    assert.equal(saved.person, 'Katarzyna Brzóska');
    assert.equal(saved.thread, made.thread.id);
    assert.deepEqual(saved.answers_used, [made.internal.id]);
    assert.equal(saved.duration_minutes, 1);
    assert.match(saved.subject, /^Klientka pyta/);
    const task = await program.call('GET', `/tasks/${saved.next_task}`);
    assert.equal(task.title, 'Wysłać korektę');
    assert.equal(task.client, made.client.id);
  });

  for (const [name, text] of [
    ['tax number', '525-000-73-13'],
    ['telephone', '42 6301105'],
  ]) {
    calling(`finds the client by ${name}, however it is written`, async (page) => {
      await begin(page);
      await choose(page, text);
      assert.match(await client(page).inputValue(), /Złoty Kłos/);
      await page.getByRole('button', { name: 'Porzuć' }).click();
    });
  }

  calling('makes a client on the spot, and says in Polish at the field what is wrong', async (page) => {
    await begin(page);
    await client(page).pressSequentially('Kwiaciarnia Pod Różą', { delay: 5 });
    await page.getByRole('option', { name: /Nowy kontrahent: Kwiaciarnia/ }).click();
    await page.getByLabel('NIP').fill('1234567890');
    await page.getByRole('button', { name: 'Utwórz i użyj' }).click();
    await page.getByText(/Cyfra kontrolna się nie zgadza/).waitFor();
    assert.equal(await page.getByLabel('NIP').evaluate((field) => field === document.activeElement), true);
    await picture(page, 'call-new-client');
    await page.getByLabel('NIP').fill('526-10-40-828');
    await page.getByRole('button', { name: 'Utwórz i użyj' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'call-note');
    assert.equal((await program.call('GET', '/clients?nip=5261040828')).items[0].name, 'Kwiaciarnia Pod Różą');
    await page.getByRole('button', { name: 'Porzuć' }).click();
  });

  calling('survives a closed tab and a lost session', async (page) => {
    await begin(page);
    await choose(page, 'zloty klos');
    await note(page).fill('Bardzo ważna notatka');
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/sign-in/);
    await page.getByLabel('Login').fill(login);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${program.address}/call`);
    assert.equal(await note(page).inputValue(), 'Bardzo ważna notatka');
    await page.goto('/answers');
    await page.getByRole('link', { name: /Trwa rozmowa/ }).click();
    await page.getByText('Przywrócono rozmowę').waitFor();
    assert.equal(await note(page).inputValue(), 'Bardzo ważna notatka');
    assert.match(await client(page).inputValue(), /Złoty Kłos/);
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Porzuć' }).click();
  });

  calling('is saved by itself, once, when the server comes back', async (page) => {
    await begin(page);
    await choose(page, 'zloty klos');
    await note(page).fill('Zapis mimo przerwy');
    await program.stop();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/kontakt zapisze się sam/).waitFor();
    await picture(page, 'call-offline');
    await program.serve();
    await page.waitForURL(/\/contacts\/\d+$/, { timeout: 20_000 });
    const { items } = await program.call('GET', `/contacts?client=${made.client.id}&order=-created_at`.replace('&order=-created_at', ''));
    assert.equal(items.filter((contact) => contact.subject === 'Zapis mimo przerwy').length, 1);
  });

  calling('takes an answer out of the search by Ctrl-I', async (page) => {
    await begin(page);
    await searchBox(page).focus();
    await type(page, 'bluetooth');
    await page.getByRole('button', { name: /Wstaw do rozmowy/ }).first().waitFor();
    await searchBox(page).press('Control+i');
    await page.getByRole('link', { name: /Trwa rozmowa/ }).click();
    await page.getByText('Użyte odpowiedzi').waitFor();
    assert.match(await note(page).inputValue(), /Bluetooth/);
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Porzuć' }).click();
  });
});
