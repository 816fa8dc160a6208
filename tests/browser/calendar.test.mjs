// A manager plans a week of her people in Terminarz, and an operator reads his own day on a telephone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { desk, fits, isAccessible, launch, password, phone, picture, visit } from './support/calendar.mjs';
import { Program } from './support/program.mjs';

const hourMs = 3_600_000;
/** A week that begins next Monday: nothing in it is late, and no clock changes on its days. */
const nextMonday = (() => {
  const day = new Date(Date.now() + 7 * 24 * hourMs);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day;
})();
const dayText = (offset) => new Date(nextMonday.getTime() + offset * 24 * hourMs).toISOString().slice(0, 10);
const ahead = (day) => Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Warsaw', timeZoneName: 'longOffset' }).formatToParts(new Date(`${day}T12:00Z`)).find(({ type }) => type === 'timeZoneName').value.slice(4, 6));
/** The instant at which the clocks in Warsaw show that time. */
const at = (offset, time) => new Date(Date.parse(`${dayText(offset)}T${time}:00Z`) - ahead(dayText(offset)) * hourMs).toISOString();

describe('Terminarz', () => {
  let program, browser, anna, jan, ewa, client;
  const create = (path, fields) => program.call('POST', path, fields);
  const read = (path) => program.call('GET', path);

  before(async () => {
    program = await Program.start();
    anna = (await read('/users?login=anna')).items[0].id;
    const working_hours = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => ({ day, starts: '08:00', ends: '16:00' }));
    jan = (await create('/users', { login: 'jan', name: 'Jan Kowalski', role: 'operator', active: true, working_hours })).id;
    ewa = (await create('/users', { login: 'ewa', name: 'Ewa Nowak', role: 'operator', active: true, working_hours })).id;
    program.command(['user', 'password', 'jan'], `${password}\n`);
    await create('/teams', { name: 'Obsługa', manager: anna, members: [jan, ewa] });
    client = (await create('/clients', { code: 'KLOS', name: 'Piekarnia „Złoty Kłos”', owner: anna })).id;
    await create('/absences', { owner: ewa, type: 'vacation', starts_on: dayText(2), ends_on: dayText(3) });
    await program.settle();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await program?.end();
  });

  const story = (name, options, tell) =>
    test(name, async () => {
      const page = await visit(browser, program, options);
      await page.getByRole('heading', { name: 'Terminarz', level: 1 }).waitFor({ state: 'attached' });
      await tell(page);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  const calendar = (query) => ({ login: 'anna', address: `/calendar?${query}` });

  const entry = (page, name) => page.locator('.ec-event:not(.ec-preview, .ec-ghost)').filter({ hasText: name }).first();
  const centre = async (locator) => {
    const box = await locator.boundingBox();
    return { x: box.x + box.width / 2, y: box.y + Math.min(12, box.height / 2), box };
  };
  async function drag(page, from, to) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 4, from.y + 4);
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  }
  /** How many pixels half an hour takes. */
  const halfHour = 28;
  const column = (page, index) => page.locator('.ec-body .ec-day').nth(index);
  const until = async (question) => {
    for (let turn = 0; turn < 60; turn += 1) {
      if (await question()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail(`${question}`);
  };

  story('the manager moves and stretches a meeting, and takes it back', calendar(`view=week&date=${dayText(0)}`), async (page) => {
    const meeting = await create('/appointments', { subject: 'Przegląd umów', owner: anna, client, starts_at: at(0, '10:00'), duration_minutes: 60 });
    await page.reload();
    await entry(page, 'Przegląd umów').waitFor();
    const [from, tuesday] = [await centre(entry(page, 'Przegląd umów')), await column(page, 1).boundingBox()];
    await drag(page, from, { x: tuesday.x + tuesday.width / 2, y: from.y + 2 * halfHour });
    await page.getByText(/Przeniesiono „Przegląd umów”/).first().waitFor();
    assert.equal((await read(`/appointments/${meeting.id}`)).starts_at, at(1, '11:00'));
    const { box } = await centre(entry(page, 'Przegląd umów'));
    await drag(page, { x: box.x + box.width / 2, y: box.y + box.height - 3 }, { x: box.x + box.width / 2, y: box.y + box.height - 3 + halfHour });
    await page.getByText(/Zmieniono czas „Przegląd umów”/).first().waitFor();
    assert.equal((await read(`/appointments/${meeting.id}`)).duration_minutes, 90);
    await page.getByRole('button', { name: 'Cofnij' }).last().click();
    await until(async () => (await read(`/appointments/${meeting.id}`)).duration_minutes === 60);
    await isAccessible(page, 'the week');
    await picture(page, 'calendar-week');
  });

  story('she hands a task over to another person, whose load grows', calendar(`view=people&date=${dayText(1)}&team=1`), async (page) => {
    const task = await create('/tasks', { title: 'Uzgodnić salda', owner: jan, priority: 'normal', state: 'planned', start_at: at(1, '09:00'), planned_minutes: 120 });
    await page.reload();
    await entry(page, 'Uzgodnić salda').waitFor();
    const head = (name) => page.locator('.ec-header').getByText(name).locator('xpath=ancestor::*[contains(@class, "head")][1]');
    await until(async () => /2\sh/.test(await head('Jan Kowalski').innerText()));
    const from = await centre(entry(page, 'Uzgodnić salda'));
    const columns = (await read(`/calendar?team=1&from=${dayText(1)}&to=${dayText(2)}`)).people.map(({ name }) => name);
    const to = await column(page, columns.indexOf('Ewa Nowak')).boundingBox();
    await drag(page, from, { x: to.x + to.width / 2, y: from.y });
    await page.getByText('„Uzgodnić salda” ma teraz Ewa Nowak').first().waitFor();
    assert.equal((await read(`/tasks/${task.id}`)).owner, ewa);
    await until(async () => /2\sh/.test(await head('Ewa Nowak').innerText()) && /0\smin/.test(await head('Jan Kowalski').innerText()));
    await isAccessible(page, 'the people');
    await picture(page, 'calendar-people');
  });

  story('in the week of her team each person has a row; a task goes to another person and day at once, and no one has too much to be read', calendar(`view=week&date=${dayText(14)}&team=1`), async (page) => {
    const task = await create('/tasks', { title: 'Sprawdzić deklaracje', owner: jan, priority: 'normal', state: 'planned', start_at: at(14, '09:00'), planned_minutes: 90 });
    for (let number = 1; number <= 6; number += 1) await create('/tasks', { title: `Telefon ${number}`, owner: jan, priority: 'normal', state: 'planned', start_at: at(16, `1${number}:00`), planned_minutes: 15 });
    await page.reload();
    await entry(page, 'Sprawdzić deklaracje').waitFor();
    const names = await page.locator('.ec-row-head a').allInnerTexts();
    const cell = (name, day) => page.locator('.ec-body .ec-day').nth(names.indexOf(name) * 7 + day);
    await until(async () => /1\sh\s30\smin/.test(await cell('Jan Kowalski', 0).innerText()));
    const to = await cell('Ewa Nowak', 1).boundingBox();
    await drag(page, await centre(entry(page, 'Sprawdzić deklaracje')), { x: to.x + to.width / 2, y: to.y + to.height / 2 });
    await page.getByText('„Sprawdzić deklaracje” ma teraz Ewa Nowak').first().waitFor();
    const moved = await read(`/tasks/${task.id}`);
    assert.deepEqual([moved.owner, moved.start_at, moved.planned_minutes], [ewa, at(15, '09:00'), 90]);
    await until(async () => /1\sh\s30\smin/.test(await cell('Ewa Nowak', 1).innerText()) && /^0\smin/.test((await cell('Jan Kowalski', 0).innerText()).trim()));
    assert.equal(await page.locator('.ec-event').filter({ hasText: 'Telefon' }).count(), 3);
    await page.getByRole('button', { name: /^jeszcze 3, .*, Jan Kowalski/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /Jan Kowalski$/ });
    assert.equal(await dialog.getByRole('listitem').count(), 6);
    await isAccessible(page, 'a day in full');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.match(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), /^jeszcze 3/);
    await isAccessible(page, 'the rows');
    await fits(page, 'the rows');
    await picture(page, 'calendar-rows');
  });

  story('before something lands on a day off, she is told and lets it be', calendar(`view=week&date=${dayText(0)}&user=3`), async (page) => {
    await create('/tasks', { title: 'Wezwanie do zapłaty', owner: ewa, priority: 'high', state: 'planned', start_at: at(1, '13:00'), planned_minutes: 60 });
    await page.reload();
    await entry(page, 'Wezwanie do zapłaty').waitFor();
    const from = await centre(entry(page, 'Wezwanie do zapłaty'));
    const wednesday = await column(page, 2).boundingBox();
    await drag(page, from, { x: wednesday.x + wednesday.width / 2, y: from.y });
    const dialog = page.getByRole('dialog', { name: 'To koliduje z czymś innym' });
    await dialog.getByText(/Ewa Nowak: nieobecność/).waitFor();
    await isAccessible(page, 'a doubtful drag');
    await picture(page, 'calendar-conflict');
    await dialog.getByRole('button', { name: 'Zostaw, jak było' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [task] = (await read(`/tasks?owner=${ewa}&priority=high`)).items;
    assert.equal(task.start_at, at(1, '13:00'));
  });

  story('by the keyboard alone she plans a meeting with a client, moves it by an hour and gives it away', calendar(`view=week&date=${dayText(0)}`), async (page) => {
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Temat').waitFor();
    await until(() => dialog.getByLabel('Temat').evaluate((element) => element === document.activeElement));
    await page.keyboard.type('Omówienie bilansu');
    await dialog.getByLabel('Dzień', { exact: true }).fill(dayText(2));
    await dialog.getByLabel('Od godziny').fill('12:00');
    await dialog.getByLabel('Kontrahent').focus();
    await page.keyboard.type('zloty');
    await dialog.getByRole('option', { name: /Złoty Kłos/ }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Uczestnicy').focus();
    await page.keyboard.type('ewa');
    await dialog.getByRole('option', { name: /Ewa Nowak/ }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByText(/Ewa Nowak: nieobecność/).waitFor();
    await dialog.getByLabel('Przypomnienia').selectOption({ label: '15 minut przed' });
    await isAccessible(page, 'the dialog');
    await picture(page, 'calendar-dialog');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    const [meeting] = (await read(`/appointments?client=${client}&order=-created_at`)).items;
    assert.deepEqual([meeting.subject, meeting.starts_at, meeting.participants, meeting.reminders], ['Omówienie bilansu', at(2, '12:00'), [ewa], [{ minutes_before: 15 }]]);

    await entry(page, 'Omówienie bilansu').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Od godziny').fill('13:00');
    await dialog.getByLabel('Czas (min)').fill('45');
    await dialog.getByText(/45\smin, do 13:45/).waitFor();
    await dialog.getByLabel('Opiekun').fill('kowal');
    await dialog.getByRole('option', { name: /Jan Kowalski/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    const moved = await read(`/appointments/${meeting.id}`);
    assert.deepEqual([moved.starts_at, moved.duration_minutes, moved.owner], [at(2, '13:00'), 45, jan]);
  });

  story('a task that comes every week says its dates, and one or all that follow are moved', calendar(`view=week&date=${dayText(0)}`), async (page) => {
    await page.getByRole('button', { name: 'Dodaj' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Zadanie' }).click();
    await dialog.getByLabel('Tytuł').fill('Kopia zapasowa');
    await dialog.getByLabel('Dzień', { exact: true }).fill(dayText(0));
    await dialog.getByLabel('Od godziny').fill('10:00');
    await dialog.getByRole('combobox', { name: 'Powtarzanie' }).selectOption('WEEKLY');
    await dialog.getByText('w każdy poniedziałek').waitFor();
    await dialog.getByText(/Najbliższe terminy/).waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`/calendar?view=week&date=${dayText(7)}`);
    await entry(page, 'Kopia zapasowa').waitFor();
    assert.match(await entry(page, 'Kopia zapasowa').getAttribute('class'), /is-expected/);
    await page.goto(`/calendar?view=week&date=${dayText(0)}`);
    await entry(page, 'Kopia zapasowa').waitFor();
    const from = await centre(entry(page, 'Kopia zapasowa'));
    await drag(page, from, { x: from.x, y: from.y + 2 * halfHour });
    await page.getByRole('dialog', { name: 'To zadanie się powtarza' }).getByRole('button', { name: 'To i następne' }).click();
    await page.getByText(/Przeniesiono „Kopia zapasowa”/).first().waitFor();
    const events = (await read(`/calendar?user=${anna}&from=${dayText(0)}&to=${dayText(14)}&kinds=task`)).events.filter(({ title }) => title === 'Kopia zapasowa');
    assert.deepEqual(events.map(({ start }) => start.slice(0, 16)), [at(0, '11:00').slice(0, 16), at(7, '11:00').slice(0, 16)]);
  });

  story('what takes place becomes a contact, and the talk is described in the form of a call', calendar(`view=day&date=${dayText(4)}`), async (page) => {
    const meeting = await create('/appointments', { subject: 'Podpisanie aneksu', owner: anna, client, person: 'Katarzyna Brzóska', starts_at: at(4, '11:00'), duration_minutes: 30 });
    await page.reload();
    await entry(page, 'Podpisanie aneksu').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Odbyło się, opisz rozmowę' }).click();
    await page.waitForURL(/\/call$/);
    await page.getByLabel('Notatka').fill('Podpisano bez uwag.');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/contacts\/\d+$/);
    const held = await read(`/appointments/${meeting.id}`);
    assert.equal(held.state, 'held');
    const contact = await read(`/contacts/${held.contact}`);
    assert.deepEqual([contact.note, contact.person, contact.duration_minutes], ['Podpisano bez uwag.', 'Katarzyna Brzóska', 30]);
  });

  story('she finds when all of them are free, and plans there', calendar(`view=week&date=${dayText(0)}&team=1`), async (page) => {
    await page.getByRole('button', { name: 'Wolny termin' }).click();
    const dialog = page.getByRole('dialog', { name: 'Znajdź wolny termin' });
    await dialog.getByLabel('Ile minut').fill('90');
    await dialog.getByRole('button', { name: 'Szukaj' }).click();
    await dialog.getByText('Wolne terminy').waitFor();
    await isAccessible(page, 'free times');
    await dialog.getByRole('button', { name: /^Zaplanuj/ }).first().click();
    const form = page.getByRole('dialog', { name: 'Nowa pozycja w terminarzu' });
    await form.getByText('Nic z tym nie koliduje.').waitFor();
    assert.equal(await form.getByLabel('Czas (min)').inputValue(), '90');
  });

  story('an address for her telephone is shown once, and taken away', calendar(`view=month&date=${dayText(0)}`), async (page) => {
    await isAccessible(page, 'the month');
    await picture(page, 'calendar-month');
    await page.getByRole('button', { name: 'Subskrypcja' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nazwa').fill('Telefon Anny');
    await dialog.getByRole('button', { name: 'Utwórz adres' }).click();
    const address = await dialog.getByLabel('Adres').inputValue();
    assert.match(await (await fetch(address)).text(), /^BEGIN:VCALENDAR/);
    await isAccessible(page, 'feeds');
    await dialog.getByRole('button', { name: 'Odwołaj: Telefon Anny' }).click();
    await dialog.getByRole('button', { name: 'Tak, odwołaj' }).click();
    await dialog.getByText('Nie ma jeszcze żadnego adresu.').waitFor();
    assert.equal((await fetch(address)).status, 404);
  });

  story('on paper there is a sheet for the wall and nothing else', calendar(`view=week&date=${dayText(0)}&team=1`), async (page) => {
    await page.locator('.ec-event').first().waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('#calendar-sheet');
    await sheet.getByText('Terminarz: Zespół: Obsługa').waitFor();
    assert.ok(await sheet.getByText('Uzgodnić salda').isVisible());
    assert.equal(await page.getByRole('navigation').first().isVisible(), false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, 'one page');
    assert.match(pdf, /\/MediaBox\s*\[0 0 84[12]/, 'on its side');
  });

  story('the keys go through days and views, and the address with them', calendar(`view=week&date=${dayText(0)}`), async (page) => {
    const leads = async (key, part) => {
      await page.keyboard.press(key);
      await until(() => page.evaluate(() => location.search).then((search) => search.includes(part)));
    };
    await leads('j', `date=${dayText(7)}`);
    await leads('ArrowLeft', `date=${dayText(0)}`);
    await leads('3', 'view=month');
    await leads('1', 'view=day');
    await page.locator('.ec-day-view').waitFor();
    await isAccessible(page, 'the day');
    await page.goBack();
    await page.locator('.ec-month-view').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Terminarz: następny okres').waitFor();
  });

  story('an operator reads his day on a telephone; meanwhile it is moved, and both versions are shown', { login: 'jan', address: `/calendar?view=day&date=${dayText(3)}`, viewport: phone }, async (page) => {
    const visitToClient = await create('/appointments', { subject: 'Wizyta u klienta', owner: jan, client, starts_at: at(3, '09:00'), duration_minutes: 60 });
    await page.reload();
    const item = page.getByRole('button', { name: /Wizyta u klienta/ });
    await item.waitFor();
    assert.match(await item.innerText(), /9:00–10:00/);
    await fits(page, 'the day on a telephone');
    await isAccessible(page, 'the day on a telephone');
    await picture(page, 'calendar-phone');
    await item.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Od godziny').fill('10:00');
    await program.call('PATCH', `/appointments/${visitToClient.id}`, { starts_at: at(3, '12:00') });
    await dialog.getByRole('button', { name: /^Zapisz/ }).click();
    const conflict = page.getByRole('dialog', { name: 'Ktoś zmienił to w międzyczasie' });
    await conflict.getByText(/10:00/).waitFor();
    await conflict.getByText(/12:00/).waitFor();
    await conflict.getByRole('radio').last().check();
    await conflict.getByRole('button', { name: 'Zapisz wybrane' }).click();
    await dialog.first().waitFor({ state: 'detached' });
    assert.equal((await read(`/appointments/${visitToClient.id}`)).starts_at, at(3, '12:00'));
    await page.getByText('Co pokazać i narzędzia').click();
    await page.getByRole('button', { name: 'Nieobecności' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dodaj nieobecność' }).click();
    await dialog.getByLabel('Od dnia').fill(dayText(9));
    await dialog.getByRole('button', { name: /^Zapisz/ }).click();
    await dialog.waitFor({ state: 'detached' });
    const [absence] = (await read(`/absences?owner=${jan}`)).items;
    assert.deepEqual([absence.starts_on, absence.ends_on], [dayText(9), dayText(9)]);
  });

  story('a drag that comes too late shows where the other one put it', calendar(`view=week&date=${dayText(7)}`), async (page) => {
    const meeting = await create('/appointments', { subject: 'Narada', owner: anna, starts_at: at(8, '09:00'), duration_minutes: 60 });
    await page.reload();
    await entry(page, 'Narada').waitFor();
    await program.call('PATCH', `/appointments/${meeting.id}`, { starts_at: at(8, '13:00') });
    const from = await centre(entry(page, 'Narada'));
    await drag(page, from, { x: from.x, y: from.y + 2 * halfHour });
    const dialog = page.getByRole('dialog', { name: 'Ktoś zmienił to w międzyczasie' });
    await dialog.getByText(/10:00–11:00/).waitFor();
    await dialog.getByText(/13:00–14:00/).waitFor();
    await isAccessible(page, 'two versions');
    await dialog.getByRole('button', { name: 'Zapisz moją wersję' }).click();
    await until(async () => (await read(`/appointments/${meeting.id}`)).starts_at === at(8, '10:00'));
  });

  for (const [view, day] of [['week', 22], ['month', 23]]) {
    story(`what others write puts nothing on top of another, and leaves the focus where it is: ${view}`, calendar(`view=${view}&date=${dayText(21)}&team=1`), async (page) => {
      const look = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
      for (const hour of ['10', '11']) await create('/tasks', { title: `Pilne o ${hour}, ${view}`, owner: ewa, priority: 'normal', state: 'planned', start_at: at(day, `${hour}:00`), planned_minutes: 15 });
      await page.reload();
      await entry(page, `Pilne o 11, ${view}`).waitFor();
      await Promise.all([page.waitForResponse((response) => response.url().endsWith('/status')), look()]);
      await entry(page, `Pilne o 11, ${view}`).getByRole('button').focus();
      await create('/appointments', { subject: `Dopisane: ${view}`, owner: ewa, starts_at: at(day + 2, '15:00'), duration_minutes: 60 });
      await look();
      await entry(page, `Dopisane: ${view}`).waitFor();
      await page.waitForTimeout(100);
      const tops = await Promise.all(['10', '11'].map(async (hour) => (await entry(page, `Pilne o ${hour}, ${view}`).boundingBox()).y));
      assert.ok(tops[1] - tops[0] >= 24, `under one another: ${tops}`);
      assert.match(await page.evaluate(() => document.activeElement.textContent), /Pilne o 11/);
    });
  }

  story('what others write comes in by itself', calendar(`view=day&date=${dayText(4)}`), async (page) => {
    await page.locator('.ec-day-view').waitFor();
    const look = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await Promise.all([page.waitForResponse((response) => response.url().endsWith('/status')), look()]);
    await create('/appointments', { subject: 'Dopisane przez kogoś', owner: anna, starts_at: at(4, '15:00'), duration_minutes: 60 });
    await look();
    await entry(page, 'Dopisane przez kogoś').waitFor();
  });

  for (const [name, options] of Object.entries({ dark: { colorScheme: 'dark', viewport: desk }, 'phone-month': { viewport: phone } })) {
    story(`looks as it should: ${name}`, { ...calendar(`view=${name === 'dark' ? 'week' : 'month'}&date=${dayText(1)}&team=1`), ...options }, async (page) => {
      await page.getByText('Uzgodnić salda').first().waitFor();
      await fits(page, name);
      await isAccessible(page, name);
      await picture(page, `calendar-${name}`);
    });
  }
});
