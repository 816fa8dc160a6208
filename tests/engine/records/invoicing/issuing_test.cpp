// From drafts to invoices that never change, corrections, payments and arrears.
#include <doctest/doctest.h>

#include "tests/engine/records/invoicing/invoice_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

InvoicePayment payment_of(const Invoice& invoice, std::int64_t amount) {
  InvoicePayment payment;
  payment.invoice = invoice.id;
  payment.paid_on = parse_date("2026-05-04");
  payment.amount = amount;
  return payment;
}

ErrorCode code_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::internal;
}

}  // namespace

TEST_CASE("numbers follow each other within a year and begin anew with the next") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  CHECK(fixture.issued_for(client.id).number == "FV/1/05/2026");
  CHECK(fixture.issued_for(client.id).number == "FV/2/05/2026");
  fixture.now = parse_instant("2026-12-31T22:59:59Z").value();
  CHECK(fixture.issued_for(client.id).number == "FV/3/12/2026");
  fixture.now = parse_instant("2026-12-31T23:00:00Z").value();  // midnight in Warsaw
  CHECK(fixture.issued_for(client.id).number == "FV/1/01/2027");
}

TEST_CASE("an invoice that cannot be issued takes no number") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  const Client stranger = fixture.client("B");
  fixture.issued_for(client.id);
  const Invoice bad = fixture.draft_for(stranger.id);
  CHECK(code_of([&] { issue_invoice(fixture.store, bad.id, std::nullopt, fixture.system); }) == ErrorCode::invalid_argument);
  Invoice future = fixture.draft_for(client.id);
  future.issue_date = InvoiceFixture::date("2026-05-05");
  fixture.store.update(invoice_kind(), future, std::nullopt, fixture.system);
  CHECK(code_of([&] { issue_invoice(fixture.store, future.id, std::nullopt, fixture.system); }) == ErrorCode::invalid_argument);
  CHECK(fixture.issued_for(client.id).number == "FV/2/05/2026");
}

