#include "http/routes/record_operations.h"

#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "http/codec/list_query.h"
#include "http/codec/schema.h"
#include "http/routes/direct_answers.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::FieldType;
using records::Kind;

/// Answers that are public can be read by anybody.
bool is_open(const Kind& kind) { return &kind == &records::answer_kind(); }

std::string lower_label(const Kind& kind) {
  std::string label(kind.label.en);
  label[0] = static_cast<char>(label[0] | 0x20);
  return label;
}

std::string with_article(const Kind& kind) {
  const std::string label = lower_label(kind);
  return (label.starts_with('a') ? "an " : "a ") + label;
}

ParameterDescription id_parameter() { return {"id", ParameterPlace::path, {"integer", 1}, "the record's id", true}; }

std::vector<ParameterDescription> representation_parameters() {
  return {{"expand", ParameterPlace::query, {"string", {}, {}, {"names"}}, "names: adds <field>_name beside each reference"},
          {"render", ParameterPlace::query, {"string", {}, {}, {"html"}}, "html: adds <field>_html, safe HTML, beside each Markdown field"}};
}

ParameterDescription if_match_parameter() {
  return {"If-Match", ParameterPlace::header, {}, "the ETag of the version that is changed, or *; without it 428", true};
}

ValueDescription filter_value(const Field& field) {
  switch (field.type) {
    case FieldType::integer: return {"integer", field.minimum, field.maximum};
    case FieldType::reference:
    case FieldType::references: return {"integer", 1};
    case FieldType::boolean: return {"boolean"};
    case FieldType::date: return {"date"};
    case FieldType::instant: return {"date-time"};
    case FieldType::choice: {
      ValueDescription value;
      for (const records::Choice& choice : field.choices) value.choices.emplace_back(choice.value);
      return value;
    }
    default: return {};
  }
}

void add_filters(const Kind& kind, const Field& field, std::vector<ParameterDescription>& parameters) {
  const std::string name(field.name);
  const std::string label(field.label.en);
  if (is_filterable(field)) {
    const char* below = &kind == &records::answer_kind() && name == "category" ? "; \"Biuro/\": Biuro and all below it" : "";
    parameters.push_back({name, ParameterPlace::query, filter_value(field), label + " is this; repeated: any of them" + below, false, true});
  }
  if (is_range_filterable(field)) {
    ValueDescription bound = filter_value(field);
    bound.minimum = bound.maximum = std::nullopt;
    parameters.push_back({name + "_from", ParameterPlace::query, bound, label + " is this or more"});
    parameters.push_back({name + "_to", ParameterPlace::query, bound, label + " is less than this"});
  }
}

void add_work_filters(const Kind& kind, std::vector<ParameterDescription>& parameters) {
  const bool is_thread = &kind == &records::thread_kind();
  if (is_thread || &kind == &records::task_kind()) {
    parameters.push_back({"overdue", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "true: only what is open and past its due date"});
  }
  if (is_thread) {
    parameters.push_back({"quiet_days", ParameterPlace::query, {"integer", 0, kMaxQuietDays}, "open threads in which nothing happened for so many days"});
  }
}

std::vector<ParameterDescription> list_parameters(const Kind& kind) {
  std::vector<ParameterDescription> parameters{
      {"order", ParameterPlace::query, {"string", {}, {}, {}, "-updated_at"}, "id, created_at, updated_at or a sortable field; with - the greatest first"},
      {"limit", ParameterPlace::query, {"integer", 1, kMaxPageSize, {}, std::to_string(kDefaultPageSize)}, "records a page"},
      {"cursor", ParameterPlace::query, {}, "next_cursor of the page before"},
      {"bin", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "true: the records in the bin instead"},
      {"fields", ParameterPlace::query, {}, "names of fields, with commas between: only these are sent"}};
  for (ParameterDescription& parameter : representation_parameters()) parameters.push_back(std::move(parameter));
  parameters.push_back({"format", ParameterPlace::query, {"string", {}, {}, {"json", "csv"}, "json"},
                        "csv: all matching records as CSV (UTF-8, semicolons), as Accept: text/csv asks for too"});
  add_work_filters(kind, parameters);
  if (kind.field("attributes")) {
    parameters.push_back({"attribute", ParameterPlace::query, {},
                          "an own attribute is this: branza=transport; of one attribute any of the values, of several all. Numbers and dates "
                          "also from and to: attribute.obrot_from=1000, attribute.obrot_to=5000",
                          false, true});
  }
  for (const Field& field : kind.fields) add_filters(kind, field, parameters);
  return parameters;
}

