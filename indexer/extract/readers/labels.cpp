#include "indexer/extract/readers/labels.h"

namespace kartoteka::extract::labels {

std::string page(std::uint32_t number) { return "strona " + std::to_string(number); }

std::string slide(std::uint32_t number) { return "slajd " + std::to_string(number); }

std::string part(std::uint32_t number) { return "część " + std::to_string(number); }

std::string sheet(std::string_view name) { return "arkusz " + std::string(name); }

std::string chapter(std::uint32_t number, std::string_view title) {
  const std::string label = "rozdział " + std::to_string(number);
  return title.empty() ? label : label + ": " + std::string(title);
}

std::string message() { return "treść wiadomości"; }

std::string joined(std::string_view first, std::string_view second) {
  if (first.empty() || first.ends_with(", ")) return std::string(first) + std::string(second);
  return std::string(first) + ", " + std::string(second);
}

}  // namespace kartoteka::extract::labels
