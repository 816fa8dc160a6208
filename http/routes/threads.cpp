// What threads can do beyond being records: their timeline and trees of tasks, splitting and joining them, and moving
// tasks and contacts between them.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/work.h"
#include "engine/records/task_tree.h"
#include "engine/records/thread_moves.h"
#include "engine/records/thread_timeline.h"
#include "http/codec/body_reader.h"
#include "http/codec/list_query.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/preconditions.h"
#include "http/routes/answering.h"
#include "http/routes/making.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Kind;
using records::Record;
using records::RecordId;
using records::Store;

Json optional_integer(const std::optional<std::int64_t>& value) { return value ? Json(*value) : Json(nullptr); }

/// The value of a field that not every kind has; null where it has none.
Json value_of(const Kind& kind, std::string_view name, const Record& record) {
  const records::Field* field = kind.field(name);
  return field ? encode_value(*field, field->get(record)) : Json(nullptr);
}

Json minutes_of(const Kind& kind, const Record& record) {
  if (&kind == &records::contact_kind()) return optional_integer(static_cast<const records::Contact&>(record).duration_minutes);
  if (&kind == &records::work_kind()) return optional_integer(static_cast<const records::Work&>(record).minutes);
  return nullptr;
}

Json encode_entry(const records::TimelineEntry& entry, const Record& record, const Representation& representation, NameBook& names) {
  const Kind& kind = *entry.key.kind;
  Json owner = value_of(kind, "owner", record);
  Json owner_name = nullptr;
  if (owner.is_number()) {
    if (const auto name = names.user_name(owner.get<RecordId>())) owner_name = *name;
  }
  Json json = Json::object();
  json["at"] = format_instant(entry.at);
  json["event"] = entry.event;
  json["kind"] = kind.name;
  json["id"] = record.id;
  json["title"] = value_of(kind, kind.title_field().name, record);
  json["owner"] = std::move(owner);
  json["owner_name"] = std::move(owner_name);
  json["minutes"] = minutes_of(kind, record);
  json["state"] = value_of(kind, "state", record);
  json["record"] = encode_record(kind, record, representation, &names);
  return json;
}

struct TimelineRequest {
  std::size_t limit;
  std::string cursor;
  Representation representation;
};

TimelineRequest decode_timeline(const Parameters& parameters) {
  ParameterReader reader(parameters);
  TimelineRequest wanted;
  wanted.limit = static_cast<std::size_t>(reader.integer("limit", kDefaultPageSize, 1, kMaxPageSize));
  wanted.cursor = reader.text("cursor").value_or("");
  wanted.representation.names = reader.one_of("expand", {"", "names"}) == "names";
  wanted.representation.html = reader.one_of("render", {"", "html"}) == "html";
  reader.finish();
  return wanted;
}

Response timeline(Call& call) {
  const auto id = path_id(call);
  const TimelineRequest wanted = decode_timeline(call.request.query);
  const Json json = call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    const auto page = records::thread_timeline(store, id, wanted.limit, wanted.cursor, call.viewer);
    NameBook names(store, call.viewer);
    Json items = Json::array();
    for (const auto& entry : page.entries) {
      const auto record = store.get(*entry.key.kind, entry.key.id, call.viewer);
      items.push_back(encode_entry(entry, *record, wanted.representation, names));
    }
    return Json{{"items", std::move(items)}, {"next_cursor", page.next_cursor.empty() ? Json(nullptr) : Json(page.next_cursor)}};
  });
  return json_response(200, json);
}

Response task_trees(Call& call) {
  const auto id = path_id(call);
  const Representation representation = decode_fields_and_representation(records::task_kind(), call.request.query);
  const Json json = call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    NameBook names(store, call.viewer);
    Json items = Json::array();
    for (const records::TaskNode& node : records::task_tree(store, id, call.viewer)) {
      Json item = encode_record(records::task_kind(), *node.task, representation, &names);
      item["depth"] = node.depth;
      item["children_count"] = node.children;
      item["progress_percent"] = optional_integer(node.progress_percent);
      items.push_back(std::move(item));
    }
    return Json{{"items", std::move(items)}};
  });
  return json_response(200, json);
}

Response split(Call& call) {
  records::require_write(call.viewer, records::thread_kind());
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const records::ThreadSplit wanted{reader.required_text("title"), reader.ids("contacts"), reader.ids("tasks")};
  reader.finish();
  return made_response(call, records::thread_kind(), representation,
                       [&](Store& store) { return records::split_thread(store, id, wanted, call.viewer); });
}

