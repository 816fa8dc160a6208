#include "http/index_monitor.h"

namespace kartoteka::http {

std::string_view to_string(IndexState state) {
  switch (state) {
    case IndexState::ready: return "ready";
    case IndexState::catching_up: return "catching_up";
    case IndexState::rebuilding: return "rebuilding";
    case IndexState::failing: return "failing";
  }
  return "";
}

}  // namespace kartoteka::http
