// Recurring invoices: exactly once, with the right dates, whatever the clock does.
#include <doctest/doctest.h>

#include <map>

#include "engine/records/merge_clients.h"
#include "tests/engine/records/invoicing/invoice_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

std::vector<std::string> told(const std::vector<Invoice>& invoices) {
  std::vector<std::string> lines;
  for (const Invoice& invoice : invoices) lines.push_back(invoice.number + " " + format_date(*invoice.issue_date) + " " + invoice.subject);
  return lines;
}

void set_day(InvoiceFixture& fixture, const char* moment) { fixture.now = parse_instant(moment).value(); }

std::vector<std::string> codes(const PlannedInvoice& planned) {
  std::vector<std::string> found;
  for (const InvoiceProblem& problem : planned.problems) found.push_back(problem.code);
  return found;
}

}  // namespace

TEST_CASE("each month is invoiced once, with its number, its date and its month in words") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  fixture.stored(fixture.recurring({client.id}, "2026-03-01"));
  set_day(fixture, "2026-05-04T08:00:00Z");
  fixture.run();
  fixture.run();
  CHECK(told(fixture.all()) == std::vector<std::string>{"FV/1/03/2026 2026-03-01 Opieka za marzec 2026", "FV/2/04/2026 2026-04-01 Opieka za kwiecień 2026",
                                                         "FV/3/05/2026 2026-05-01 Opieka za maj 2026"});
  const Invoice first = fixture.all().front();
  CHECK(first.net == 100'000);
  CHECK(first.vat == 23'000);
  CHECK(first.gross == 123'000);
  CHECK(first.balance == 123'000);
  CHECK(first.state == "overdue");
  CHECK(first.lines.front().name == "Opieka za marzec 2026");
  CHECK(first.buyer_name == "Klient A");
  CHECK(first.seller_nip == "5260250274");
  CHECK(first.account == "61109010140000071219812874");
  CHECK(format_date(*first.due_date) == "2026-03-15");
}

TEST_CASE("a clock that goes back, forth or was off for a week neither doubles nor loses an invoice") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  InvoiceTemplate recurring = fixture.recurring({client.id}, "2026-03-01");
  recurring.issue_day = 29;
  fixture.stored(recurring);
  // Summer time begins on 29 March 2026 at 2:00; the hour set is 6:00 in Warsaw, 4:00 UTC.
  for (const char* moment : {"2026-03-28T12:00:00Z", "2026-03-29T00:30:00Z", "2026-03-29T03:59:00Z"}) {
    set_day(fixture, moment);
    fixture.run();
    CHECK(fixture.all().empty());
  }
  set_day(fixture, "2026-03-29T04:00:00Z");
  fixture.run();
  CHECK(fixture.all().size() == 1);
  for (const char* moment : {"2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z", "2026-03-29T12:00:00Z", "2026-04-28T12:00:00Z"}) {
    set_day(fixture, moment);
    fixture.run();
    CHECK(fixture.all().size() == 1);
  }
  set_day(fixture, "2026-05-06T12:00:00Z");
  fixture.run();
  CHECK(told(fixture.all()) == std::vector<std::string>{"FV/1/03/2026 2026-03-29 Opieka za marzec 2026", "FV/2/04/2026 2026-04-29 Opieka za kwiecień 2026"});
}

TEST_CASE("a template for a tag is for those who have it when its day comes") {
  InvoiceFixture fixture;
  const Client first = fixture.buyer("A");
  Client late = fixture.buyer("B");
  Client tagged = fixture.buyer("C");
  tagged.tags = {"abonament"};
  fixture.store.update(client_kind(), tagged, std::nullopt, fixture.system);
  InvoiceTemplate recurring = fixture.recurring({first.id}, "2026-05-01");
  recurring.tag = "abonament";
  fixture.stored(recurring);
  fixture.run();
  CHECK(fixture.all().size() == 2);
  late.tags = {"abonament"};
  fixture.store.update(client_kind(), late, std::nullopt, fixture.system);
  set_day(fixture, "2026-05-05T08:00:00Z");
  fixture.run();
  CHECK(fixture.all().size() == 2);
  set_day(fixture, "2026-06-01T08:00:00Z");
  fixture.run();
  CHECK(fixture.all().size() == 5);
}

TEST_CASE("what cannot be made is told, waits, and is made with its own date when it can be") {
  InvoiceFixture fixture;
  Client client = fixture.client("A");
  InvoiceTemplate recurring = fixture.recurring({client.id}, "2026-05-01");
  TemplateLine line;
  line.name = "Coś";
  line.price_from = "fixed";
  line.net_price = 0;
  line.vat_rate = "zw";
  recurring.lines.push_back(line);
  recurring = fixture.stored(recurring);
  const auto made = fixture.run();
  REQUIRE(made.size() == 1);
  CHECK(codes(made.front()) == std::vector<std::string>{"no_address", "wrong_nip", "zero_price", "no_legal_basis"});
  CHECK(fixture.all().empty());
  CHECK(fixture.run().empty());

  client.nip = "5252344078";
  client.city = "Kraków";
  client.postcode = "30-002";
  fixture.store.update(client_kind(), client, std::nullopt, fixture.system);
  recurring.lines[1].net_price = 5'000;
  recurring.lines[1].legal_basis = "art. 43 ust. 1 pkt 29 ustawy";
  fixture.store.update(invoice_template_kind(), recurring, std::nullopt, fixture.system);
  set_day(fixture, "2026-05-06T08:00:00Z");
  fixture.run();
  REQUIRE(fixture.all().size() == 1);
  CHECK(format_date(*fixture.all().front().issue_date) == "2026-05-01");
  CHECK(fixture.all().front().totals.size() == 2);
}

TEST_CASE("a client's own price goes before the catalogue's, and a discount takes off it") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  ClientPrice price;
  price.client = client.id;
  price.service = fixture.service.id;
  price.net_price = 80'000;
  price.valid_from = InvoiceFixture::date("2026-04-01");
  fixture.store.create(client_price_kind(), price, fixture.system);
  InvoiceTemplate recurring = fixture.recurring({client.id}, "2026-03-01");
  recurring.discount = 1'000;
  fixture.stored(recurring);
  set_day(fixture, "2026-04-04T08:00:00Z");
  fixture.run();
  REQUIRE(fixture.all().size() == 2);
  CHECK(fixture.all()[0].net == 90'000);
  CHECK(fixture.all()[1].net == 72'000);
}

TEST_CASE("hours of the period's work log are invoiced in arrears") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  for (const auto& [moment, minutes] : {std::pair{"2026-03-31T22:30:00Z", 600}, {"2026-04-30T21:30:00Z", 90}, {"2026-03-31T21:30:00Z", 1}}) {
    fixture.work_of(client.id, moment, minutes);
  }
  InvoiceTemplate recurring = fixture.recurring({client.id}, "2026-04-01");
  recurring.billing = "in_arrears";
  recurring.lines[0].quantity_from = "hours";
  fixture.stored(recurring);
  fixture.run();
  REQUIRE(fixture.all().size() == 1);
  CHECK(fixture.all()[0].lines[0].quantity == 11'500'000);
  CHECK(fixture.all()[0].lines[0].unit == "godz.");
  CHECK(fixture.all()[0].net == 1'150'000);
  set_day(fixture, "2026-06-02T08:00:00Z");
  const auto made = fixture.run();
  REQUIRE(made.size() == 1);
  CHECK(codes(made[0]) == std::vector<std::string>{"no_hours"});
}

TEST_CASE("a merge of clients keeps what was made from being made again, and the invoice as it was") {
  InvoiceFixture fixture;
  const Client goes = fixture.buyer("A");
  const Client stays = fixture.buyer("B");
  fixture.stored(fixture.recurring({goes.id}, "2026-05-01"));
  fixture.run();
  merge_clients(fixture.store, goes.id, stays.id, fixture.system);
  set_day(fixture, "2026-05-05T08:00:00Z");
  fixture.run();
  REQUIRE(fixture.all().size() == 1);
  CHECK(fixture.all()[0].client == stays.id);
  CHECK(fixture.all()[0].buyer_name == "Klient A");
  CHECK(occasions(fixture.store, {.through = InvoiceFixture::date("2026-05-05"), .from = InvoiceFixture::date("2026-05-01")}, fixture.system).empty());
}

TEST_CASE("a template that is taken up again begins with the present day") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  InvoiceTemplate recurring = fixture.stored(fixture.recurring({client.id}, "2026-05-01"));
  fixture.run();
  recurring.active = false;
  fixture.store.update(invoice_template_kind(), recurring, std::nullopt, fixture.system);
  set_day(fixture, "2026-08-01T08:00:00Z");
  fixture.run();
  CHECK(fixture.all().size() == 1);
  recurring.active = true;
  fixture.store.update(invoice_template_kind(), recurring, std::nullopt, fixture.system);
  fixture.run();
  REQUIRE(fixture.all().size() == 2);
  CHECK(format_date(*fixture.all()[1].issue_date) == "2026-08-01");
  // What was due meanwhile is made when it is asked for.
  CHECK(occasions(fixture.store, {.through = InvoiceFixture::date("2026-08-01"), .from = InvoiceFixture::date("2026-05-01")}, fixture.system).size() == 2);
}

TEST_CASE("what is left out on purpose is never made") {
  InvoiceFixture fixture;
  Client client = fixture.client("A");
  const InvoiceTemplate recurring = fixture.stored(fixture.recurring({client.id}, "2026-05-01"));
  fixture.run();
  skip_pending(fixture.store, recurring.id, client.id, InvoiceFixture::date("2026-05-01"), fixture.system);
  CHECK(occasions(fixture.store, {.through = InvoiceFixture::date("2026-05-31"), .from = InvoiceFixture::date("2026-05-01")}, fixture.system).empty());
}

TEST_CASE("templates whose texts, prices or days make no sense are refused") {
  InvoiceFixture fixture;
  InvoiceTemplate recurring = fixture.recurring({}, "2026-05-01");
  recurring.subject = "Za {miesionc}";
  recurring.lines[0].service.reset();
  recurring.lines[0].quantity_from = "hours";
  recurring.ends_on = InvoiceFixture::date("2026-04-01");
  try {
    fixture.stored(recurring);
    FAIL("expected problems");
  } catch (const Error& error) {
    std::vector<std::string> pointers;
    for (const FieldProblem& problem : error.problems()) pointers.push_back(problem.pointer);
    CHECK(pointers == std::vector<std::string>{"/subject", "/ends_on", "/lines/0/net_price", "/lines/0/quantity_from"});
  }
}

TEST_CASE("a price is that of the time that is invoiced, not of the day of issue") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  ClientPrice price;
  price.client = client.id;
  price.service = fixture.service.id;
  price.net_price = 80'000;
  price.valid_from = InvoiceFixture::date("2026-06-01");
  fixture.store.create(client_price_kind(), price, fixture.system);
  InvoiceTemplate arrears = fixture.recurring({client.id}, "2026-05-01");
  arrears.billing = "in_arrears";
  arrears.issue_day = 5;
  fixture.stored(arrears);
  InvoiceTemplate advance = fixture.recurring({client.id}, "2026-06-01");
  advance.issue_on = "last_day";
  fixture.stored(advance);
  set_day(fixture, "2026-06-10T08:00:00Z");
  fixture.run();
  std::map<std::string, std::int64_t> nets;
  for (const Invoice& invoice : fixture.all()) nets[format_date(*invoice.issue_date)] = invoice.net;
  CHECK(nets == std::map<std::string, std::int64_t>{{"2026-05-31", 80'000}, {"2026-06-05", 100'000}});
}

