// Landlock by its system calls; glibc has no wrappers. The numbers are those of linux/landlock.h, whose copy on the
// machine may be older than the kernel.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "indexer/extract/sandbox/sandbox.h"

namespace kartoteka::extract {
namespace {

constexpr std::uint32_t kAskVersion = 1;   // LANDLOCK_CREATE_RULESET_VERSION
constexpr int kPathBeneath = 1;            // LANDLOCK_RULE_PATH_BENEATH
constexpr std::uint64_t kReadFile = 1 << 2;  // LANDLOCK_ACCESS_FS_READ_FILE
constexpr std::uint64_t kReadFolder = 1 << 3;  // LANDLOCK_ACCESS_FS_READ_DIR

struct Ruleset {
  std::uint64_t file_system;
  std::uint64_t network;  // since version 4
  std::uint64_t scopes;   // since version 6: abstract sockets, signals
};

struct __attribute__((packed)) PathRule {
  std::uint64_t allowed;
  std::int32_t folder;
};

/// All that a kernel of this version can forbid.
Ruleset everything(long version) {
  // Rights on files known since version 1, 2 (refer), 3 (truncate) and 5 (ioctl).
  constexpr std::array<int, 5> kFileRights{13, 14, 15, 15, 16};
  const auto rights = kFileRights[static_cast<std::size_t>(std::min<long>(version, 5) - 1)];
  return {(std::uint64_t{1} << rights) - 1, version >= 4 ? 3U : 0U, version >= 6 ? 3U : 0U};
}

std::size_t size_of_ruleset(long version) { return version >= 6 ? 24 : version >= 4 ? 16 : 8; }

void allow_reading(int ruleset, const std::filesystem::path& folder) {
  const int descriptor = open(folder.c_str(), O_PATH | O_CLOEXEC);
  if (descriptor < 0) return;
  const PathRule rule{kReadFile | kReadFolder, descriptor};
  syscall(SYS_landlock_add_rule, ruleset, kPathBeneath, &rule, 0);
  close(descriptor);
}

}  // namespace

bool confine_file_system(std::span<const std::filesystem::path> readable) {
  const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, kAskVersion);
  if (version < 1) return false;
  const Ruleset rules = everything(version);
  const int ruleset = static_cast<int>(syscall(SYS_landlock_create_ruleset, &rules, size_of_ruleset(version), 0));
  if (ruleset < 0) return false;
  for (const std::filesystem::path& folder : readable) allow_reading(ruleset, folder);
  const bool is_confined = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  close(ruleset);
  return is_confined;
}

}  // namespace kartoteka::extract
