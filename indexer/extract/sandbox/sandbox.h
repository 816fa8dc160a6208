// The walls around kartoteka-extract, raised once, before it is handed its first file, and never lowered:
//   - a user without rights (where it was started as root), no new privileges, nothing open but what it was given;
//   - limits on memory, on writing files and on their number;
//   - Landlock: of the file system only the fonts, only for reading;
//   - seccomp: memory, reading, writing to what is open, clocks; no sockets, no processes, no programs.
// Works as any user and in a chroot, without user namespaces.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace kartoteka::extract {

struct SandboxOptions {
  std::size_t memory_bytes = std::size_t{768} << 20;     ///< of address space; the program itself takes about 150 MB
  std::span<const std::filesystem::path> readable = {};  ///< folders that stay readable where Landlock can confine them
  bool wants_landlock = true;                            ///< false in tests of kernels without it
};

/// Raises all walls around this process, which has one thread and only the descriptors 0, 1 and 2.
/// @return  whether Landlock stands; without it no file at all can be opened
/// @throws Error unavailable  where another wall cannot be raised: then no file may be touched
bool raise_sandbox(const SandboxOptions& options);

/// Landlock's part.
/// @return false where the kernel lacks it or has it switched off
bool confine_file_system(std::span<const std::filesystem::path> readable);

/// Seccomp's part.
/// @param may_open  whether files may be opened for reading (where Landlock says which)
void confine_system_calls(bool may_open);

}  // namespace kartoteka::extract