Operation operation(const Kind& kind, const std::string& verb, const std::string& noun, std::string summary) {
  Operation result;
  result.id = verb + "_" + noun;
  result.tag = kind.plural.en;
  result.summary = std::move(summary);
  return result;
}

std::string singular(const Kind& kind) { return std::string(kind.name); }

AnswerDescription record_answer(const Kind& kind, int status, std::string description, std::vector<std::string> headers) {
  return {status, std::move(description), schema_name(kind), std::move(headers)};
}

/// A change of one record, with If-Match.
Operation change_operation(const Kind& kind, const std::string& verb, std::string summary, std::string answer) {
  Operation result = operation(kind, verb, singular(kind), std::move(summary));
  result.parameters = {id_parameter(), if_match_parameter()};
  for (ParameterDescription& parameter : representation_parameters()) result.parameters.push_back(std::move(parameter));
  result.answers = {record_answer(kind, 200, std::move(answer), {"ETag", "Kartoteka-Change"})};
  result.problems = {"forbidden", "not_found", "conflict", "outdated", "precondition_required"};
  return result;
}

}  // namespace

namespace {

/// The list of answers gives the direct answer to a question too.
void add_direct_answer(Operation& list) {
  list.summary = "Lists answers, or gives the direct answer to a question";
  list.description =
      "Without signing in: published, public answers that are valid today. With q: the best published answer, the passage "
      "of it that answers, how sure that is, and why; or that there is none.";
  for (ParameterDescription& parameter : direct_answer_parameters()) list.parameters.push_back(std::move(parameter));
  list.answers = {{200, "a page of the list, or with q the direct answer", "AnswerListOrDirectAnswer"}};
}

}  // namespace

Operation list_operation(const Kind& kind) {
  Operation result = operation(kind, "list", std::string(kind.path), "Lists " + std::string(kind.path));
  result.parameters = list_parameters(kind);
  result.answers = {{200, "a page of the list", schema_name(kind) + "List"}};
  result.needs_sign_in = !is_open(kind);
  if (is_open(kind)) add_direct_answer(result);
  return result;
}

Operation create_operation(const Kind& kind) {
  Operation result = operation(kind, "create", singular(kind), "Makes " + with_article(kind));
  result.parameters = {{"Idempotency-Key", ParameterPlace::header, {}, "1 to 200 bytes; a request repeated with the same key makes nothing anew"}};
  for (ParameterDescription& parameter : representation_parameters()) result.parameters.push_back(std::move(parameter));
  result.request_schema = schema_name(kind) + "New";
  result.answers = {record_answer(kind, 201, "made", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"})};
  result.problems = {"forbidden", "conflict"};
  return result;
}

Operation read_operation(const Kind& kind) {
  Operation result = operation(kind, "read", singular(kind), "Reads " + with_article(kind));
  result.parameters = {id_parameter()};
  for (ParameterDescription& parameter : representation_parameters()) result.parameters.push_back(std::move(parameter));
  result.parameters.push_back({"If-None-Match", ParameterPlace::header, {}, "the ETag that the caller has"});
  result.answers = {record_answer(kind, 200, "the record", {"ETag"}), {304, "the caller has it already", "", {"ETag"}}};
  result.problems = {"not_found"};
  result.needs_sign_in = !is_open(kind);
  return result;
}

Operation patch_operation(const Kind& kind) {
  Operation result = change_operation(kind, "change", "Changes " + with_article(kind), "changed");
  result.description = "A merge patch (RFC 7396): fields that are not named stay, null clears, lists are replaced as a whole.";
  result.request_schema = schema_name(kind) + "Patch";
  return result;
}

Operation delete_operation(const Kind& kind) {
  return change_operation(kind, "delete", "Puts " + with_article(kind) + " into the bin", "in the bin");
}

Operation restore_operation(const Kind& kind) {
  return change_operation(kind, "restore", "Takes " + with_article(kind) + " out of the bin", "restored");
}

Operation history_operation(const Kind& kind) {
  Operation result = operation(kind, "history_of", singular(kind), "Tells who changed " + with_article(kind) + ", when, and what");
  result.parameters = {id_parameter()};
  result.answers = {{200, "the changes, newest first", "History"}};
  result.problems = {"not_found"};
  return result;
}

}  // namespace kartoteka::http
