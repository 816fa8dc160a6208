// A month of an accounting office: a procedure is written, started for clients with a tag and worked through on its board;
// tasks that recur; and what those see who may not change procedures.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, phone, picture, visit } from './support/browser.mjs';
import { Program, password } from './support/program.mjs';

const dayMs = 86_400_000;
const day = (offset) => new Date(Date.now() + offset * dayMs).toISOString().slice(0, 10);
const lastMonth = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15)).toISOString().slice(0, 7);
};

describe('procedures of an accounting office', () => {
  let program, browser, me, jan, procedure, wide;
  const clients = [];
  before(async () => {
    program = await Program.start();
    me = (await program.call('GET', '/users?login=anna')).items[0].id;
    program.command(['user', 'add', 'jan', '--name', 'Jan Kowalski', '--role', 'operator'], `${password}\n`);
    jan = (await program.call('GET', '/users?login=jan')).items[0].id;
    for (const [index, name] of ['Apteka Pod Lipą', 'Biuro Rzut', 'Cukiernia Łakoć', 'Delikatesy Gołąb'].entries()) {
      clients.push(await program.call('POST', '/clients', { code: `K-${index}`, name, entity_type: 'company', owner: index % 2 ? jan : me, tags: ['VAT'] }));
    }
    // For the board that is wide and long.
    for (let number = 0; number < 200; number += 1) await program.call('POST', '/clients', { code: `W-${number}`, name: `Klient ${String(number).padStart(3, '0')}`, entity_type: 'company', owner: me, tags: ['wielu'] });
    const steps = Array.from({ length: 7 }, (_, index) => ({ key: `k${index}`, title: `Krok numer ${index + 1}`, checklist: [], anchor: 'start', offset: index, unit: 'days', free_days: 'stay', owner_rule: 'client_owner', waits_for: index ? [`k${index - 1}`] : [], files: [] }));
    wide = await program.call('POST', '/procedures', { name: 'Szeroka', owner: me, state: 'active', period: 'month', deadline_rule: 'none', free_days: 'stay', steps });
    await program.call('POST', `/procedures/${wide.id}/start`, { tag: 'wielu', period: '2026-01' });
    await program.settle();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const story = (name, address, tell, options = {}) =>
    test(name, async () => {
      const page = await visit(browser, program, { signedIn: true, address: typeof address === 'function' ? address() : address, ...options });
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await tell(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });

  const cellAt = (page, place) => page.locator(`[data-cell="${place}"]`);

  story('a manager writes a procedure with three steps, puts them in order and says what waits for what', '/procedures', async (page) => {
    await page.getByRole('link', { name: 'Szeroka', exact: true }).waitFor();
    await page.keyboard.press('c');
    await page.getByLabel('Nazwa').fill('VAT i JPK');
    for (const title of ['Zebrać dokumenty', 'Wysłać JPK', 'Policzyć podatek']) {
      await page.getByRole('button', { name: 'Dodaj krok' }).click();
      await page.keyboard.type(title);
    }
    // The last two change places by the keyboard.
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Policzyć podatek: miejsce 2').waitFor({ state: 'attached' });
    const title = page.getByRole('textbox', { name: 'Krok 1: Co jest do zrobienia' });
    assert.equal(await title.inputValue(), 'Zebrać dokumenty');
    await page.getByRole('button', { name: 'Szczegóły: Zebrać dokumenty' }).click();
    await page.getByLabel('Ile dni').fill('0');
    await page.getByLabel('Lista kontrolna').fill('faktury\nwyciągi');
    await page.getByLabel('Pliki od klienta').fill('Wyciąg bankowy');
    // Each new step waits for the one before it; a circle cannot be chosen.
    await page.getByRole('button', { name: 'Szczegóły: Policzyć podatek' }).click();
    await page.getByRole('checkbox', { name: 'Wysłać JPK' }).uncheck();
    await page.getByRole('checkbox', { name: 'Zebrać dokumenty' }).check();
    await page.getByRole('button', { name: 'Szczegóły: Wysłać JPK' }).click();
    await page.getByRole('checkbox', { name: 'Zebrać dokumenty' }).uncheck();
    await page.getByRole('checkbox', { name: 'Policzyć podatek' }).check();
    await page.getByLabel('Liczone').selectOption('deadline-');
    await page.getByLabel('Ile dni').fill('3');
    await picture(page, 'procedure-editor');
    await isAccessible(page, 'editor of a procedure');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/procedures\/\d+$/);
    procedure = (await program.call('GET', '/procedures')).items.find(({ name }) => name === 'VAT i JPK');
    assert.deepEqual(procedure.steps.map((step) => step.key), ['zebrac-dokumenty', 'policzyc-podatek', 'wyslac-jpk']);
    assert.deepEqual(procedure.steps[0].checklist, ['faktury', 'wyciągi']);
    assert.deepEqual([procedure.steps[2].anchor, procedure.steps[2].offset], ['deadline', -3]);
    assert.deepEqual(procedure.steps.map((step) => step.waits_for), [[], ['zebrac-dokumenty'], ['policzyc-podatek']]);
  });

  story('steps that somebody else changed meanwhile are shown beside one’s own', () => `/procedures/${procedure.id}/edit`, async (page) => {
    const title = page.getByRole('textbox', { name: 'Krok 1: Co jest do zrobienia' });
    await title.fill('Zebrać wszystkie dokumenty');
    const now = await program.call('GET', `/procedures/${procedure.id}`);
    await program.call('PATCH', `/procedures/${procedure.id}`, { steps: now.steps.map((step, index) => (index === 0 ? { ...step, planned_minutes: 45 } : step)) });
    await page.getByRole('button', { name: /^Zapisz/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Ktoś zmienił to w międzyczasie' });
    await dialog.waitFor();
    await dialog.getByRole('radio').last().check();
    await dialog.getByRole('button', { name: 'Zapisz wybrane' }).click();
    await page.waitForURL(/\/procedures\/\d+$/);
    const saved = await program.call('GET', `/procedures/${procedure.id}`);
    assert.deepEqual([saved.steps[0].title, saved.steps[0].planned_minutes], ['Zebrać dokumenty', 45]);
  });

  story('its dates are previewed for a client before anything is started', () => `/procedures/${procedure.id}`, async (page) => {
    await page.getByRole('combobox', { name: 'Kontrahent' }).pressSequentially('apteka', { delay: 10 });
    await page.getByRole('option', { name: /Apteka Pod Lipą/ }).click();
    await page.getByRole('list', { name: /VAT i JPK/ }).getByText('Zebrać dokumenty').waitFor();
    await picture(page, 'procedure');
    assert.equal((await program.call('GET', `/procedure-runs?procedure=${procedure.id}`)).items.length, 0);
  });

  story('it is started for all clients with a tag: first what would be made, then it is', () => `/procedure-start?procedure=${procedure.id}`, async (page) => {
    await page.getByLabel('Dzień rozpoczęcia').fill(day(-2));
    await page.getByRole('textbox', { name: 'Etykieta' }).fill('VAT');
    await page.keyboard.press('Enter');
    await page.getByText('do rozpoczęcia: 4').waitFor();
    assert.equal((await program.call('GET', `/procedure-runs?procedure=${procedure.id}`)).items.length, 0);
    await picture(page, 'procedure-start');
    await isAccessible(page, 'start of a procedure');
    await page.getByRole('button', { name: /Rozpocznij dla 4/ }).click();
    await page.getByText('rozpoczęto: 4').waitFor();
    await page.getByRole('link', { name: 'Przejdź do przebiegu' }).click();
    await page.getByRole('grid').waitFor();
    assert.equal((await program.call('GET', `/procedure-runs?procedure=${procedure.id}`)).items.length, 4);
  });

  story('the board is worked through by keyboard: done, undone, blocked, late', () => `/procedure-board?procedure=${procedure.id}&period=${lastMonth()}`, async (page) => {
    await page.getByRole('grid').waitFor();
    await cellAt(page, '0:1').focus();
    // The first step was due two days ago.
    assert.match(await cellAt(page, '0:1').innerText(), /po terminie/);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement?.dataset.cell === '0:2');
    await page.keyboard.press('Space');
    await page.getByText('Ten krok czeka na: Zebrać dokumenty').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await page.getByText('Zrobione: Zebrać dokumenty, Apteka Pod Lipą').waitFor();
    await cellAt(page, '0:2').filter({ hasText: 'do zrobienia' }).or(cellAt(page, '0:2').filter({ hasText: 'po terminie' })).waitFor();
    const state = async () => (await program.call('GET', `/procedures/${procedure.id}/board?period=${lastMonth()}`)).rows[0].steps[0].state;
    assert.equal(await state(), 'done');
    await page.getByRole('button', { name: 'Cofnij', exact: true }).first().click();
    await cellAt(page, '0:1').filter({ hasText: 'po terminie' }).waitFor();
    assert.equal(await state(), 'planned');
    await page.getByRole('searchbox', { name: 'Kontrahent' }).fill('cukier');
    await page.getByText('1 z 4 kontrahentów').waitFor();
    assert.equal(await page.getByRole('rowheader').count(), 1);
    await page.getByRole('searchbox', { name: 'Kontrahent' }).fill('');
    await page.getByLabel('Wykonawca').selectOption({ label: 'Jan Kowalski' });
    await page.getByText('2 z 4 kontrahentów').waitFor();
    assert.equal(await page.getByRole('rowheader').count(), 2);
    assert.match(page.url(), /owner=/);
    // A file has come.
    await cellAt(page, '0:1').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Wyciąg bankowy' }).check();
    await page.keyboard.press('Escape');
    await cellAt(page, '0:4').filter({ hasText: 'komplet' }).waitFor();
    // Enter leads to the task, and Back to the same cell.
    await cellAt(page, '1:1').click();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tasks\/\d+$/);
    await page.goBack();
    await page.getByRole('grid').waitFor();
    assert.equal(await page.locator('[data-cell][tabindex="0"]').getAttribute('data-cell'), '1:1');
  });

  story('a step’s checklist is ticked in its task, which says what it holds up', () => `/procedure-board?procedure=${procedure.id}&period=${lastMonth()}`, async (page) => {
    await cellAt(page, '0:1').click();
    await page.getByRole('link', { name: 'Zadanie', exact: true }).click();
    await page.getByText('krok 1 z 3').waitFor();
    const saved = page.waitForResponse((response) => response.url().endsWith('/checklist'));
    await page.getByRole('checkbox', { name: 'faktury' }).focus();
    await page.keyboard.press('Space');
    assert.equal((await saved).status(), 200);
    await page.getByRole('heading', { name: /Lista kontrolna 1 z 2/ }).waitFor();
    await picture(page, 'procedure-task');
    await isAccessible(page, 'task of a procedure');
    await page.getByRole('region', { name: 'Na to czekają' }).getByRole('link', { name: 'Policzyć podatek' }).click();
    await page.getByText('Zablokowane').waitFor();
    await page.locator('main a[href^="/threads/"]').first().click();
    await page.getByText('czeka na: Zebrać dokumenty').first().waitFor();
  });

  story('a rule begins it each month by itself; it is read in words, and suspended', () => `/procedures/${procedure.id}`, async (page) => {
    await page.getByRole('button', { name: 'Nowa reguła' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Etykieta').first().fill('VAT');
    await dialog.getByRole('button', { name: /^Zapisz/ }).click();
    const rules = page.getByRole('region', { name: 'Zaczyna się sama' });
    await rules.getByText('co miesiąc 1. dnia za poprzedni okres, dla kontrahentów z etykietą „VAT”').waitFor();
    await rules.getByText('Terminy reguły').click();
    await rules.getByText(/Dziś objęłaby 4/).waitFor();
    await picture(page, 'procedure-rule');
    await rules.getByRole('button', { name: /^Wstrzymaj/ }).click();
    await rules.getByText('wstrzymana', { exact: true }).waitFor();
    assert.equal((await program.call('GET', `/procedure-rules?procedure=${procedure.id}`)).items[0].state, 'suspended');
  });

  story('a task is made that recurs, in words, and goes on when it is done', '/tasks/new', async (page) => {
    await page.getByLabel('Tytuł').fill('Sprawdzić kasę');
    await page.getByLabel('Termin', { exact: true }).fill('2027-03-18T10:00');
    await page.getByRole('combobox', { name: 'Powtarzanie' }).selectOption('MONTHLY');
    await page.getByText('co miesiąc 18. dnia').waitFor();
    await page.getByText(/Najbliższe terminy: 18 marca 2027 · 18 kwietnia 2027/).waitFor();
    await page.getByLabel('Którego dnia').selectOption('last-working');
    await page.getByText('Termin 18 marca 2027 nie pasuje do tej reguły.').waitFor();
    await page.getByRole('button', { name: 'Przenieś termin na 31 marca 2027' }).click();
    await page.getByText(/31 marca 2027 · 30 kwietnia 2027 · 31 maja 2027/).waitFor();
    await page.getByLabel('Następne powstaje').selectOption('when_done');
    await page.getByRole('button', { name: 'Dodaj wiersz: Lista kontrolna' }).click();
    await page.keyboard.type('gotówka');
    await page.getByRole('combobox', { name: 'Powtarzanie' }).scrollIntoViewIfNeeded();
    await picture(page, 'recurring-task');
    await isAccessible(page, 'form of a recurring task');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/tasks\/\d+$/);
    const series = page.getByRole('region', { name: 'Powtarzanie' });
    await series.getByText('co miesiąc w ostatni dzień roboczy (pn–pt)').waitFor();
    await series.getByText(/30 kwietnia 2027/).waitFor();
    const id = Number(page.url().split('/').pop());
    await program.call('PATCH', `/tasks/${id}`, { state: 'done' });
    const next = (await program.call('GET', '/tasks?title=Sprawdzi%C4%87%20kas%C4%99')).items.find((task) => task.id !== id);
    assert.equal(next.due_at.slice(0, 10), '2027-04-30');
    await page.goto(`/tasks/${next.id}`);
    await page.getByRole('region', { name: 'Powtarzanie' }).getByRole('link', { name: 'Sprawdzić kasę' }).waitFor();
    await page.getByRole('checkbox', { name: 'gotówka' }).waitFor();
    await page.goto(`/tasks/${id}`);
    await page.getByText('Powtarzanie przeszło na nowsze zadanie tej serii.').waitFor();
  });

  test('who may not change procedures reads them and works on the board, and sees no buttons that would fail', async () => {
    const page = await visit(browser, program);
    await page.context().request.post('/api/v1/session', { data: { login: 'jan', password }, headers: { Origin: program.address } });
    await page.goto('/procedures');
    await page.getByRole('link', { name: 'VAT i JPK', exact: true }).waitFor();
    assert.equal(await page.getByRole('link', { name: /^(Nowy|Rozpocznij)/ }).count(), 0);
    await page.getByRole('link', { name: 'VAT i JPK', exact: true }).click();
    await page.getByRole('region', { name: 'Kroki' }).waitFor();
    for (const name of [/^Zmień/, 'Rozpocznij', 'Powiel', 'Nowa reguła', /^Wznów/, 'Do kosza']) {
      assert.equal(await page.getByRole('button', { name }).or(page.getByRole('link', { name })).count(), 0, String(name));
    }
    await page.getByRole('link', { name: 'Przebieg' }).click();
    await page.getByRole('grid').waitFor();
    await cellAt(page, '0:0').click();
    assert.equal(await page.getByRole('button', { name: 'Wstrzymaj' }).count(), 0);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  story('two hundred clients are on the board at once, and the keys go to its end', () => `/procedure-board?procedure=${wide.id}`, async (page) => {
    await page.getByRole('grid').waitFor();
    assert.equal(await page.getByRole('grid').getAttribute('aria-rowcount'), '201');
    assert.ok((await page.getByRole('rowheader').count()) < 80, 'only rows in view are drawn');
    await cellAt(page, '0:1').focus();
    await page.keyboard.press('Control+End');
    await page.waitForFunction(() => document.activeElement?.dataset.cell === '199:7');
    assert.ok(await cellAt(page, '199:7').isVisible());
    // What is scrolled away keeps its place under the keys.
    await page.getByRole('grid').evaluate((grid) => (grid.scrollTop = 0));
    await cellAt(page, '0:1').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.dataset.cell === '198:7');
    await page.keyboard.press('Control+Home');
    await page.waitForFunction(() => document.activeElement?.dataset.cell === '0:0');
    await picture(page, 'procedure-board-200');
  });

  const looks = { light: { viewport: desk, colorScheme: 'light' }, dark: { viewport: desk, colorScheme: 'dark' }, phone: { viewport: phone, colorScheme: 'light' }, zoomed: { viewport: { width: 320, height: 256 }, colorScheme: 'light', onlyFits: true } };
  const views = {
    procedures: [() => '/procedures', (page) => page.getByText(/z 4 zakończone/).waitFor()],
    'procedure-board': [() => `/procedure-board?procedure=${procedure.id}&period=${lastMonth()}`, (page) => page.getByRole('grid').waitFor()],
    procedure: [() => `/procedures/${procedure.id}`, (page) => page.getByText('Terminy reguły').waitFor()],
    'procedure-edit': [() => `/procedures/${procedure.id}/edit`, async (page) => {
      await page.getByRole('button', { name: /^Szczegóły: Zebrać/ }).click();
      await page.evaluate(() => scrollTo(0, 0));
    }],
    'procedure-start': [() => `/procedure-start?procedure=${procedure.id}`, (page) => page.getByRole('textbox', { name: 'Etykieta' }).waitFor()],
  };
  for (const [look, { onlyFits = false, ...options }] of Object.entries(looks)) {
    for (const [view, [address, open]] of Object.entries(views)) {
      story(`${onlyFits ? 'fits' : 'is accessible and fits'}: ${view}, ${look}`, address, async (page) => {
        await open(page);
        await page.waitForTimeout(300);
        await picture(page, `${look}-${view}`);
        if (!onlyFits) await isAccessible(page, `${view}, ${look}`);
        await fits(page, `${view}, ${look}`);
      }, options);
    }
  }
});
