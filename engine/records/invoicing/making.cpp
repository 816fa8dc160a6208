#include "engine/records/invoicing/making.h"

#include <algorithm>
#include <tuple>

#include "engine/invoice/period_text.h"
#include "engine/records/confidentiality.h"
#include "engine/records/invoicing/invoice_files.h"
#include "engine/records/invoicing/issuing.h"
#include "engine/records/invoicing/prices.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/service.h"
#include "engine/records/working_time.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::int64_t days(Date day) { return day.time_since_epoch().count(); }
Date day_of(std::int64_t count) { return Date{std::chrono::days{count}}; }

std::unique_ptr<InvoiceTemplate> load(Store& store, RecordId id, const Viewer& viewer) {
  return std::unique_ptr<InvoiceTemplate>(static_cast<InvoiceTemplate*>(store.find(invoice_template_kind(), id, viewer).release()));
}

std::vector<RecordId> ids(Store& store, const std::string& sql, std::vector<db::Value> parameters = {}) {
  std::vector<RecordId> found;
  auto rows = store.connection().query(sql, parameters, {ColumnType::integer});
  while (rows.next()) found.push_back(rows.integer(0));
  return found;
}

/// Whom a template is for now: those it names and those with its tag, none in the bin.
std::vector<RecordId> clients_of(Store& store, const InvoiceTemplate& recurring) {
  std::string sql = "SELECT id FROM client WHERE deleted_at IS NULL AND (id IN (SELECT item FROM invoice_template_clients WHERE record_id = :id)";
  std::vector<db::Value> parameters{recurring.id};
  if (!recurring.tag.empty()) {
    sql += " OR id IN (SELECT record_id FROM client_tags WHERE item = :tag)";
    parameters.emplace_back(recurring.tag);
  }
  return ids(store, sql + ") ORDER BY id", parameters);
}

/// Made, or left out on purpose. Where the template was changed to longer periods since, what was made is not all of it.
bool is_made(Store& store, RecordId recurring, RecordId client, const BillingPeriod& period) {
  return store.connection()
      .query_integer("SELECT 1 FROM invoice_making LEFT JOIN invoice ON invoice.id = invoice_making.invoice AND invoice.deleted_at IS NULL "
                     "WHERE invoice_making.template = :template AND invoice_making.client = :client AND invoice_making.period_from = :from "
                     "AND (invoice.period_to IS NULL OR invoice.period_to >= :to)",
                     {recurring, client, days(period.first), days(period.last)})
      .has_value();
}

bool is_wanted(const std::vector<RecordId>& wanted, RecordId id) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

class OccasionFinder {
 public:
  OccasionFinder(Store& store, const MakingQuery& query, const Viewer& viewer) : store_(store), query_(query), viewer_(viewer) {}

  std::vector<Occasion> find() {
    for (const RecordId id : ids(store_, "SELECT id FROM invoice_template WHERE deleted_at IS NULL AND active = 1 ORDER BY id")) {
      if (!is_wanted(query_.templates, id)) continue;
      if (const auto recurring = load(store_, id, viewer_)) add(*recurring);
    }
    const auto key = [](const Occasion& occasion) { return std::tuple(occasion.period.issue_on, occasion.recurring, occasion.period.first, occasion.client); };
    std::sort(found_.begin(), found_.end(), [&](const Occasion& left, const Occasion& right) { return key(left) < key(right); });
    const auto same = [&](const Occasion& left, const Occasion& right) { return key(left) == key(right); };
    found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
    return std::move(found_);
  }

 private:
  void add(const InvoiceTemplate& recurring) {
    std::vector<RecordId> clients = clients_of(store_, recurring);
    std::erase_if(clients, [&](RecordId id) { return !is_wanted(query_.clients, id) || !is_seen(id); });
    if (clients.empty()) return;
    const std::optional<Date> after = query_.from ? std::optional(*query_.from - std::chrono::days(1)) : recurring.made_through;
    for (const BillingPeriod& period : periods_due(recurring, after, query_.through)) {
      for (const RecordId client : clients) add_unmade({recurring.id, client, period});
    }
    add_pending(recurring, clients);
  }

