// What a client pays for a service on a day, and the hours that were worked for him.
#pragma once

#include "engine/records/kinds/service.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// The client's own price where he has one on that day, else the catalogue's; grosze.
std::int64_t price_of(db::Connection& connection, const Service& service, RecordId client, Date day);

/// Minutes of the work log on the client's tasks, and on tasks of his threads, begun in first..last by Warsaw's days.
/// @param tag  only of tasks with this tag, "" for all
std::int64_t minutes_worked(db::Connection& connection, RecordId client, Date first, Date last, const std::string& tag);

/// The number (or the title of the draft) of an invoice of a template that has already invoiced hours of the client within
/// first..last; nothing where none has.
std::optional<std::string> invoice_of_hours(db::Connection& connection, RecordId client, Date first, Date last, const std::string& tag);

/// Hours with two decimals, half up, as millionths.
std::int64_t hours_quantity(std::int64_t minutes);

}  // namespace kartoteka::records
