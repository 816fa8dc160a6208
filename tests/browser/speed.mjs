// Measures the page in Debian's Chromium on the demonstration company: the first use on a fresh profile, changes of views,
// typing in search, and scrolling where there is much. A frame counts as long where the browser says so itself (a long
// animation frame, more than 50 ms of work: https://www.w3.org/TR/long-animation-frames/). Prints a table.
import { launch, searchBox, visit } from './support/browser.mjs';
import { Program } from './support/program.mjs';

const contactsWanted = 10_000;
const clientsOnBoard = 200;
const queries = ['jak zresetowac haslo', 'faktura korygujaca', 'drukarka nie drukuje', 'delik golab', 'termin jpk', '5235914484', 'urlop na zadanie', 'nie moge polaczyc urzadzen bluetooth', 'FS/48117', 'korekta dklaracji vat'];

const program = await Program.startDemonstration();
const browser = await launch();
try {
  const board = await fillUp();
  const rows = [...(await firstUse()), ...(await viewChanges()), ...(await typing()), ...(await scrolling(board))];
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, ...figures] of rows) console.log(`${what.padEnd(width)}  ${figures.join('  ')}`);
} finally {
  await browser.close();
  await program.end();
}

/** As many rows and clients as the figures speak of, through the API as anybody would. Gives the procedure of the wide board. */
async function fillUp() {
  const me = (await program.call('GET', `/users?login=${program.login}`)).items[0].id;
  const clients = (await program.call('GET', '/clients?limit=200&order=id')).items.map(({ id }) => id);
  const { total } = await program.call('GET', '/search?q=&kind=contact&limit=1');
  for (let number = total; number < contactsWanted; number += 1) {
    await program.call('POST', '/contacts', { client: clients[number % clients.length], subject: `Rozmowa numer ${number} o rozliczeniu`, channel: 'phone', started_at: new Date(Date.now() - number * 3_600_000).toISOString() });
  }
  const steps = Array.from({ length: 7 }, (_, index) => ({ key: `k${index}`, title: `Krok numer ${index + 1}`, checklist: [], anchor: 'start', offset: index, unit: 'days', free_days: 'stay', owner_rule: 'client_owner', waits_for: index ? [`k${index - 1}`] : [], files: [] }));
  const procedure = await program.call('POST', '/procedures', { name: 'Szeroka', owner: me, state: 'active', period: 'month', deadline_rule: 'none', free_days: 'stay', steps });
  await program.call('POST', `/procedures/${procedure.id}/start`, { clients: clients.slice(0, clientsOnBoard), period: '2026-01' });
  await program.settle();
  return procedure.id;
}