  void add_unmade(const Occasion& occasion) {
    if (!is_made(store_, occasion.recurring, occasion.client, occasion.period)) found_.push_back(occasion);
  }

  void add_pending(const InvoiceTemplate& recurring, const std::vector<RecordId>& clients) {
    auto rows = store_.connection().query(
        "SELECT client, period_from, period_to, issue_date FROM invoice_pending WHERE template = :template AND issue_date <= :through",
        {recurring.id, days(query_.through)}, std::vector<ColumnType>(4, ColumnType::integer));
    while (rows.next()) {
      const Occasion occasion{recurring.id, rows.integer(0), {day_of(rows.integer(1)), day_of(rows.integer(2)), day_of(rows.integer(3))}};
      const bool is_asked = std::find(clients.begin(), clients.end(), occasion.client) != clients.end();
      if (is_asked && (!query_.from || occasion.period.issue_on >= *query_.from)) found_.push_back(occasion);
    }
  }

  bool is_seen(RecordId client) { return viewer_.is_system() || !is_hidden(store_.connection(), {&client_kind(), client}, *viewer_.user); }

  Store& store_;
  const MakingQuery& query_;
  const Viewer& viewer_;
  std::vector<Occasion> found_;
};

/// Turns a template into an invoice.
class Planner {
 public:
  Planner(Store& store, const Occasion& occasion, const InvoiceTemplate& recurring)
      : store_(store), occasion_(occasion), recurring_(recurring), period_{occasion.period.first, occasion.period.last} {}

  PlannedInvoice plan() {
    PlannedInvoice planned{occasion_, std::make_unique<Invoice>(), {}};
    Invoice& draft = *planned.draft;
    fill_head(draft);
    const auto client = store_.find(client_kind(), occasion_.client, Viewer::system());
    further_ = {{"klient", client ? static_cast<const Client&>(*client).name : ""}};
    draft.subject = text(recurring_.subject);
    for (const std::string& note : recurring_.notes) draft.notes.push_back(text(note));
    find_overlap();
    for (std::size_t i = 0; i < recurring_.lines.size(); ++i) add_line(recurring_.lines[i], i, draft);
    complete_draft(store_, draft);
    for (InvoiceProblem& problem : problems_of_draft(store_, draft)) {
      const bool is_told = problem.code == "no_lines" && !problems_.empty();
      if (!is_told) problems_.push_back(std::move(problem));
    }
    planned.problems = std::move(problems_);
    return planned;
  }

 private:
  void fill_head(Invoice& draft) const {
    draft.client = occasion_.client;
    draft.seller = recurring_.seller;
    draft.series = recurring_.series;
    draft.from_template = recurring_.id;
    draft.period_from = occasion_.period.first;
    draft.period_to = occasion_.period.last;
    draft.issue_date = occasion_.period.issue_on;
    draft.due_date = occasion_.period.issue_on + std::chrono::days(recurring_.payment_days);
    draft.payment_form = recurring_.payment_form;
    draft.account = recurring_.account;
    draft.split_payment = recurring_.split_payment;
    draft.thread = thread_of_client();
    draft.owner = recurring_.owner;
  }

  /// A template that was changed may come to a time that it has invoiced already in another period.
  void find_overlap() {
    auto rows = store_.connection().query(
        "SELECT title FROM invoice WHERE template = :template AND client = :client AND type = 'invoice' AND deleted_at IS NULL "
        "AND period_from <= :last AND period_to >= :first LIMIT 1",
        {recurring_.id, occasion_.client, days(period_.last), days(period_.first)}, {ColumnType::text});
    if (rows.next()) problems_.push_back({"period_invoiced", "/period_from", "a part of the period stands on another invoice: " + rows.text(0)});
  }

  /// A template for many clients may name a thread of one of them.
  std::optional<RecordId> thread_of_client() const {
    if (!recurring_.thread) return std::nullopt;
    const auto client = store_.connection().query_integer("SELECT client FROM thread WHERE id = :id AND deleted_at IS NULL", {*recurring_.thread});
    return client == occasion_.client ? recurring_.thread : std::nullopt;
  }

  std::string text(const std::string& pattern) const { return invoice::filled_text(pattern, period_, further_); }

