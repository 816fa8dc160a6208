#include "indexer/demo/billing.h"

#include <algorithm>

#include "engine/records/invoicing/issuing.h"
#include "engine/records/invoicing/making.h"
#include "engine/records/invoicing/settlement.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/invoice_template.h"
#include "engine/records/kinds/service.h"

namespace kartoteka::demo {
namespace {

using records::Invoice;
using records::InvoiceTemplate;
using records::RecordId;
using records::Store;
using records::TemplateLine;
using records::Viewer;

constexpr std::size_t kSubscribers = 24;   ///< clients with the usual care
constexpr std::size_t kHourly = 8;         ///< clients who pay by the hour
constexpr int kMonths = 6;
constexpr int kNeverEvery = 37;            ///< every so many invoices nobody pays
constexpr int kLateEvery = 9;              ///< every so many are paid late
constexpr int kPartEvery = 7;              ///< every so many are paid in two parts
constexpr int kLateDays = 40;
constexpr int kPartDays = 25;

class Biller {
 public:
  Biller(db::Connection& connection, Date today) : today_(today), store_(connection, [this] { return now_; }) {}

  void run() {
    const std::vector<RecordId> clients = billable_clients();
    if (clients.size() < kSubscribers + kHourly) return;
    first_ = first_of_month(kMonths);
    now_ = warsaw_moment(first_, 9 * 60);
    make_company();
    make_catalogue();
    make_templates(clients);
    for (int month = kMonths; month >= 0; --month) {
      make_month(first_of_month(month));
      if (month == 3) make_training(clients[2]);
    }
    go_to(today_);
    correct_one();
    while (records::watch_overdue(store_, 50) > 0) {
    }
    draft_one(clients.front());
  }

 private:
  Date first_of_month(int months_ago) const {
    const std::chrono::year_month_day day(today_);
    return Date((day.year() / day.month() - std::chrono::months(months_ago)) / 1);
  }

  static Date first_of_quarter(Date date) {
    const std::chrono::year_month_day day(date);
    const unsigned month = (static_cast<unsigned>(day.month()) - 1) / 3 * 3 + 1;
    return Date(day.year() / std::chrono::month(month) / 1);
  }

  void go_to(Date day) { now_ = warsaw_moment(std::min(day, today_), 9 * 60); }

  std::vector<RecordId> billable_clients() {
    std::vector<RecordId> ids;
    auto rows = store_.connection().query(
        "SELECT id FROM client WHERE nip <> '' AND city <> '' AND street <> '' AND entity_type = 'company' AND confidential = 0 AND deleted_at IS NULL "
        "ORDER BY id LIMIT 40",
        {}, {db::ColumnType::integer});
    while (rows.next()) ids.push_back(rows.integer(0));
    return ids;
  }

  template <typename T>
  RecordId add(const records::Kind& kind, T& record) {
    store_.create(kind, record, Viewer::system());
    return record.id;
  }

  void make_company() {
    records::Seller seller;
    seller.name = "Pomocna Dłoń IT sp. z o.o.";
    seller.nip = "5252344078";
    seller.street = "ul. Kwiatowa 12/3";
    seller.postcode = "00-950";
    seller.city = "Warszawa";
    seller.email = "biuro@pomocnadlon.example";
    seller.phone = "22 555 01 02";
    seller.accounts = {{"61109010140000071219812874", "Bank Przykładowy S.A.", "", "główny"}};
    add(records::seller_kind(), seller);
    records::InvoiceSeries series;
    series.name = "Faktury sprzedaży";
    add(records::invoice_series_kind(), series);
    series = {};
    series.name = "Faktury korygujące";
    series.pattern = "KOR/{n}/{mm}/{rrrr}";
    series.purpose = "correction";
    add(records::invoice_series_kind(), series);
  }

