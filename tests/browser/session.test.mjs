import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, results, searchBox, type, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program, login, password } from './support/program.mjs';

describe('signing in', () => {
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

  test('is asked for where it is needed, and leads back there', async () => {
    const page = await visit(browser, program, { address: `/clients/${made.client.id}` });
    await page.waitForURL(/\/sign-in\?return=/);
    await page.getByText('Wrócisz dokładnie tutaj').waitFor();
    await picture(page, 'sign-in');
    await page.getByLabel('Login').fill(login);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${program.address}/clients/${made.client.id}`);
    await page.getByRole('heading', { level: 1, name: /Złoty Kłos/ }).waitFor();
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test('says in Polish what to do when it fails', async () => {
    const page = await visit(browser, program, { address: '/sign-in' });
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.getByText('Wpisz login i hasło.').waitFor();
    await page.getByLabel('Login').fill(login);
    await page.getByLabel('Hasło', { exact: true }).fill('niedobre haslo');
    await page.keyboard.press('Enter');
    await page.getByText('Login albo hasło się nie zgadza').waitFor();
    await page.getByRole('button', { name: 'Pokaż hasło' }).click();
    assert.equal(await page.getByLabel('Hasło', { exact: true }).getAttribute('type'), 'text');
    await page.context().close();
  });

  test('is not needed for public answers, and without it nothing else is found', async () => {
    const page = await visit(browser, program);
    await type(page, 'faktura');
    assert.equal(await page.locator('li a[data-kind=contact], li a[data-kind=client], li a[data-kind=task]').count(), 0);
    await type(page, 'bluetooth');
    assert.match(await results(page).first().innerText(), /Nie mogę połączyć/);
    await page.getByText('Bez zalogowania widać tylko publiczne odpowiedzi').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Nie mogę połączyć/ }).waitFor();
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test('ends at once by signing out: what was found is gone, and so is what was remembered', async () => {
    const page = await visit(browser, program, { signedIn: true });
    await type(page, 'reklamacja');
    await results(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: /Konto:/ }).click();
    await page.getByRole('button', { name: 'Wyloguj się' }).click();
    await page.getByRole('link', { name: 'Zaloguj się' }).waitFor();
    assert.equal(await page.evaluate(() => localStorage.getItem('kartoteka.recent-records')), null);
    assert.equal(await page.getByText('Reklamacja').count(), 0);
    await searchBox(page).fill('');
    await type(page, 'reklamacja');
    await page.getByRole('heading', { name: /Nic nie znaleziono/ }).waitFor();
    await page.context().close();
  });

  test('is asked for again when the session has ended meanwhile', async () => {
    const page = await visit(browser, program, { signedIn: true });
    await page.getByRole('link', { name: 'Kontakty' }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Kontakty' }).click();
    await page.waitForURL(/\/sign-in\?return=%2Fcontacts/);
    await page.context().close();
  });
});