  void add_line(const TemplateLine& wanted, std::size_t place, Invoice& draft) {
    InvoiceLine line;
    const auto found = wanted.service ? store_.find(service_kind(), *wanted.service, Viewer::system()) : nullptr;
    const auto* service = static_cast<const Service*>(found.get());
    if (service) take_service(*service, line);
    if (!wanted.name.empty()) line.name = text(wanted.name);
    if (!wanted.unit.empty()) line.unit = wanted.unit;
    if (!wanted.vat_rate.empty()) line.vat_rate = wanted.vat_rate;
    if (!wanted.legal_basis.empty()) {
      line.legal_basis = wanted.legal_basis;
      line.legal_basis_law = wanted.legal_basis_law;
    }
    if (wanted.price_from == "fixed" || !service) line.net_price = wanted.net_price.value_or(0);
    line.discount = wanted.discount.value_or(recurring_.discount.value_or(0));
    line.quantity = quantity_of(wanted, place, line.unit);
    if (line.quantity != 0) draft.lines.push_back(std::move(line));
  }

  void take_service(const Service& service, InvoiceLine& line) const {
    line.service = service.id;
    line.name = service.name;
    line.code = service.code;
    line.pkwiu = service.pkwiu;
    line.gtu = service.gtu;
    line.unit = service.unit;
    line.vat_rate = service.vat_rate;
    line.legal_basis = service.legal_basis;
    line.legal_basis_law = service.legal_basis_law;
    line.annex_15 = service.annex_15;
    line.net_price = price_of(store_.connection(), service, occasion_.client, recurring_.billing == "in_advance" ? period_.first : period_.last);
  }

  std::int64_t quantity_of(const TemplateLine& wanted, std::size_t place, std::string& unit) {
    if (wanted.quantity_from != "hours") return wanted.quantity;
    if (wanted.unit.empty() && unit == "szt.") unit = "godz.";
    if (const auto other = invoice_of_hours(store_.connection(), occasion_.client, period_.first, period_.last, wanted.work_tag)) {
      problems_.push_back({"hours_invoiced", "/lines/" + std::to_string(place) + "/quantity", "hours of the period stand on another invoice: " + *other});
    }
    const std::int64_t minutes = minutes_worked(store_.connection(), occasion_.client, period_.first, period_.last, wanted.work_tag);
    // Among other lines one without hours is left out; alone it leaves nothing to be invoiced.
    if (minutes == 0 && recurring_.lines.size() == 1) {
      problems_.push_back({"no_hours", "/lines/" + std::to_string(place) + "/quantity", "nothing was worked in the period"});
    }
    return hours_quantity(minutes);
  }

  Store& store_;
  const Occasion& occasion_;
  const InvoiceTemplate& recurring_;
  invoice::Period period_;
  std::vector<invoice::Placeholder> further_;
  std::vector<InvoiceProblem> problems_;
};

void put_down(Store& store, const Occasion& occasion) {
  store.connection().execute(
      "INSERT OR IGNORE INTO invoice_pending (template, client, period_from, period_to, issue_date) VALUES (:template, :client, :from, :to, :issue)",
      {occasion.recurring, occasion.client, days(occasion.period.first), days(occasion.period.last), days(occasion.period.issue_on)});
}

void note_making(Store& store, const Occasion& occasion, std::optional<RecordId> made) {
  store.connection().execute(
      "INSERT OR IGNORE INTO invoice_making (template, client, period_from, invoice) VALUES (:template, :client, :from, :invoice)",
      {occasion.recurring, occasion.client, days(occasion.period.first), made ? db::Value{*made} : db::Value{db::NullInteger{}}});
  store.connection().execute("DELETE FROM invoice_pending WHERE template = :template AND client = :client AND period_from = :from",
                             {occasion.recurring, occasion.client, days(occasion.period.first)});
}

void store_made(Store& store, const InvoiceTemplate& recurring, Invoice& draft, const Viewer& writer) {
  draft.id = store.next_id(invoice_kind());
  if (recurring.makes == "issued") number_draft(store, draft);
  store.create(invoice_kind(), draft, Viewer::on_behalf_of(writer));
  if (!draft.number.empty()) keep_invoice_file(store, draft);
}

