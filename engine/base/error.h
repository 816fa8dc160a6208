// The one exception type of the program. Every room throws it and translates foreign exceptions into it at its
// edge. Nothing here knows HTTP: the numbers a browser sees are chosen in http/problem.cpp.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka {

enum class ErrorCode {
  invalid_argument,  ///< the input is wrong; problems() says where
  unauthenticated,   ///< nobody is signed in, and somebody must be
  forbidden,         ///< the one who asks may not
  not_found,         ///< no such thing, or none that the one who asks may see
  conflict,          ///< the thing is in a state that does not allow it
  outdated,          ///< the caller's version is not the current one (a lost update was refused)
  too_large,         ///< a limit on size or number was passed
  no_space,          ///< the disk is full
  unavailable,       ///< not now; later it may work
  corrupt,           ///< stored data is damaged
  internal,          ///< our own mistake
};

/// The stable, public name of a code: "invalid_argument".
std::string_view to_string(ErrorCode code);

/// One thing that is wrong with the input.
struct FieldProblem {
  std::string pointer;  ///< JSON pointer (RFC 6901) to the value, "" for the whole: "/phones/0/number"
  std::string message;  ///< what was expected, in English, without the pointer: "expected an integer 0..1440"
};

class Error : public std::runtime_error {
 public:
  /// @param message  for a person, naming the thing: "task 41"
  Error(ErrorCode code, const std::string& message) : std::runtime_error(message), code_(code) {}

  /// invalid_argument with one problem for each wrong field.
  explicit Error(std::vector<FieldProblem> problems);
  Error(ErrorCode code, std::vector<FieldProblem> problems);

  /// invalid_argument with one problem.
  static Error at(std::string pointer, std::string message);

  ErrorCode code() const { return code_; }
  const std::vector<FieldProblem>& problems() const { return problems_; }

 private:
  ErrorCode code_;
  std::vector<FieldProblem> problems_;
};

}  // namespace kartoteka
