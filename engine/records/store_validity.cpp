// Answers become and cease to be valid by the calendar, without a write. The index must hear of it: each day the store
// announces them in the change log.
#include <vector>

#include "engine/records/answers/answer_marks.h"
#include "engine/records/change_log.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/settings.h"
#include "engine/records/store.h"

namespace kartoteka::records {
namespace {

constexpr std::string_view kValidityDay = "validity_day";

std::int64_t day_number(Date date) { return date.time_since_epoch().count(); }

}  // namespace

Date Store::validity_day() {
  const auto text = setting(connection_, kValidityDay);
  const auto day = text ? parse_date(*text) : std::nullopt;
  return day.value_or(Date{});
}

std::size_t Store::announce_validity_changes() {
  const Date today = std::chrono::floor<std::chrono::days>(clock_());
  if (validity_day() == today) return 0;
  db::Transaction transaction(connection_);
  const Date before = validity_day();
  const auto first = day_number(std::min(before, today));
  const auto last = day_number(std::max(before, today));
  std::vector<RecordId> answers;
  {
    // valid_to is the last day on which an answer holds: it is lost the day after.
    auto rows = connection_.query(
        "SELECT id FROM answer WHERE (valid_from > :a AND valid_from <= :b) OR (valid_to >= :c AND valid_to < :d)",
        {first, last, first, last}, {db::ColumnType::integer});
    while (rows.next()) answers.push_back(rows.integer(0));
  }
  for (const RecordId id : answers) append_change(connection_, answer_kind(), id);
  renew_marks(connection_, before, today);
  set_setting(connection_, kValidityDay, format_date(today));
  transaction.commit();
  return answers.size();
}

}  // namespace kartoteka::records
