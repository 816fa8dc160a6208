#include "http/codec/workload_encoder.h"

#include <nlohmann/json.hpp>

#include "engine/calendar/holidays.h"
#include "http/name_book.h"

namespace kartoteka::http {
namespace {

Json encode_day(const records::DayLoad& load) {
  const auto holiday = calendar::holiday_on(load.day);
  return {{"date", format_date(load.day)},
          {"working_minutes", load.working_minutes},
          {"planned_minutes", load.planned_minutes},
          {"spent_minutes", load.spent_minutes},
          {"absent_minutes", load.absent_minutes},
          {"holiday", holiday ? Json(holiday->name_pl) : Json(nullptr)}};
}

}  // namespace

Json encode_workload(const records::Workload& load, NameBook& names) {
  Json json = Json::object();
  json["user"] = {{"id", load.user}, {"name", names.user_name(load.user).value_or("")}};
  json["open"] = load.open;
  json["overdue"] = load.overdue;
  json["planned_minutes"] = load.planned_minutes();
  json["unscheduled_minutes"] = load.unscheduled_minutes;
  json["spent_minutes"] = load.spent_minutes();
  json["working_minutes"] = load.working_minutes();
  const auto percent = load.load_percent();
  json["load_percent"] = percent ? Json(*percent) : Json(nullptr);
  json["days"] = Json::array();
  for (const records::DayLoad& day : load.days) json["days"].push_back(encode_day(day));
  return json;
}

}  // namespace kartoteka::http
