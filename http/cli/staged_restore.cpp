#include "http/cli/staged_restore.h"

#include <sodium.h>

#include <array>
#include <fstream>
#include <map>

#include "engine/base/error.h"
#include "engine/base/hex.h"
#include "engine/db/connection.h"
#include "engine/records/files/store_lock.h"

namespace kartoteka::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kManifest = "manifest";
constexpr const char* kDatabase = "kartoteka.db";
constexpr std::size_t kBlockBytes = 1 << 16;

std::string file_hash(const fs::path& file) {
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
  std::ifstream stream(file, std::ios::binary);
  std::array<char, kBlockBytes> block{};
  while (stream.read(block.data(), block.size()) || stream.gcount() > 0) {
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(block.data()),
                              static_cast<unsigned long long>(stream.gcount()));
  }
  if (!stream.eof()) throw Error(ErrorCode::unavailable, "cannot read " + file.string());
  std::array<unsigned char, crypto_generichash_BYTES> hash{};
  crypto_generichash_final(&state, hash.data(), hash.size());
  return to_hex(hash);
}

/// Path within the backup to hash, of everything but the manifest.
std::map<std::string, std::string> hashes(const fs::path& backup) {
  std::map<std::string, std::string> result;
  for (const auto& entry : fs::recursive_directory_iterator(backup)) {
    const std::string name = fs::relative(entry.path(), backup).generic_string();
    if (entry.is_regular_file() && name != kManifest) result[name] = file_hash(entry.path());
  }
  return result;
}

void write_manifest(const fs::path& backup) {
  std::ofstream manifest(backup / kManifest);
  for (const auto& [name, hash] : hashes(backup)) manifest << hash << ' ' << name << '\n';
  if (!manifest.flush()) throw Error(ErrorCode::unavailable, "cannot write the manifest of the backup");
}

void check_manifest(const fs::path& backup) {
  std::ifstream manifest(backup / kManifest);
  if (!manifest) throw Error::at("", backup.string() + " is no backup: it has no manifest");
  std::map<std::string, std::string> expected;
  std::string hash;
  std::string name;
  while (manifest >> hash && std::getline(manifest >> std::ws, name)) expected[name] = hash;
  if (!expected.contains(kDatabase)) throw Error::at("", backup.string() + " is no backup: it has no database");
  const auto actual = hashes(backup);
  for (const auto& [file, wanted] : expected) {
    const auto found = actual.find(file);
    if (found == actual.end()) throw Error(ErrorCode::corrupt, "the backup lacks " + file);
    if (found->second != wanted) throw Error(ErrorCode::corrupt, "the backup is damaged: " + file);
  }
}

/// Moves a file or folder, where there is one, into the folder `before`.
void set_aside(const fs::path& old, const fs::path& before) {
  if (!fs::exists(old)) return;
  fs::create_directories(before);
  fs::remove_all(before / old.filename());
  fs::rename(old, before / old.filename());
}

void replace(const fs::path& staged, const fs::path& target, const fs::path& before) {
  set_aside(target, before);
  fs::rename(staged, target);
}

}  // namespace

void write_backup(const StateFolder& state, const fs::path& backup) {
  if (fs::exists(backup)) throw Error(ErrorCode::conflict, backup.string() + " exists already");
  fs::path building = backup;
  building += ".building";
  fs::remove_all(building);
  fs::create_directories(building);
  fs::permissions(building, fs::perms::owner_all);
  // What the copied database names is not taken away before it is copied too.
  const records::FileStoreLock lock(state.file_store(), records::FileStoreLock::Mode::shared);
  // A connection of its own: one that only reads may not write the copy either.
  db::Connection(state.database(), db::Access::write).copy_to(building / kDatabase);
  if (fs::exists(state.files())) fs::copy(state.files(), building / "files", fs::copy_options::recursive);
  write_manifest(building);
  fs::rename(building, backup);
}

void stage_restore(const StateFolder& state, const fs::path& backup) {
  check_manifest(backup);
  fs::path building = state.staged_restore();
  building += ".building";
  fs::remove_all(building);
  fs::copy(backup, building, fs::copy_options::recursive);
  check_manifest(building);
  fs::remove_all(state.staged_restore());
  fs::rename(building, state.staged_restore());
}

bool is_restore_staged(const StateFolder& state) { return fs::exists(state.staged_restore()); }

void apply_staged_restore(const StateFolder& state) {
  if (!is_restore_staged(state)) return;
  const fs::path staged = state.staged_restore();
  const fs::path before = state.path() / "before-restore";
  // A start that is cut short anywhere is taken up by the next: what has moved out of `staged` is never moved again,
  // and the database, whose log must go with it, moves last.
  if (fs::exists(staged / "files")) replace(staged / "files", state.files(), before);
  if (fs::exists(staged / kDatabase)) {
    for (const char* suffix : {"-wal", "-shm"}) set_aside(state.path() / (kDatabase + std::string(suffix)), before);
    replace(staged / kDatabase, state.database(), before);
  }
  fs::remove_all(state.index());
  fs::remove_all(staged);
}

}  // namespace kartoteka::cli