async function firstUse() {
  const times = [];
  for (let round = 0; round < 10; round += 1) {
    const begin = performance.now();
    const page = await visit(browser, program);
    await searchBox(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[role=combobox]'));
    times.push(performance.now() - begin);
    await page.context().close();
  }
  return [['first use on a fresh profile, until one can type', ...figures(times)]];
}

async function viewChanges() {
  const page = await signedIn('/settings');
  const addresses = await page.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const first = [];
  const again = [];
  for (const times of [first, again, again, again]) {
    for (const address of addresses) {
      times.push(await page.evaluate(changeView, address));
      await page.waitForLoadState('networkidle');
    }
  }
  await page.context().close();
  return [
    [`change of view, first time (${addresses.length} views), until its content is painted`, ...figures(first)],
    ['change of view again', ...figures(again)],
  ];
}

/** Runs in the page: follows a link of the navigation and waits until the view that it leads to is drawn. */
async function changeView(address) {
  const link = document.querySelector(`nav a[href="${CSS.escape(address)}"]`) ?? document.querySelector(`nav a[href="${address}"]`);
  const main = document.querySelector('main');
  const before = main.innerHTML;
  const begin = performance.now();
  link.click();
  for (;;) {
    await new Promise(requestAnimationFrame);
    const isDrawn = main.isConnected ? main.innerHTML !== before : true;
    const current = document.querySelector('main');
    if (isDrawn && location.pathname === new URL(address, location.href).pathname && current.querySelector('h1, [role=combobox]') && !current.querySelector('[aria-busy=true]')) return performance.now() - begin;
    if (performance.now() - begin > 5000) throw new Error(`${address} does not open`);
  }
}

async function typing() {
  const page = await signedIn('/');
  await watchFrames(page);
  const visible = [];
  for (const query of queries) {
    await searchBox(page).fill('');
    await page.waitForTimeout(300);
    for (let end = 1; end <= query.length; end += 1) {
      await page.keyboard.type(query[end - 1]);
      await page.waitForTimeout(90);
    }
    await page.waitForTimeout(300);
  }
  const frames = await seenFrames(page);
  for (const query of queries) {
    await searchBox(page).fill(query.slice(0, -1));
    await page.waitForTimeout(400);
    visible.push(await page.evaluate(untilResultsChange, query));
  }
  await page.context().close();
  return [
    ['typing in search: frames', ...frames],
    ['from the last letter until the hits are those of the whole query', ...figures(visible)],
  ];
}

/** Runs in the page: types the last letter and waits until the list has answered to the whole query. */
async function untilResultsChange(query) {
  const box = document.activeElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const begin = performance.now();
  performance.clearResourceTimings();
  setValue.call(box, query);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (;;) {
    await new Promise(requestAnimationFrame);
    const answered = performance.getEntriesByType('resource').some(({ name, responseEnd, startTime }) => startTime >= begin && responseEnd > 0 && name.includes('/search?') && new URL(name).searchParams.get('q') === query);
    if (answered) {
      await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    }
    if (performance.now() - begin > 5000) throw new Error(`no answer to ${query}`);
  }
}

async function scrolling(procedure) {
  const rows = [];
  const places = [
    [`a table of ${contactsWanted.toLocaleString('en')} rows`, '/contacts', '.scroll', 'tbody tr[data-index]'],
    [`a board of ${clientsOnBoard} clients and 7 steps`, `/procedure-board?procedure=${procedure}&period=2026-01`, '[role=grid]', '[data-cell]'],
    ['a board of tasks', '/board', 'main', 'h1'],
  ];
  for (const [what, address, scroller, drawn] of places) {
    const page = await signedIn(address);
    await page.locator(drawn).first().waitFor();
    await page.waitForTimeout(500);
    await watchFrames(page);
    const box = await page.locator(scroller).first().boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 600) / 2);
    for (let step = 0; step < 150; step += 1) {
      await page.mouse.wheel(0, 240);
      await page.waitForTimeout(16);
    }
    await page.waitForTimeout(300);
    rows.push([`scrolling ${what}: frames`, ...(await seenFrames(page))]);
    await page.context().close();
  }
  return rows;
}

async function signedIn(address) {
  const page = await visit(browser, program, { signedIn: true, address });
  await page.waitForLoadState('networkidle');
  return page;
}

function watchFrames(page) {
  return page.evaluate(() => {
    const seen = (window.seenFrames = { long: [], gaps: [] });
    new PerformanceObserver((list) => seen.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'long-animation-frame' });
    let last = performance.now();
    const frame = (now) => {
      seen.gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

async function seenFrames(page) {
  const { long, gaps } = await page.evaluate(() => window.seenFrames);
  return [`${gaps.length} drawn`, `p99 ${quantile(gaps, 0.99)} ms apart`, `longest ${quantile(gaps, 1)} ms`, `${long.length} of more than 50 ms`, long.length ? `(${long.map(Math.round).join(', ')})` : ''];
}

function figures(times) {
  return [`p50 ${quantile(times, 0.5)} ms`, `p95 ${quantile(times, 0.95)} ms`, `longest ${quantile(times, 1)} ms`];
}

function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]);
}
