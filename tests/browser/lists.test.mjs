import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

const taskCount = 450;

describe('lists', () => {
  let program, browser, made;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    for (let number = 1; number <= taskCount; number += 1) {
      const due_at = `2026-0${1 + (number % 9)}-15T12:00:00.000Z`;
      await program.call('POST', '/tasks', { title: `Zadanie numer ${String(number).padStart(4, '0')}`, client: made.client.id, priority: 'normal', state: 'planned', due_at });
    }
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const listing = (name, address, story) =>
    test(name, async (context) => {
      const page = await visit(browser, program, { signedIn: true, address });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await story(page, context);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  const drawn = (page) => page.locator('tbody tr[data-index]').count();
  const titles = (page) => page.locator('tbody td.title').allInnerTexts();

  listing('draw only what is in view, and fetch more on the way to the end', '/tasks?order=title', async (page, context) => {
    await page.getByRole('link', { name: 'Zadanie numer 0001' }).waitFor();
    assert.ok((await drawn(page)) < 80, `${await drawn(page)} rows`);
    const longest = await page.evaluate(async () => {
      const scroller = document.querySelector('.scroll');
      let longest = 0;
      let last = performance.now();
      for (let step = 0; step < 120; step += 1) {
        scroller.scrollTop += 130;
        await new Promise(requestAnimationFrame);
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    context.diagnostic(`longest frame while scrolling ${Math.round(longest)} ms`);
    await page.getByRole('link', { name: `Zadanie numer 0${taskCount}` }).waitFor();
    assert.ok((await drawn(page)) < 80);
  });

  listing('are led by the keyboard', '/tasks?order=title', async (page) => {
    await page.getByRole('link', { name: 'Zadanie numer 0001' }).focus();
    // A key held down: no press may wait for the frame that the one before it is drawn in.
    await page.evaluate(() => {
      const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      for (let step = 0; step < 12; step += 1) press('PageDown');
      for (let step = 0; step < 140; step += 1) press('ArrowUp');
    });
    await page.waitForFunction(() => document.activeElement?.textContent.trim() === 'Zadanie numer 0041');
    await page.keyboard.press('x');
    await page.getByRole('toolbar', { name: 'Zaznaczono: 1' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('toolbar').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tasks\/\d+$/);
    await page.goBack();
    await page.getByRole('link', { name: 'Zadanie numer 0041' }).waitFor();
  });

  listing('change many records at once, and take it back', '/tasks?order=title', async (page) => {
    await page.getByRole('checkbox', { name: 'Zaznacz: Zadanie numer 0001' }).click();
    await page.getByRole('checkbox', { name: 'Zaznacz: Zadanie numer 0005' }).click({ modifiers: ['Shift'] });
    const bar = page.getByRole('toolbar', { name: 'Zaznaczono: 5' });
    await bar.getByLabel('Stan').selectOption('done');
    await page.getByText('Zmieniono: 5').waitFor();
    await picture(page, 'bulk');
    const done = async () => (await program.call('GET', '/tasks?state=done&limit=50')).items.length;
    assert.equal(await done(), 5);
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await page.getByText('Cofnięto').waitFor();
    assert.equal(await done(), 0);
    await bar.getByLabel('Dodaj etykietę').fill('ważne');
    await bar.getByLabel('Dodaj etykietę').press('Enter');
    await page.getByText('Zmieniono: 5').last().waitFor();
    assert.equal((await program.call('GET', '/tasks?tags=ważne&limit=50')).items.length, 5);
  });

  listing('are narrowed by filters that the address keeps, and views keep under a name', '/tasks', async (page) => {
    await page.getByRole('button', { name: 'Filtry' }).click();
    await page.locator('#filter-priority').selectOption('urgent');
    await page.waitForURL(/priority=urgent/);
    await page.waitForFunction(() => document.querySelectorAll('tbody tr[data-index]').length === 1);
    assert.deepEqual(await titles(page), [made.task.title]);
    await page.getByRole('button', { name: 'Zapisz widok' }).click();
    await page.getByLabel('Nazwa widoku').fill('Pilne');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Wszystkie' }).click();
    await page.waitForURL(/\/tasks$/);
    await page.reload();
    await page.getByRole('link', { name: 'Pilne' }).click();
    await page.waitForURL(/priority=urgent/);
    await page.waitForFunction(() => document.querySelectorAll('tbody tr[data-index]').length === 1);
  });

  listing('of tasks have a board, where cards are moved by their menu and by dragging', '/board?client=1', async (page) => {
    const column = (name) => page.getByRole('region', { name, exact: true });
    const card = (name, title) => column(name).getByRole('listitem').filter({ hasText: title });
    await page.goto('/board');
    await card('zaplanowane', 'Zadanie numer').first().waitFor();
    const title = (await card('zaplanowane', 'Zadanie numer').first().getByRole('link').innerText()).trim();
    await card('zaplanowane', title).getByRole('combobox').selectOption('in_progress');
    await card('w toku', title).waitFor();
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await card('zaplanowane', title).waitFor();
    await card('zaplanowane', title).dragTo(column('czeka'));
    await card('czeka', title).waitFor();
    await picture(page, 'board');
    await page.waitForTimeout(200);
    const { items } = await program.call('GET', '/tasks?state=waiting');
    assert.ok(items.some((task) => task.title === title));
  });
});

describe('commands', () => {
  let program, browser;
  before(async () => {
    program = await Program.start();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  test('are found by name in the palette, listed by ?, and their single keys can be switched off', async () => {
    const page = await visit(browser, program, { signedIn: true, address: '/answers' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('.');
    await page.getByRole('combobox', { name: /nazwę polecenia/ }).fill('watki');
    await picture(page, 'palette');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/threads$/);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Skróty klawiszowe' });
    await dialog.waitFor();
    await picture(page, 'shortcuts');
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.waitForTimeout(150);
    assert.match(page.url(), /\/threads$/);
    await page.keyboard.press('Control+Shift+P');
    await page.getByRole('dialog', { name: 'Polecenia' }).waitFor();
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
});
