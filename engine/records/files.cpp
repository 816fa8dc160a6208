#include "engine/records/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/hex.h"
#include "engine/records/files/store_lock.h"
#include "engine/records/media_type.h"

namespace kartoteka::records {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHashDigits = 2 * crypto_hash_sha256_BYTES;
constexpr std::size_t kFolderDigits = 2;
constexpr std::size_t kBlockBytes = 1 << 16;

bool is_hash(std::string_view text) {
  return text.size() == kHashDigits && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

/// EFBIG: a limit that an administrator set for the process (ulimit -f).
bool is_out_of_space(int error) { return error == ENOSPC || error == EDQUOT || error == EFBIG; }

Error disk_error(const std::string& what) {
  if (is_out_of_space(errno)) return Error(ErrorCode::no_space, "there is no room for the file: the disk is full");
  return Error(ErrorCode::unavailable, what + ": " + std::generic_category().message(errno));
}

/// The owner's only: other users of the machine have no business in other people's files.
void make_folder(const fs::path& folder) {
  std::error_code problem;
  if (fs::create_directories(folder, problem)) fs::permissions(folder, fs::perms::owner_all, problem);
  if (problem) throw Error(ErrorCode::unavailable, "cannot make " + folder.string() + ": " + problem.message());
}

/// Makes a rename in the folder durable.
void sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) throw disk_error("cannot open " + folder.string());
  const int failed = ::fsync(descriptor);
  ::close(descriptor);
  if (failed != 0) throw disk_error("cannot write " + folder.string());
}

std::string hash_of(const fs::path& file) {
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  std::ifstream stream(file, std::ios::binary);
  std::array<char, kBlockBytes> block{};
  while (stream.read(block.data(), block.size()) || stream.gcount() > 0) {
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(block.data()),
                              static_cast<unsigned long long>(stream.gcount()));
  }
  if (!stream.eof()) return "";
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256_final(&state, hash.data());
  return to_hex(hash);
}

}  // namespace

FileStore::FileStore(fs::path folder, fs::path incoming) : folder_(std::move(folder)), incoming_(std::move(incoming)) {}

fs::path FileStore::path_of(std::string_view sha256) const {
  if (!is_hash(sha256)) throw Error(ErrorCode::not_found, "there is no file with this hash");
  return folder_ / sha256.substr(0, kFolderDigits) / sha256.substr(kFolderDigits);
}

fs::path FileStore::lock_file() const {
  fs::path file = folder_;
  return file += ".lock";
}

bool FileStore::contains(std::string_view sha256) const { return is_hash(sha256) && fs::exists(path_of(sha256)); }

void FileStore::clear_incoming() const {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(incoming_, ignored)) fs::remove_all(entry.path(), ignored);
}

IncomingFile::IncomingFile(const FileStore& store, std::uint64_t max_bytes) : store_(store), max_bytes_(max_bytes) {
  make_folder(store.incoming());
  std::string pattern = (store.incoming() / "file-XXXXXX").string();
  descriptor_ = ::mkostemp(pattern.data(), O_CLOEXEC);
  if (descriptor_ < 0) throw disk_error("cannot make a file in " + store.incoming().string());
  path_ = pattern;
  crypto_hash_sha256_init(&hash_);
}

IncomingFile::~IncomingFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!path_.empty()) ::unlink(path_.c_str());
}

void IncomingFile::write(std::string_view bytes) {
  if (bytes.size() > max_bytes_ - size_bytes_) {
    throw Error(ErrorCode::too_large, "the file is larger than " + std::to_string(max_bytes_) + " bytes");
  }
  crypto_hash_sha256_update(&hash_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  size_bytes_ += bytes.size();
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      const Error error = disk_error("cannot write " + path_.string());
      // What lies there is of no use, and others need the room.
      [[maybe_unused]] const int ignored = ::ftruncate(descriptor_, 0);
      throw error;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

StoredFile IncomingFile::keep() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256_final(&hash_, hash.data());
  StoredFile stored{to_hex(hash), static_cast<std::int64_t>(size_bytes_), media_type_of(path_)};
  if (::fsync(descriptor_) != 0) throw disk_error("cannot write " + path_.string());
  lock_ = std::make_unique<FileStoreLock>(store_, FileStoreLock::Mode::shared);
  const fs::path target = store_.path_of(stored.sha256);
  make_folder(target.parent_path());
  // Over a file of the same hash as well: the bytes are the same, and a damaged one is healed.
  if (::rename(path_.c_str(), target.c_str()) != 0) throw disk_error("cannot move a file to " + target.string());
  path_.clear();
  sync_folder(target.parent_path());
  sync_folder(store_.folder());
  return stored;
}

std::vector<FileDamage> find_damaged_files(db::Connection& connection, const FileStore& files,
                                           const std::function<void(std::size_t)>& progress) {
  std::vector<FileDamage> damages;
  std::size_t done = 0;
  auto rows = connection.query("SELECT MIN(id), sha256 FROM (SELECT id, sha256 FROM attachment WHERE sha256 <> '' "
                               "UNION SELECT attachment, sha256 FROM attachment_version) GROUP BY sha256 ORDER BY 1", {},
                               {db::ColumnType::integer, db::ColumnType::text});
  while (rows.next()) {
    const std::string& sha256 = rows.text(1);
    if (!files.contains(sha256)) {
      damages.push_back({rows.integer(0), sha256, "is missing"});
    } else if (hash_of(files.path_of(sha256)) != sha256) {
      damages.push_back({rows.integer(0), sha256, "has other bytes than were stored"});
    }
    if (progress) progress(++done);
  }
  return damages;
}

}  // namespace kartoteka::records
