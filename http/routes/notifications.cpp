// What the one who asks is told: given to him, mentioned, watched, due, overdue.
#include "engine/records/notifications.h"

#include <nlohmann/json.hpp>

#include "http/codec/body_reader.h"
#include "http/codec/list_query.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Store;

Json optional_text(const std::optional<std::string>& text) { return text ? Json(*text) : Json(nullptr); }

Json encode(const records::Notification& notification, NameBook& names) {
  Json json = Json::object();
  json["id"] = notification.id;
  json["at"] = format_instant(notification.at);
  json["reason"] = notification.reason;
  json["record"] = records::format_record_key(*notification.key.kind, notification.key.id);
  json["title"] = optional_text(names.name(*notification.key.kind, notification.key.id));
  json["by"] = notification.by ? Json(*notification.by) : Json(nullptr);
  json["by_name"] = optional_text(names.user_name(notification.by));
  json["read_at"] = notification.read_at ? Json(format_instant(*notification.read_at)) : Json(nullptr);
  return json;
}

Response list_notifications(Call& call) {
  ParameterReader reader(call.request.query);
  const bool only_unread = reader.flag("unread");
  const auto limit = static_cast<std::size_t>(reader.integer("limit", kDefaultPageSize, 1, kMaxPageSize));
  const std::string cursor = reader.text("cursor").value_or("");
  reader.finish();
  const Json json = call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    const auto page = records::list_notifications(store, only_unread, limit, cursor, call.viewer);
    NameBook names(store, call.viewer);
    Json items = Json::array();
    for (const auto& notification : page.items) items.push_back(encode(notification, names));
    return Json{{"items", std::move(items)},
                {"unread", page.unread},
                {"next_cursor", page.next_cursor.empty() ? Json(nullptr) : Json(page.next_cursor)}};
  });
  return json_response(200, json);
}

Response mark_read(Call& call) {
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const bool all = reader.flag("all");
  const auto ids = reader.ids("ids");
  if (all == reader.has("ids")) reader.add_problem("ids", "give either ids, or all: true");
  reader.finish();
  const std::int64_t marked = call.context().database.write([&](Store& store) {
    return records::mark_notifications_read(store, all ? std::nullopt : std::optional(ids), call.viewer);
  });
  return json_response(200, Json{{"marked", marked}});
}

}  // namespace

void add_notification_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/notifications";
  Operation list{.id = "list_notifications", .tag = "Notifications", .summary = "Lists what the caller is told, newest first"};
  list.description =
      "assigned: a record was given to him; mentioned: a text names @login; watched: something that he watches changed, or came into a "
      "thread that he watches; due: his task is due within a day; overdue: it is past that. Never of his own doing.";
  list.parameters = {{"unread", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "true: only what he has not read"}};
  add_page_parameters(list);
  list.answers = {{200, "a page of notifications", "NotificationList"}};
  routes.push_back({"GET", all, std::move(list), list_notifications});
  Operation read{.id = "mark_notifications_read", .tag = "Notifications", .summary = "Notes that the caller has read some or all of them"};
  read.request_schema = "NotificationsRead";
  read.answers = {{200, "how many were unread before", "NotificationsMarked"}};
  read.problems = {"forbidden"};
  routes.push_back({"POST", all + "/read", std::move(read), mark_read});
}

}  // namespace kartoteka::http
