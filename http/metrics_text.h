// What the program counts, in the text format of Prometheus.
#pragma once

#include <string>

#include "http/context.h"

namespace kartoteka::http {

std::string metrics_text(const Context& context);

}  // namespace kartoteka::http
