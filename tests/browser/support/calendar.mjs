// What the tests of the calendar need beside the common gestures: visits by different people, and the one thing that axe is
// not asked about: the grid's package gives the role of a table to parts that hold no rows.
import assert from 'node:assert/strict';
import { isAccessible as check, visit as open } from './browser.mjs';
import { password } from './program.mjs';

export { desk, fits, launch, phone, picture } from './browser.mjs';
export { password };

/** A visit by somebody who has signed in. */
export async function visit(browser, program, { login, address, ...options }) {
  const page = await open(browser, program, { ...options, address: '/sign-in' });
  const answer = await page.context().request.post('/api/v1/session', { data: { login, password }, headers: { Origin: program.address } });
  assert.ok(answer.ok(), `${login} signs in`);
  await page.goto(address);
  return page;
}

export const isAccessible = (page, view) => check(page, view, { within: '.ec', rules: ['aria-required-children', 'aria-required-parent'] });
