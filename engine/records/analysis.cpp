#include "engine/records/analysis.h"

#include <array>

#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/work.h"
#include "engine/records/thread_progress.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::array<std::string_view, 5> kPaths{"tasks", "threads", "contacts", "work", "invoices"};

/// The month in Warsaw of a moment in milliseconds. Clocks change within March and October, never near their edges:
/// two hours on tell the month well enough to know whether it is one of summer time.
std::string month_of(std::string_view moment) {
  const std::string seconds = "(" + std::string(moment) + ") / 1000";
  const auto shown = [&](std::string_view format, int hours) {
    return "strftime('" + std::string(format) + "', " + seconds + " + " + std::to_string(hours * 3600) + ", 'unixepoch')";
  };
  return "CASE WHEN " + shown("%m", 2) + " BETWEEN '04' AND '10' THEN " + shown("%Y-%m", 2) + " ELSE " + shown("%Y-%m", 1) + " END";
}

/// What Warsaw's clocks show of a moment in milliseconds. Summer time lasts from 1:00 UTC of March's last Sunday to 1:00
/// UTC of October's: the last Sunday of a month is a week before the first of the next.
std::string clock_of(std::string_view moment, std::string_view format) {
  const std::string seconds = "(" + std::string(moment) + ") / 1000";
  const auto changes = [&](std::string_view month) {
    return "strftime('%s', strftime('%Y', " + seconds + ", 'unixepoch') || '-" + std::string(month) + "-01 01:00:00', 'weekday 0', '-7 days')";
  };
  return "strftime('" + std::string(format) + "', " + seconds + " + CASE WHEN " + seconds + " >= CAST(" + changes("04") + " AS INTEGER) AND " + seconds +
         " < CAST(" + changes("11") + " AS INTEGER) THEN 7200 ELSE 3600 END, 'unixepoch')";
}

/// 1 is Monday, 7 Sunday.
std::string weekday_of(std::string_view moment) { return "((CAST(" + clock_of(moment, "%w") + " AS INTEGER) + 6) % 7 + 1)"; }

/// How a kind is counted: SQL over its rows, which stand as `picked`.
struct Measures {
  const Kind& kind;
  std::string_view planned;
  std::string_view spent;
  std::string_view is_open;
  std::string_view is_overdue;  ///< :now is the present moment
  std::string_view moment;
  std::string_view is_done;
};

const std::array<Measures, 5>& measures() {
  static const std::array<Measures, 5> kMeasures{{
      {task_kind(), "planned_minutes", "spent_minutes", "state NOT IN ('done', 'cancelled')",
       "state NOT IN ('done', 'cancelled') AND due_at < ", "COALESCE(due_at, created_at)", "state = 'done'"},
      {thread_kind(), "planned_minutes", "spent_minutes", "state <> 'closed'", "state <> 'closed' AND next_due_at < ", "created_at",
       "state = 'closed'"},
      {contact_kind(), "0", "duration_minutes", "0", "0 < 0 * ", "started_at", "0"},
      {work_kind(), "0", "minutes", "0", "0 < 0 * ", "started_at", "0"},
      {invoice_kind(), "0", "0", "number <> '' AND balance > 0", "number <> '' AND balance > 0 AND (due_date + 1) * 86400000 <= ",
       "COALESCE(issue_date * 86400000, created_at)", "0"},
  }};
  return kMeasures;
}

const Measures& measures_of(const Kind& kind) {
  for (const Measures& candidate : measures()) {
    if (&candidate.kind == &kind) return candidate;
  }
  throw Error::at("/of", std::string(kind.path) + " are not analysed");
}

/// What rows are grouped by.
struct Dimension {
  std::string_view by;
  std::string key;   ///< SQL over picked (and the joined table)
  std::string join;  ///< SQL, "" for none
};

class Dimensions {
 public:
  Dimensions(const Kind& kind, const Viewer& viewer, Date today) : kind_(kind), viewer_(viewer), today_(today) {}

  std::vector<Dimension> all() const {
    std::vector<Dimension> found{{"owner", "picked.owner", ""}, {"client", client(), ""}, {"month", month_of("picked.at"), ""}};
    found.push_back({"category", category(), ""});
    if (const std::string state = this->state(); !state.empty()) found.push_back({"state", state, ""});
    found.push_back({"tag", "tag.item", tags()});
    if (&kind_ == &invoice_kind()) {
      found.push_back({"series", "picked.series", ""});
      found.push_back({"template", "picked.template", ""});
    }
    if (&kind_ == &contact_kind()) add_contacts(found);
    return found;
  }