TEST_CASE("hours that one template has invoiced wait where another would invoice them again") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  fixture.work_of(client.id, "2026-05-06T08:00:00Z", 90);
  InvoiceTemplate hourly = fixture.recurring({client.id}, "2026-05-01");
  hourly.billing = "in_arrears";
  hourly.lines[0].quantity_from = "hours";
  fixture.stored(hourly);
  const InvoiceTemplate again = fixture.stored(hourly);
  set_day(fixture, "2026-06-02T08:00:00Z");
  fixture.run();
  REQUIRE(fixture.all().size() == 1);
  const auto pending = pending_occasions(fixture.store, fixture.system);
  REQUIRE(pending.size() == 1);
  CHECK(pending[0].recurring == again.id);
  CHECK(codes(plan(fixture.store, pending[0])) == std::vector<std::string>{"hours_invoiced"});

  hourly.lines.push_back(hourly.lines[0]);
  CHECK_THROWS_AS(fixture.stored(hourly), Error);
}

TEST_CASE("a template changed between runs neither invoices a time twice nor leaves one out silently") {
  InvoiceFixture fixture;
  const Client client = fixture.buyer("A");
  InvoiceTemplate recurring = fixture.recurring({client.id}, "2026-05-01");
  recurring = fixture.stored(recurring);
  fixture.run();
  REQUIRE(fixture.all().size() == 1);
  // From months to quarters in arrears: May stands on an invoice already.
  recurring = static_cast<const InvoiceTemplate&>(*fixture.store.get(invoice_template_kind(), recurring.id, fixture.system));
  recurring.period_unit = "quarter";
  recurring.billing = "in_arrears";
  fixture.store.update(invoice_template_kind(), recurring, std::nullopt, fixture.system);
  set_day(fixture, "2026-08-02T08:00:00Z");
  fixture.run();
  CHECK(fixture.all().size() == 1);
  const auto pending = pending_occasions(fixture.store, fixture.system);
  REQUIRE(pending.size() == 1);
  CHECK(codes(plan(fixture.store, pending[0])) == std::vector<std::string>{"period_invoiced"});
  // The quarters begin in June instead: what waited is left out, the next one is made.
  skip_pending(fixture.store, recurring.id, client.id, InvoiceFixture::date("2026-05-01"), fixture.system);
  recurring.starts_on = InvoiceFixture::date("2026-06-01");
  fixture.store.update(invoice_template_kind(), recurring, std::nullopt, fixture.system);
  set_day(fixture, "2026-09-02T08:00:00Z");
  fixture.run();
  REQUIRE(fixture.all().size() == 2);
  CHECK(format_date(*fixture.all()[1].period_from) == "2026-06-01");
}

TEST_CASE("a client whom the bin took is not invoiced, one under confidentiality is") {
  InvoiceFixture fixture;
  Client gone = fixture.buyer("A");
  Client hidden = fixture.buyer("B");
  hidden.confidential = true;
  User owner;
  owner.login = "olga";
  owner.name = "Olga";
  fixture.store.create(user_kind(), owner, fixture.system);
  hidden.owner = owner.id;
  fixture.store.update(client_kind(), hidden, std::nullopt, fixture.system);
  fixture.store.remove(client_kind(), gone.id, std::nullopt, fixture.system);
  InvoiceTemplate recurring = fixture.recurring({hidden.id}, "2026-05-01");
  recurring.tag = "wszyscy";
  fixture.stored(recurring);
  fixture.run();
  REQUIRE(fixture.all().size() == 1);
  CHECK(fixture.all()[0].buyer_name == "Klient B");
}
