// Backups: a folder with the database, the files and a manifest of hashes; taken while others read and write, put back
// at the next start.
#pragma once

#include <filesystem>

#include "http/cli/state_folder.h"

namespace kartoteka::cli {

/// Writes a backup into a folder that does not exist yet. Errors: conflict (it exists), unavailable.
void write_backup(const StateFolder& state, const std::filesystem::path& backup);

/// Copies a backup into the state folder, after every hash was compared; it takes effect at the next start (or at once,
/// where a program serves: it starts itself anew). Errors: invalid_argument (no backup), corrupt.
void stage_restore(const StateFolder& state, const std::filesystem::path& backup);

/// True while a backup waits to take effect.
bool is_restore_staged(const StateFolder& state);

/// Puts a staged backup in the place of the records and files; the index is derived and made anew. The lock must be
/// held and the database closed. What was there before is kept beside it, in the folder before-restore.
void apply_staged_restore(const StateFolder& state);

}  // namespace kartoteka::cli