 private:
  static void add_contacts(std::vector<Dimension>& found) {
    const std::string hour = clock_of("picked.at", "%H");
    found.push_back({"channel", "picked.channel", ""});
    found.push_back({"direction", "picked.direction", ""});
    found.push_back({"hour", hour, ""});
    found.push_back({"weekday", weekday_of("picked.at"), ""});
    found.push_back({"weekday_hour", weekday_of("picked.at") + " || '-' || " + hour, ""});
  }
  /// A value of the record's task or thread, where the viewer may see that one.
  std::string of(const Kind& other, std::string_view column, const std::string& reference) const {
    const std::string visible = visible_condition(viewer_, other, today_);
    const std::string table(other.table);
    return "(SELECT " + std::string(column) + " FROM " + table + " WHERE " + table + ".id = " + reference +
           (visible.empty() ? "" : " AND (" + visible + ")") + ")";
  }
  std::string client() const { return &kind_ == &work_kind() ? of(task_kind(), "client", "picked.task") : "picked.client"; }
  std::string category() const {
    if (&kind_ == &thread_kind()) return "picked.category";
    return of(thread_kind(), "category", &kind_ == &work_kind() ? of(task_kind(), "thread", "picked.task") : "picked.thread");
  }
  std::string state() const {
    if (&kind_ == &contact_kind()) return "";
    return &kind_ == &work_kind() ? of(task_kind(), "state", "picked.task") : "picked.state";
  }
  std::string tags() const {
    if (&kind_ == &work_kind()) return " LEFT JOIN task_tags AS tag ON tag.record_id = " + of(task_kind(), "id", "picked.task");
    return " LEFT JOIN " + std::string(kind_.table) + "_tags AS tag ON tag.record_id = picked.id";
  }

  const Kind& kind_;
  const Viewer& viewer_;
  Date today_;
};

class Analyser {
 public:
  Analyser(Store& store, const Kind& kind, const ListQuery& query, const Viewer& viewer)
      : store_(store), kind_(kind), conditions_(store.conditions(kind, query, viewer)) {
    settle_progress(store.connection());
  }

  std::vector<AnalysisRow> rows(const Dimension& dimension) {
    const Measures& measured = measures_of(kind_);
    Conditions conditions = conditions_;
    const std::string picked = "WITH picked AS (SELECT *, " + std::string(measured.moment) + " AS at FROM " + std::string(kind_.table) +
                               conditions.where() + ") SELECT " + (dimension.key.empty() ? "''" : "CAST(" + dimension.key + " AS TEXT)") +
                               " AS key, COUNT(*) AS count, SUM(" + std::string(measured.planned) + "), SUM(" + std::string(measured.spent) +
                               "), SUM(" + std::string(measured.is_open) + "), " + money_sums() + ", SUM(" + std::string(measured.is_done) + "), SUM(" + std::string(measured.is_overdue);
    const std::string now = conditions.bind(std::int64_t{store_.now().time_since_epoch().count()});
    const std::string order = is_time(dimension.by) ? "key" : "count DESC, key COLLATE polish";
    auto types = std::vector<ColumnType>(11, ColumnType::integer);
    types[0] = ColumnType::text;
    auto found = store_.connection().query(picked + now + ") FROM picked" + dimension.join + " GROUP BY 1 ORDER BY " + order,
                                           conditions.parameters(), types);
    std::vector<AnalysisRow> rows;
    while (found.next()) {
      rows.push_back({found.text(0), found.integer(1), found.integer(2), found.integer(3), found.integer(4), found.integer(10),
                      found.integer(9), found.integer(5), found.integer(6), found.integer(7), found.integer(8)});
    }
    return rows;
  }

 private:
  static bool is_time(std::string_view by) { return by == "month" || by == "hour" || by == "weekday" || by == "weekday_hour"; }

  /// What is issued; a correction counts with its difference.
  std::string money_sums() const {
    if (&kind_ != &invoice_kind()) return "0, 0, 0, 0";
    const auto sum = [](const std::string& column) { return "SUM(CASE WHEN number <> '' THEN " + column + " ELSE 0 END)"; };
    return sum("net") + ", " + sum("gross") + ", " + sum("paid") + ", " + sum("balance");
  }

  Store& store_;
  const Kind& kind_;
  Conditions conditions_;
};

}  // namespace

std::span<const std::string_view> analysed_paths() { return kPaths; }

std::vector<std::string_view> analysed_by(const Kind& kind) {
  std::vector<std::string_view> names;
  for (const Dimension& dimension : Dimensions(kind, Viewer::system(), Date{}).all()) names.push_back(dimension.by);
  return names;
}

Analysis analyse(Store& store, const Kind& kind, std::string_view by, const ListQuery& query, const Viewer& viewer) {
  Analysis analysis;
  Analyser analyser(store, kind, query, viewer);
  const auto total = analyser.rows({});
  if (!total.empty()) analysis.total = total.front();
  analysis.total.key.clear();
  if (by.empty()) return analysis;
  for (const Dimension& dimension : Dimensions(kind, viewer, std::chrono::floor<std::chrono::days>(store.now())).all()) {
    if (dimension.by != by) continue;
    analysis.rows = analyser.rows(dimension);
    return analysis;
  }
  std::string message = "expected one of";
  for (const std::string_view name : analysed_by(kind)) message += " " + std::string(name);
  throw Error::at("/by", message);
}

}  // namespace kartoteka::records
