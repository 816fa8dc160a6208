// A company that sends invoices: its own data, a price list, two clients of which one lacks a NIP, and a template for both.

/** The day in Warsaw. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date());

const address = { street: 'ul. Piotrkowska 12', postcode: '90-001', city: 'Łódź' };

export async function foundBooks(program) {
  const create = (path, fields) => program.call('POST', path, fields);
  // The program would make what is due by itself: its hour is the last minute of the day.
  await create('/sellers', {
    name: 'Nasza Firma sp. z o.o.',
    nip: '5252344078',
    street: 'ul. Kwiatowa 1',
    postcode: '00-950',
    city: 'Warszawa',
    accounts: [{ account: '61109010140000071219812874', bank: 'Bank Przykładowy' }],
    making_at: '23:59',
  });
  await create('/invoice-series', { name: 'Faktury', pattern: 'FV/{n}/{mm}/{rrrr}' });
  await create('/invoice-series', { name: 'Korekty', pattern: 'KOR/{n}/{mm}/{rrrr}', purpose: 'correction' });
  const service = await create('/services', { code: 'OPIEKA', name: 'Opieka informatyczna', unit: 'mies.', net_price: '250.00', vat_rate: '23' });
  const bakery = await create('/clients', { code: 'KLOS', name: 'Piekarnia „Złoty Kłos”', entity_type: 'company', nip: '5250007313', ...address });
  const pastry = await create('/clients', { code: 'PTYS', name: 'Cukiernia „Ptyś”', entity_type: 'company', ...address });
  await create('/client-prices', { client: bakery.id, service: service.id, net_price: '200.00' });
  const day = today();
  const template = await create('/invoice-templates', {
    name: 'Opieka miesięczna',
    clients: [bakery.id, pastry.id],
    starts_on: `${day.slice(0, 7)}-01`,
    issue_on: 'day',
    issue_day: Number(day.slice(8)),
    subject: 'Opieka {za okres}',
    lines: [{ service: service.id, name: 'Opieka {w okresie}' }],
  });
  const issued = async (fields) => create(`/invoices/${(await create('/invoices', fields)).id}/issue`, {});
  const unpaid = await issued({ client: bakery.id, subject: 'Szkolenie', lines: [{ name: 'Szkolenie z obsługi programu', net_price: '1000.00', vat_rate: '23' }] });
  const overdue = await issued({
    client: bakery.id,
    subject: 'Wdrożenie',
    issue_date: '2026-02-02',
    due_date: '2026-02-16',
    lines: [{ name: 'Wdrożenie', quantity: '2', net_price: '100.00', vat_rate: '23' }],
  });
  await program.settle();
  return { service, bakery, pastry, template, unpaid, overdue };
}
