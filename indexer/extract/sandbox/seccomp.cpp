// The system calls that reading a file in memory takes. All others answer EPERM instead of killing: the libraries
// probe for things (a locale, a cache) that they can do without.
#include <fcntl.h>
#include <seccomp.h>
#include <sys/mman.h>

#include <cerrno>
#include <memory>
#include <string>

#include "engine/base/error.h"
#include "indexer/extract/sandbox/sandbox.h"

namespace kartoteka::extract {
namespace {

constexpr int kAllowed[] = {
    // What is open, and nothing else: the file, the socket to the parent.
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(lseek),
    SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(fadvise64), SCMP_SYS(recvmsg),
    SCMP_SYS(poll), SCMP_SYS(ppoll),
    // Memory; mapping and protecting have rules of their own.
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    // Time, chance, locks, the end.
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(gettimeofday), SCMP_SYS(time),
    SCMP_SYS(getrandom), SCMP_SYS(futex), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(getrusage),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group),
    // Questions about itself.
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid),
    SCMP_SYS(uname), SCMP_SYS(sysinfo),
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    // The sanitizers' own needs.
    SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigaction), SCMP_SYS(readlink), SCMP_SYS(tgkill), SCMP_SYS(prctl),
#endif
};

struct FilterDeleter {
  void operator()(void* filter) const { seccomp_release(filter); }
};

void require(int result) {
  if (result != 0) throw Error(ErrorCode::unavailable, "the sandbox lacks seccomp: " + std::to_string(-result));
}

void allow_if(scmp_filter_ctx filter, int call, scmp_arg_cmp condition) {
  require(seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, condition));
}

/// Opening for reading, where Landlock says what.
void allow_opening(scmp_filter_ctx filter) {
  constexpr scmp_datum_t kChanging = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
  allow_if(filter, SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, kChanging, O_RDONLY));
  allow_if(filter, SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, kChanging, O_RDONLY));
}

}  // namespace

void confine_system_calls(bool may_open) {
  const std::unique_ptr<void, FilterDeleter> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
  require(filter ? 0 : -ENOMEM);
  for (const int call : kAllowed) require(seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0));
  // No memory that is run as code.
  allow_if(filter.get(), SCMP_SYS(mmap), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  allow_if(filter.get(), SCMP_SYS(mprotect), SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
  // Its limits may be read and not set.
  allow_if(filter.get(), SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0));
  allow_if(filter.get(), SCMP_SYS(fcntl), SCMP_A1(SCMP_CMP_EQ, F_GETFL));
  if (may_open) allow_opening(filter.get());
  require(seccomp_load(filter.get()));
}

}  // namespace kartoteka::extract
