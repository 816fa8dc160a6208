#include "http/cli/progress.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace kartoteka::cli {
namespace {

constexpr int kBarWidth = 30;
constexpr std::chrono::milliseconds kTerminalInterval{100};
constexpr std::chrono::milliseconds kLogInterval{5'000};

std::string bar(std::int64_t done, std::int64_t all) {
  if (all <= 0) return std::to_string(done);
  const auto filled = static_cast<int>(std::clamp<std::int64_t>(done * kBarWidth / all, 0, kBarWidth));
  return "[" + std::string(static_cast<std::size_t>(filled), '#') +
         std::string(static_cast<std::size_t>(kBarWidth - filled), '.') + "] " + std::to_string(done) + "/" +
         std::to_string(all);
}

}  // namespace

Progress::Progress(std::string what) : what_(std::move(what)), is_terminal_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (is_shown_ && is_terminal_) std::cerr << '\n';
}

void Progress::show(std::int64_t done, std::int64_t all) {
  const auto now = std::chrono::steady_clock::now();
  const bool is_last = all > 0 && done >= all;
  if (!is_last && now - last_ < (is_terminal_ ? kTerminalInterval : kLogInterval)) return;
  last_ = now;
  is_shown_ = true;
  std::cerr << (is_terminal_ ? "\r" : "") << what_ << ' ' << bar(done, all) << (is_terminal_ ? "\x1b[K" : "\n") << std::flush;
}

}  // namespace kartoteka::cli