std::string told(const Error& error) { return error.problems().empty() ? error.what() : error.problems().front().message; }

/// No two lines count the same hours.
void check_hours(const InvoiceTemplate& recurring, std::vector<FieldProblem>& problems) {
  for (std::size_t i = 0; i < recurring.lines.size(); ++i) {
    const TemplateLine& line = recurring.lines[i];
    const auto is_same = [&](const TemplateLine& other) {
      return other.quantity_from == "hours" && (other.work_tag.empty() || line.work_tag.empty() || other.work_tag == line.work_tag);
    };
    const auto before = recurring.lines.begin() + static_cast<std::ptrdiff_t>(i);
    if (line.quantity_from == "hours" && std::any_of(recurring.lines.begin(), before, is_same)) {
      problems.push_back({"/lines/" + std::to_string(i) + "/work_tag", "another line counts these hours"});
    }
  }
}

}  // namespace

std::vector<Occasion> occasions(Store& store, const MakingQuery& query, const Viewer& viewer) { return OccasionFinder(store, query, viewer).find(); }

std::vector<Occasion> pending_occasions(Store& store, const Viewer& viewer) {
  std::vector<Occasion> found;
  {
    auto rows = store.connection().query("SELECT template, client, period_from, period_to, issue_date FROM invoice_pending ORDER BY issue_date, template, client", {},
                                         std::vector<ColumnType>(5, ColumnType::integer));
    while (rows.next()) {
      found.push_back({rows.integer(0), rows.integer(1), {day_of(rows.integer(2)), day_of(rows.integer(3)), day_of(rows.integer(4))}});
    }
  }
  std::erase_if(found, [&](const Occasion& occasion) {
    return !viewer.is_system() && (is_hidden(store.connection(), {&client_kind(), occasion.client}, *viewer.user) || !load(store, occasion.recurring, viewer));
  });
  return found;
}

PlannedInvoice plan(Store& store, const Occasion& occasion) {
  const auto recurring = load(store, occasion.recurring, Viewer::system());
  if (!recurring) throw Error(ErrorCode::not_found, "no invoice_template " + std::to_string(occasion.recurring));
  try {
    return Planner(store, occasion, *recurring).plan();
  } catch (const Error& error) {
    if (error.code() != ErrorCode::invalid_argument) throw;
    PlannedInvoice planned{occasion, std::make_unique<Invoice>(), {}};
    planned.draft->client = occasion.client;
    planned.problems.push_back({"invalid", error.problems().empty() ? "" : error.problems().front().pointer, told(error)});
    return planned;
  }
}

PlannedInvoice make_invoice(Store& store, const Occasion& occasion, const Viewer& writer) {
  require_write(writer, invoice_kind());
  db::Transaction transaction(store.connection());
  const auto recurring = load(store, occasion.recurring, Viewer::system());
  PlannedInvoice planned{occasion, std::make_unique<Invoice>(), {}};
  if (!recurring || is_made(store, occasion.recurring, occasion.client, occasion.period)) return planned;
  planned = plan(store, occasion);
  if (occasion.period.issue_on > warsaw_day(store.now())) planned.problems.push_back({"in_future", "/issue_date", "its day has not come"});
  if (planned.problems.empty()) {
    store_made(store, *recurring, *planned.draft, writer);
    note_making(store, occasion, planned.draft->id);
  } else if (planned.problems.back().code != "in_future") {
    put_down(store, occasion);
  }
  transaction.commit();
  return planned;
}

void note_made_through(Store& store, RecordId recurring, Date day) {
  store.connection().execute("UPDATE invoice_template SET made_through = :day WHERE id = :id AND (made_through IS NULL OR made_through < :least)",
                             {days(day), recurring, days(day)});
}

