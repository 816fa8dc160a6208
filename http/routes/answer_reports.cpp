// How answers fare, week by week: looked for and found, given, helped.
#include <nlohmann/json.hpp>

#include "engine/records/answers/answer_report.h"
#include "engine/records/kinds/answer.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::AnswerSums;
using records::Store;
using std::chrono::days;

constexpr days kUsualTime{84};
constexpr days kLongestTime{732};
constexpr std::int64_t kAnswers = 20;
constexpr std::int64_t kMostAnswers = 200;

struct Asked {
  Date from;
  Date to;
  std::size_t answers;
};

/// The last twelve weeks, today included, where nothing is asked for.
Asked decode(const Parameters& parameters, Instant now) {
  ParameterReader reader(parameters);
  const auto from = reader.date("from");
  const Date to = reader.date("to").value_or(warsaw_day(now) + days{1});
  const Asked asked{from.value_or(to - kUsualTime), to, static_cast<std::size_t>(reader.integer("answers", kAnswers, 1, kMostAnswers))};
  if (asked.to < asked.from) reader.add_problem("to", "must not be before from");
  if (asked.to - asked.from > kLongestTime) reader.add_problem("to", "at most " + std::to_string(kLongestTime.count()) + " days");
  reader.finish();
  return asked;
}

Json encode_uses(const AnswerSums& sums) { return {{"given", sums.given}, {"helped", sums.helped}, {"not_helped", sums.not_helped}}; }

Json encode_sums(const AnswerSums& sums) {
  Json json{{"searches", sums.searches}, {"found", sums.found}, {"poor", sums.poor}, {"none", sums.none}};
  json.update(encode_uses(sums));
  return json;
}

Json encode(const records::AnswerReport& report, const Asked& asked, NameBook& names) {
  Json json{{"from", format_date(asked.from)}, {"to", format_date(asked.to)}, {"total", encode_sums(report.total)}};
  json["weeks"] = Json::array();
  for (const records::AnswerWeek& week : report.weeks) {
    Json item{{"week", format_date(week.week)}};
    item.update(encode_sums(week.sums));
    json["weeks"].push_back(std::move(item));
  }
  json["answers"] = Json::array();
  for (const records::UsedAnswer& used : report.answers) {
    const auto& question = names.name(records::answer_kind(), used.answer);
    Json item{{"id", used.answer}, {"question", question ? Json(*question) : Json(nullptr)}};
    item.update(encode_uses(used.sums));
    json["answers"].push_back(std::move(item));
  }
  return json;
}

Response report_on_answers(Call& call) {
  const Asked asked = decode(call.request.query, call.context().clock());
  call.api.learning.catch_up();
  return json_response(200, call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    NameBook names(store, call.viewer);
    return encode(records::answer_report(store, asked.from, asked.to, asked.answers, call.viewer), asked, names);
  }));
}

}  // namespace

void add_answer_report_routes(ApiRoutes& routes) {
  const auto place = ParameterPlace::query;
  Operation operation{.id = "report_on_answers", .tag = "Learning", .summary = "Tells week by week how often answers were looked for, found, given, and helped"};
  operation.description = "For managers and administrators. Weeks begin on Monday in Poland; searches that looked for no answer (a number, a name) are left out.";
  operation.parameters = {{"from", place, {"date"}, "from this day on; left out: the last twelve weeks"},
                          {"to", place, {"date"}, "before this day"},
                          {"answers", place, {"integer", 1, kMostAnswers, {}, std::to_string(kAnswers)}, "at most so many of the answers that were used most"}};
  operation.answers = {{200, "the report", "AnswerReport"}};
  operation.problems = {"forbidden"};
  routes.push_back({"GET", std::string(kApiRoot) + "/reports/answers", std::move(operation), report_on_answers});
}

}  // namespace kartoteka::http
