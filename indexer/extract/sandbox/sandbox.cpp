#include "indexer/extract/sandbox/sandbox.h"

#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "engine/base/error.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KARTOTEKA_SANITIZED 1
#endif

namespace kartoteka::extract {
namespace {

#ifdef KARTOTEKA_SANITIZED
constexpr bool kLimitsMemory = false;  // sanitizers reserve terabytes of addresses
#else
constexpr bool kLimitsMemory = true;
#endif

constexpr unsigned kNobody = 65534;   ///< the user of Debian's base-passwd that owns nothing
constexpr rlim_t kMaxDescriptors = 32;  ///< 0 to 2, the file, a font or two

void require(bool is_done, const char* what) {
  if (!is_done) throw Error(ErrorCode::unavailable, std::string("the sandbox lacks ") + what + ": " + std::strerror(errno));
}

void limit(__rlimit_resource resource, rlim_t value) {
  const rlimit both{value, value};
  require(setrlimit(resource, &both) == 0, "a limit");
}

void set_limits(std::size_t memory_bytes) {
  if (kLimitsMemory) limit(RLIMIT_AS, memory_bytes);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, kMaxDescriptors);
}

void drop_rights() {
  if (geteuid() != 0) return;
  require(setgroups(0, nullptr) == 0, "groups to leave");
  require(setresgid(kNobody, kNobody, kNobody) == 0, "a group without rights");
  require(setresuid(kNobody, kNobody, kNobody) == 0, "a user without rights");
}

}  // namespace

bool raise_sandbox(const SandboxOptions& options) {
  drop_rights();
  require(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, "no_new_privs");
  require(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0, "protection from tracing");
  set_limits(options.memory_bytes);
  const bool has_landlock = options.wants_landlock && confine_file_system(options.readable);
  confine_system_calls(has_landlock);
  return has_landlock;
}

}  // namespace kartoteka::extract
