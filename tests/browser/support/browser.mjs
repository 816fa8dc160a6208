// Debian's Chromium, and the few gestures that the tests share.
//   KARTOTEKA_CHROMIUM     the browser (/usr/bin/chromium)
//   KARTOTEKA_SCREENSHOTS  folder for pictures of the views; none are taken without it
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.KARTOTEKA_SCREENSHOTS;

export const desk = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

export function launch() {
  return chromium.launch({
    executablePath: process.env.KARTOTEKA_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A visit by somebody new: no cookies, nothing remembered, signed in as the program's own user or as another. What the page complains about is kept in `page.complaints`. */
export async function visit(browser, program, { address = '/', viewport = desk, colorScheme = 'light', signedIn = false, as = program } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'pl-PL', baseURL: program.address, hasTouch: viewport === phone });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: program.address });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    // A refused request is part of some tests; a refused script, style or picture never is.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) page.complaints.push(message.text());
  });
  if (signedIn) await context.request.post('/api/v1/session', { data: { login: as.login, password: as.password }, headers: { Origin: program.address } });
  await page.goto(address);
  return page;
}

export const searchBox = (page) => page.getByRole('combobox', { name: /^(Szukaj w|Search the)/ });
export const suggestions = (page) => page.getByRole('listbox', { name: /Podpowiedzi|Suggestions/ }).getByRole('option');
export const results = (page) => page.getByRole('region', { name: /Wyniki|results/ }).getByRole('listitem');
export const preview = (page) => page.getByRole('region', { name: /Podgląd|Preview/ });

/** Types as people do, and waits until the hits are those of what was typed. */
export async function type(page, text) {
  await searchBox(page).fill('');
  const answered = page.waitForResponse((response) => {
    const url = new URL(response.url());
    return url.pathname.endsWith('/search') && url.searchParams.get('q') === text.trim();
  });
  await searchBox(page).pressSequentially(text, { delay: 15 });
  await answered;
  await page.waitForTimeout(50);
}

export async function picture(page, name) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Fails with what axe finds against WCAG 2.2 AA. `except` leaves out rules within a part of the page that is not ours. */
export async function isAccessible(page, view, except = { within: null, rules: [] }) {
  const violations = await page.evaluate(
    async ([source, { within, rules }]) => {
      if (!window.axe) (0, eval)(source);
      const run = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      const isOurs = (id, node) => !rules.includes(id) || !document.querySelector(node.target[0])?.closest(within);
      return run.violations
        .map(({ id, help, nodes }) => ({ id, help, nodes: nodes.filter((node) => isOurs(id, node)) }))
        .filter(({ nodes }) => nodes.length)
        .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    },
    [axeSource, except],
  );
  assert.deepEqual(violations, [], view);
}

/** Fails if anything sticks out to the side. */
export async function fits(page, view) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${view} is ${overflow} px too wide`);
}
