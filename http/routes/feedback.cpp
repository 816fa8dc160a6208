// What people say of answers: that one helped or did not, shown with what it comes to, and taken back.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/answers/answer_rules.h"
#include "engine/records/answers/usefulness.h"
#include "engine/records/kinds/contact.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/idempotency.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Answer;
using records::answer_kind;
using records::AnswerUse;
using records::RecordId;
using records::Store;

constexpr std::size_t kMostUses = 200;

std::string explanation_of(const Answer& answer) {
  if (answer.helped + answer.not_helped + answer.given == 0) return "Nobody has used it yet: it ranks by its words alone.";
  return "Helped " + std::to_string(answer.helped) + " times, did not help " + std::to_string(answer.not_helped) + " times, given in " +
         std::to_string(answer.given) + " contacts. Uses count half after 180 days; what few people said counts little.";
}

Json encode_use(const AnswerUse& use, NameBook& names) {
  return {{"id", use.id},
          {"at", format_instant(use.at)},
          {"user", use.user ? Json(*use.user) : Json(nullptr)},
          {"user_name", names.user_name(use.user).value_or("")},
          {"outcome", use.outcome},
          {"wording", use.wording},
          {"contact", use.contact ? Json(*use.contact) : Json(nullptr)},
          {"undone_at", use.undone_at ? Json(format_instant(*use.undone_at)) : Json(nullptr)},
          {"undone_by", use.undone_by ? Json(*use.undone_by) : Json(nullptr)}};
}

Json encode_usefulness(Store& store, RecordId id, const records::Viewer& viewer) {
  const auto record = store.get(answer_kind(), id, viewer);
  const auto& answer = static_cast<const Answer&>(*record);
  NameBook names(store, viewer);
  Json items = Json::array();
  for (const AnswerUse& use : uses_of(store, id, kMostUses, viewer)) items.push_back(encode_use(use, names));
  return {{"answer", id},           {"usefulness", answer.usefulness}, {"helped", answer.helped},        {"not_helped", answer.not_helped},
          {"given", answer.given}, {"explanation", explanation_of(answer)}, {"items", std::move(items)}};
}

Response usefulness_response(Call& call, int status, RecordId id) {
  return json_response(status, call.context().database.read([&](Store& store) { return encode_usefulness(store, id, call.viewer); }));
}

Response read_usefulness(Call& call) {
  const auto id = path_id(call);
  call.api.learning.catch_up();
  return usefulness_response(call, 200, id);
}

KeptOnce kept_once(Call& call) {
  const auto key = idempotent_request(call.request);
  if (!key) return {};
  const RecordId user = *call.viewer.user;
  const auto age = call.context().options.idempotency_age;
  return {[key, user](Store& store) { return find_idempotent(store, user, *key, answer_kind()); },
          [key, user, age](Store& store, RecordId id) {
            forget_idempotent(store, age);
            remember_idempotent(store, user, *key, answer_kind(), id);
          }};
}

Response give_feedback(Call& call) {
  records::require_write(call.viewer, answer_kind());
  const auto id = path_id(call);
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  AnswerUse use{.answer = id, .at = call.context().clock(), .user = call.viewer.user};
  if (!reader.has("helped")) reader.add_problem("helped", "must be given");
  use.outcome = reader.flag("helped") ? "helped" : "not_helped";
  const std::string query = reader.text("query").value_or("");
  if (query.size() > records::kMaxLineLength) reader.add_problem("query", "at most " + std::to_string(records::kMaxLineLength) + " bytes");
  use.contact = reader.id("contact");
  reader.finish();
  call.context().database.read([&](Store& store) {
    if (store.get(answer_kind(), id, call.viewer)->deleted_at) throw Error(ErrorCode::conflict, "answer " + std::to_string(id) + " is in the bin");
    if (use.contact && !store.find(records::contact_kind(), *use.contact, call.viewer)) throw Error::at("/contact", "there is no such contact");
  });
  const RecordId kept = call.api.learning.keep_feedback(use, query, kept_once(call));
  Response response = usefulness_response(call, 201, id);
  response.headers.set("Location", record_path(answer_kind(), id) + "/feedback/" + std::to_string(kept));
  return response;
}

Response undo_feedback(Call& call) {
  const auto id = path_id(call), feedback = path_id(call, "feedback");
  call.context().database.write([&](Store& store) {
    store.get(answer_kind(), id, call.viewer);
    undo_use(store, id, feedback, call.viewer);
  });
  return usefulness_response(call, 200, id);
}

Operation learning_operation(std::string id, std::string summary, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Learning", .summary = std::move(summary)};
  operation.parameters = {id_parameter("the answer's id")};
  operation.answers = {std::move(answer)};
  operation.problems = {"not_found"};
  return operation;
}

}  // namespace

void add_feedback_routes(ApiRoutes& routes) {
  const std::string one = std::string(kApiRoot) + "/answers/{id}";
  Operation give = learning_operation("give_feedback", "Says whether an answer helped", {201, "what the answer is worth now", "Usefulness", {"Location"}});
  give.description = "The question is kept without names, numbers and addresses; one that was helped may become another wording of the answer (see wording proposals).";
  give.parameters.push_back(idempotency_parameter());
  give.request_schema = "FeedbackNew";
  give.problems = {"forbidden", "not_found", "conflict"};
  routes.push_back({"POST", one + "/feedback", std::move(give), give_feedback});
  Operation undo = learning_operation("undo_feedback", "Takes feedback back", {200, "what the answer is worth now", "Usefulness"});
  undo.parameters.push_back({"feedback", ParameterPlace::path, {"integer", 1}, "its id", true});
  undo.description = "One's own; managers and administrators anybody's. It stays in the list, marked as undone.";
  undo.problems = {"forbidden", "not_found"};
  routes.push_back({"DELETE", one + "/feedback/{feedback}", std::move(undo), undo_feedback});
  Operation read = learning_operation("read_usefulness", "Explains how useful an answer was, and lists what that comes of", {200, "its usefulness", "Usefulness"});
  routes.push_back({"GET", one + "/usefulness", std::move(read), read_usefulness});
}

}  // namespace kartoteka::http
