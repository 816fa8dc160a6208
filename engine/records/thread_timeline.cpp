#include "engine/records/thread_timeline.h"

#include <array>
#include <charconv>

#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/payment.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/work.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// A kind of entry: where it comes from. The place in the table is a part of cursors.
struct Source {
  const Kind& kind;
  std::string_view event;
  std::string_view moment;     ///< SQL, over the kind's table
  std::string_view condition;  ///< SQL; in this_thread is the thread's id, in keys the record keys of all that is in it
};

const std::array<Source, 8>& sources() {
  static const std::array<Source, 8> kSources{{
      {contact_kind(), "happened", "started_at", "thread = (SELECT id FROM this_thread)"},
      {task_kind(), "created", "created_at", "thread = (SELECT id FROM this_thread)"},
      {task_kind(), "done", "(SELECT at FROM task_completion WHERE task_id = task.id)",
       "thread = (SELECT id FROM this_thread) AND id IN (SELECT task_id FROM task_completion)"},
      {work_kind(), "happened", "started_at",
       "task IN (SELECT task.id FROM task WHERE thread = (SELECT id FROM this_thread) AND deleted_at IS NULL)"},
      {attachment_kind(), "created", "created_at", "id IN (SELECT record_id FROM attachment_ties WHERE item IN (SELECT item FROM keys))"},
      {invoice_kind(), "issued", "issued_at", "number <> '' AND thread = (SELECT id FROM this_thread)"},
      {payment_kind(), "paid", "created_at", "invoice IN (SELECT invoice.id FROM invoice WHERE thread = (SELECT id FROM this_thread) AND deleted_at IS NULL)"},
      {link_kind(), "created", "created_at", "source IN (SELECT item FROM keys) OR target IN (SELECT item FROM keys)"},
  }};
  return kSources;
}

constexpr std::string_view kCommonTables = R"sql(
WITH this_thread(id) AS (VALUES (:thread)),
keys(item) AS (SELECT 'thread:' || id FROM this_thread
               UNION ALL SELECT 'contact:' || id FROM contact WHERE thread = (SELECT id FROM this_thread) AND deleted_at IS NULL
               UNION ALL SELECT 'task:' || id FROM task WHERE thread = (SELECT id FROM this_thread) AND deleted_at IS NULL)
SELECT at, source, id FROM ()sql";

/// The place of an entry: what comes later in the list is less.
struct Place {
  std::int64_t at;
  std::int64_t source;
  std::int64_t id;
};

std::string encode(const Place& place) {
  return std::to_string(place.at) + "." + std::to_string(place.source) + "." + std::to_string(place.id);
}

Place decode(std::string_view cursor) {
  Place place{};
  for (std::int64_t* number : {&place.at, &place.source, &place.id}) {
    const auto [end, error] = std::from_chars(cursor.data(), cursor.data() + cursor.size(), *number);
    if (error != std::errc()) throw Error::at("/cursor", "not a cursor of this list");
    cursor.remove_prefix(static_cast<std::size_t>(end - cursor.data()));
    if (cursor.starts_with('.')) cursor.remove_prefix(1);
  }
  if (!cursor.empty()) throw Error::at("/cursor", "not a cursor of this list");
  return place;
}

std::string union_of_sources(const Viewer& viewer, Date today) {
  std::string sql;
  for (std::size_t i = 0; i < sources().size(); ++i) {
    const Source& source = sources()[i];
    const std::string visible = visible_condition(viewer, source.kind, today);
    sql += (i > 0 ? " UNION ALL SELECT " : "SELECT ") + std::string(source.moment) + " AS at, " + std::to_string(i) + " AS source, id FROM " +
           std::string(source.kind.table) + " WHERE deleted_at IS NULL AND (" + std::string(source.condition) + ")" +
           (visible.empty() ? "" : " AND (" + visible + ")");
  }
  return sql;
}

}  // namespace

TimelinePage thread_timeline(Store& store, RecordId thread, std::size_t limit, const std::string& cursor, const Viewer& viewer) {
  store.get(thread_kind(), thread, viewer);
  std::string sql = std::string(kCommonTables) + union_of_sources(viewer, std::chrono::floor<std::chrono::days>(store.now())) + ")";
  std::vector<db::Value> parameters{thread};
  if (!cursor.empty()) {
    const Place place = decode(cursor);
    sql += " WHERE (at, source, id) < (:at, :source, :id)";
    parameters.insert(parameters.end(), {place.at, place.source, place.id});
  }
  sql += " ORDER BY at DESC, source DESC, id DESC LIMIT :most";
  parameters.emplace_back(static_cast<std::int64_t>(limit + 1));
  TimelinePage page;
  Place last{};
  auto rows = store.connection().query(sql, parameters, std::vector<ColumnType>(3, ColumnType::integer));
  while (rows.next()) {
    if (page.entries.size() == limit) {
      page.next_cursor = encode(last);
      break;
    }
    last = {rows.integer(0), rows.integer(1), rows.integer(2)};
    const Source& source = sources().at(static_cast<std::size_t>(last.source));
    page.entries.push_back({Instant{std::chrono::milliseconds{last.at}}, source.event, {&source.kind, last.id}});
  }
  return page;
}

}  // namespace kartoteka::records
