// A manager's morning with the reports, and what everybody sets for himself.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString();

describe('reports', () => {
  let program, browser, made, me, jan, quiet;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    me = (await program.call('GET', '/users?login=anna')).items[0].id;
    jan = (await program.call('POST', '/users', { login: 'jan', name: 'Jan Łukasiewicz', role: 'operator', active: true })).id;
    await program.call('POST', '/teams', { name: 'Obsługa', manager: me, members: [me, jan] });
    const task = await program.call('POST', '/tasks', { title: 'Zestawienie roczne', owner: jan, client: made.client.id, planned_minutes: 180, due_at: daysAgo(2) });
    await program.call('POST', '/work', { task: task.id, owner: jan, started_at: daysAgo(1), minutes: 90, subject: 'Zestawienie' });
    await program.call('POST', '/tasks', { title: 'Zrobione', owner: jan, client: made.client.id, state: 'done', due_at: daysAgo(1) });
    for (const [hour, channel] of [[8, 'phone'], [8, 'phone'], [13, 'email']]) {
      const started_at = `${daysAgo(3).slice(0, 10)}T${String(hour).padStart(2, '0')}:10:00.000Z`;
      await program.call('POST', '/contacts', { client: made.client.id, subject: 'Pytanie', started_at, channel, direction: 'incoming', duration_minutes: 10, owner: jan });
    }
    quiet = await program.call('POST', '/threads', { title: 'Zapomniana reklamacja', client: made.client.id, owner: jan, state: 'waiting' });
    await program.call('POST', '/contacts', { client: made.client.id, thread: quiet.id, subject: 'Dawno temu', started_at: daysAgo(60), channel: 'phone', direction: 'incoming', owner: jan });
    await program.call('POST', `/answers/${made.answer.id}/feedback`, { helped: true });
    await program.call('POST', `/answers/${made.answer.id}/feedback`, { helped: false });
    await program.call('GET', '/search?q=dlaczego%20nie%20dzia%C5%82a%20bluetooth');
    await program.call('GET', '/search?q=czemu%20drukarka%20miga%20na%20zielono');
    await program.settle();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const reading = (name, address, story) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  reading('a manager sees who has how much, opens the numbers and takes them along as CSV', '/reports', async (page) => {
    await page.getByRole('img', { name: 'Zadania według opiekuna' }).waitFor();
    await page.getByRole('button', { name: /Tabela\s*: Zadania według opiekuna/ }).click();
    const row = page.getByRole('region', { name: 'Tabela: Zadania według opiekuna' }).getByRole('row').filter({ hasText: 'Jan Łukasiewicz' });
    const numbers = (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());
    assert.deepEqual(numbers.slice(0, 3), ['1', '1', '1'], 'done, open, overdue');
    assert.equal(numbers[5], '1,5', 'hours worked');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV\s*: Zadania według opiekuna/ }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'zadania-opiekunowie.csv');
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    assert.match(text, /^\ufeffOpiekun;Zrobione;Otwarte;Po terminie/);
    assert.match(text, /Jan Łukasiewicz;1;1;1;0;3;1,5\r\n/);
  });

  reading('the time and the person stand in the address, and Back returns to the report before', '/reports', async (page) => {
    await page.getByRole('button', { name: 'Ten miesiąc' }).click();
    await page.waitForURL(/from=\d{4}-\d\d-01/);
    await page.getByRole('combobox', { name: 'Opiekun' }).pressSequentially('lukasiew', { delay: 10 });
    await page.getByRole('option', { name: /Jan Łukasiewicz/ }).click();
    await page.waitForURL(new RegExp(`owner=${jan}`));
    await page.getByRole('link', { name: 'Kontakty', exact: true }).last().click();
    await page.waitForURL(/report=contacts/);
    assert.match(page.url(), new RegExp(`owner=${jan}`));
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('report') && url.searchParams.get('owner') === String(jan));
    await page.getByRole('img', { name: 'Zadania według opiekuna' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Ten miesiąc', pressed: true }).waitFor();
  });

  reading('a manager sees when people call: by the clocks in Warsaw', '/reports?report=contacts', async (page) => {
    await page.getByRole('img', { name: 'Kiedy się z nami kontaktują' }).waitFor();
    await page.getByRole('button', { name: /Tabela\s*: Według kanału/ }).click();
    const row = page.getByRole('region', { name: 'Tabela: Według kanału' }).getByRole('row').filter({ hasText: 'e-mail' });
    assert.equal((await row.getByRole('cell').first().innerText()).trim(), '1');
    const sums = await program.call('GET', '/analysis?of=contacts&by=hour');
    const warsaw = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Warsaw', hour: '2-digit', hourCycle: 'h23' }).format(new Date(`${daysAgo(3).slice(0, 10)}T13:10:00Z`));
    assert.ok(sums.rows.some((one) => one.key === warsaw));
  });

  reading('a manager finds the thread that everybody forgot, and asks whoever has it', '/reports?report=quiet&days=30', async (page) => {
    const row = page.getByRole('row').filter({ hasText: 'Zapomniana reklamacja' });
    await row.waitFor();
    assert.match(await row.innerText(), /Jan Łukasiewicz/);
    assert.match(await row.innerText(), /60\sdni|59\sdni/);
    await row.getByRole('link', { name: 'Zapytaj' }).click();
    await page.waitForURL(/\/tasks\/new/);
    assert.equal(await page.getByLabel('Tytuł').inputValue(), 'Co dalej: Zapomniana reklamacja');
    assert.equal(await page.getByRole('combobox', { name: 'Opiekun' }).inputValue(), 'Jan Łukasiewicz');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/tasks\/\d+$/);
    const { items } = await program.call('GET', `/tasks?thread=${quiet.id}`);
    assert.deepEqual(items.map(({ title, owner }) => [title, owner]), [['Co dalej: Zapomniana reklamacja', jan]]);
  });

  reading('a manager reads how often answers are found, and which ones help', '/reports?report=answers', async (page) => {
    const tile = (name) => page.locator('dl .card').filter({ hasText: name }).locator('dd');
    await tile('Szukano odpowiedzi').waitFor();
    const { total } = await program.call('GET', '/reports/answers');
    assert.ok(total.searches >= 2 && total.none + total.poor >= 1);
    assert.equal((await tile('Szukano odpowiedzi').innerText()).trim(), String(total.searches));
    assert.equal((await tile('Pomogło').innerText()).trim().replace(/\s/g, ''), '50%');
    await page.getByRole('img', { name: 'Najczęściej używane odpowiedzi' }).waitFor();
    await page.getByText('czemu drukarka miga na zielono').first().waitFor({ state: 'attached' });
  });

  reading('the state of the index says how quick search is', '/reports?report=index', async (page) => {
    await page.getByText('gotowy', { exact: true }).waitFor();
    await page.getByRole('img', { name: 'Szybkość wyszukiwania' }).waitFor();
    await page.getByRole('img', { name: 'Wpisy według rodzaju' }).waitFor();
  });

  reading('everybody says when he is reminded, and switches single keys off', '/settings', async (page) => {
    await page.getByLabel('dzień przed', { exact: true }).check();
    await page.getByText('Zapisano').first().waitFor();
    assert.deepEqual((await program.call('GET', `/users/${me}`)).reminders, [{ minutes_before: 1440 }]);
    await page.getByLabel(/Skróty jednoklawiszowe/).uncheck();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('n');
    await page.waitForTimeout(100);
    assert.match(page.url(), /\/settings$/);
  });

  const views = ['/reports', '/reports?report=contacts', '/reports?report=quiet&days=30', '/reports?report=answers', '/reports?report=invoices', '/reports?report=index', '/settings'];
  for (const [look, options] of Object.entries({ light: { viewport: desk }, dark: { viewport: desk, colorScheme: 'dark' }, phone: { viewport: phone } })) {
    test(`reports and settings are accessible and fit, ${look}`, async () => {
      const page = await visit(browser, program, { signedIn: true, address: views[0], ...options });
      for (const view of views) {
        await page.goto(view);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await isAccessible(page, `${view}, ${look}`);
        await fits(page, `${view}, ${look}`);
        await picture(page, `report-${view.replace(/\W+/g, '-')}-${look}`);
      }
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
});
