// Days and times are typed as people do, in any form, in a browser of any language.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fits, isAccessible, launch, phone, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

const day = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' });
const shown = (iso) => iso.split('-').reverse().join('.');

describe('days and times', () => {
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

  const typing = (name, address, story, options = {}) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: address(), ...options });
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  const task = () => `/tasks/${made.task.id}/edit`;
  const due = (page) => page.getByLabel('Termin', { exact: false });
  const calendar = (page) => page.getByRole('dialog', { name: 'Wybór dnia' });
  const opener = (field) => field.locator('xpath=..').getByRole('button', { name: 'Kalendarz' });
  const saved = async () => (await program.call('GET', `/tasks/${made.task.id}`)).due_at;

  typing('are read as they are typed, and said beside the field', task, async (page) => {
    assert.equal(await due(page).inputValue(), '04.12.2026 16:00');
    await due(page).fill('jutro 9.15');
    await page.getByText(`${shown(day(1))}, 09:15`).waitFor();
    await picture(page, 'date-hint');
    await due(page).press('Control+Enter');
    await page.waitForURL(/\/tasks\/\d+$/);
    assert.equal(new Date(await saved()).toLocaleString('sv-SE', { timeZone: 'Europe/Warsaw' }), `${day(1)} 09:15:00`);
  });

  typing('that say nothing stay in the field with the reason, and are not saved', task, async (page) => {
    const before = await saved();
    await due(page).fill('32.13');
    await due(page).press('Tab');
    await page.getByText('Termin: nie rozumiem „32.13”').waitFor();
    await page.getByRole('textbox', { name: 'Opis' }).press('Control+Enter');
    await page.waitForFunction(() => document.activeElement?.value === '32.13');
    assert.match(page.url(), /edit$/);
    assert.equal(await saved(), before);
    await picture(page, 'date-problem');
    await isAccessible(page, 'a date that says nothing');
    await due(page).fill('24.12 10');
    await due(page).press('Enter');
    await page.waitForURL(/\/tasks\/\d+$/);
    assert.match(await saved(), /-12-24T09:00/);
  });

  typing('follow the arrows, the time where the caret is in it', task, async (page) => {
    await due(page).fill('2026-12-10T14:32');
    await due(page).press('Tab');
    assert.equal(await due(page).inputValue(), '10.12.2026 14:32');
    await due(page).focus();
    await due(page).press('ArrowUp');
    assert.equal(await due(page).inputValue(), '11.12.2026 14:32');
    await due(page).press('Shift+ArrowDown');
    assert.equal(await due(page).inputValue(), '04.12.2026 14:32');
    await due(page).press('End');
    await due(page).press('ArrowUp');
    assert.equal(await due(page).inputValue(), '04.12.2026 14:35');
  });

  typing('are chosen from a calendar by the keyboard', task, async (page) => {
    await due(page).fill('2026-12-10T14:30');
    await due(page).press('Alt+ArrowDown');
    await calendar(page).waitFor();
    const focused = () => page.evaluate(() => document.activeElement.dataset.value);
    assert.equal(await focused(), '2026-12-10');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), '2026-12-16');
    await page.keyboard.press('Home');
    assert.equal(await focused(), '2026-12-14');
    await page.keyboard.press('PageDown');
    assert.equal(await focused(), '2027-01-14');
    await calendar(page).getByText('styczeń 2027').waitFor();
    await isAccessible(page, 'the calendar of a field');
    await picture(page, 'date-calendar');
    await page.keyboard.press('Enter');
    await calendar(page).waitFor({ state: 'detached' });
    assert.equal(await due(page).inputValue(), '14.01.2027 14:30');
    await page.waitForFunction(() => document.activeElement?.value === '14.01.2027 14:30');
    await page.keyboard.press('Alt+ArrowDown');
    await calendar(page).waitFor();
    await page.keyboard.press('Escape');
    await calendar(page).waitFor({ state: 'detached' });
    assert.match(page.url(), /edit$/);
  });

  for (const colorScheme of ['light', 'dark']) {
    typing(`are chosen with the finger on a phone, ${colorScheme}`, task, async (page) => {
      await due(page).fill('2026-12-10T14:30');
      await opener(due(page)).tap();
      await calendar(page).waitFor();
      await fits(page, 'the calendar on a phone');
      await isAccessible(page, `the calendar on a phone, ${colorScheme}`);
      const { width, height } = await calendar(page).getByRole('button', { name: '18 grudnia 2026' }).boundingBox();
      assert.ok(width >= 40 && height >= 40, `${width} × ${height}`);
      await picture(page, `date-phone-${colorScheme}`);
      await calendar(page).getByRole('button', { name: '18 grudnia 2026' }).tap();
      await calendar(page).getByLabel('Godzina').fill('815');
      await calendar(page).getByRole('button', { name: 'Gotowe' }).tap();
      await calendar(page).waitFor({ state: 'detached' });
      assert.equal(await due(page).inputValue(), '18.12.2026 08:15');
    }, { viewport: phone, colorScheme });
  }

  typing('of filters narrow a list once they are whole', () => '/tasks', async (page) => {
    await page.getByRole('button', { name: /Filtry/ }).click();
    const from = page.getByLabel('Termin, od');
    await from.fill('2411');
    assert.ok(!page.url().includes('due_at_from'));
    await from.press('Enter');
    await page.waitForURL(/due_at_from=/);
    await from.fill('');
    await from.press('Enter');
    await page.waitForURL((url) => !url.search.includes('due_at_from'));
    await from.fill('01.12.2026');
    await page.waitForURL(/due_at_from=2026-11-30T23/);
    await opener(page.getByLabel('Termin, przed')).click();
    await calendar(page).getByRole('button', { name: 'Jutro' }).click();
    await page.waitForURL(/due_at_to=/);
    await picture(page, 'date-filters');
  });

  typing('of a month are typed or chosen from the year', () => '/invoices', async (page) => {
    const month = page.getByLabel('Miesiąc wystawienia');
    await month.fill('wrz 26');
    await month.press('Enter');
    await page.waitForURL(/2026-09/);
    assert.equal(await month.inputValue(), 'wrzesień 2026');
    await month.press('ArrowUp');
    await page.waitForURL(/2026-10/);
    await month.press('Alt+ArrowDown');
    const months = page.getByRole('dialog', { name: 'Wybór miesiąca' });
    await months.waitFor();
    await isAccessible(page, 'the months of a year');
    await picture(page, 'date-months');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/2026-07/);
    assert.equal(await month.inputValue(), 'lipiec 2026');
  });

  typing('speak English where the page does', task, async (page) => {
    await page.evaluate(() => localStorage.setItem('kartoteka.language', 'en'));
    await page.reload();
    const field = page.getByLabel('Due', { exact: false }).first();
    await field.fill('24.12.2026 1430');
    await field.press('Tab');
    assert.equal(await field.inputValue(), '24 Dec 2026 14:30');
    await picture(page, 'date-english');
  });
});
