// The shape of the database, from the first migration to the newest.
#pragma once

#include <span>

#include "engine/db/migration.h"

namespace kartoteka::records {

std::span<const db::Migration> migrations();

}  // namespace kartoteka::records