Response join(Call& call) {
  records::require_write(call.viewer, records::thread_kind());
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const RecordId into = reader.required_id("into");
  reader.finish();
  const auto joined = call.context().database.write([&](Store& store) { return records::join_threads(store, id, into, call.viewer); });
  return written_response(call, 200, records::thread_kind(), *joined, representation);
}

Response move(const Kind& kind, Call& call) {
  records::require_write(call.viewer, kind);
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const auto thread = reader.id_or_null("thread");
  reader.finish();
  const auto moved = call.context().database.write([&](Store& store) {
    const auto present = store.get(kind, id, call.viewer);
    if (has_if_match(call.request)) require_match(call.request, *present);
    return records::move_to_thread(store, kind, id, thread, present->change, call.viewer);
  });
  return written_response(call, 200, kind, *moved, representation);
}

Operation thread_operation(std::string id, std::string summary) {
  Operation operation{.id = std::move(id), .tag = "Threads", .summary = std::move(summary)};
  operation.parameters = {id_parameter("the thread's id")};
  operation.problems = {"not_found"};
  return operation;
}

Operation changing(Operation operation, const std::string& body, AnswerDescription answer) {
  add_representation(operation);
  operation.request_schema = body;
  operation.answers = {std::move(answer)};
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

Operation timeline_operation() {
  Operation operation = thread_operation("read_timeline", "Tells what happened in a thread, newest first");
  operation.description =
      "Contacts and work when they happened, tasks when they were made and once more when they were done, attachments and links "
      "of the thread and of what is in it; only what the caller may see.";
  add_page_parameters(operation);
  add_representation(operation);
  operation.answers = {{200, "a page of the timeline", "Timeline"}};
  return operation;
}

Operation trees_operation() {
  Operation operation = thread_operation("list_thread_tasks", "Gives the tasks of a thread as their trees, each before its details");
  operation.parameters.push_back({"fields", ParameterPlace::query, {}, "names of fields, with commas between: only these are sent"});
  add_representation(operation);
  operation.answers = {{200, "all tasks", "TaskTree"}};
  return operation;
}

Operation move_operation(const std::string& noun, const std::string& tag, std::string description) {
  Operation operation{.id = "move_" + noun, .tag = tag, .summary = "Puts a " + noun + " into another thread, or into none"};
  operation.description = std::move(description);
  operation.parameters = {id_parameter("the " + noun + "'s id"),
                          {"If-Match", ParameterPlace::header, {}, "the ETag of the version that is moved; may be left out"}};
  operation = changing(std::move(operation), "ThreadMove", {200, "moved", noun == "task" ? "Task" : "Contact", {"ETag", "Kartoteka-Change"}});
  operation.problems.push_back("outdated");
  return operation;
}

}  // namespace

void add_thread_routes(ApiRoutes& routes) {
  const std::string root(kApiRoot);
  const std::string one = root + "/threads/{id}";
  routes.push_back({"GET", one + "/timeline", timeline_operation(), timeline});
  routes.push_back({"GET", one + "/tasks", trees_operation(), task_trees});
  Operation splitting = thread_operation("split_thread", "Makes a thread of a part of another");
  splitting.description = "Tasks bring their details along. The new thread has the other one's client, owner, category, tags and watchers.";
  splitting.parameters.push_back(idempotency_parameter());
  routes.push_back({"POST", one + "/split",
                    changing(std::move(splitting), "ThreadSplit", {201, "made", "Thread", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"}}),
                    split});
  Operation joining = thread_operation("join_threads", "Joins a thread into another");
  joining.description =
      "All its tasks, contacts, attachments and links go there; it is closed, and merged_into says where its contents are.";
  routes.push_back({"POST", one + "/join", changing(std::move(joining), "ThreadJoin", {200, "the thread joined into", "Thread", {"ETag", "Kartoteka-Change"}}),
                    join});
  routes.push_back({"POST", root + "/contacts/{id}/move", move_operation("contact", "Contacts", ""),
                    [](Call& call) { return move(records::contact_kind(), call); }});
  routes.push_back({"POST", root + "/tasks/{id}/move", move_operation("task", "Tasks", "It takes its details along and leaves its main task."),
                    [](Call& call) { return move(records::task_kind(), call); }});
}

}  // namespace kartoteka::http
