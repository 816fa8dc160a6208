// What the routes of a record kind tell of themselves.
#pragma once

#include "engine/records/kind.h"
#include "http/operation.h"

namespace kartoteka::http {

Operation list_operation(const records::Kind& kind);
Operation create_operation(const records::Kind& kind);
Operation read_operation(const records::Kind& kind);
Operation patch_operation(const records::Kind& kind);
Operation delete_operation(const records::Kind& kind);
Operation restore_operation(const records::Kind& kind);
Operation history_operation(const records::Kind& kind);

}  // namespace kartoteka::http
