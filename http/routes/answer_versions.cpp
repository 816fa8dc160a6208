// Every earlier version of an answer: a list, each in full, what differs between two, and one brought back.
#include <nlohmann/json.hpp>

#include "engine/base/differences.h"
#include "engine/base/error.h"
#include "engine/records/answers/versions.h"
#include "engine/records/field_text.h"
#include "http/codec/list_query.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/preconditions.h"
#include "http/problem.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Answer;
using records::answer_kind;
using records::Store;

Json encode_version(const records::Version& version, NameBook& names) {
  Json user = nullptr;
  if (version.user) user = {{"id", *version.user}, {"name", names.user_name(version.user).value_or("")}};
  return {{"change", version.change}, {"at", format_instant(version.at)}, {"user", user}, {"action", records::to_string(version.action)}, {"fields", version.fields}};
}

Response list_versions(Call& call) {
  const auto id = path_id(call);
  Json items = Json::array();
  call.context().database.read([&](Store& store) {
    store.get(answer_kind(), id, call.viewer);
    NameBook names(store, call.viewer);
    for (const records::Version& version : records::answer_versions(store.connection(), id)) items.push_back(encode_version(version, names));
  });
  return json_response(200, {{"items", std::move(items)}});
}

Response read_version(Call& call) {
  const auto id = path_id(call), change = path_id(call, "change");
  const Representation representation = decode_representation(call.request.query);
  const Json json = call.context().database.read([&](Store& store) {
    const auto answer = answer_version(store, id, change, call.viewer);
    NameBook names(store, call.viewer);
    Json encoded = encode_record(answer_kind(), *answer, representation, &names);
    encoded["version"] = change;
    return encoded;
  });
  return json_response(200, json);
}

std::string_view step_name(Step step) { return step == Step::same ? "same" : step == Step::removed ? "removed" : "added"; }

Json encode_words(std::string_view before, std::string_view after) {
  const auto old_words = words_of(before), new_words = words_of(after);
  Json words = Json::array();
  for (const StepRun& run : differences(old_words, new_words)) {
    std::string text;
    for (std::size_t i = run.begin; i < run.end; ++i) text += run.step == Step::added ? new_words[i] : old_words[i];
    words.push_back({{"step", step_name(run.step)}, {"text", text}});
  }
  return words;
}

Json line_of(Step step, std::string_view text) { return {{"step", step_name(step)}, {"text", text}}; }

/// Lines that stand in the place of as many others are told word by word.
Json encode_lines(const std::string& before, const std::string& after) {
  const auto old_lines = lines_of(before), new_lines = lines_of(after);
  const auto runs = differences(old_lines, new_lines);
  Json lines = Json::array();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const StepRun& run = runs[i];
    const bool is_instead = run.step == Step::removed && i + 1 < runs.size() && runs[i + 1].step == Step::added && runs[i + 1].end - runs[i + 1].begin == run.end - run.begin;
    for (std::size_t k = run.begin; k < run.end; ++k) {
      if (is_instead) {
        lines.push_back({{"step", "changed"}, {"words", encode_words(old_lines[k], new_lines[runs[i + 1].begin + k - run.begin])}});
      } else {
        lines.push_back(line_of(run.step, run.step == Step::added ? new_lines[k] : old_lines[k]));
      }
    }
    if (is_instead) ++i;
  }
  return lines;
}

Json encode_differences(const Answer& before, const Answer& after) {
  Json fields = Json::array();
  for (const records::Field& field : answer_kind().fields) {
    if (field.is_computed || field.get(before) == field.get(after)) continue;
    const std::string old_text = text_from_value(field, field.get(before)), new_text = text_from_value(field, field.get(after));
    fields.push_back({{"field", field.name}, {"old", old_text}, {"new", new_text}, {"lines", encode_lines(old_text, new_text)}});
  }
  return fields;
}

Response read_differences(Call& call) {
  const auto id = path_id(call), change = path_id(call, "change");
  ParameterReader reader(call.request.query);
  const auto with = reader.integer("with", 0, 1, std::numeric_limits<std::int64_t>::max());
  reader.finish();
  const Json json = call.context().database.read([&](Store& store) {
    const auto before = answer_version(store, id, change, call.viewer);
    const auto latest = records::answer_versions(store.connection(), id).front().change;
    const auto after = answer_version(store, id, with > 0 ? with : latest, call.viewer);
    return Json{{"from", change}, {"to", with > 0 ? with : latest}, {"fields", encode_differences(*before, *after)}};
  });
  return json_response(200, json);
}

Response bring_back(Call& call) {
  records::require_write(call.viewer, answer_kind());
  if (!has_if_match(call.request)) return precondition_required();
  const auto id = path_id(call), change = path_id(call, "change");
  const Representation representation = decode_representation(call.request.query);
  const auto answer = call.context().database.write([&](Store& store) {
    const auto present = store.get(answer_kind(), id, call.viewer);
    require_match(call.request, *present);
    return restore_version(store, id, change, present->change, call.viewer);
  });
  return written_response(call, 200, answer_kind(), *answer, representation);
}

ParameterDescription change_parameter() { return {"change", ParameterPlace::path, {"integer", 1}, "the number of the change that made the version", true}; }

Operation version_operation(std::string id, std::string summary, AnswerDescription answer, bool of_one = true) {
  Operation operation{.id = std::move(id), .tag = std::string(answer_kind().plural.en), .summary = std::move(summary)};
  operation.parameters = {id_parameter("the answer's id")};
  if (of_one) operation.parameters.push_back(change_parameter());
  operation.answers = {std::move(answer)};
  operation.problems = {"not_found"};
  return operation;
}

Operation restore_operation() {
  Operation operation = version_operation("restore_answer_version", "Brings back what an earlier version said", {200, "the answer", "Answer", {"ETag", "Kartoteka-Change"}});
  operation.description = "As a new version. Its state, owner, audience and what it replaces stay as they are now.";
  operation.parameters.push_back({"If-Match", ParameterPlace::header, {}, "the ETag of the version that is changed, or *; without it 428", true});
  add_representation(operation);
  operation.problems = {"forbidden", "not_found", "conflict", "outdated", "precondition_required"};
  return operation;
}

}  // namespace

void add_answer_version_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/answers/{id}/versions";
  const std::string one = all + "/{change}";
  routes.push_back({"GET", all, version_operation("list_answer_versions", "Lists every version of an answer", {200, "newest first", "AnswerVersions"}, false), list_versions});
  Operation read = version_operation("read_answer_version", "Reads an answer as a change left it", {200, "the version", "AnswerVersion"});
  read.description = "Computed fields are those of today.";
  add_representation(read);
  routes.push_back({"GET", one, std::move(read), read_version});
  Operation differences = version_operation("read_answer_differences", "Tells what differs between two versions, line by line and word by word", {200, "the fields that differ", "AnswerDifferences"});
  differences.parameters.push_back({"with", ParameterPlace::query, {"integer", 1}, "the later version; without it the newest"});
  routes.push_back({"GET", one + "/differences", std::move(differences), read_differences});
  routes.push_back({"POST", one + "/restore", restore_operation(), bring_back});
}

}  // namespace kartoteka::http
