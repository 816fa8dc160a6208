import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('every view in which people work', () => {
  let program, browser, made;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    await program.call('POST', '/tasks', { title: 'Sprawdzić cenę', parent: made.task.id, thread: made.thread.id, client: made.client.id, priority: 'normal', state: 'planned' });
    const me = (await program.call('GET', '/users?login=anna')).items[0].id;
    await program.call('POST', '/teams', { name: 'Obsługa', manager: me, members: [me] });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const heading = (page) => page.getByRole('heading', { level: 1 }).first().waitFor();
  const views = {
    call: {
      address: () => '/call',
      async open(page) {
        await page.getByRole('button', { name: 'Rozpocznij rozmowę' }).click();
        await page.getByRole('combobox', { name: 'Kontrahent' }).pressSequentially('zloty', { delay: 10 });
        await page.getByRole('option', { name: /Złoty Kłos/ }).click();
        await page.getByLabel('Notatka').fill('Jak wystawić fakturę korygującą');
        await page.getByText('Jak wystawić fakturę korygującą?').waitFor();
      },
    },
    'client-picker': {
      address: () => '/call',
      async open(page) {
        await page.getByRole('button', { name: 'Rozpocznij rozmowę' }).click();
        await page.getByRole('combobox', { name: 'Kontrahent' }).pressSequentially('zloty', { delay: 10 });
        await page.getByRole('option', { name: /Złoty Kłos/ }).waitFor();
      },
    },
    form: { address: () => '/clients/new', open: (page) => page.getByLabel('NIP').waitFor() },
    'form-problems': {
      address: () => '/tasks/new',
      async open(page) {
        await page.getByRole('button', { name: /^Zapisz/ }).click();
        await page.getByText('To pole jest wymagane.').first().waitFor();
      },
    },
    tasks: {
      address: () => '/tasks',
      async open(page) {
        await page.getByRole('checkbox', { name: /Zaznacz: Sprawdzić/ }).click();
        await page.getByRole('button', { name: 'Filtry' }).click();
        await page.getByRole('toolbar').waitFor();
      },
    },
    board: { address: () => '/board', open: (page) => page.getByRole('link', { name: 'Sprawdzić cenę' }).waitFor() },
    thread: { address: () => `/threads/${made.thread.id}`, open: (page) => page.getByRole('link', { name: 'Sprawdzić cenę' }).first().waitFor() },
    'client-card': { address: () => `/clients/${made.client.id}`, open: (page) => page.getByRole('link', { name: made.thread.title }).waitFor() },
    dialog: {
      address: () => `/clients/${made.client.id}`,
      async open(page) {
        await page.getByRole('button', { name: 'Zadanie' }).click();
        await page.getByRole('dialog').getByLabel('Tytuł').waitFor();
      },
    },
    workload: { address: () => '/workload', open: (page) => page.getByRole('table').waitFor() },
    analysis: { address: () => '/analysis', open: (page) => page.getByRole('table').waitFor() },
    notifications: { address: () => '/notifications', open: heading },
    import: { address: () => '/import', open: heading },
    administration: { address: () => '/administration?part=teams', open: (page) => page.getByRole('link', { name: 'Obsługa', exact: true }).waitFor() },
    palette: {
      address: () => '/answers',
      async open(page) {
        await heading(page);
        await page.keyboard.press('.');
        await page.getByRole('dialog').getByRole('option').first().waitFor();
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
    for (const [view, { address, open }] of Object.entries(views)) {
      test(`${onlyFits ? 'fits' : 'is accessible and fits'}: ${view}, ${look}`, async () => {
        const page = await visit(browser, program, { ...options, address: address(), signedIn: true });
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
});
