import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('managing and administration', () => {
  let program, browser, made, me, jan;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    me = (await program.call('GET', '/users?login=anna')).items[0].id;
    const working_hours = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => ({ day, starts: '08:00', ends: '16:00' }));
    jan = (await program.call('POST', '/users', { login: 'jan', name: 'Jan Kowalski', role: 'operator', active: true, working_hours })).id;
    await program.call('POST', '/teams', { name: 'Obsługa', manager: me, members: [me, jan] });
    const due_at = new Date(Date.now() + 2 * 86_400_000).toISOString();
    await program.call('POST', '/tasks', { title: 'Zestawienie za kwiecień', owner: jan, client: made.client.id, priority: 'normal', state: 'planned', planned_minutes: 300, due_at });
    await program.call('POST', '/tasks', { title: 'Zaległe zadanie', owner: jan, priority: 'normal', state: 'planned', planned_minutes: 60, due_at: '2026-01-02T12:00:00.000Z' });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const managing = (name, address, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  managing('a manager sees what his people have to do, and hands it over', '/workload', async (page) => {
    const row = page.getByRole('row').filter({ hasText: 'Jan Kowalski' });
    await row.waitFor();
    assert.match(await row.innerText(), /\d+%/);
    await picture(page, 'workload');
    await row.getByRole('button', { name: 'Przekaż zadania: Jan Kowalski' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Komu' }).pressSequentially('wisniew', { delay: 10 });
    await dialog.getByRole('option', { name: /Anna Wiśniewska/ }).click();
    await dialog.getByRole('button', { name: 'Przekaż', exact: true }).click();
    await page.getByText(/Przekazano 2\swpisy/).waitFor();
    assert.equal((await program.call('GET', `/tasks?owner=${jan}`)).items.length, 0);
  });

  managing('sums are read by owner, client and state, and lead to what they sum', '/analysis', async (page) => {
    await page.getByRole('row', { name: /Anna Wiśniewska/ }).waitFor();
    await page.getByLabel('Według').selectOption('client');
    await page.getByRole('row', { name: /Złoty Kłos/ }).waitFor();
    await picture(page, 'analysis');
    await page.getByRole('link', { name: /Złoty Kłos/ }).click();
    await page.waitForURL(new RegExp(`/tasks\\?client=${made.client.id}`));
    await page.goto('/analysis?of=contacts&by=month');
    await page.getByRole('row', { name: /maj 2026/ }).waitFor();
  });

  managing('the bell tells what is unread', '/answers', async (page) => {
    const token = program.command(['user', 'token', 'jan', '--scope', 'read', '--scope', 'write']).trim();
    const response = await fetch(`${program.address}/api/v1/tasks`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ title: 'Dla Anny od Jana', owner: me, priority: 'normal', state: 'planned' }),
    });
    assert.equal(response.status, 201);
    await page.reload();
    await page.getByRole('link', { name: /Powiadomienia \d+/ }).click();
    const item = page.getByRole('listitem').filter({ hasText: 'Dla Anny od Jana' });
    await item.waitFor();
    assert.match(await item.innerText(), /przydzielono Tobie, Jan Kowalski/);
    await picture(page, 'notifications');
    await page.getByRole('button', { name: 'Oznacz wszystkie jako przeczytane' }).click();
    await page.getByRole('link', { name: 'Powiadomienia', exact: true }).waitFor();
  });

  managing('an administrator tries an import out, maps a column, sees each bad line, and takes the good ones in', '/import', async (page) => {
    const csv = 'Kod;Nazwa;NIP;Uwaga własna\nIMP-1;Zakład „Łódka”;5261040828;pilny\nIMP-2;;;\nIMP-3;Sklep;1234567890;\n';
    await page.locator('input[type=file]').setInputFiles({ name: 'klienci.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('Złe: 2 wiersze').first().waitFor();
    assert.equal((await program.call('GET', '/clients?code=IMP-1')).items.length, 0);
    await page.getByLabel('Pole: Uwaga własna').selectOption('tags');
    await page.getByText(/Cyfra kontrolna/).waitFor();
    await picture(page, 'import');
    await page.getByRole('button', { name: /Importuj 1/ }).click();
    await page.getByText(/Zaimportowano. Nowe wpisy: 1/).waitFor();
    const [imported] = (await program.call('GET', '/clients?code=IMP-1')).items;
    assert.equal(imported.name, 'Zakład „Łódka”');
    assert.deepEqual(imported.tags, ['pilny']);
  });

  managing('users, teams, stages and attributes are administered by their forms', '/administration', async (page) => {
    await page.getByRole('row').filter({ hasText: 'Jan Kowalski' }).waitFor();
    await picture(page, 'administration');
    await page.goto('/administration?part=stages');
    await page.getByRole('link', { name: /Nowy wpis\s*: Etap/ }).click();
    await page.getByLabel('Nazwa').fill('U prawnika');
    await page.getByLabel('Stan').selectOption('waiting');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/stages\/\d+$/);
    await page.goto('/board?by=stage');
    await page.getByRole('region', { name: 'U prawnika' }).waitFor();
    await page.goto('/attributes/new');
    await page.getByLabel('Klucz').fill('branza');
    await page.getByLabel('Nazwa').or(page.getByLabel('Etykieta')).first().fill('Branża');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/attributes\/\d+$/);
    await page.goto(`/clients/${made.client.id}/edit`);
    await page.getByLabel('Branża').fill('piekarnie');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/clients\/\d+$/);
    assert.deepEqual((await program.call('GET', `/clients/${made.client.id}`)).attributes, [{ attribute: 'branza', value: 'piekarnie' }]);
  });
});
