// How much somebody has to do, as JSON.
#pragma once

#include "engine/records/workload.h"
#include "http/codec/json.h"

namespace kartoteka::http {

class NameBook;

Json encode_workload(const records::Workload& load, NameBook& names);

}  // namespace kartoteka::http
