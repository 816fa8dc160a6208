// The report of what is missing: questions that were asked and had no answer or a poor one, by what they mean; how often,
// since when, by whom, what is nearest. One call begins the answer; once it is published the questions are asked again.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/base/error.h"
#include "engine/records/answers/answer_rules.h"
#include "engine/records/answers/question_groups.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "http/codec/body_reader.h"
#include "http/codec/list_query.h"
#include "http/codec/parameter_reader.h"
#include "http/learning/begun_answer.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/making.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Answer;
using records::answer_kind;
using records::GroupReport;
using records::RecordId;
using records::Store;
using std::chrono::days;

constexpr std::int64_t kPage = 20;
constexpr std::int64_t kMostOnPage = 100;
constexpr std::int64_t kDeepest = 1'000'000;
constexpr days kUsualTime{28};
constexpr days kLongestTime{730};
constexpr std::size_t kAskedAgain = 10;  // wordings of a group
constexpr std::size_t kShownContacts = 20;
constexpr std::chrono::milliseconds kIndexWait{2000};

struct Time {
  Date from;
  Date to;
};

/// The last four weeks, today included, where nothing is asked for.
Time read_time(ParameterReader& reader, Instant now) {
  const Date tomorrow = std::chrono::floor<days>(now) + days{1};
  const auto from = reader.date("from");
  const Time time{from.value_or(reader.date("to").value_or(tomorrow) - kUsualTime), reader.date("to").value_or(tomorrow)};
  if (time.to < time.from) reader.add_problem("to", "must not be before from");
  if (time.to - time.from > kLongestTime) reader.add_problem("to", "at most " + std::to_string(kLongestTime.count()) + " days");
  return time;
}

/// One report for one who asks.
class Reporter {
 public:
  Reporter(Call& call, Store& store, Time time)
      : call_(call), store_(store), names_(store, call.viewer), time_(time), access_(groups_of(store.connection(), call.viewer)) {}

  Json encode(const GroupReport& report) {
    Json json = heading(report);
    json["weeks"] = weeks(report.group.id);
    const AnswerNow now = ask(report.group.question);
    json["closest"] = closest(now);
    add_contacts(report.group.id, json);
    add_state(report, json);
    return json;
  }

 private:
  AnswerNow ask(const std::string& question) { return call_.api.learning.ask(store_, question, access_); }

  static Json heading(const GroupReport& report) {
    return {{"group", report.group.id},
            {"question", report.group.question},
            {"searches", report.searches},
            {"none", report.none},
            {"poor", report.poor},
            {"contacts", report.contacts},
            {"unanswered_contacts", report.unanswered_contacts},
            {"first_at", format_instant(report.first_at)},
            {"last_at", format_instant(report.last_at)}};
  }

  Json weeks(RecordId group) {
    Json items = Json::array();
    for (const records::WeekCount& week : records::weeks_of(store_.connection(), group, Instant{time_.from}, Instant{time_.to})) {
      items.push_back({{"week", format_date(week.monday)}, {"asked", week.asked}, {"missed", week.missed}});
    }
    return items;
  }

  Json named_answer(RecordId id, double confidence) {
    return {{"id", id}, {"question", names_.name(answer_kind(), id).value_or("")}, {"confidence", confidence}};
  }

  Json closest(const AnswerNow& now) {
    Json items = Json::array();
    if (now.answer) items.push_back(named_answer(*now.answer, now.confidence));
    for (const auto& [id, confidence] : now.alternatives) items.push_back(named_answer(id, confidence));
    return items;
  }

  void add_contacts(RecordId group, Json& json) {
    Json contacts = Json::array(), clients = Json::array();
    std::set<RecordId> seen;
    for (const RecordId id : contacts_of(store_, group, kShownContacts, call_.viewer)) {
      const auto record = store_.find(records::contact_kind(), id, call_.viewer);
      if (!record) continue;
      const auto& contact = static_cast<const records::Contact&>(*record);
      contacts.push_back({{"id", id},
                          {"subject", contact.subject},
                          {"started_at", contact.started_at ? Json(format_instant(*contact.started_at)) : Json(nullptr)},
                          {"client", contact.client ? Json(*contact.client) : Json(nullptr)},
                          {"is_solved", !contact.result.empty()},
                          {"answers_used", contact.answers_used}});
      if (!contact.client || !seen.insert(*contact.client).second) continue;
      clients.push_back({{"id", *contact.client}, {"name", names_.name(records::client_kind(), *contact.client).value_or("")}});
    }
    json["contact_list"] = std::move(contacts);
    json["clients"] = std::move(clients);
  }

  /// The group's wordings, asked again now. Returns whether all of them have a good answer.
  bool add_asked_again(RecordId group, Json& json) {
    Json items = Json::array();
    bool are_answered = true;
    for (const records::Asked& asked : wordings_of(store_, group, kAskedAgain, call_.viewer)) {
      const AnswerNow now = ask(asked.text);
      const bool is_answered = now.outcome == "found";
      are_answered = are_answered && is_answered;
      items.push_back({{"text", asked.text}, {"times", asked.times}, {"is_answered", is_answered}, {"answer", now.answer ? Json(*now.answer) : Json(nullptr)}, {"confidence", now.confidence}});
    }
    const bool are_any = !items.empty();
    json["asked_again"] = std::move(items);
    return are_any && are_answered;
  }

