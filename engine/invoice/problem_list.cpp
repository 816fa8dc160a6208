#include "engine/invoice/problem_list.h"

#include "engine/base/utf8.h"
#include "engine/invoice/token_text.h"

namespace kartoteka::invoice {

namespace {

/// The last day that any date of FA(3) may have.
constexpr Date kLastDay = std::chrono::year(2050) / std::chrono::January / 1;

}  // namespace

void ProblemList::text(const std::string& pointer, std::string_view value, std::size_t max_length) {
  if (collapsed(value).empty()) {
    add(pointer, "is missing");
  } else {
    optional_text(pointer, value, max_length);
  }
}

void ProblemList::optional_text(const std::string& pointer, std::string_view value, std::size_t max_length) {
  const auto length = utf8_length(collapsed(value));
  if (!length) {
    add(pointer, "is not well-formed UTF-8");
  } else if (const auto sign = forbidden_sign(value)) {
    add(pointer, "holds the control character " + *sign);
  } else if (*length > max_length) {
    add(pointer, "is longer than " + std::to_string(max_length) + " characters");
  }
}

void ProblemList::day(const std::string& pointer, Date value, Date first) {
  require(value >= first && value <= kLastDay, pointer, "expected a day from " + format_date(first) + " to " + format_date(kLastDay));
}

}  // namespace kartoteka::invoice
