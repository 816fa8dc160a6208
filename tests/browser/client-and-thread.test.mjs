import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('the client card and the thread', () => {
  let program, browser, made, detail;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    await program.call('PATCH', `/tasks/${made.task.id}`, { due_at: '2026-01-04T15:00:00.000Z', planned_minutes: 120 });
    detail = await program.call('POST', '/tasks', { title: 'Sprawdzić cenę', parent: made.task.id, thread: made.thread.id, client: made.client.id, priority: 'normal', state: 'planned', planned_minutes: 60 });
    await program.call('POST', '/tasks', { title: 'Zadzwonić do dostawcy', parent: made.task.id, thread: made.thread.id, client: made.client.id, priority: 'normal', state: 'done', planned_minutes: 60 });
    await program.call('POST', '/clients', { code: 'PIEK-02', name: 'Piekarnia Złoty Kłos', entity_type: 'company', phones: [{ label: 'biuro', number: '42 630 11 05' }] });
    await program.settle();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const working = (name, address, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: address() });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  working('the card shows how to reach a client and what is going on', () => `/clients/${made.client.id}`, async (page) => {
    assert.equal(await page.getByRole('link', { name: '+48 42 630 11 05' }).first().getAttribute('href'), 'tel:+48426301105');
    await page.getByRole('link', { name: made.thread.title }).waitFor();
    await page.getByRole('link', { name: made.contacts[2].subject }).waitFor();
    await page.getByText('NIP 5250007313').waitFor();
    await picture(page, 'client-card');
    await page.getByRole('button', { name: 'Zadanie' }).click();
    const dialog = page.getByRole('dialog', { name: /Nowy wpis: zadanie/ });
    await dialog.getByLabel('Tytuł').fill('Przygotować ofertę');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'Przygotować ofertę' }).waitFor();
  });

  working('files are added to a client', () => `/clients/${made.client.id}`, async (page) => {
    const files = page.getByRole('region', { name: 'Pliki' });
    await files.locator('input[type=file]').setInputFiles({ name: 'umowa.txt', mimeType: 'text/plain', buffer: Buffer.from('Umowa najmu lokalu') });
    await files.getByRole('link', { name: 'umowa.txt' }).waitFor();
  });

  working('a thread shows its tree, progress and timeline, and changes in place', () => `/threads/${made.thread.id}`, async (page) => {
    const tasks = page.getByRole('region', { name: 'Zadania' });
    await tasks.getByRole('link', { name: 'Sprawdzić cenę' }).waitFor();
    const timeline = page.getByRole('region', { name: 'Przebieg' });
    await timeline.getByRole('link', { name: made.contacts[0].subject }).waitFor();
    await picture(page, 'thread');
    await tasks.getByLabel('Stan: Sprawdzić cenę').selectOption('done');
    await page.locator('.measures strong', { hasText: '100%' }).waitFor();
    assert.equal((await program.call('GET', `/tasks/${detail.id}`)).percent_done, 100);
    await tasks.getByRole('button', { name: 'Dopisz czas pracy: Sprawdzić cenę' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Co zrobiono').fill('Telefon do dostawcy');
    await dialog.getByLabel('Czas (min)').fill('25');
    await page.keyboard.press('Control+Enter');
    await timeline.getByText('Telefon do dostawcy').waitFor();
    await page.getByRole('button', { name: 'Obserwuj' }).click();
    await page.getByRole('button', { name: 'Nie obserwuj' }).waitFor();
  });

  working('files dropped on a thread go up', () => `/threads/${made.thread.id}`, async (page) => {
    const files = page.getByRole('region', { name: 'Pliki' });
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Protokół odbioru'], 'protokol.txt', { type: 'text/plain' }));
      return data;
    });
    await files.dispatchEvent('dragover', { dataTransfer: transfer });
    await files.dispatchEvent('drop', { dataTransfer: transfer });
    await files.getByRole('link', { name: 'protokol.txt' }).waitFor();
  });

  working('a thread is split, and what was split off is joined again', () => `/threads/${made.thread.id}`, async (page) => {
    await page.getByRole('region', { name: 'Przebieg' }).getByRole('link', { name: made.contacts[1].subject }).waitFor();
    await page.getByRole('button', { name: 'Wydziel' }).click();
    const split = page.getByRole('dialog');
    await split.getByLabel('Tytuł nowego wątku').fill('Osobna sprawa');
    await split.getByLabel(new RegExp(made.contacts[1].subject)).check();
    await picture(page, 'split');
    await split.getByRole('button', { name: 'Wydziel wątek' }).click();
    await page.getByRole('heading', { level: 1, name: 'Osobna sprawa' }).waitFor();
    await program.settle();
    await page.getByRole('button', { name: 'Dołącz do innego' }).click();
    const join = page.getByRole('dialog');
    await join.getByRole('combobox').pressSequentially('reklamacja', { delay: 10 });
    await join.getByRole('option', { name: /Reklamacja dostawy/ }).click();
    await join.getByRole('button', { name: 'Dołącz' }).click();
    await page.getByRole('heading', { level: 1, name: made.thread.title }).waitFor();
    assert.equal((await program.call('GET', `/contacts/${made.contacts[1].id}`)).thread, made.thread.id);
  });

  working('duplicates of a client are offered and merged', () => `/clients/${made.client.id}`, async (page) => {
    await page.goto('/clients?code=PIEK-02');
    await page.locator('tbody td.title a').click();
    await page.getByRole('heading', { level: 1, name: 'Piekarnia Złoty Kłos' }).waitFor();
    await page.getByRole('button', { name: 'Połącz duplikaty' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ten sam telefon').waitFor();
    await picture(page, 'merge');
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: 'Połącz', exact: true }).click();
    await page.waitForURL(`${program.address}/clients/${made.client.id}`);
  });
});
