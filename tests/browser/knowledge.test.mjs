import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { password, Program } from './support/program.mjs';

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
// A picture of one pixel.
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Answers in every stage of their life, beside those of the company. */
async function fillBase(program, made) {
  const create = (fields) => program.call('POST', '/answers', fields);
  const me = (await program.call('GET', '/users?login=anna')).items[0].id;
  const ola = (await program.call('GET', '/users?login=ola')).items[0].id;
  const base = {
    overdue: await create({ question: 'Ile dni trwa reklamacja?', body: 'Reklamacja trwa **14 dni**.', category: 'Biuro/Reklamacje', state: 'published', audience: 'public', review_on: day(-40), owner: me }),
    expired: await create({ question: 'Jaka jest stawka za dojazd?', body: 'Dojazd kosztuje 80 zł.', category: 'Biuro/Cennik', state: 'published', valid_to: day(-5), owner: me }),
    foreign: await create({ question: 'Kto odbiera przesyłki?', body: 'Sekretariat.', category: 'Biuro', state: 'published', review_on: day(-90), owner: ola }),
    draft: await create({ question: 'Jak założyć konto klienta?', body: 'Przez formularz na stronie.', category: 'Biuro/Konta', owner: ola }),
    twin: await create({ question: 'Jak wystawić fakturę korygującą', body: 'Korektę wystawia się, gdy zmieniła się cena albo ilość towaru.', category: 'Księgowość', state: 'published', owner: me }),
    fresh: await create({ question: 'Do kiedy można zwrócić towar?', body: `Towar można zwrócić w ciągu 14 dni. Zobacz [[answer:${made.internal.id}]].`, category: 'Biuro/Zwroty', state: 'published', audience: 'public', legal_basis: 'art. 27 ustawy o prawach konsumenta', owner: me, review_on: day(200) }),
  };
  await program.call('PATCH', `/answers/${base.fresh.id}`, { body: `Towar można zwrócić w ciągu **30 dni**.\n\nPotrzebny jest paragon. Zobacz [[answer:${made.internal.id}]].` });
  await program.settle();
  return base;
}

