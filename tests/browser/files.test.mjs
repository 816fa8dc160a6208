import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, results, type, visit } from './support/browser.mjs';
import { foundCompany } from './support/company.mjs';
import { contract, pdf, upload } from './support/files.mjs';
import { Program } from './support/program.mjs';

describe('files', () => {
  let program, browser, made, file, broken;
  before(async () => {
    program = await Program.start();
    made = await foundCompany(program);
    file = await upload(program, 'umowa najmu lokalu.pdf', contract(), `contact:${made.contacts[2].id}`);
    broken = await upload(program, 'uszkodzony.pdf', Buffer.from('%PDF-1.4\nurwany'), `client:${made.client.id}`);
    await program.settle();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const working = (name, address, story, options = {}) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: address(), ...options });
      await story(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  working('a hit in a file names its page, how many more there are and whose it is, and opens there', () => '/', async (page) => {
    await type(page, 'okresami wypowiedzenia');
    const hit = results(page).filter({ hasText: 'umowa najmu lokalu.pdf' });
    await hit.getByText('strona 3').waitFor();
    await hit.getByText('i 6 dalszych stron').waitFor();
    await hit.getByText(made.contacts[2].subject).waitFor();
    await picture(page, 'search-file');
    await hit.getByRole('link').click();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/attachments\/\d+\?page=3&q=/);
    await page.getByRole('img', { name: 'Obraz: strona 3' }).waitFor();
    const text = page.getByRole('group', { name: 'strona 3' });
    await text.getByText('wypowiedzenia', { exact: true }).waitFor();
    assert.ok((await text.locator('mark').count()) >= 2);
  });

  working('a file shows the page, its text with what was found, and leads from page to page', () => `/attachments/${file.id}?page=3&q=okres+wypowiedzenia`, async (page) => {
    await page.getByRole('heading', { level: 1, name: 'umowa najmu lokalu.pdf' }).waitFor();
    const image = page.getByRole('img', { name: 'Obraz: strona 3' });
    await image.waitFor();
    await page.waitForFunction(() => [...document.images].every((one) => one.complete && one.naturalWidth > 0));
    // What was found is marked where it stands on the picture, and in view.
    const marks = page.locator('figure .found');
    await marks.first().waitFor();
    const picture_ = await image.boundingBox();
    for (const mark of await marks.all()) {
      const box = await mark.boundingBox();
      assert.ok(box.x > picture_.x && box.x + box.width < picture_.x + picture_.width && box.height < 40, JSON.stringify(box));
    }
    await page.getByRole('status').filter({ hasText: /Zaznaczono na obrazie 2\ssłowa: .*wypowiedzenia/ }).waitFor();
    const shown = await page.locator('figure').boundingBox();
    const first = await marks.first().boundingBox();
    assert.ok(first.y >= shown.y && first.y + first.height <= shown.y + shown.height, 'the first mark is in view');
    await page.getByRole('region', { name: /Znaleziono na 7/ }).getByRole('link', { name: /strona 5/ }).click();
    await page.getByRole('img', { name: 'Obraz: strona 5' }).waitFor();
    assert.match(page.url(), /page=5/);
    await page.getByRole('link', { name: 'Następna strona' }).click();
    await page.getByRole('img', { name: 'Obraz: strona 6' }).waitFor();
    await page.getByRole('region', { name: 'Należy do' }).getByRole('link', { name: made.client.name }).waitFor();
    await page.getByRole('region', { name: 'Należy do' }).getByRole('link', { name: made.thread.title }).waitFor();
    await picture(page, 'file');
    await isAccessible(page, 'a file');
    await page.getByRole('searchbox', { name: 'Szukaj w pliku' }).fill('liczniki');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /Znaleziono na 9/ }).waitFor();
    await page.getByRole('group', { name: 'strona 1' }).getByText('licznikow').waitFor();
  });

  for (const [name, options] of [['in the dark', { colorScheme: 'dark' }], ['on a telephone', { viewport: phone }]]) {
    working(`a file is readable ${name}`, () => `/attachments/${file.id}?page=3&q=okres+wypowiedzenia`, async (page) => {
      await page.getByRole('img', { name: 'Obraz: strona 3' }).waitFor();
      await page.getByRole('group', { name: 'strona 3' }).waitFor();
      await isAccessible(page, `a file ${name}`);
      await fits(page, `a file ${name}`);
      await picture(page, `file-${options.viewport ? 'phone' : 'dark'}`);
    }, options);
  }

  working('a new version takes the place of the old one, which can be brought back', () => `/contacts/${made.contacts[1].id}`, async (page) => {
    const files = page.getByRole('region', { name: 'Pliki' });
    await files.locator('input[type=file]').setInputFiles({ name: 'aneks.pdf', mimeType: 'application/pdf', buffer: pdf([['Pierwsza wersja aneksu']]) });
    await files.getByRole('link', { name: 'aneks.pdf', exact: true }).click();
    await page.getByText('Pierwsza wersja aneksu').waitFor();
    await page.getByLabel('Nowa wersja').setInputFiles({ name: 'aneks 2.pdf', mimeType: 'application/pdf', buffer: pdf([['Druga wersja aneksu']]) });
    await page.getByRole('heading', { level: 1, name: 'aneks 2.pdf' }).waitFor();
    await page.getByText('Druga wersja aneksu').waitFor();
    const versions = page.getByRole('region', { name: 'Wersje' });
    await versions.getByText('obecna').waitFor();
    await page.waitForFunction(() => [...document.images].every((one) => one.complete && one.naturalWidth > 0));
    await picture(page, 'file-versions');
    await versions.getByRole('button', { name: 'Przywróć tę wersję: 1' }).click();
    await page.getByText('Pierwsza wersja aneksu').waitFor();
    await versions.getByText('Wersja 3').waitFor();
    await page.getByRole('region', { name: 'Należy do' }).getByRole('link', { name: made.contacts[1].subject }).waitFor();
  });

  working('what could not be read says why, may be read again, and stands on a list that search leads to', () => '/search?q=umowa', async (page) => {
    const notice = page.getByRole('link', { name: /1 pliku nie dało się odczytać/ });
    await notice.click();
    await page.getByRole('heading', { level: 1, name: 'Nieodczytane pliki' }).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: 'uszkodzony.pdf' });
    await row.getByText('nieodczytany: uszkodzony').waitFor();
    await isAccessible(page, 'unread files');
    await picture(page, 'unread-files');
    await row.getByRole('button', { name: 'Czytaj ponownie' }).click();
    await page.getByText('Plik zostanie odczytany ponownie.').waitFor();
    await page.goto(`/attachments/${broken.id}`);
    await page.getByText('nieodczytany: uszkodzony').waitFor();
    await picture(page, 'file-broken');
  });

  working('an upload that fails can be sent again, one on its way be stopped', () => `/tasks/${made.task.id}`, async (page) => {
    const files = page.getByRole('region', { name: 'Pliki' });
    let refuse = true;
    await page.route('**/attachments/upload?*', (route) => (refuse ? route.abort() : route.continue()));
    await files.locator('input[type=file]').setInputFiles({ name: 'lista.txt', mimeType: 'text/plain', buffer: Buffer.from('Lista brakujących dokumentów') });
    const again = files.getByRole('button', { name: 'Wyślij ponownie: lista.txt' });
    await again.waitFor();
    await picture(page, 'upload-failed');
    refuse = false;
    await again.click();
    await files.getByRole('link', { name: 'lista.txt', exact: true }).waitFor();

    await page.unroute('**/attachments/upload?*');
    await page.route('**/attachments/upload?*', () => {});
    await files.locator('input[type=file]').setInputFiles({ name: 'wielki.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(200_000) });
    await files.getByRole('button', { name: 'Przerwij wysyłanie: wielki.bin' }).click();
    await files.getByText('wielki.bin').waitFor({ state: 'detached' });
    await isAccessible(page, 'a task with files');
  });

  working('lists of files show how they look', () => '/attachments', async (page) => {
    const row = page.getByRole('row').filter({ hasText: 'umowa najmu lokalu.pdf' });
    await row.locator('img').waitFor();
    await page.waitForFunction(() => [...document.images].every((one) => one.complete && one.naturalWidth > 0));
    await picture(page, 'files-list');
    await page.goto(`/clients/${made.client.id}`);
    await page.getByRole('region', { name: 'Pliki' }).getByText('nieodczytany').waitFor();
    await page.setViewportSize(desk);
    await picture(page, 'client-files');
  });
});