TEST_CASE("an issued invoice never changes, whoever asks, and stays when its client goes") {
  InvoiceFixture fixture;
  Client client = fixture.buyer("A");
  const Invoice issued = fixture.issued_for(client.id);
  CHECK(code_of([&] { issue_invoice(fixture.store, issued.id, std::nullopt, fixture.system); }) == ErrorCode::conflict);
  CHECK(code_of([&] { fixture.store.remove(invoice_kind(), issued.id, std::nullopt, fixture.system); }) == ErrorCode::conflict);
  for (const char* name : {"lines", "issue_date", "due_date", "client", "subject", "account", "notes", "split_payment", "sale_date"}) {
    CAPTURE(name);
    Invoice changed = issued;
    const Field& field = *invoice_kind().field(name);
    Value value;
    if (field.type == FieldType::date) value = std::int64_t{20'000};
    if (field.type == FieldType::reference) value = fixture.buyer(name).id;
    if (field.type == FieldType::boolean) value = std::int64_t{1};
    if (field.type == FieldType::text) value = std::string("PL") == name ? std::string() : std::string(field.name == "account" ? "83101010230000261395100000" : "x");
    if (field.type == FieldType::list) value = std::vector<std::string>{"x"};
    field.set(changed, value);
    CHECK(code_of([&] { fixture.store.update(invoice_kind(), changed, std::nullopt, fixture.system); }) == ErrorCode::conflict);
  }
  client.name = "Inna nazwa";
  fixture.store.update(client_kind(), client, std::nullopt, fixture.system);
  fixture.store.remove(client_kind(), client.id, std::nullopt, fixture.system);
  CHECK(fixture.read(issued.id).buyer_name == "Klient A");
  CHECK(fixture.read(issued.id).lines[0].name == "Usługa");

  Invoice remarked = fixture.read(issued.id);
  remarked.remarks = "Klient prosi o kopię.";
  fixture.store.update(invoice_kind(), remarked, std::nullopt, fixture.system);
  CHECK(fixture.read(issued.id).remarks == "Klient prosi o kopię.");
}

TEST_CASE("a correction has its own series, what was before and after, and changes what is owed") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  const Invoice issued = fixture.issued_for(client.id);
  CorrectionOrder order{.reason = "Zła cena"};
  order.lines = issued.lines;
  order.lines->front().net_price = 90'000;
  const auto draft = draft_correction(fixture.store, issued.id, order, fixture.system);
  CHECK(draft->state == "draft");
  const auto correction = issue_invoice(fixture.store, draft->id, std::nullopt, fixture.system);
  CHECK(correction->number == "KOR/1/05/2026");
  CHECK(correction->lines_before[0].net_price == 100'000);
  CHECK(correction->lines[0].net_price == 90'000);
  CHECK(correction->gross == -12'300);
  CHECK(correction->correction_of == issued.id);
  CHECK(fixture.read(issued.id).balance == 110'700);
  CHECK(fixture.read(issued.id).gross == 123'000);

  // A second correction begins where the first one ended.
  order.lines->front().quantity = 0;
  const auto second = draft_correction(fixture.store, issued.id, order, fixture.system);
  CHECK(second->lines_before[0].net_price == 90'000);
  const auto rival = draft_correction(fixture.store, issued.id, order, fixture.system);
  CHECK(issue_invoice(fixture.store, second->id, std::nullopt, fixture.system)->gross == -110'700);
  CHECK(fixture.read(issued.id).state == "paid");
  CHECK(code_of([&] { issue_invoice(fixture.store, rival->id, std::nullopt, fixture.system); }) == ErrorCode::conflict);
  CHECK(code_of([&] { draft_correction(fixture.store, correction->id, order, fixture.system); }) == ErrorCode::conflict);
  CHECK(fixture.issued_for(client.id).number == "FV/2/05/2026");
}

TEST_CASE("payments in part, over and taken back set the state") {
  InvoiceFixture fixture;
  const Invoice issued = fixture.issued_for(fixture.buyer("A").id);
  InvoicePayment part = payment_of(issued, 23'000);
  fixture.store.create(payment_kind(), part, fixture.system);
  CHECK(fixture.read(issued.id).state == "partly_paid");
  CHECK(fixture.read(issued.id).balance == 100'000);
  InvoicePayment over = payment_of(issued, 100'100);
  fixture.store.create(payment_kind(), over, fixture.system);
  CHECK(fixture.read(issued.id).state == "paid");
  CHECK(fixture.read(issued.id).balance == -100);
  fixture.store.remove(payment_kind(), over.id, std::nullopt, fixture.system);
  CHECK(fixture.read(issued.id).state == "partly_paid");
  fixture.store.restore(payment_kind(), over.id, std::nullopt, fixture.system);
  CHECK(fixture.read(issued.id).state == "paid");
  over.amount = 100'000;
  fixture.store.update(payment_kind(), over, std::nullopt, fixture.system);
  CHECK(fixture.read(issued.id).balance == 0);
  const Invoice draft = fixture.draft_for(*issued.client);
  InvoicePayment early = payment_of(draft, 1);
  CHECK(code_of([&] { fixture.store.create(payment_kind(), early, fixture.system); }) == ErrorCode::invalid_argument);
  InvoicePayment nothing = payment_of(issued, 0);
  CHECK(code_of([&] { fixture.store.create(payment_kind(), nothing, fixture.system); }) == ErrorCode::invalid_argument);
}

TEST_CASE("an overdue invoice makes one task in the client's thread, and is done when it is paid") {
  InvoiceFixture fixture;
  const Invoice issued = fixture.issued_for(fixture.buyer("A").id);
  CHECK(watch_overdue(fixture.store, 100) == 0);
  fixture.now = parse_instant("2026-05-19T08:00:00Z").value();
  CHECK(watch_overdue(fixture.store, 100) == 1);
  CHECK(watch_overdue(fixture.store, 100) == 0);
  const Invoice late = fixture.read(issued.id);
  CHECK(late.state == "overdue");
  REQUIRE(late.overdue_task);
  const auto task = fixture.store.get(task_kind(), *late.overdue_task, fixture.system);
  CHECK(static_cast<const Task&>(*task).title == "Zaległa płatność: FV/1/05/2026, Klient A, 1230,00 zł");
  CHECK(static_cast<const Task&>(*task).thread == late.thread);
  const auto thread = fixture.store.get(thread_kind(), *late.thread, fixture.system);
  CHECK(static_cast<const Thread&>(*thread).client == issued.client);

  // The clock goes back and forth: the state follows, no second task.
  fixture.now = parse_instant("2026-05-17T08:00:00Z").value();
  watch_overdue(fixture.store, 100);
  CHECK(fixture.read(issued.id).state == "issued");
  fixture.now = parse_instant("2026-05-20T08:00:00Z").value();
  watch_overdue(fixture.store, 100);
  CHECK(fixture.read(issued.id).state == "overdue");
  CHECK(fixture.read(issued.id).overdue_task == late.overdue_task);

  InvoicePayment all = payment_of(issued, 123'000);
  fixture.store.create(payment_kind(), all, fixture.system);
  CHECK(fixture.read(issued.id).state == "paid");
  const auto done = fixture.store.get(task_kind(), *late.overdue_task, fixture.system);
  CHECK(static_cast<const Task&>(*done).state == "done");

  // The next one goes into the same thread.
  Invoice next = fixture.issued_for(*issued.client);
  fixture.now = parse_instant("2026-06-20T08:00:00Z").value();
  watch_overdue(fixture.store, 100);
  CHECK(fixture.read(next.id).thread == late.thread);
}

TEST_CASE("a line that names a service alone is the catalogue's") {
  InvoiceFixture fixture;
  Invoice draft;
  draft.client = fixture.buyer("A").id;
  InvoiceLine line;
  line.service = fixture.service.id;
  line.quantity = 2'500'000;
  draft.lines = {line};
  fixture.store.create(invoice_kind(), draft, fixture.system);
  CHECK(draft.lines[0].name == "Opieka informatyczna");
  CHECK(draft.lines[0].net == 250'000);
  CHECK(draft.title == "Szkic: Klient A");
  fixture.store.remove(invoice_kind(), draft.id, std::nullopt, fixture.system);
}

TEST_CASE("an exempt service names its legal basis, and no client has two prices on one day") {
  InvoiceFixture fixture;
  Service exempt;
  exempt.code = "SZKOLENIE";
  exempt.name = "Szkolenie";
  exempt.vat_rate = "zw";
  CHECK(code_of([&] { fixture.store.create(service_kind(), exempt, fixture.system); }) == ErrorCode::invalid_argument);
  ClientPrice price;
  price.client = fixture.buyer("A").id;
  price.service = fixture.service.id;
  price.valid_from = InvoiceFixture::date("2026-01-01");
  price.valid_to = InvoiceFixture::date("2026-06-30");
  fixture.store.create(client_price_kind(), price, fixture.system);
  ClientPrice other = price;
  other.id = 0;
  other.valid_from = InvoiceFixture::date("2026-06-30");
  other.valid_to.reset();
  CHECK(code_of([&] { fixture.store.create(client_price_kind(), other, fixture.system); }) == ErrorCode::invalid_argument);
  other.valid_from = InvoiceFixture::date("2026-07-01");
  CHECK_NOTHROW(fixture.store.create(client_price_kind(), other, fixture.system));
}
