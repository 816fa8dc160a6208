// Calendars that other programs subscribe to, at secret addresses; and appointments that were held.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/calendar/feeds.h"
#include "engine/records/calendar/held.h"
#include "http/codec/body_reader.h"
#include "http/codec/list_query.h"
#include "http/codec/record_decoder.h"
#include "http/routes/answering.h"
#include "http/routes/making.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

using records::Feed;
using records::Store;

Json optional_id(const std::optional<std::int64_t>& id) { return id ? Json(*id) : Json(nullptr); }

Json encode_feed(const Feed& feed) {
  return {{"id", feed.id},
          {"name", feed.name},
          {"user", optional_id(feed.user)},
          {"team", optional_id(feed.team)},
          {"created_at", format_instant(feed.created_at)},
          {"read_at", feed.read_at ? Json(format_instant(*feed.read_at)) : Json(nullptr)}};
}

Response list_feeds(Call& call) {
  const auto feeds = call.context().database.read([&](Store& store) { return records::feeds_of(store, call.viewer); });
  Json items = Json::array();
  for (const Feed& feed : feeds) items.push_back(encode_feed(feed));
  return json_response(200, Json{{"items", std::move(items)}});
}

Response create_feed(Call& call) {
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const std::string name = reader.text("name").value_or("");
  const auto user = reader.id("user");
  const auto team = reader.id("team");
  reader.finish();
  const auto made = call.context().database.write([&](Store& store) { return records::create_feed(store, name, user, team, call.viewer); });
  Json json = encode_feed(made.feed);
  json["address"] = std::string(kApiRoot) + "/calendar/feeds/" + made.secret + "/kartoteka.ics";
  Response response = json_response(201, json);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Response revoke_feed(Call& call) {
  const auto id = path_id(call);
  call.context().database.write([&](Store& store) { records::revoke_feed(store, id, call.viewer); });
  return Response::empty(204);
}

/// Whoever has the address reads; nobody needs to be signed in.
Response read_feed(Call& call) {
  const std::string secret(call.request.parameters.get("secret").value_or(""));
  std::optional<Feed> feed;
  std::string text;
  call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    feed = records::find_feed(store, secret);
    if (feed) text = records::feed_text(store, *feed);
  });
  if (!feed) throw Error(ErrorCode::not_found, "no calendar at this address");
  if (records::wants_note_of_reading(*feed, call.context().clock())) {
    call.context().database.write([&](Store& store) { records::note_reading(store, *feed); });
  }
  Response response = Response::make(200, "text/calendar; charset=utf-8", std::move(text));
  response.headers.set("Cache-Control", "private, max-age=300");
  response.headers.set("Content-Disposition", "inline; filename=\"kartoteka.ics\"");
  return with_etag(call.request, std::move(response));
}

Response hold_appointment(Call& call) {
  records::require_write(call.viewer, records::contact_kind());
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const Json body = call.request.has_body() ? parse_json(call.request.body()) : Json::object();
  return made_response(call, records::contact_kind(), representation, [&](Store& store) {
    const auto record = store.get(records::appointment_kind(), id, call.viewer);
    records::Contact contact = records::contact_of(static_cast<const records::Appointment&>(*record));
    apply_merge_patch(records::contact_kind(), body, contact);
    return records::hold_appointment(store, id, std::move(contact), call.viewer);
  });
}

Operation feed_operation(std::string id, std::string summary, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Calendar", .summary = std::move(summary)};
  operation.answers = {std::move(answer)};
  return operation;
}

Operation create_operation() {
  Operation operation = feed_operation("create_feed", "Makes a calendar at a secret address, for other programs", {201, "made; the address is shown this once", "NewFeed"});
  operation.description =
      "A user's or a team's calendar as iCalendar (RFC 5545), two months back and a year ahead. What is confidential is only time that is taken there, "
      "whoever reads it, and absences do not say why.";
  operation.request_schema = "FeedNew";
  operation.problems = {"forbidden", "conflict"};
  return operation;
}

Operation read_operation() {
  Operation operation = feed_operation("read_feed", "The calendar at a secret address", {200, "iCalendar", "", {"ETag"}, "text/calendar"});
  operation.parameters = {{"secret", ParameterPlace::path, {}, "out of the address", true}, {"If-None-Match", ParameterPlace::header, {}, "the ETag that the caller has"}};
  operation.answers.push_back({304, "the caller has it already", "", {"ETag"}});
  operation.problems = {"not_found"};
  operation.needs_sign_in = false;
  return operation;
}

Operation revoke_operation() {
  Operation operation = feed_operation("revoke_feed", "Takes a secret address away: nobody reads the calendar there any more", {204, "revoked"});
  operation.parameters = {id_parameter("the feed's id")};
  operation.problems = {"forbidden", "not_found"};
  return operation;
}

Operation hold_operation() {
  Operation operation{.id = "hold_appointment", .tag = "Appointments", .summary = "Makes the contact that an appointment became"};
  operation.description =
      "The contact is as it was planned, but for what the body says: any field of a contact. The appointment is held then and names the contact. A contact "
      "needs a client.";
  operation.parameters = {id_parameter("the appointment's id"), idempotency_parameter()};
  add_representation(operation);
  operation.request_schema = "ContactPatch";
  operation.answers = {{201, "made", "Contact", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"}}};
  operation.problems = {"forbidden", "not_found", "conflict"};
  return operation;
}

}  // namespace

void add_feed_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/calendar/feeds";
  Operation list = feed_operation("list_feeds", "Lists one's own calendars at secret addresses", {200, "without their addresses", "FeedList"});
  routes.push_back({"GET", all, std::move(list), list_feeds});
  routes.push_back({"POST", all, create_operation(), create_feed});
  routes.push_back({"DELETE", all + "/{id}", revoke_operation(), revoke_feed});
  routes.push_back({"GET", all + "/{secret}/kartoteka.ics", read_operation(), read_feed});
  routes.push_back({"POST", std::string(kApiRoot) + "/appointments/{id}/held", hold_operation(), hold_appointment});
}

}  // namespace kartoteka::http