  RecordId add_service(const char* code, const char* name, const char* unit, std::int64_t net_price, const char* vat_rate = "23", const char* legal_basis = "") {
    records::Service service;
    service.code = code;
    service.name = name;
    service.unit = unit;
    service.net_price = net_price;
    service.vat_rate = vat_rate;
    service.legal_basis = legal_basis;
    return add(records::service_kind(), service);
  }

  void make_catalogue() {
    care_ = add_service("OPIEKA", "Opieka informatyczna", "mies.", 89'000);
    hours_ = add_service("SERWIS-H", "Praca serwisanta", "godz.", 18'000);
    hosting_ = add_service("HOSTING", "Utrzymanie serwera i poczty", "mies.", 24'900);
    add_service("DOJAZD", "Dojazd do klienta", "szt.", 9'900);
    training_ = add_service("SZKOLENIE", "Szkolenie zawodowe z obsługi systemów", "godz.", 22'000, "zw", "art. 43 ust. 1 pkt 29 lit. a ustawy o VAT");
    handbook_ = add_service("EBOOK", "Poradnik użytkownika (e-book)", "szt.", 4'900, "5");
  }

  static TemplateLine line_of(RecordId service, std::string name) {
    TemplateLine line;
    line.service = service;
    line.name = std::move(name);
    return line;
  }

  void make_templates(const std::vector<RecordId>& clients) {
    InvoiceTemplate care;
    care.name = "Opieka informatyczna: abonament miesięczny";
    care.clients.assign(clients.begin(), clients.begin() + kSubscribers);
    care.subject = "Opieka informatyczna {za okres}";
    care.lines = {line_of(care_, "Opieka informatyczna {za okres}"), line_of(hosting_, "Utrzymanie serwera i poczty {w okresie}")};
    care.notes = {"Dziękujemy za współpracę."};
    care.issue_day = 3;
    care.starts_on = first_;
    add(records::invoice_template_kind(), care);

    InvoiceTemplate hourly;
    hourly.name = "Serwis rozliczany godzinowo";
    hourly.clients.assign(clients.begin() + kSubscribers, clients.begin() + kSubscribers + kHourly);
    hourly.subject = "Prace serwisowe {za okres}";
    hourly.lines = {line_of(hours_, "Praca serwisanta {za okres}")};
    hourly.lines[0].quantity_from = "hours";
    hourly.billing = "in_arrears";
    hourly.issue_on = "last_working_day";
    hourly.payment_days = 7;
    hourly.starts_on = first_;
    add(records::invoice_template_kind(), hourly);

    InvoiceTemplate quarterly;
    quarterly.name = "Przegląd kwartalny";
    quarterly.clients = {clients[0], clients[3], clients[5]};
    quarterly.subject = "Przegląd komputerów {za okres}";
    quarterly.lines = {line_of(hours_, "Przegląd komputerów {za okres}")};
    quarterly.lines[0].quantity = 6'000'000;
    quarterly.period_unit = "quarter";
    quarterly.billing = "in_arrears";
    quarterly.issue_day = 10;
    quarterly.discount = 1'000;
    quarterly.starts_on = first_of_quarter(first_);
    add(records::invoice_template_kind(), quarterly);

    records::ClientPrice price;
    price.client = clients[1];
    price.service = care_;
    price.net_price = 79'000;
    price.note = "Stały klient";
    add(records::client_price_kind(), price);
  }

  /// Days on which something is issued or paid.
  void make_month(Date first) {
    for (const int day : {3, 10, 20, 30}) {
      const Date date = first + std::chrono::days(day - 1);
      if (date > today_) return;
      go_to(date);
      make_due(date);
      pay_some(date);
    }
  }

  void make_due(Date date) {
    for (const records::Occasion& occasion : records::occasions(store_, {.through = date}, Viewer::system())) {
      records::make_invoice(store_, occasion, Viewer::system());
    }
    for (const records::DueTemplate& due : records::due_templates(store_)) records::note_made_through(store_, due.id, date);
    leave_out_idle_months(date);
  }

  /// Whoever had no hours in a month that is long over has nothing to pay for it.
  void leave_out_idle_months(Date date) {
    for (const records::Occasion& occasion : records::pending_occasions(store_, Viewer::system())) {
      if (date - occasion.period.issue_on < std::chrono::days(30)) continue;
      const auto planned = records::plan(store_, occasion);
      const bool is_idle = planned.problems.size() == 1 && planned.problems.front().code == "no_hours";
      if (is_idle) records::skip_pending(store_, occasion.recurring, occasion.client, occasion.period.first, Viewer::system());
    }
  }

  /// A training, exempt from VAT, with a handbook: ordered once.
  void make_training(RecordId client) {
    Invoice draft;
    draft.client = client;
    draft.subject = "Szkolenie z obsługi programu księgowego";
    draft.lines.resize(2);
    draft.lines[0].service = training_;
    draft.lines[0].quantity = 8'000'000;
    draft.lines[1].service = handbook_;
    draft.lines[1].quantity = 5'000'000;
    add(records::invoice_kind(), draft);
    records::issue_invoice(store_, draft.id, std::nullopt, Viewer::system());
  }

  struct Owed {
    RecordId id;
    std::int64_t balance, paid, due;
  };

  /// What is paid of an invoice by this day: most when their time comes, some in two parts, some late, few never.
  static std::int64_t part_paid(const Owed& owed, std::int64_t today) {
    const std::int64_t late_days = today - owed.due;
    if (owed.id % kNeverEvery == 0) return 0;
    if (owed.id % kLateEvery == 0) return late_days > kLateDays ? owed.balance : 0;
    if (owed.id % kPartEvery != 0) return owed.balance;
    return owed.paid == 0 ? owed.balance / 2 : late_days > kPartDays ? owed.balance : 0;
  }

  void pay_some(Date date) {
    const std::int64_t today = date.time_since_epoch().count();
    std::vector<Owed> due;
    {
      auto rows = store_.connection().query(
          "SELECT id, balance, paid, due_date FROM invoice WHERE number <> '' AND type = 'invoice' AND balance > 0 AND due_date <= :date ORDER BY id",
          {today}, std::vector<db::ColumnType>(4, db::ColumnType::integer));
      while (rows.next()) due.push_back({rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)});
    }
    for (const Owed& owed : due) {
      const std::int64_t amount = part_paid(owed, today);
      if (amount == 0) continue;
      records::InvoicePayment payment;
      payment.invoice = owed.id;
      payment.paid_on = date;
      payment.amount = amount;
      payment.note = "Przelew";
      add(records::payment_kind(), payment);
    }
  }

  void correct_one() {
    const auto id = store_.connection().query_integer("SELECT MAX(id) FROM invoice WHERE number <> '' AND type = 'invoice'");
    if (!id) return;
    const auto original = store_.get(records::invoice_kind(), *id, Viewer::system());
    records::CorrectionOrder order{.reason = "Udzielono rabatu po wystawieniu faktury"};
    order.lines = static_cast<const Invoice&>(*original).lines;
    order.lines->front().discount = 1'500;
    const auto draft = records::draft_correction(store_, *id, order, Viewer::system());
    records::issue_invoice(store_, draft->id, std::nullopt, Viewer::system());
  }

  void draft_one(RecordId client) {
    Invoice draft;
    draft.client = client;
    draft.subject = "Montaż sieci w nowym biurze";
    draft.lines.resize(1);
    draft.lines[0].service = hours_;
    draft.lines[0].quantity = 7'500'000;
    add(records::invoice_kind(), draft);
  }

  Date today_;
  Date first_{};
  Instant now_{};
  Store store_;
  RecordId care_ = 0, hours_ = 0, hosting_ = 0, training_ = 0, handbook_ = 0;
};

}  // namespace

void add_billing(db::Connection& connection, Date today) {
  db::Transaction transaction(connection);
  Biller(connection, today).run();
  transaction.commit();
}

}  // namespace kartoteka::demo
