import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('reading', () => {
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

  const reading = (name, address, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: address() });
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  reading('an answer shows it as an article', () => `/answers/${made.answer.id}`, async (page) => {
    await page.getByRole('heading', { level: 1, name: made.answer.question }).waitFor();
    assert.equal(await page.locator('.article ol li').count(), 3);
    assert.equal(await page.locator('.article table tbody tr').count(), 2);
    assert.equal(await page.locator('.article strong').innerText(), 'Bluetooth');
    await page.getByRole('link', { name: 'Sprzęt › Bluetooth' }).waitFor();
    await page.getByText('1 stycznia 2026').waitFor();
    assert.match(await page.title(), /Nie mogę połączyć/);
    await picture(page, 'answer');
  });

  reading('a contact leads by name to its client, and the client to its contacts', () => `/contacts/${made.contacts[0].id}`, async (page) => {
    await page.getByRole('complementary').getByRole('link', { name: 'Piekarnia „Złoty Kłos” sp. z o.o.' }).click();
    await page.waitForURL(`${program.address}/clients/${made.client.id}`);
    await page.getByRole('heading', { level: 1, name: /Złoty Kłos/ }).waitFor();
    assert.equal(await page.getByRole('link', { name: '+48 42 630 11 05' }).getAttribute('href'), 'tel:+48426301105');
    await page.getByRole('link', { name: made.contacts[2].subject }).waitFor();
    await picture(page, 'client');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: made.contacts[0].subject }).waitFor();
  });

  reading('a record shows its history', () => `/answers/${made.internal.id}`, async (page) => {
    await page.getByText('Historia zmian').click();
    const change = page.locator('details li').filter({ hasText: 'zmieniono' });
    await change.waitFor();
    assert.match(await change.innerText(), /Anna Wiśniewska/);
    assert.match(await change.innerText(), /Kategoria\s+Biuro\/Faktury\s*→\s*Księgowość\/Faktury/);
  });

  reading('records of a kind stand in a table that is sorted by its headings', () => '/contacts', async (page) => {
    await page.getByRole('heading', { level: 1, name: 'Kontakty' }).waitFor();
    await page.getByRole('row').nth(made.contacts.length).waitFor();
    await page.getByRole('link', { name: 'Temat' }).click();
    await page.waitForURL(/order=-subject/);
    await page.getByRole('link', { name: 'Temat' }).click();
    await page.waitForURL(/order=subject/);
    await page.waitForTimeout(200);
    const titles = await page.locator('td.title').allInnerTexts();
    assert.deepEqual(titles, [...titles].sort((a, b) => a.localeCompare(b, 'pl')));
    await picture(page, 'list');
  });

  reading('what is not there is said in Polish, with a way on', () => '/answers/999999', async (page) => {
    await page.getByRole('heading', { name: 'Nie ma takiego wpisu' }).waitFor();
    await page.getByRole('link', { name: 'Przejdź do wyszukiwania' }).click();
    await page.waitForURL(`${program.address}/`);
    await page.goto('/nie-ma-takiej-strony/1/2');
    await page.getByRole('heading', { name: 'Nie ma takiej strony' }).waitFor();
  });

  reading('the link to a record is copied', () => `/answers/${made.answer.id}`, async (page) => {
    await page.getByRole('button', { name: 'Kopiuj odnośnik' }).click();
    await page.getByText('Skopiowano').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${program.address}/answers/${made.answer.id}`);
  });

  reading('the page speaks English at a switch, and remembers it', () => `/answers/${made.answer.id}`, async (page) => {
    await page.getByRole('button', { name: 'English' }).first().click();
    await page.getByText('Answer', { exact: true }).first().waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Contacts' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });
});
