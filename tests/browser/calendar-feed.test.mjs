// The calendars that other programs subscribe to, read by a parser that is not ours (ical.js); and by hand what that parser
// lets through: line ends, folding, missing identities, texts that are not escaped.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { Program } from './support/program.mjs';

const day = 24 * 60 * 60 * 1000;
const at = (days, time) => `${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T${time}Z`;
const title = 'Łódź; umowa, aneks \\ „żółć” ' + 'zażółć gęślą jaźń 😀 '.repeat(8).trim();

describe('a calendar at a secret address', () => {
  let program, user, address, text, calendar, events;

  const read = async (headers = {}) => fetch(program.address + address, { headers });
  const named = (summary) => events.filter((event) => event.summary.includes(summary));

  before(async () => {
    program = await Program.start();
    user = (await program.call('GET', '/users')).items[0].id;
    const owner = user;
    const client = await program.call('POST', '/clients', { code: 'JAWNY', name: 'Jawny sp. z o.o.', owner });
    const secret = await program.call('POST', '/clients', { code: 'TAJNY', name: 'Zxqtajny', owner, confidential: true });
    await program.call('POST', '/appointments', { subject: title, client: client.id, owner, starts_at: at(1, '08:00:00'), duration_minutes: 90, place: 'Sala 1, piętro; 2', note: 'tylko u nas' });
    await program.call('POST', '/appointments', { subject: 'Zxqtajne spotkanie', client: secret.id, owner, starts_at: at(2, '08:00:00') });
    await program.call('POST', '/tasks', { title: 'Deklaracja', owner, due_at: at(3, '12:00:00') });
    await program.call('POST', '/tasks', { title: 'Zxqtajne zadanie', client: secret.id, owner, due_at: at(3, '12:00:00') });
    await program.call('POST', '/tasks', { title: 'Kopia zapasowa', owner, due_at: at(4, '07:00:00'), recurrence: 'FREQ=WEEKLY;COUNT=60' });
    await program.call('POST', '/absences', { owner, type: 'sick_leave', note: 'grypa', starts_on: at(10, '').slice(0, 10), ends_on: at(12, '').slice(0, 10) });
    const feed = await program.call('POST', '/calendar/feeds', { name: 'Mój terminarz' });
    address = feed.address;
    const answer = await read();
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type'), /^text\/calendar; charset=utf-8/);
    text = await answer.text();
    calendar = new ICAL.Component(ICAL.parse(text));
    events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  });
  after(async () => program?.end());

  test('is read whole', () => {
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.ok(calendar.getFirstPropertyValue('prodid'));
    assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Mój terminarz');
    assert.equal(calendar.getFirstSubcomponent('vtimezone').getFirstPropertyValue('tzid'), 'Europe/Warsaw');
    const [meeting] = named('Łódź');
    assert.equal(meeting.summary, title);
    assert.equal(meeting.location, 'Sala 1, piętro; 2');
    assert.equal(meeting.description, 'Kontrahent: Jawny sp. z o.o.');
    assert.equal(meeting.duration.toSeconds(), 90 * 60);
  });

  test('has its times in the zone that it describes', () => {
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
    for (const event of events) {
      const start = event.component.getFirstProperty('dtstart');
      if (event.startDate.isDate) continue;
      assert.equal(start.getParameter('tzid'), 'Europe/Warsaw');
      const offset = zone.utcOffset(event.startDate);
      assert.ok(offset === 3600 || offset === 7200);
    }
    const [meeting] = named('Łódź');
    const local = meeting.startDate;
    const utc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute) - zone.utcOffset(local) * 1000;
    assert.equal(new Date(utc).toISOString(), at(1, '08:00:00.000'));
  });

  test('says when a series comes, at the same hour in summer and winter', () => {
    const series = named('Kopia zapasowa').find((event) => event.isRecurring());
    const iterator = series.iterator();
    const hours = new Set();
    let count = 0;
    for (let next = iterator.next(); next; next = iterator.next(), ++count) hours.add(next.hour);
    assert.equal(count, 59); // the first is a task of its own
    assert.equal(hours.size, 1);
    assert.equal(named('Kopia zapasowa').length, 2);
  });

  test('has whole days for absences, without why', () => {
    const [absence] = named('Nieobecność');
    assert.ok(absence.startDate.isDate);
    assert.equal(absence.duration.toSeconds(), 3 * 24 * 3600);
    assert.ok(!text.includes('grypa') && !text.includes('lekarskie'));
  });

  test('tells nothing of what is confidential but that the time is taken', () => {
    assert.ok(!/zxq/i.test(text));
    assert.ok(!text.includes('tylko u nas'));
    const [busy] = named('Zajęte');
    assert.equal(busy.duration.toSeconds(), 3600);
    assert.equal(busy.component.getFirstPropertyValue('class'), 'PRIVATE');
    assert.equal(named('Zajęte').length, 1);
  });

  test('has what the parser does not ask for: CRLF, short lines, whole letters, identities, versions', () => {
    assert.ok(text.endsWith('\r\n'));
    assert.ok(!/[^\r]\n|\r[^\n]/.test(text));
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!line.includes('\uFFFD'));
      assert.match(line, /^$|^ |^[A-Z-]+[;:]/);
    }
    assert.ok(text.split('\r\n').some((line) => line.startsWith(' ')), 'a line is folded');
    const identities = new Set();
    for (const event of events) {
      for (const property of ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence']) assert.equal(event.component.getAllProperties(property).length, 1, property);
      assert.ok(!identities.has(event.uid));
      identities.add(event.uid);
      assert.match(event.component.getFirstPropertyValue('dtstamp').toString(), /Z$/);
      assert.ok(Number.isInteger(event.sequence) && event.sequence > 0);
      const end = event.component.getFirstPropertyValue('dtend');
      if (end) assert.ok(end.compare(event.startDate) > 0);
    }
  });

  test('is the same until something changes, and then says so', async () => {
    const first = await read();
    const tag = first.headers.get('etag');
    assert.equal((await read({ 'If-None-Match': tag })).status, 304);
    const [meeting] = (await program.call('GET', '/appointments?order=id')).items;
    await program.call('PATCH', `/appointments/${meeting.id}`, { subject: 'Przeniesione' });
    const second = await read({ 'If-None-Match': tag });
    assert.equal(second.status, 200);
    const changed = new ICAL.Component(ICAL.parse(await second.text())).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    const before = named('Łódź')[0];
    const after = changed.find((event) => event.summary === 'Przeniesione');
    assert.equal(after.uid, before.uid);
    assert.ok(after.sequence > before.sequence);
  });

  test('is nowhere once it was revoked', async () => {
    const { items } = await program.call('GET', '/calendar/feeds');
    assert.equal(items.length, 1);
    assert.ok(!JSON.stringify(items).includes(address.split('/')[5]));
    const revoked = await fetch(`${program.address}/api/v1/calendar/feeds/${items[0].id}`, { method: 'DELETE', headers: { Authorization: `Bearer ${program.token}` } });
    assert.equal(revoked.status, 204);
    assert.equal((await read()).status, 404);
  });
});
