#include "engine/records/answers/answer_report.h"

#include <map>

#include "engine/base/error.h"
#include "engine/records/answers/answer_rules.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;
using std::chrono::days;

constexpr std::int64_t kHourMs = 3'600'000;  // Warsaw is whole hours from UTC: no hour lies in two of its days

std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }

Date monday_of(Date day) { return day - (std::chrono::weekday{day} - std::chrono::Monday); }

std::int64_t& count_of(AnswerSums& sums, const std::string& outcome) {
  if (outcome == "found") return sums.found;
  if (outcome == "poor") return sums.poor;
  if (outcome == "none") return sums.none;
  if (outcome == "given") return sums.given;
  return outcome == "helped" ? sums.helped : sums.not_helped;
}

class Reporter {
 public:
  Reporter(Store& store, Date from, Date to) : store_(store), from_(milliseconds(warsaw_moment(from))), to_(milliseconds(warsaw_moment(to))) {
    for (Date week = monday_of(from); week < to; week += days{7}) weeks_[week];
  }

  /// Counts rows of a table by hour and outcome.
  void count(const std::string& table, const std::string& condition) {
    auto rows = store_.connection().query("SELECT at / " + std::to_string(kHourMs) + ", outcome, COUNT(*) FROM " + table +
                                              " WHERE at >= :from AND at < :to AND " + condition + " GROUP BY 1, 2",
                                          {from_, to_}, {ColumnType::integer, ColumnType::text, ColumnType::integer});
    while (rows.next()) {
      const Date day = warsaw_day(Instant{std::chrono::milliseconds{rows.integer(0) * kHourMs}});
      for (AnswerSums* sums : {&total_, &weeks_[monday_of(day)]}) count_of(*sums, rows.text(1)) += rows.integer(2);
    }
  }

  std::vector<UsedAnswer> answers(std::size_t most) {
    auto rows = store_.connection().query(
        "SELECT answer, SUM(outcome = 'given'), SUM(outcome = 'helped'), SUM(outcome = 'not_helped') FROM answer_use "
        "WHERE at >= :from AND at < :to AND undone_at IS NULL GROUP BY answer ORDER BY COUNT(*) DESC, answer LIMIT :most",
        {from_, to_, static_cast<std::int64_t>(most)}, std::vector<ColumnType>(4, ColumnType::integer));
    std::vector<UsedAnswer> used;
    while (rows.next()) {
      UsedAnswer one{rows.integer(0), {}};
      one.sums.given = rows.integer(1);
      one.sums.helped = rows.integer(2);
      one.sums.not_helped = rows.integer(3);
      used.push_back(one);
    }
    return used;
  }

  AnswerReport report(std::vector<UsedAnswer> answers) {
    AnswerReport report{total_, {}, std::move(answers)};
    for (const auto& [week, sums] : weeks_) report.weeks.push_back({week, sums});
    for (AnswerWeek& week : report.weeks) week.sums.searches = searches(week.sums);
    report.total.searches = searches(report.total);
    return report;
  }

 private:
  static std::int64_t searches(const AnswerSums& sums) { return sums.found + sums.poor + sums.none; }

  Store& store_;
  std::int64_t from_;
  std::int64_t to_;
  AnswerSums total_;
  std::map<Date, AnswerSums> weeks_;
};

}  // namespace

AnswerReport answer_report(Store& store, Date from, Date to, std::size_t most, const Viewer& viewer) {
  require_editor(viewer);
  Reporter reporter(store, from, to);
  reporter.count("search_log", "outcome <> ''");
  reporter.count("answer_use", "undone_at IS NULL");
  return reporter.report(reporter.answers(most));
}

}  // namespace kartoteka::records
