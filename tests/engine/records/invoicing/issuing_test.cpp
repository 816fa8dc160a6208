// From drafts to invoices that never change, corrections, payments and arrears.
#include <doctest/doctest.h>

#include "engine/records/invoicing/invoice_document.h"
#include "engine/records/invoicing/invoice_files.h"
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

TEST_CASE("numbers that begin anew each month do so in every month and at the new year, whoever failed between") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  const Client poor = fixture.client("B");
  fixture.series.restart = "month";
  fixture.store.update(invoice_series_kind(), fixture.series, std::nullopt, fixture.system);
  std::vector<std::string> numbers;
  for (const char* moment : {"2026-11-30T08:00:00Z", "2026-12-01T08:00:00Z", "2026-12-31T08:00:00Z", "2027-01-01T08:00:00Z"}) {
    fixture.now = parse_instant(moment).value();
    numbers.push_back(fixture.issued_for(client.id).number);
    CHECK_THROWS_AS(fixture.issued_for(poor.id), Error);
  }
  CHECK(numbers == std::vector<std::string>{"FV/1/11/2026", "FV/1/12/2026", "FV/2/12/2026", "FV/1/01/2027"});
}

TEST_CASE("two series never give the same number") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  InvoiceSeries twin;
  twin.name = "Druga";
  twin.pattern = "FV/{nn}/{m}/{rrrr}";
  CHECK(code_of([&] { fixture.store.create(invoice_series_kind(), twin, fixture.system); }) == ErrorCode::invalid_argument);
  twin.id = 0;
  twin.pattern = "FV-{n}/{rrrr}";
  fixture.store.create(invoice_series_kind(), twin, fixture.system);
  // A number that came from elsewhere in the other series stands in the way: it is told, nothing is lost.
  Invoice taken = fixture.issued_for(client.id);
  taken.id = 0;
  taken.series = twin.id;
  taken.number = "FV/2/05/2026";
  taken.title = "";
  fixture.store.create(invoice_kind(), taken, fixture.system);
  const Invoice draft = fixture.draft_for(client.id);
  CHECK(code_of([&] { issue_invoice(fixture.store, draft.id, std::nullopt, fixture.system); }) == ErrorCode::invalid_argument);
}

TEST_CASE("an invoice is numbered in a series of invoices that is in use, and a correction in one of corrections") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  const auto refused = [&](RecordId series) {
    Invoice draft = fixture.draft_for(client.id);
    draft.series = series;
    fixture.store.update(invoice_kind(), draft, std::nullopt, fixture.system);
    return code_of([&] { issue_invoice(fixture.store, draft.id, std::nullopt, fixture.system); }) == ErrorCode::invalid_argument;
  };
  CHECK(refused(fixture.corrections.id));
  fixture.series.active = false;
  fixture.store.update(invoice_series_kind(), fixture.series, std::nullopt, fixture.system);
  CHECK(refused(fixture.series.id));
}