  void add_state(const GroupReport& report, Json& json) {
    const auto record = report.answer ? store_.find(answer_kind(), *report.answer, call_.viewer) : nullptr;
    const auto* answer = record && !record->deleted_at ? static_cast<const Answer*>(record.get()) : nullptr;
    json["answer"] = answer ? Json{{"id", answer->id}, {"question", answer->question}, {"state", answer->state}} : Json(nullptr);
    json["started_at"] = answer && report.started_at ? Json(format_instant(*report.started_at)) : Json(nullptr);
    json["started_by"] = answer && report.started_by ? Json(*report.started_by) : Json(nullptr);
    const bool is_closed = add_asked_again(report.group.id, json);
    const bool is_published = answer && answer->state == "published";
    json["state"] = is_closed ? "closed" : is_published ? "not_closed" : answer ? "started" : "open";
  }

  Call& call_;
  Store& store_;
  NameBook names_;
  Time time_;
  std::vector<std::string> access_;
};

Json encode_report(Call& call, const records::ReportQuery& query, Time time) {
  call.api.learning.catch_up();
  // What was published a moment ago is asked too.
  call.context().index.wait_for(call.context().index.latest_change(), kIndexWait);
  Json items = Json::array();
  call.context().database.read([&](Store& store) {
    call.context().language.renew(store);
    Reporter reporter(call, store, time);
    for (const GroupReport& report : missing_groups(store, query, call.viewer)) items.push_back(reporter.encode(report));
  });
  return items;
}

Response read_report(Call& call) {
  records::require_editor(call.viewer);
  ParameterReader reader(call.request.query);
  const Time time = read_time(reader, call.context().clock());
  records::ReportQuery query{.from = Instant{time.from}, .to = Instant{time.to}};
  query.limit = static_cast<std::size_t>(reader.integer("limit", kPage, 1, kMostOnPage));
  query.after = reader.integer("offset", 0, 0, kDeepest);
  reader.finish();
  Json items = encode_report(call, query, time);
  return json_response(200, {{"from", format_date(time.from)}, {"to", format_date(time.to)}, {"items", std::move(items)}});
}

Response read_group(Call& call) {
  records::require_editor(call.viewer);
  const auto id = path_id(call);
  ParameterReader reader(call.request.query);
  const Time time = read_time(reader, call.context().clock());
  reader.finish();
  Json items = encode_report(call, {.from = Instant{time.from}, .to = Instant{time.to}, .group = id}, time);
  if (items.empty()) throw Error(ErrorCode::not_found, "no group of questions " + std::to_string(id) + " was asked in that time");
  return json_response(200, items[0]);
}

Response start(Call& call) {
  records::require_editor(call.viewer);
  const auto group = path_id(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const auto contact = reader.id("contact"), answer = reader.id("answer");
  if (contact.has_value() == answer.has_value()) reader.add_problem("contact", "either a contact or an answer must be given");
  reader.finish();
  return begun_answer_response(call, {.contact = contact, .group = group, .answer = answer}, decode_representation(call.request.query));
}

void add_time(Operation& operation) {
  operation.parameters.push_back({"from", ParameterPlace::query, {"date"}, "asked on this day or later; without it four weeks before the end"});
  operation.parameters.push_back({"to", ParameterPlace::query, {"date"}, "asked before this day; without it up to now"});
}

}  // namespace

void add_missing_answer_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/reports/missing-answers";
  Operation report{.id = "report_missing_answers", .tag = "Learning", .summary = "Reports questions that had no answer or a poor one, by what they mean"};
  report.description =
      "For managers and administrators. Wordings that differ by inflection, order, diacritics and slips are one group. Each group's wordings are asked again "
      "now: it is closed where all of them have a good answer, not_closed where an answer was published for it and they have not.";
  add_time(report);
  report.parameters.push_back({"limit", ParameterPlace::query, {"integer", 1, kMostOnPage, {}, std::to_string(kPage)}, "groups at most"});
  report.parameters.push_back({"offset", ParameterPlace::query, {"integer", 0, kDeepest, {}, "0"}, "skips so many"});
  report.answers = {{200, "the groups, those that missed an answer most often first", "MissingAnswers"}};
  report.problems = {"forbidden"};
  routes.push_back({"GET", all, std::move(report), read_report});
  Operation one{.id = "read_question_group", .tag = "Learning", .summary = "Reports on one group of questions"};
  one.parameters = {id_parameter("the group's id")};
  add_time(one);
  one.answers = {{200, "the group", "QuestionGroup"}};
  one.problems = {"forbidden", "not_found"};
  routes.push_back({"GET", all + "/{id}", std::move(one), read_group});
  Operation starting{.id = "start_missing_answer", .tag = "Learning", .summary = "Begins the answer to a group of questions from a solved contact, or names the answer that is being written"};
  starting.parameters = {id_parameter("the group's id"), idempotency_parameter()};
  add_representation(starting);
  starting.request_schema = "AnswerStart";
  starting.answers = {{201, "the answer", "Answer", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"}}};
  starting.problems = {"forbidden", "not_found", "conflict"};
  routes.push_back({"POST", all + "/{id}/start", std::move(starting), start});
}

}  // namespace kartoteka::http
