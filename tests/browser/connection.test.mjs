import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, results, searchBox, type, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('when the server goes away', () => {
  let program, browser;
  before(async () => {
    program = await Program.start();
    await foundCompany(program);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  test('the page says so, keeps what it shows, and asks again by itself when the server is back', async () => {
    const page = await visit(browser, program, { signedIn: true });
    await type(page, 'bluetooth');
    await results(page).first().waitFor();
    await program.stop();
    await searchBox(page).fill('faktura');
    await page.getByText('Brak połączenia z serwerem.').waitFor();
    assert.ok((await results(page).count()) > 0);
    await picture(page, 'connection-lost');
    await program.serve();
    await page.getByText('Brak połączenia z serwerem.').waitFor({ state: 'detached', timeout: 20_000 });
    await results(page).filter({ hasText: 'fakturę' }).first().waitFor();
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
});