describe('the knowledge base', () => {
  let program, browser, made, base;
  before(async () => {
    program = await Program.start();
    program.command(['user', 'add', 'ola', '--name', 'Aleksandra Nowak', '--role', 'operator'], `${password}\n`);
    made = await foundCompany(program);
    base = await fillBase(program, made);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const telling = (name, address, story, options = {}) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: address(), ...options });
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
  const question = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();
  const read = (id) => program.call('GET', `/answers/${id}`);
  const active = (page, attribute) => page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);

  telling('support goes through the tree by keyboard to an answer, and passes it on', () => '/knowledge', async (page) => {
    const tree = page.getByRole('tree', { name: 'Kategorie' });
    await tree.getByRole('treeitem', { name: /^Biuro,/ }).focus();
    await page.keyboard.press('ArrowRight');
    await tree.getByRole('treeitem', { name: /^Arkusz/ }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('z');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-path') === 'Biuro/Zwroty');
    await page.keyboard.press('Enter');
    await page.waitForURL(/category=Biuro%2FZwroty/);
    await page.getByRole('link', { name: base.fresh.question }).focus();
    await page.keyboard.press('Enter');
    await question(page, base.fresh.question);
    await page.getByText('art. 27 ustawy o prawach konsumenta').waitFor();
    await page.getByRole('link', { name: made.internal.question }).first().waitFor();

    await page.keyboard.press('k');
    await page.getByText('Skopiowano odpowiedź').waitFor();
    assert.match(await clipboard(page), /^Towar można zwrócić w ciągu 30 dni\.\n\nPotrzebny jest paragon\./);
    await page.keyboard.press('l');
    await page.getByText('Skopiowano odnośnik').waitFor();
    assert.equal(await clipboard(page), `${program.address}/answers/${base.fresh.id}`);
    await page.keyboard.press('+');
    await page.getByRole('button', { name: /^Pomogła/, pressed: true }).waitFor();
    assert.equal((await read(base.fresh.id)).helped, 1);
    await page.getByRole('button', { name: 'Cofnij', exact: true }).click();
    await page.getByRole('button', { name: /^Pomogła/, pressed: false }).waitFor();
    assert.equal((await read(base.fresh.id)).helped, 0);

    await page.goBack();
    await page.waitForURL(/category=Biuro%2FZwroty/);
    await page.getByRole('link', { name: base.fresh.question }).waitFor();
  });

  telling('the list is narrowed by what stands in the address, with all that is below a category', () => '/knowledge?category=Biuro', async (page) => {
    const answers = page.getByRole('list', { name: 'Odpowiedzi' }).getByRole('listitem');
    await answers.nth(40).waitFor();
    await page.getByRole('button', { name: 'Bez niższych kategorii' }).click();
    await page.getByText('1 odpowiedź', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Bez niższych kategorii' }).click();
    await page.getByRole('button', { name: 'Wygasłe' }).click();
    await page.waitForURL(/mark=expired/);
    await answers.filter({ hasText: base.expired.question }).getByText('wygasła').waitFor();
    assert.equal(await answers.count(), 1);
    await page.goto('/knowledge?owner=me&mark=to_review');
    await answers.filter({ hasText: base.overdue.question }).waitFor();
    assert.equal(await answers.filter({ hasText: base.foreign.question }).count(), 0);
  });

  telling('a reader is warned of what no longer holds', () => `/answers/${base.expired.id}`, async (page) => {
    await page.getByText(/Straciła ważność: obowiązywała do/).waitFor();
    await page.goto(`/answers/${base.overdue.id}`);
    await page.getByText(/czeka na przegląd/).waitFor();
    await page.goto(`/answers/${base.draft.id}`);
    await page.getByText(/Szkic: nikt go jeszcze nie sprawdził/).waitFor();
  });

  telling('an operator mends drafts, but neither publishes nor changes what others have published', () => '/', async (page) => {
    await page.context().request.post('/api/v1/session', { data: { login: 'ola', password }, headers: { Origin: program.address } });
    await page.goto(`/answers/${base.draft.id}`);
    await page.getByRole('button', { name: 'Do archiwum' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Opublikuj' }).count(), 0);
    await page.getByRole('link', { name: /^Zmień/ }).waitFor();
    await page.goto(`/answers/${base.fresh.id}`);
    await page.getByRole('button', { name: /^Kopiuj odpowiedź/ }).waitFor();
    assert.equal(await page.getByRole('link', { name: /^Zmień/ }).count(), 0);
    await page.goto('/knowledge');
    await page.getByRole('tree').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Dodaj kategorię' }).count(), 0);
  });

  telling('an editor writes with the preview beside, a picture and a link, and publishes', () => '/knowledge?category=Biuro%2FZwroty', async (page) => {
    await page.getByRole('tree').waitFor();
    await page.keyboard.press('c');
    await page.waitForURL(/\/answers\/new\?category=/);
    await page.getByLabel('Pytanie').fill('Kto płaci za przesyłkę zwrotną?');
    const body = page.getByRole('textbox', { name: /^Odpowiedź/ });
    await body.fill('Klient płaci za ');
    await body.press('End');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('odesłanie');
    await page.getByRole('region', { name: 'Podgląd odpowiedzi' }).locator('strong', { hasText: 'odesłanie' }).waitFor();
    await body.press('Control+End');
    await page.keyboard.type(' towaru. Por. [[');
    await page.getByRole('combobox', { name: 'Znajdź odpowiedź' }).pressSequentially('zwrocic towar', { delay: 10 });
    await page.getByRole('option', { name: /Do kiedy można zwrócić towar/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => document.querySelector('#field-body').value.includes(`[[answer:${id}]]`), base.fresh.id);
    await page.getByRole('region', { name: 'Podgląd odpowiedzi' }).getByRole('link', { name: base.fresh.question }).waitFor();
    await page.locator('input[type=file]').first().setInputFiles({ name: 'Etykieta.png', mimeType: 'image/png', buffer: pixel });
    await page.waitForFunction(() => /!\[Etykieta\]\(attachment:\d+\)/.test(document.querySelector('#field-body').value));
    await page.getByLabel('Inne sformułowania pytania').fill('Kto pokrywa koszt zwrotu, gdy towar jest wadliwy?\nPrzesyłka zwrotna');
    await page.getByRole('button', { name: 'za rok' }).click();
    await picture(page, 'knowledge-writing');
    await isAccessible(page, 'writing');
    await page.keyboard.press('Control+Shift+Enter');
    await page.waitForURL(/\/answers\/\d+$/);
    await question(page, 'Kto płaci za przesyłkę zwrotną?');
    await page.locator('.article img').waitFor();
    const saved = await read(page.url().split('/').pop());
    assert.equal(saved.state, 'published');
    assert.equal(saved.category, 'Biuro/Zwroty');
    assert.deepEqual(saved.other_wordings, ['Kto pokrywa koszt zwrotu, gdy towar jest wadliwy?', 'Przesyłka zwrotna']);
    assert.match(saved.body, /^Klient płaci za \*\*odesłanie\*\* towaru\. Por\. \[\[answer:\d+\]\]/);
    const files = await program.call('GET', `/attachments?ties=answer:${saved.id}`);
    assert.equal(files.items.length, 1);
  });

  telling('an editor is told of a conflict, and a draft outlives the tab', () => `/answers/${base.fresh.id}/edit`, async (page) => {
    const asked = page.getByLabel('Pytanie');
    await asked.fill('Ile mam czasu na zwrot?');
    await page.waitForTimeout(500);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('Przywrócono niezapisany szkic.').waitFor();
    assert.equal(await asked.inputValue(), 'Ile mam czasu na zwrot?');
    await program.call('PATCH', `/answers/${base.fresh.id}`, { question: 'Jaki jest termin zwrotu?' });
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: /Ktoś zmienił to/ });
    await dialog.getByText('Jaki jest termin zwrotu?').waitFor();
    await dialog.getByRole('button', { name: 'Zapisz wybrane' }).click();
    await question(page, 'Ile mam czasu na zwrot?');
  });

  telling('an editor reads what has changed, and restores an older version', () => `/answers/${base.fresh.id}`, async (page) => {
    await question(page, /.+/);
    await page.keyboard.press('v');
    await page.waitForURL(/\/versions$/);
    const versions = page.getByRole('list', { name: 'Wersje' }).getByRole('link');
    await versions.nth(2).waitFor();
    await page.locator('ins', { hasText: 'Ile mam czasu na zwrot' }).or(page.locator('li.new', { hasText: 'Ile mam czasu' })).first().waitFor();
    await versions.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/of=\d+/);
    await page.getByText('Potrzebny jest paragon', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Obok siebie' }).click();
    await page.getByRole('columnheader', { name: 'Przedtem' }).first().waitFor();
    await picture(page, 'knowledge-versions');
    await isAccessible(page, 'versions side by side');
    await versions.last().click();
    await page.getByRole('button', { name: 'Przywróć tę wersję' }).click();
    await page.waitForURL(new RegExp(`/answers/${base.fresh.id}$`));
    await page.getByText('Przywrócono wersję').waitFor();
    const restored = await read(base.fresh.id);
    assert.match(restored.body, /w ciągu 14 dni/);
    assert.equal(restored.state, 'published');
  });

  telling('a reviewer works the queue off by keyboard, his own first', () => '/knowledge/review', async (page) => {
    const queue = page.getByRole('list', { name: 'Kolejka przeglądu' });
    await queue.getByRole('listitem').nth(3).waitFor();
    const order = await queue.locator('.question').allInnerTexts();
    assert.deepEqual(order.slice(0, 2), [base.expired.question, base.overdue.question]);
    await page.getByRole('heading', { level: 2, name: base.expired.question }).waitFor();
    await page.getByText(/potwierdzenie przedłuży jej ważność/).waitFor();
    await picture(page, 'knowledge-review');
    await isAccessible(page, 'review');
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 2, name: base.overdue.question }).waitFor();
    await page.getByText(/Potwierdzono\. Następny przegląd/).first().waitFor();
    const confirmed = await read(base.expired.id);
    assert.deepEqual(confirmed.marks, []);
    assert.equal(confirmed.valid_to, confirmed.review_on);
    assert.ok(confirmed.review_on > day(150));
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.getByRole('heading', { level: 2, name: base.overdue.question }).waitFor();
    await page.getByRole('button', { name: /^Nadal aktualna/ }).isEnabled();
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 2, name: base.foreign.question }).waitFor();
    await page.getByRole('button', { name: 'Cofnij', exact: true }).last().click();
    await queue.getByText(base.overdue.question).waitFor();
    assert.equal((await read(base.overdue.id)).review_on, day(-40));
    await page.getByRole('button', { name: /^Szkic/ }).click();
    await page.waitForURL(/reason=draft/);
    await page.getByRole('heading', { level: 2, name: base.draft.question }).waitFor();
    await page.getByRole('button', { name: /^Opublikuj/ }).waitFor();
    await page.keyboard.press('u');
    await page.getByText('Wszystko przejrzane.', { exact: false }).waitFor();
    assert.equal((await read(base.draft.id)).state, 'published');
  });

  telling('an editor merges two answers that say the same', () => '/knowledge/duplicates', async (page) => {
    const pair = page.getByRole('listitem', { name: /fakturę korygującą/ }).first();
    await pair.getByRole('button', { name: 'Porównaj i połącz' }).click();
    const dialog = page.getByRole('dialog', { name: 'Połącz odpowiedzi' });
    await dialog.getByRole('heading', { level: 2, name: made.internal.question, exact: true }).waitFor();
    await dialog.getByRole('radio', { name: `Zostaje ta: ${made.internal.question} (${made.internal.id})` }).check();
    await picture(page, 'knowledge-merge');
    await isAccessible(page, 'merging');
    await dialog.getByRole('button', { name: 'Połącz w jedną' }).click();
    await page.getByText('Połączono odpowiedzi').waitFor();
    const stays = await read(made.internal.id);
    assert.equal(stays.deleted_at, null);
    assert.notEqual((await read(base.twin.id)).deleted_at, null);
  });

  telling('an editor grows the tree: adds, renames, moves and removes a category', () => '/knowledge', async (page) => {
    const tree = page.getByRole('tree');
    await page.getByRole('button', { name: 'Dodaj kategorię' }).click();
    await page.getByRole('dialog').getByLabel('Nazwa').fill('Kadry');
    await page.keyboard.press('Enter');
    await page.waitForURL(/category=Kadry/);
    await tree.getByRole('treeitem', { name: /^Kadry/ }).focus();
    await page.keyboard.press('F2');
    await page.getByRole('dialog').getByLabel('Nazwa').fill('Kadry i płace');
    await page.keyboard.press('Enter');
    await page.waitForURL(/category=Kadry\+i/);
    await page.getByRole('button', { name: 'Przenieś' }).click();
    await page.getByRole('dialog').getByLabel('Pod kategorią').selectOption({ label: 'Biuro' });
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await page.waitForURL(/category=Biuro%2FKadry/);
    await tree.getByRole('treeitem', { name: /^Kadry i płace/, selected: true }).waitFor();
    await page.getByRole('button', { name: 'Usuń', exact: true }).click();
    await page.getByText('Usunięto kategorię „Kadry i płace”').waitFor();
    await page.getByRole('button', { name: 'Usuń', exact: true }).click();
    await page.getByText('Kategoria nie jest pusta', { exact: false }).waitFor();
  });

  telling('an editor reads a folder of Markdown and HTML in, and twice does no harm', () => '/knowledge/import', async (page) => {
    const files = [
      { name: 'urlop.md', mimeType: 'text/markdown', buffer: Buffer.from('# Ile mam urlopu?\n\n**20** albo 26 dni.') },
      { name: 'zwolnienie.html', mimeType: 'text/html', buffer: Buffer.from('<h1>Jak zgłosić zwolnienie?</h1><p>Telefonicznie, <b>tego samego dnia</b>.</p>') },
      { name: 'pusty.md', mimeType: 'text/markdown', buffer: Buffer.from('# Nic') },
    ];
    await page.getByLabel('Kategoria nadrzędna').fill('Kadry/Urlopy');
    await page.getByLabel('Wybierz pliki albo upuść je tutaj').setInputFiles(files);
    await page.getByText('brak treści').waitFor();
    await picture(page, 'knowledge-import');
    await page.getByRole('button', { name: 'Wczytaj 2 odpowiedzi' }).click();
    await page.getByText('Wczytano szkice: 2.').first().waitFor();
    const [made] = (await program.call('GET', '/answers?source=zwolnienie.html')).items;
    assert.deepEqual([made.question, made.body, made.category, made.state], ['Jak zgłosić zwolnienie?', 'Telefonicznie, **tego samego dnia**.', 'Kadry/Urlopy', 'draft']);
    await page.getByLabel('Wybierz pliki albo upuść je tutaj').setInputFiles(files);
    await page.getByRole('button', { name: 'Wczytaj 2 odpowiedzi' }).click();
    await page.getByText('już jest').nth(1).waitFor();
    assert.equal((await program.call('GET', '/answers?source=urlop.md')).items.length, 1);
  });

  telling('the public reads what is for it, and nothing of how it came about', () => `/answers/${made.answer.id}`, async (page) => {
    await question(page, made.answer.question);
    await page.getByRole('button', { name: /^Kopiuj odpowiedź/ }).waitFor();
    assert.equal(await page.getByRole('link', { name: /^Wersje/ }).count(), 0);
    assert.equal(await page.getByRole('button', { name: /^Pomogła/ }).count(), 0);
  }, { signedIn: false });

  const views = {
    knowledge: { address: () => '/knowledge?category=Biuro', open: (page) => page.getByRole('list', { name: 'Odpowiedzi' }).getByRole('listitem').first().waitFor() },
    'knowledge-answer': { address: () => `/answers/${made.answer.id}`, open: (page) => question(page, /.+/) },
    'knowledge-expired': { address: () => `/answers/${base.overdue.id}`, open: (page) => page.getByText(/czeka na przegląd/).waitFor() },
    'knowledge-editor': { address: () => `/answers/${made.answer.id}/edit`, open: (page) => page.locator('.preview .article p').first().waitFor({ state: 'attached' }) },
    'knowledge-versions': { address: () => `/answers/${base.fresh.id}/versions`, open: (page) => page.getByRole('list', { name: 'Wersje' }).waitFor() },
    'knowledge-queue': { address: () => '/knowledge/review', open: (page) => page.getByRole('heading', { level: 2 }).first().waitFor() },
    'knowledge-duplicates': { address: () => '/knowledge/duplicates', open: (page) => page.getByRole('listitem').first().waitFor() },
    'knowledge-files': { address: () => '/knowledge/import', open: (page) => page.getByLabel('Kategoria nadrzędna').waitFor() },
  };
  const looks = {
    light: { viewport: desk, colorScheme: 'light' },
    dark: { viewport: desk, colorScheme: 'dark' },
    phone: { viewport: phone, colorScheme: 'light' },
    // 1280 pixels at 400 %: what WCAG 1.4.10 asks for.
    zoomed: { viewport: { width: 320, height: 256 }, colorScheme: 'light', onlyFits: true },
  };
  for (const [look, { onlyFits = false, ...options }] of Object.entries(looks)) {
    test(`${onlyFits ? 'fits' : 'is accessible and fits'}: ${look}`, async () => {
      const page = await visit(browser, program, { ...options, signedIn: true });
      for (const [view, { address, open }] of Object.entries(views)) {
        await page.goto(address());
        await open(page);
        await page.waitForTimeout(300);
        await picture(page, `${look}-${view}`);
        if (!onlyFits) await isAccessible(page, `${view}, ${look}`);
        await fits(page, `${view}, ${look}`);
      }
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }
});
