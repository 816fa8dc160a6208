// Collects what is wrong with an invoice's fields.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/time.h"

namespace kartoteka::invoice {

class ProblemList {
 public:
  void add(std::string pointer, std::string message) { problems_.push_back({std::move(pointer), std::move(message)}); }
  void require(bool holds, std::string pointer, std::string message) {
    if (!holds) add(std::move(pointer), std::move(message));
  }

  /// A text of at most so many characters, its blanks collapsed; it must be there.
  void text(const std::string& pointer, std::string_view value, std::size_t max_length);
  /// The same of a text that may be empty.
  void optional_text(const std::string& pointer, std::string_view value, std::size_t max_length);
  /// A day within the schema's first and last one.
  void day(const std::string& pointer, Date value, Date first);

  bool empty() const { return problems_.empty(); }
  std::vector<FieldProblem> take() { return std::move(problems_); }

 private:
  std::vector<FieldProblem> problems_;
};

}  // namespace kartoteka::invoice
