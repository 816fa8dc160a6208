#include "engine/base/error.h"

#include <utility>

namespace kartoteka {
namespace {

std::string summary(const std::vector<FieldProblem>& problems) {
  std::string text;
  for (const FieldProblem& problem : problems) {
    if (!text.empty()) text += "; ";
    if (!problem.pointer.empty()) text += problem.pointer + ": ";
    text += problem.message;
  }
  return text;
}

}  // namespace

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_argument: return "invalid_argument";
    case ErrorCode::unauthenticated: return "unauthenticated";
    case ErrorCode::forbidden: return "forbidden";
    case ErrorCode::not_found: return "not_found";
    case ErrorCode::conflict: return "conflict";
    case ErrorCode::outdated: return "outdated";
    case ErrorCode::too_large: return "too_large";
    case ErrorCode::no_space: return "no_space";
    case ErrorCode::unavailable: return "unavailable";
    case ErrorCode::corrupt: return "corrupt";
    case ErrorCode::internal: return "internal";
  }
  return "internal";
}

Error::Error(std::vector<FieldProblem> problems)
    : Error(ErrorCode::invalid_argument, std::move(problems)) {}

Error::Error(ErrorCode code, std::vector<FieldProblem> problems)
    : std::runtime_error(summary(problems)), code_(code), problems_(std::move(problems)) {}

Error Error::at(std::string pointer, std::string message) {
  return Error(std::vector<FieldProblem>{{std::move(pointer), std::move(message)}});
}

}  // namespace kartoteka
