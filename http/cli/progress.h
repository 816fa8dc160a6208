// A progress bar on the terminal; a line every now and then where there is none.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace kartoteka::cli {

class Progress {
 public:
  /// @param what  stands before the bar: "indexing"
  explicit Progress(std::string what);
  /// Ends the line.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// @param all  0 where it is not known
  void show(std::int64_t done, std::int64_t all);

 private:
  std::string what_;
  bool is_terminal_;
  bool is_shown_ = false;
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace kartoteka::cli
