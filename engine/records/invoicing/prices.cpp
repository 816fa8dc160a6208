#include "engine/records/invoicing/prices.h"

namespace kartoteka::records {

std::int64_t price_of(db::Connection& connection, const Service& service, RecordId client, Date day) {
  const std::int64_t days = day.time_since_epoch().count();
  return connection
      .query_integer("SELECT net_price FROM client_price WHERE client = :client AND service = :service AND deleted_at IS NULL "
                     "AND (valid_from IS NULL OR valid_from <= :from) AND (valid_to IS NULL OR valid_to >= :to) "
                     "ORDER BY COALESCE(valid_from, -9223372036854775807) DESC, id DESC LIMIT 1",
                     {client, service.id, days, days})
      .value_or(service.net_price);
}

std::int64_t minutes_worked(db::Connection& connection, RecordId client, Date first, Date last, const std::string& tag) {
  const std::int64_t begin = warsaw_moment(first).time_since_epoch().count();
  const std::int64_t end = warsaw_moment(last + std::chrono::days(1)).time_since_epoch().count();
  std::string sql =
      "SELECT SUM(work.minutes) FROM work JOIN task ON task.id = work.task LEFT JOIN thread ON thread.id = task.thread "
      "WHERE work.deleted_at IS NULL AND task.deleted_at IS NULL AND COALESCE(task.client, thread.client) = :client "
      "AND work.started_at >= :begin AND work.started_at < :end";
  std::vector<db::Value> parameters{client, begin, end};
  if (!tag.empty()) {
    sql += " AND EXISTS (SELECT 1 FROM task_tags WHERE record_id = task.id AND item = :tag)";
    parameters.emplace_back(tag);
  }
  return connection.query_integer(sql, parameters).value_or(0);
}

std::optional<std::string> invoice_of_hours(db::Connection& connection, RecordId client, Date first, Date last, const std::string& tag) {
  auto rows = connection.query(
      "SELECT invoice.title FROM invoice JOIN invoice_template_lines AS line ON line.record_id = invoice.template "
      "WHERE invoice.client = :client AND invoice.type = 'invoice' AND invoice.deleted_at IS NULL AND line.quantity_from = 'hours' "
      "AND invoice.period_from <= :last AND invoice.period_to >= :first AND (line.work_tag = '' OR :any = '' OR line.work_tag = :tag) LIMIT 1",
      {client, std::int64_t{last.time_since_epoch().count()}, std::int64_t{first.time_since_epoch().count()}, tag, tag}, {db::ColumnType::text});
  return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

std::int64_t hours_quantity(std::int64_t minutes) {
  // Hundredths of an hour, half up.
  return (minutes * 100 + 30) / 60 * 10'000;
}

}  // namespace kartoteka::records