TEST_CASE("corrections follow each other though the clock went back between them") {
  InvoiceFixture fixture;
  const Invoice issued = fixture.issued_for(fixture.buyer("A").id);
  CorrectionOrder order{.reason = "Rabat"};
  order.lines = issued.lines;
  for (const std::int64_t price : {90'000, 80'000, 70'000}) {
    order.lines->front().net_price = price;
    const auto draft = draft_correction(fixture.store, issued.id, order, fixture.system);
    const auto correction = issue_invoice(fixture.store, draft->id, std::nullopt, fixture.system);
    CHECK(correction->net == -10'000);
    fixture.now -= std::chrono::hours(1);
  }
  CHECK(fixture.read(issued.id).balance == 86'100);
}

TEST_CASE("a corrected buyer stands in the corrections that follow, and an address is corrected twice") {
  InvoiceFixture fixture;
  Client client = fixture.buyer("A");
  const Invoice issued = fixture.issued_for(client.id);
  const auto rename = [&](const char* name) {
    client.name = name;
    fixture.store.update(client_kind(), client, std::nullopt, fixture.system);
    const auto draft = draft_correction(fixture.store, issued.id, {.reason = "Zła nazwa", .corrects_buyer = true}, fixture.system);
    return *issue_invoice(fixture.store, draft->id, std::nullopt, fixture.system);
  };
  rename("Klient B");
  const Invoice second = rename("Klient C");
  CHECK(invoice_file_of(fixture.store, second).xml.find("<Nazwa>Klient B</Nazwa>") != std::string::npos);
  CHECK(invoice_file_of(fixture.store, second).xml.find("<Nazwa>Klient A</Nazwa>") == std::string::npos);
  CorrectionOrder order{.reason = "Rabat"};
  order.lines = issued.lines;
  order.lines->front().net_price = 90'000;
  const auto draft = draft_correction(fixture.store, issued.id, order, fixture.system);
  CHECK(draft->buyer_name == "Klient C");
  CHECK(document_of(fixture.store, second).correction->buyer_before.name == "Klient B");
}

TEST_CASE("a correction keeps the note of split payment, and an exemption taken back keeps its basis") {
  InvoiceFixture fixture;
  Invoice draft = fixture.draft_for(fixture.buyer("A").id);
  draft.split_payment = true;
  draft.lines[0].vat_rate = "zw";
  draft.lines[0].legal_basis = "art. 43 ust. 1 pkt 29 ustawy";
  draft.lines[0].gtu = "GTU_12";
  fixture.store.update(invoice_kind(), draft, std::nullopt, fixture.system);
  const auto issued = issue_invoice(fixture.store, draft.id, std::nullopt, fixture.system);
  CHECK(invoice_file_of(fixture.store, *issued).xml.find("<GTU>GTU_12</GTU>") != std::string::npos);
  CorrectionOrder order{.reason = "Usługa nie odbyła się"};
  order.lines = std::vector<InvoiceLine>{};
  const auto correction = issue_invoice(fixture.store, draft_correction(fixture.store, issued->id, order, fixture.system)->id, std::nullopt, fixture.system);
  CHECK(correction->split_payment);
  const std::string xml = invoice_file_of(fixture.store, *correction).xml;
  CHECK(xml.find("<P_19A>art. 43 ust. 1 pkt 29 ustawy</P_19A>") != std::string::npos);
  CHECK(xml.find("<P_18A>1</P_18A>") != std::string::npos);
  CHECK(fixture.read(issued->id).state == "paid");
}

TEST_CASE("an invoice whose payment was taken back is overdue again, with a task of its own; one done by hand stays done") {
  InvoiceFixture fixture;
  const Invoice issued = fixture.issued_for(fixture.buyer("A").id);
  fixture.now = parse_instant("2026-05-19T08:00:00Z").value();
  watch_overdue(fixture.store, 100);
  const auto first = fixture.read(issued.id).overdue_task;
  InvoicePayment payment = payment_of(issued, 123'000);
  fixture.store.create(payment_kind(), payment, fixture.system);
  fixture.store.remove(payment_kind(), payment.id, std::nullopt, fixture.system);
  watch_overdue(fixture.store, 100);
  const auto second = fixture.read(issued.id).overdue_task;
  REQUIRE(second);
  CHECK(second != first);
  auto task = fixture.store.get(task_kind(), *second, fixture.system);
  static_cast<Task&>(*task).state = "done";
  fixture.store.update(task_kind(), *task, std::nullopt, fixture.system);
  watch_overdue(fixture.store, 100);
  CHECK(fixture.read(issued.id).overdue_task == second);
}

TEST_CASE("a Polish VAT number is a NIP, with its prefix or without") {
  InvoiceFixture fixture;
  Client client = fixture.buyer("A");
  client.nip = "";
  client.tax_number = "PL 525-234-40-78";
  fixture.store.update(client_kind(), client, std::nullopt, fixture.system);
  const Invoice issued = fixture.issued_for(client.id);
  CHECK(issued.buyer_identity == "nip");
  CHECK(issued.buyer_number == "5252344078");
}
