import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, picture, preview, results, searchBox, suggestions, type, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { Program } from './support/program.mjs';

describe('search', () => {
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

  /** A test with a page of its own, which must not complain. */
  const search = (name, story, options) =>
    test(name, async (context) => {
      const page = await visit(browser, program, { signedIn: true, ...options });
      await story(page, context);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  search('has the focus in its box at open, and gets it back by / and Ctrl-K', async (page) => {
    await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'));
    await page.goto(`/answers/${made.answer.id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await searchBox(page).evaluate((box) => box === document.activeElement), false);
    await page.keyboard.press('/');
    assert.equal(await searchBox(page).evaluate((box) => box === document.activeElement), true);
    assert.equal(await searchBox(page).inputValue(), '');
    await searchBox(page).blur();
    await page.keyboard.press('Control+k');
    assert.equal(await searchBox(page).evaluate((box) => box === document.activeElement), true);
  });

  search('answers as one types, without diacritics and inflected, and marks what it found', async (page) => {
    await type(page, 'nie moge polaczyc urzadzen bluetooth');
    const first = results(page).first();
    assert.match(await first.innerText(), /Nie mogę połączyć mojego urządzenia Bluetooth/);
    const marks = await first.locator('mark').allInnerTexts();
    assert.ok(marks.join(' ').includes('połączyć'), marks.join(', '));
    assert.ok(marks.join(' ').includes('urządzenia'), marks.join(', '));
    // The answer itself stands beside the list at once, with the same words marked.
    await preview(page).getByRole('heading', { name: 'Adapter nie został rozpoznany' }).waitFor();
    const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
    assert.ok(marked.includes('połączyć'), marked.join(', '));
    await picture(page, 'search');
  });

  search('shows hits soon after each letter', async (page, context) => {
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(async () => {
      const box = document.querySelector('input[type=search]');
      const words = 'faktura za kwiecień';
      const taken = [];
      for (let length = 1; length <= words.length; length += 1) {
        const asked = words.slice(0, length).trim();
        box.value = words.slice(0, length);
        const begin = performance.now();
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (asked === words.slice(0, length - 1).trim()) continue;
        await new Promise((resolve) => {
          const look = () => (performance.getEntriesByType('resource').some((entry) => new URL(entry.name).pathname.endsWith('/search') && new URL(entry.name).searchParams.get('q') === asked && entry.responseEnd > begin) ? requestAnimationFrame(resolve) : setTimeout(look, 5));
          look();
        });
        taken.push(performance.now() - begin);
      }
      return taken.sort((a, b) => a - b);
    });
    const median = times[Math.floor(times.length / 2)];
    context.diagnostic(`from letter to hits: median ${Math.round(median)} ms, slowest ${Math.round(times.at(-1))} ms`);
    assert.ok(median < 500, `${median} ms`);
  });

  search('drops answers that come too late', async (page) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/\/search\?.*q=umowa(&|$)/, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await searchBox(page).fill('umowa');
    await page.waitForTimeout(120);
    await type(page, 'bluetooth');
    release();
    await page.waitForTimeout(200);
    assert.match(await results(page).first().innerText(), /Bluetooth/);
  });

  search('is led by the keyboard', async (page) => {
    await type(page, 'faktura');
    await page.waitForTimeout(300);
    const chosen = () => page.locator('li a[aria-current=true]').getAttribute('href');
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((before) => document.activeElement?.getAttribute('href') !== before && document.activeElement?.matches('li a'), first);
    const second = await chosen();
    assert.notEqual(second, first);
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction((before) => document.activeElement?.getAttribute('href') === before, first);
    await page.keyboard.press('ArrowUp');
    assert.equal(await searchBox(page).evaluate((box) => box === document.activeElement), true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('y');
    await page.waitForFunction(() => document.querySelector('input[type=search]').value === 'fakturay');
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(contacts|answers|tasks)\/\d+$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await searchBox(page).blur();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/search\?q=faktura/);
    await searchBox(page).focus();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname === '/');
    assert.equal(await searchBox(page).inputValue(), '');
  });

  search('narrows by kind, with counts, and Back takes the filter off', async (page) => {
    await type(page, 'faktura');
    const chips = page.getByRole('group', { name: 'Rodzaj' }).getByRole('button');
    const labels = (await chips.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    assert.match(labels[0], /^Wszystko \d+$/);
    assert.ok(labels.some((label) => /^Kontakty [2-5]$/.test(label)), labels.join(', '));
    await page.waitForTimeout(350);
    await chips.filter({ hasText: 'Kontakty' }).click();
    await page.waitForURL(/kind=contact/);
    await page.waitForFunction(() => [...document.querySelectorAll('li a[data-kind]')].every((row) => row.dataset.kind === 'contact'));
    assert.equal(await chips.filter({ hasText: 'Kontakty' }).getAttribute('aria-pressed'), 'true');
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
    await page.waitForFunction(() => [...document.querySelectorAll('li a[data-kind]')].some((row) => row.dataset.kind !== 'contact'));
  });

  search('says of counts that are estimates that they are', async (page) => {
    await page.route(/\/search\?.*q=faktura/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), total_is_exact: false } });
    });
    await type(page, 'faktura');
    const chips = page.getByRole('group', { name: 'Rodzaj' }).getByRole('button');
    await chips.filter({ hasText: /^Wszystko ok\. \d+$/ }).waitFor();
    assert.match(await chips.filter({ hasText: 'Kontakty' }).innerText(), /Kontakty\s+ok\. \d+/);
    await page.getByText(/^około \d+\swyn/).first().waitFor();
  });

  search('orders by date', async (page) => {
    await type(page, 'faktura');
    await page.getByLabel('Kolejność').selectOption('oldest');
    await page.waitForURL(/order=oldest/);
    await page.waitForFunction(() => document.querySelector('li a[data-kind=contact] time'));
    await page.waitForTimeout(200);
    const dates = await page.locator('li time').evaluateAll((times) => times.map((time) => time.dateTime));
    assert.deepEqual(dates, [...dates].sort());
  });

  search('keeps query, filters and the opened record in the address', async (page) => {
    await page.goto(`/search?q=faktura&kind=contact&order=newest&open=contact:${made.contacts[0].id}`);
    await preview(page).getByRole('heading', { name: made.contacts[0].subject }).waitFor();
    assert.equal(await searchBox(page).inputValue(), 'faktura');
    assert.equal(await page.locator('li a[aria-current=true]').getAttribute('href'), `/contacts/${made.contacts[0].id}`);
  });

  search('comes back to the same place', async (page) => {
    await type(page, 'arkusz');
    await page.locator('li').nth(19).waitFor();
    const list = page.getByRole('region', { name: 'Wyniki wyszukiwania' });
    await page.waitForTimeout(600); // what is said above the hits has come, whatever it is
    await list.evaluate((element) => element.scrollTo(0, 900));
    await page.waitForTimeout(300);
    const before = await list.evaluate((element) => element.scrollTop);
    const row = page.locator('li a').nth(15);
    const address = await row.getAttribute('href');
    await row.dblclick();
    await page.waitForURL((url) => url.pathname === address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await page.waitForURL(/q=arkusz/);
    await results(page).first().waitFor();
    assert.equal(await page.locator('li a[aria-current=true]').getAttribute('href'), address);
    const top = await list.evaluate((element) => element.scrollTop);
    assert.ok(Math.abs(top - before) < 150, `scrolled to ${top}, not ${before}`);
  });

  search('loads more hits as the list is read', async (page) => {
    await type(page, 'arkusz');
    await page.getByRole('region', { name: 'Wyniki wyszukiwania' }).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.locator('li a').nth(39).waitFor();
  });

  search('corrects a word and lets one go back to what was typed', async (page) => {
    await type(page, 'fakutra');
    await page.getByText('Pokazuję wyniki dla').waitFor();
    assert.ok((await results(page).count()) > 0);
    await picture(page, 'search-corrected');
    await page.getByRole('button', { name: /zamiast fakutra/ }).click();
    await page.waitForURL(/correct=false/);
    await page.getByRole('heading', { name: 'Nic nie znaleziono dla „fakutra”' }).waitFor();
    await picture(page, 'search-nothing');
  });

  search('finds a client by number in any spacing', async (page) => {
    await type(page, '525-000-73-13');
    assert.match(await results(page).first().innerText(), /Złoty Kłos/);
    await type(page, '426301105');
    assert.match(await results(page).first().innerText(), /Złoty Kłos/);
  });

  search('shows what stands in a record as text, whatever it is', async (page) => {
    const trap = '<img src=x onerror="window.trapped=1"> uwaga pułapka';
    await program.call('POST', '/answers', { question: trap, body: `${trap}\n\n<script>window.trapped = 1</script>`, state: 'published', audience: 'public' });
    await program.settle();
    await type(page, 'pulapka');
    assert.match(await results(page).first().innerText(), /<img src=x onerror=/);
    await preview(page).getByRole('heading', { level: 2, name: /pułapka/ }).waitFor();
    assert.equal(await page.locator('main img, main script').count(), 0);
    assert.equal(await page.evaluate(() => window.trapped), undefined);
  });

  search('finds a new contact note by an inflected word without diacritics', async (page) => {
    const contact = await program.call('POST', '/contacts', {
      client: made.client.id,
      started_at: '2026-06-01T08:00:00.000Z',
      channel: 'phone',
      direction: 'outgoing',
      subject: 'Rozmowa o dostawie',
      note: 'Pani Szczęsna zamówiła dwadzieścia drożdżówek z żurawiną.',
    });
    await program.settle();
    await type(page, 'drozdzowka zurawina');
    assert.equal(await page.locator('li a').first().getAttribute('href'), `/contacts/${contact.id}`);
  });

  search('forgets nobody who types with a slow hand: the first letters already give hits', async (page) => {
    await type(page, 'blu');
    assert.match(await results(page).first().innerText(), /Bluetooth/);
  });

  search('suggests while one types, led by the keyboard as a combobox is', async (page) => {
    const box = searchBox(page);
    await type(page, 'zlo');
    const client = suggestions(page).filter({ hasText: 'Złoty Kłos' }).first();
    await client.waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    assert.equal(await box.getAttribute('aria-activedescendant'), null);
    await page.keyboard.press('ArrowDown');
    const active = () => page.locator('[role=option][aria-selected=true]');
    assert.equal(await active().getAttribute('id'), await box.getAttribute('aria-activedescendant'));
    await picture(page, 'search-suggestions');
    await page.keyboard.press('ArrowUp');
    assert.equal(await active().count(), 0);
    await page.keyboard.press('Escape');
    assert.equal(await suggestions(page).count(), 0);
    assert.equal(await box.inputValue(), 'zlo');
    // Hits are as near as they were.
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.matches('li a'));
    // A record is gone to.
    await type(page, 'zloty k');
    await client.click();
    await page.waitForURL(new RegExp(`/clients/${made.client.id}$`));
    await page.getByRole('heading', { level: 1, name: /Złoty Kłos/ }).waitFor();
    // A word completes the query, and the next may follow.
    await type(page, 'bluet');
    await suggestions(page).filter({ hasText: /^bluetooth\s*$/ }).waitFor();
    const words = await suggestions(page).allInnerTexts();
    for (let place = words.findIndex((text) => text.trim() === 'bluetooth'); place >= 0; place -= 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('input[type=search]').value === 'bluetooth ');
    assert.match(await results(page).first().innerText(), /Bluetooth/);
  });

  search('stands by kind under its number, the kind of the best hit first, and as one list for those who want it', async (page) => {
    for (let number = 1; number <= 8; number += 1) {
      await program.call('POST', '/tasks', { title: `Protokół odbioru ${number}`, client: made.client.id });
      await program.call('POST', '/contacts', { client: made.client.id, started_at: `2026-03-0${number}T08:00:00.000Z`, channel: 'phone', direction: 'incoming', subject: `Protokół ${number}`, note: 'Czy protokół odbioru już jest?' });
      await program.call('POST', '/threads', { title: `Protokół odbioru sprzętu ${number}`, client: made.client.id });
    }
    await program.settle();
    await type(page, 'protokol odbioru');
    const group = (name) => page.getByRole('region', { name, exact: true });
    await group('Zadania').waitFor();
    const first = await page.locator('section section').first().getAttribute('aria-label');
    const best = (await program.call('GET', '/search?q=protokol%20odbioru&limit=1')).hits[0].kind;
    assert.equal(first, { task: 'Zadania', contact: 'Kontakty', thread: 'Wątki' }[best]);
    assert.match(await group('Zadania').getByRole('heading').innerText(), /Zadania\s+8/);
    assert.ok((await group('Zadania').locator('li').count()) <= 5);
    await picture(page, 'search-groups');
    // The arrows go through the groups as they stand.
    await suggestions(page).first().waitFor();
    await page.keyboard.press('Escape');
    const rows = await results(page).locator('a').evaluateAll((all) => all.map((row) => row.getAttribute('href')));
    assert.ok(rows.length > 10, rows.join(' '));
    for (const expected of rows.slice(1)) {
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, expected);
    }
    await page.getByRole('button', { name: 'Wszystko: Zadania, 8' }).click();
    await page.waitForURL(/kind=task/);
    await page.waitForFunction(() => document.querySelectorAll('li a[data-kind=task]').length === 8);
    await page.goBack();
    await group('Kontakty').waitFor();
    await page.getByRole('button', { name: 'Grupuj' }).click();
    await group('Kontakty').waitFor({ state: 'detached' });
    await page.reload();
    await results(page).nth(19).waitFor();
    assert.equal(await group('Kontakty').count(), 0);
    await page.getByRole('button', { name: 'Grupuj' }).click();
    await group('Kontakty').waitFor();
  });

  search('is kept under a name, and waits at every desk until it is forgotten', async (page) => {
    await type(page, 'faktura');
    await page.getByRole('button', { name: 'Zawęź' }).click();
    const narrow = page.getByRole('group', { name: 'Zawęź' });
    await narrow.getByLabel('Kontrahent').fill('zlot');
    await page.getByRole('option', { name: /Złoty Kłos/ }).first().click();
    await page.waitForURL(/client=/);
    await page.getByRole('list', { name: 'Filtry' }).getByText('Złoty Kłos').waitFor();
    await picture(page, 'search-narrow');
    await page.getByRole('button', { name: 'Zapisz wyszukiwanie' }).click();
    const name = page.getByLabel('Nazwa wyszukiwania');
    assert.equal(await name.inputValue(), 'faktura');
    await name.fill('Faktury piekarni');
    await name.press('Enter');
    await page.getByRole('link', { name: 'Faktury piekarni' }).waitFor();

    const desk = await visit(browser, program, { signedIn: true });
    await desk.getByRole('heading', { name: 'Zapisane wyszukiwania' }).waitFor();
    await picture(desk, 'search-saved');
    await desk.getByRole('link', { name: 'Faktury piekarni' }).click();
    await desk.waitForURL((url) => url.searchParams.get('q') === 'faktura' && url.searchParams.get('client') === String(made.client.id));
    assert.equal(await searchBox(desk).inputValue(), 'faktura');
    await desk.getByRole('button', { name: 'Usuń wyszukiwanie Faktury piekarni' }).click();
    await desk.getByText('Usunięto wyszukiwanie „Faktury piekarni”').waitFor();
    await desk.getByRole('button', { name: 'Cofnij' }).click();
    await desk.getByRole('link', { name: 'Faktury piekarni' }).waitFor();
    await desk.getByRole('button', { name: 'Usuń wyszukiwanie Faktury piekarni' }).click();
    await desk.getByRole('link', { name: 'Faktury piekarni' }).waitFor({ state: 'detached' });
    assert.deepEqual((await program.call('GET', '/views')).items, []);
    assert.deepEqual(desk.complaints, []);
    await desk.context().close();
  });

  search('that finds nothing offers to write the answer or to ask for it, and to look without the filters', async (page) => {
    await page.goto('/search?q=zlotoglowiec&kind=contact');
    await page.getByRole('heading', { name: /Nic nie znaleziono/ }).waitFor();
    await page.getByRole('button', { name: 'Szukaj bez filtrów' }).waitFor();
    assert.match(await page.getByRole('link', { name: /Napisz odpowiedź/ }).first().getAttribute('href'), /question=zlotoglowiec/);
  });
});
