// The month of somebody who keeps the books, in the browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, visit } from './support/browser.mjs';
import { foundBooks, today } from './support/books.mjs';
import { password, Program } from './support/program.mjs';

describe('invoices', () => {
  let program, browser, books;
  before(async () => {
    program = await Program.start();
    program.command(['user', 'add', 'olga', '--name', 'Olga Mazur', '--role', 'manager'], `${password}\n`);
    program.command(['user', 'add', 'piotr', '--name', 'Piotr Lis', '--role', 'operator'], `${password}\n`);
    books = await foundBooks(program);
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  async function come(login, address, options = {}) {
    const page = await visit(browser, program, { address: '/sign-in', ...options });
    await page.context().request.post('/api/v1/session', { data: { login, password }, headers: { Origin: program.address } });
    await page.goto(address);
    return page;
  }

  test('the accountant looks at the month dry, mends a NIP on the spot and issues what is ready', async () => {
    const page = await come('olga', '/invoice-making');
    await page.getByText('1 faktura z problemem').waitFor();
    await page.getByText('NIP kontrahenta jest błędny albo go brakuje.').waitFor();
    await page.getByRole('button', { name: 'Popraw dane kontrahenta' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dane kontrahenta: Cukiernia „Ptyś”' });
    await dialog.getByLabel('NIP').fill('5260250274');
    await dialog.getByRole('button', { name: /^Zapisz/ }).click();
    await page.getByRole('button', { name: /^Wystaw 2 faktury/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Wystaw 2 faktury' }).click();
    await page.getByRole('heading', { name: 'Wystawiono: 2 faktury' }).waitFor();
    await page.getByText('Nie ma nic do wystawienia.').waitFor();
    await page.getByRole('link', { name: /^FV\/\d+/ }).first().click();
    const paper = page.getByRole('article', { name: 'Faktura' });
    await paper.getByText(/^nr FV\//).waitFor();
    await paper.getByText('dwieście czterdzieści sześć złotych zero groszy').waitFor();
    await paper.getByRole('img', { name: /Kod QR/ }).waitFor();
    assert.equal(await paper.getByText(/^Opieka (za|we?) /).count(), 2, 'the title and the line say the month');
    assert.deepEqual(page.complaints, []);
  });

  test('a payment takes a few keys, leaves the rest to be paid, and is taken back', async () => {
    const page = await come('olga', `/invoices/${books.unpaid.id}`);
    await page.getByText('Pozostaje 1230,00 zł').waitFor();
    await page.keyboard.press('z');
    await page.keyboard.type('1 000,5');
    await page.keyboard.press('Enter');
    await page.getByText('Pozostaje 229,50 zł').waitFor();
    await page.getByText('zapłacona częściowo').or(page.getByText('częściowo')).first().waitFor();
    await page.getByLabel('Kwota').fill('sto');
    await page.getByRole('button', { name: /^Zapisz wpłatę/ }).click();
    await page.getByRole('alert').getByText('Wpisz kwotę').waitFor();
    await page.getByRole('button', { name: /^Cofnij wpłatę 1000,50 zł/ }).click();
    await page.getByText('Pozostaje 1230,00 zł').waitFor();
    await page.getByRole('button', { name: 'Cofnij', exact: true }).click();
    await page.getByText('Pozostaje 229,50 zł').waitFor();
  });

  test('a wrong KSeF number is told by its checksum', async () => {
    const page = await come('olga', `/invoices/${books.unpaid.id}`);
    await page.getByLabel('Numer KSeF').fill('5252344078-20260504-0100001AF629-3F');
    await page.getByRole('button', { name: 'Zapisz numer' }).click();
    await page.getByText('Suma kontrolna numeru się nie zgadza.').waitFor();
    await page.getByLabel('Numer KSeF').fill('123');
    await page.getByRole('button', { name: 'Zapisz numer' }).click();
    await page.getByText(/^Numer KSeF ma 35 znaków/).waitFor();
  });

  test('the list tells what is overdue, sums it up, and gives the month as one file', async () => {
    const page = await come('olga', '/invoices');
    await page.getByRole('link', { name: 'Po terminie' }).click();
    await page.getByRole('link', { name: books.overdue.title }).waitFor();
    await page.getByText('Razem 1 faktura').waitFor();
    await page.getByText('w tym po terminie').waitFor();
    await page.keyboard.press('7');
    await page.waitForURL('**/invoices');
    await page.keyboard.press('d');
    await page.getByText(/w paczce$/).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Pobierz wszystkie (ZIP)' }).click()]);
    assert.equal(download.suggestedFilename(), `faktury-${today().slice(0, 7)}.zip`);
  });

  test('an overdue invoice is corrected: before and after side by side, the difference, and a number of its own', async () => {
    const page = await come('olga', `/invoices/${books.overdue.id}`);
    await page.getByText(/dni po terminie/).first().waitFor();
    await page.keyboard.press('k');
    await page.getByLabel('Przyczyna korekty').fill('Błędna ilość');
    await page.getByRole('button', { name: 'Utwórz projekt korekty' }).click();
    await page.getByRole('heading', { name: /^Korekta do FV/ }).waitFor();
    await page.getByRole('heading', { name: 'Było' }).waitFor();
    await page.getByRole('group', { name: 'Pozycja 1' }).getByLabel('Ilość').fill('1,5');
    await page.getByRole('region', { name: 'Razem według serwera' }).getByText('−61,50').first().waitFor();
    await page.getByRole('button', { name: 'Wystaw…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Wystaw', exact: true }).click();
    await page.getByText(/^nr KOR\//).waitFor();
    await page.getByText('Do zwrotu: 61,50 zł').waitFor();
    await page.goto(`/invoices/${books.overdue.id}`);
    await page.getByRole('heading', { name: 'Korekty' }).waitFor();
  });

  test('a draft takes the price of this client, counts as one types, and shows what is wrong at its field', async () => {
    const page = await come('olga', `/invoices/new?client=${books.bakery.id}`);
    await page.getByRole('combobox', { name: 'Usługa z cennika, Pozycja 1' }).click();
    await page.getByRole('option', { name: /Opieka informatyczna/ }).click();
    const line = page.getByRole('group', { name: 'Pozycja 1' });
    await page.waitForFunction(() => [...document.querySelectorAll('[aria-label="Pozycja 1"] input')].some((input) => input.value === '200,00'));
    await line.getByLabel('Ilość').fill('dwa');
    await page.getByText('Wpisz liczbę, na przykład 1234,50.').waitFor();
    await line.getByLabel('Ilość').fill('2,5');
    await page.getByRole('region', { name: 'Razem według serwera' }).getByText('615,00').first().waitFor();
    await page.getByText('sześćset piętnaście złotych zero groszy').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/invoices\/\d+\/edit/);
    assert.deepEqual(page.complaints, []);
  });

  test('a template tells its next days and its texts while it is written; a suspension leaves its months out', async () => {
    const page = await come('olga', '/invoice-templates/new');
    await page.locator('#field-name').fill('Hosting');
    const dates = page.getByRole('region', { name: 'Najbliższe faktury' });
    await dates.getByRole('listitem').nth(2).waitFor();
    const days = await dates.locator('strong').allTextContents();
    await page.getByLabel('Tytuł faktury').fill('Hosting ');
    await page.getByRole('button', { name: '{za okres}' }).click();
    await page.getByText(/^Hosting za \p{L}+ \d{4}$/u).waitFor();
    await page.getByRole('button', { name: /Dodaj wiersz: Zawieszenia/ }).click();
    const [, , third] = days;
    const [day, month, year] = third.split('.');
    const suspension = page.getByRole('group', { name: /^Zawieszenia, wiersz 1/ });
    await suspension.getByLabel('Od').fill(`${year}-${month}-${day.padStart(2, '0')}`);
    await suspension.getByLabel('Do').fill(`${year}-${month}-${day.padStart(2, '0')}`);
    await page.waitForFunction((gone) => ![...document.querySelectorAll('[aria-label="Najbliższe faktury"] strong')].some((one) => one.textContent === gone), third);
    await page.getByRole('group', { name: 'Pozycja 1' }).getByRole('combobox', { name: /^Usługa/ }).click();
    await page.getByRole('option', { name: /Opieka informatyczna/ }).click();
    await page.getByRole('button', { name: /^Zapisz/ }).click();
    await page.waitForURL(/\/invoice-templates\/\d+$/);
    await page.getByRole('heading', { name: 'Zawieszenia' }).waitFor();
    await page.goto('/invoice-templates');
    await page.getByRole('link', { name: 'Hosting' }).waitFor();
  });

  test('an operator reads invoices and finds no button that changes them', async () => {
    const page = await come('piotr', `/invoices/${books.unpaid.id}`);
    await page.getByRole('link', { name: 'Pobierz PDF' }).waitFor();
    for (const name of [/^Koryguj/, /^Zapisz wpłatę/, /^Zapisz numer/, /^Cofnij wpłatę/, /^Do kosza/]) assert.equal(await page.getByRole('button', { name }).count(), 0, String(name));
    assert.equal(await page.getByRole('link', { name: /^Zmień/ }).count(), 0);
    await page.goto('/invoices');
    await page.getByRole('link', { name: books.unpaid.title }).waitFor();
    assert.equal(await page.getByRole('link', { name: /^Nowa faktura/ }).count(), 0);
    await page.goto(`/clients/${books.bakery.id}`);
    await page.getByRole('region', { name: 'Faktury' }).getByText(/FV\//).first().waitFor();
  });

  test('every view fits and is accessible: by day, by night and on a telephone', async () => {
    const views = {
      invoices: ['/invoices', (page) => page.getByText(/^Razem/).waitFor()],
      invoice: [`/invoices/${books.unpaid.id}`, (page) => page.getByText(/^Słownie/).waitFor()],
      'invoice-editor': [`/invoices/new?client=${books.bakery.id}`, (page) => page.getByText('Słownie', { exact: false }).waitFor()],
      'invoice-templates': ['/invoice-templates', (page) => page.getByRole('link', { name: books.template.name }).waitFor()],
      'invoice-template': [`/invoice-templates/${books.template.id}`, (page) => page.getByRole('region', { name: 'Najbliższe faktury' }).waitFor()],
      'invoice-template-editor': [`/invoice-templates/${books.template.id}/edit`, (page) => page.getByRole('region', { name: 'Najbliższe faktury' }).waitFor()],
      'invoice-making': ['/invoice-making?month=2031-03', (page) => page.getByText(/razem brutto/).or(page.getByRole('alert')).first().waitFor()],
      'invoice-services': ['/services', (page) => page.getByRole('link', { name: /Opieka/ }).first().waitFor()],
      'invoice-service': [`/services/${books.service.id}`, (page) => page.getByRole('region', { name: 'Ceny dla kontrahentów' }).waitFor()],
      'invoice-settings': ['/invoice-settings', (page) => page.getByRole('heading', { name: 'Serie numerów' }).waitFor()],
    };
    for (const [mode, options] of Object.entries({ light: {}, dark: { colorScheme: 'dark' }, phone: { viewport: phone } })) {
      const page = await come('anna', '/invoices', { viewport: desk, ...options });
      for (const [name, [address, ready]] of Object.entries(views)) {
        await page.goto(address);
        await ready(page);
        await page.waitForTimeout(300);
        await picture(page, `${name}-${mode}`);
        await fits(page, `${name} (${mode})`);
        if (mode === 'phone') continue;
        // What the bars at the top and at the bottom cover cannot be pressed there: the window shows the whole view.
        await page.setViewportSize({ width: desk.width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
        await isAccessible(page, `${name} (${mode})`);
        await page.setViewportSize(desk);
      }
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    }
  });
});
