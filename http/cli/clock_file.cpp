#include "http/cli/clock_file.h"

#include <charconv>
#include <fstream>
#include <memory>
#include <mutex>
#include <variant>

namespace kartoteka::cli {
namespace {

using Told = std::variant<std::chrono::seconds, Instant>;

std::optional<Told> parse(std::string_view line) {
  if (const auto instant = parse_instant(line)) return *instant;
  if (line.starts_with('+')) line.remove_prefix(1);
  std::int64_t offset = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), offset);
  if (line.empty() || error != std::errc() || end != line.data() + line.size()) return std::nullopt;
  return std::chrono::seconds{offset};
}

class ClockFile {
 public:
  explicit ClockFile(std::filesystem::path file) : file_(std::move(file)) {}

  Instant now() {
    const std::lock_guard lock(mutex_);
    std::string line;
    if (std::ifstream stream(file_); std::getline(stream, line)) told_ = parse(line).value_or(told_);
    const auto* instant = std::get_if<Instant>(&told_);
    return instant ? *instant : system_now() + std::get<std::chrono::seconds>(told_);
  }

 private:
  std::filesystem::path file_;
  std::mutex mutex_;  ///< guards told_
  Told told_ = std::chrono::seconds{0};
};

}  // namespace

Clock clock_of_file(std::filesystem::path file) {
  return [clock = std::make_shared<ClockFile>(std::move(file))] { return clock->now(); };
}

Clock clock_of(const std::filesystem::path& clock_file) { return clock_file.empty() ? Clock(system_now) : clock_of_file(clock_file); }

}  // namespace kartoteka::cli