std::vector<DueTemplate> due_templates(Store& store) {
  const ClockTime clock = warsaw_clock(store.now());
  const Date today = warsaw_day(store.now());
  const auto minute = std::chrono::floor<std::chrono::minutes>(clock - std::chrono::floor<std::chrono::days>(clock)).count();
  std::vector<DueTemplate> due;
  auto rows = store.connection().query(
      "SELECT invoice_template.id, COALESCE(seller.making_at, ''), invoice_template.made_through FROM invoice_template LEFT JOIN seller ON seller.id = "
      "COALESCE(invoice_template.seller, (SELECT MIN(id) FROM seller WHERE deleted_at IS NULL)) "
      "WHERE invoice_template.deleted_at IS NULL AND invoice_template.active = 1 ORDER BY 1",
      {}, {ColumnType::integer, ColumnType::text, ColumnType::integer});
  while (rows.next()) {
    const int hour = rows.text(1).empty() ? 0 : minutes_of_day(rows.text(1));
    const Date through = minute >= hour ? today : today - std::chrono::days(1);
    if (rows.is_null(2) || rows.integer(2) < days(through)) due.push_back({rows.integer(0), through});
  }
  return due;
}

void skip_pending(Store& store, RecordId recurring, RecordId client, Date period_from, const Viewer& writer) {
  require_write(writer, invoice_kind());
  db::Transaction transaction(store.connection());
  const auto is_pending = store.connection().query_integer(
      "SELECT 1 FROM invoice_pending WHERE template = :template AND client = :client AND period_from = :from", {recurring, client, days(period_from)});
  const bool is_seen = writer.is_system() || !is_hidden(store.connection(), {&client_kind(), client}, *writer.user);
  if (!is_pending || !is_seen) throw Error(ErrorCode::not_found, "no invoice is pending for it");
  note_making(store, {recurring, client, {period_from, period_from, period_from}}, std::nullopt);
  transaction.commit();
}

void move_makings(db::Connection& connection, RecordId from, RecordId to) {
  for (const std::string table : {"invoice_making", "invoice_pending"}) {
    connection.execute("UPDATE OR IGNORE " + table + " SET client = :to WHERE client = :from", {to, from});
    connection.execute("DELETE FROM " + table + " WHERE client = :from", {from});
  }
}

void resume_template(InvoiceTemplate& recurring, Date today) {
  const Date yesterday = today - std::chrono::days(1);
  if (recurring.made_through && *recurring.made_through < yesterday) recurring.made_through = yesterday;
}

void check_template(const InvoiceTemplate& recurring, std::vector<FieldProblem>& problems) {
  const invoice::Period sample{recurring.starts_on.value_or(Date{}), recurring.starts_on.value_or(Date{})};
  const auto check_text = [&](const std::string& text, const std::string& pointer) {
    try {
      invoice::filled_text(text, sample, {{"klient", "Firma"}});
    } catch (const Error& error) {
      problems.push_back({pointer, told(error)});
    }
  };
  check_text(recurring.subject, "/subject");
  if (recurring.notes.size() > 3) problems.push_back({"/notes", "at most 3 items"});
  for (std::size_t i = 0; i < recurring.notes.size(); ++i) check_text(recurring.notes[i], "/notes/" + std::to_string(i));
  if (recurring.ends_on && recurring.starts_on && *recurring.ends_on < *recurring.starts_on) problems.push_back({"/ends_on", "must not be before starts_on"});
  for (std::size_t i = 0; i < recurring.lines.size(); ++i) {
    const TemplateLine& line = recurring.lines[i];
    const std::string place = "/lines/" + std::to_string(i);
    check_text(line.name, place + "/name");
    if (!line.service && line.name.empty()) problems.push_back({place + "/name", "must be given where no service is"});
    if (line.price_from == "fixed" && !line.net_price) problems.push_back({place + "/net_price", "must be given for a fixed price"});
    if (!line.service && !line.net_price) problems.push_back({place + "/net_price", "must be given where no service is"});
    if (line.quantity_from == "hours" && recurring.billing == "in_advance") problems.push_back({place + "/quantity_from", "hours are counted in arrears"});
  }
  check_hours(recurring, problems);
  for (std::size_t i = 0; i < recurring.suspensions.size(); ++i) {
    const Suspension& suspension = recurring.suspensions[i];
    if (suspension.ends_on && suspension.starts_on && *suspension.ends_on < *suspension.starts_on) {
      problems.push_back({"/suspensions/" + std::to_string(i) + "/ends_on", "must not be before starts_on"});
    }
  }
}

}  // namespace kartoteka::records
