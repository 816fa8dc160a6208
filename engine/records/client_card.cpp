#include "engine/records/client_card.h"

#include "engine/records/confidentiality.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/work.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::size_t kMostContacts = 20;
constexpr std::size_t kMostOthers = 50;
constexpr std::size_t kMostInvoices = 20;
constexpr std::chrono::days kPeriod{90};

class CardReader {
 public:
  CardReader(Store& store, RecordId client, const Viewer& viewer) : store_(store), client_(client), viewer_(viewer) {}

  ClientCard read() {
    ClientCard card;
    card.client = store_.get(client_kind(), client_, viewer_);
    card.contacts = list(contact_kind(), {}, "-started_at", kMostContacts);
    card.threads = list(thread_kind(), open_threads(), "-updated_at", kMostOthers);
    card.tasks = open_tasks();
    card.invoices = list(invoice_kind(), {}, "-issue_date", kMostInvoices);
    read_attachments(card);
    read_answers(card);
    count(card);
    return card;
  }

 private:
  using Filters = std::vector<ListFilter>;

  static Filters open_threads() { return {{thread_kind().field("state"), {"open", "waiting"}, std::nullopt, std::nullopt}}; }
  static Filters open_states() { return {{task_kind().field("state"), {"planned", "in_progress", "waiting"}, std::nullopt, std::nullopt}}; }

  ListQuery query(const Kind& kind, Filters filters) const {
    filters.push_back({kind.field("client"), {client_}, std::nullopt, std::nullopt});
    ListQuery query;
    query.filters = std::move(filters);
    return query;
  }

  std::vector<std::unique_ptr<Record>> list(const Kind& kind, Filters filters, std::string order, std::size_t limit) {
    ListQuery wanted = query(kind, std::move(filters));
    wanted.order = std::move(order);
    wanted.limit = limit;
    return store_.list(kind, wanted, viewer_).records;
  }

  /// Those that are due at some time, then those that never are.
  std::vector<std::unique_ptr<Record>> open_tasks() {
    Filters due = open_states();
    due.push_back({task_kind().field("due_at"), {}, std::numeric_limits<std::int64_t>::min(), std::nullopt});
    auto tasks = list(task_kind(), due, "due_at", kMostOthers);
    if (tasks.size() == kMostOthers) return tasks;
    for (auto& task : list(task_kind(), open_states(), "due_at", kMostOthers)) {
      if (!static_cast<const Task&>(*task).due_at && tasks.size() < kMostOthers) tasks.push_back(std::move(task));
    }
    return tasks;
  }

  std::int64_t sum(const Kind& kind, const std::string& what, const ListQuery& wanted) {
    const Conditions conditions = store_.conditions(kind, wanted, viewer_);
    return store_.connection()
        .query_integer("SELECT " + what + " FROM " + std::string(kind.table) + conditions.where(), conditions.parameters())
        .value_or(0);
  }
  std::int64_t count_of(const Kind& kind, Filters filters = {}) { return sum(kind, "COUNT(*)", query(kind, std::move(filters))); }

  void count(ClientCard& card) {
    card.contact_count = count_of(contact_kind());
    card.thread_count = count_of(thread_kind());
    card.open_thread_count = count_of(thread_kind(), open_threads());
    card.task_count = count_of(task_kind());
    card.open_task_count = count_of(task_kind(), open_states());
    ListQuery overdue = query(task_kind(), {});
    overdue.only_overdue = true;
    card.overdue_task_count = sum(task_kind(), "COUNT(*)", overdue);
    card.minutes_90_days = minutes();
    card.invoice_count = count_of(invoice_kind());
    card.balance_grosze = sum(invoice_kind(), "SUM(balance)", query(invoice_kind(), {}));
    ListQuery late = query(invoice_kind(), {});
    late.only_overdue = true;
    card.overdue_invoice_count = sum(invoice_kind(), "COUNT(*)", late);
    card.overdue_balance_grosze = sum(invoice_kind(), "SUM(balance)", late);
  }

  std::int64_t minutes() {
    const std::int64_t since = (store_.now() - kPeriod).time_since_epoch().count();
    const std::int64_t spoken =
        sum(contact_kind(), "SUM(duration_minutes)", query(contact_kind(), {{contact_kind().field("started_at"), {}, since, std::nullopt}}));
    ListQuery worked;
    worked.filters = {{work_kind().field("started_at"), {}, since, std::nullopt}};
    Conditions conditions = store_.conditions(work_kind(), worked, viewer_);
    conditions.add("task IN (SELECT id FROM task WHERE client = " + conditions.bind(client_) + " AND deleted_at IS NULL)");
    return spoken + store_.connection()
                        .query_integer("SELECT SUM(minutes) FROM work" + conditions.where(), conditions.parameters())
                        .value_or(0);
  }

  /// The records with these ids that are there for the viewer, in this order.
  void take(const Kind& kind, const std::vector<RecordId>& ids, std::vector<std::unique_ptr<Record>>& records, std::int64_t& count) {
    for (const RecordId id : ids) {
      auto record = store_.find(kind, id, viewer_);
      if (!record || record->deleted_at) continue;
      ++count;
      if (records.size() < kMostOthers) records.push_back(std::move(record));
    }
  }

  void read_attachments(ClientCard& card) {
    take(attachment_kind(), attachments_below(store_.connection(), client_), card.attachments, card.attachment_count);
  }

  void read_answers(ClientCard& card) {
    Conditions conditions = store_.conditions(contact_kind(), query(contact_kind(), {}), viewer_);
    std::vector<RecordId> ids;
    {
      auto rows = store_.connection().query(
          "SELECT item, MAX(started_at) AS given FROM contact_answers_used JOIN (SELECT id, started_at FROM contact" + conditions.where() +
              ") ON id = record_id GROUP BY item ORDER BY given DESC, item DESC",
          conditions.parameters(), {ColumnType::integer, ColumnType::integer});
      while (rows.next()) ids.push_back(rows.integer(0));
    }
    take(answer_kind(), ids, card.answers, card.answer_count);
  }

  Store& store_;
  RecordId client_;
  const Viewer& viewer_;
};

}  // namespace

ClientCard client_card(Store& store, RecordId client, const Viewer& viewer) { return CardReader(store, client, viewer).read(); }

}  // namespace kartoteka::records
