import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, results, searchBox, type, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('every view', () => {
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

  const heading = (page) => page.getByRole('heading', { level: 1 }).first().waitFor();
  const views = {
    start: { open: (page) => page.getByText('Najnowsze').waitFor() },
    search: {
      async open(page) {
        await type(page, 'faktura');
        await results(page).first().waitFor();
      },
    },
    answer: { address: () => `/answers/${made.answer.id}`, open: heading },
    client: { address: () => `/clients/${made.client.id}`, open: heading },
    contact: {
      address: () => `/contacts/${made.contacts[0].id}`,
      async open(page) {
        await heading(page);
        await page.getByText('Historia zmian').click();
        await page.locator('details li').first().waitFor();
      },
    },
    list: { address: () => '/contacts', open: (page) => page.getByRole('table').waitFor() },
    menu: {
      async open(page) {
        await page.getByRole('button', { name: /Konto:/ }).click();
      },
    },
    missing: { address: () => '/answers/999999', open: (page) => page.getByRole('alert').waitFor() },
    'sign-in': { address: () => '/sign-in?return=%2Fcontacts', isPublic: true, open: heading },
    'public-search': {
      isPublic: true,
      async open(page) {
        await type(page, 'bluetooth');
        await results(page).first().waitFor();
      },
    },
  };
  const looks = {
    light: { viewport: desk, colorScheme: 'light' },
    dark: { viewport: desk, colorScheme: 'dark' },
    phone: { viewport: phone, colorScheme: 'light' },
    // 1280 pixels at 400 %: what WCAG 1.4.10 asks for.
    zoomed: { viewport: { width: 320, height: 256 }, colorScheme: 'light', onlyFits: true },
  };

  for (const [look, { onlyFits = false, ...options }] of Object.entries(looks)) {
    for (const [view, { address = () => '/', open, isPublic = false }] of Object.entries(views)) {
      test(`${onlyFits ? 'fits' : 'is accessible and fits'}: ${view}, ${look}`, async () => {
        const page = await visit(browser, program, { ...options, address: address(), signedIn: !isPublic });
        await open(page);
        await page.waitForTimeout(350);
        await picture(page, `${look}-${view}`);
        if (!onlyFits) await isAccessible(page, `${view}, ${look}`);
        await fits(page, `${view}, ${look}`);
        assert.deepEqual(page.complaints, []);
        await page.context().close();
      });
    }
  }

  test('follows the theme that was chosen over the system, at once and after a reload', async () => {
    const page = await visit(browser, program);
    const ground = () => page.evaluate(() => getComputedStyle(document.body.querySelector('header')).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Wygląd i język' }).click();
    await page.getByLabel('Ciemny').check();
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.reload();
    await searchBox(page).waitFor();
    assert.equal(await ground(), dark);
    await page.context().close();
  });

  test('needs no more than 150 KB of compressed JavaScript to open', async (context) => {
    const page = await visit(browser, program);
    await page.getByText('Najnowsze').waitFor();
    const { scripts, readyMs } = await page.evaluate(() => ({
      scripts: performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
      readyMs: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
    }));
    context.diagnostic(`${Math.round(scripts / 1024)} KB of JavaScript, ready after ${Math.round(readyMs)} ms`);
    assert.ok(scripts > 0 && scripts < 150 * 1024, `${scripts} bytes`);
    await page.context().close();
  });
});
