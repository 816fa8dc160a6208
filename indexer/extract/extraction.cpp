#include "indexer/extract/extraction.h"

namespace kartoteka::extract {

std::string_view to_string(State state) {
  switch (state) {
    case State::done: return "done";
    case State::no_text: return "no_text";
    case State::failed: break;
  }
  return "failed";
}

std::string_view to_string(Reason reason) {
  switch (reason) {
    case Reason::none: break;
    case Reason::encrypted: return "encrypted";
    case Reason::damaged: return "damaged";
    case Reason::too_large: return "too_large";
    case Reason::took_too_long: return "took_too_long";
    case Reason::unsupported: return "unsupported";
  }
  return "";
}

}  // namespace kartoteka::extract
