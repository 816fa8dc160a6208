// Passwords, sessions and API tokens. Passwords are kept as argon2id hashes, the others as hashes of 32 random bytes:
// what is stolen from the database signs nobody in.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/records/kinds/user.h"
#include "engine/records/store.h"

namespace kartoteka::records {

inline constexpr std::size_t kMinPasswordLength = 10;   ///< characters
inline constexpr std::size_t kMaxPasswordLength = 200;  ///< bytes

/// argon2id takes 64 MiB and a tenth of a second: this lets two run at a time and the others wait.
class PasswordHasher {
 public:
  /// Errors: invalid_argument (/password too short or long).
  std::string hash(std::string_view password);
  bool matches(std::string_view password, const std::string& hash);
  /// Takes as long as matches, for logins that do not exist.
  void pretend(std::string_view password);

 private:
  std::mutex first_;   ///< held while one hash is computed
  std::mutex second_;  ///< held while another is
  std::string decoy_;
  std::once_flag decoy_made_;
};

void set_password_hash(Store& store, RecordId user, const std::string& hash);
std::optional<std::string> password_hash(Store& store, RecordId user);

/// A user who may sign in: active and not in the bin.
std::unique_ptr<User> find_active_user(Store& store, std::string_view login);

struct Session {
  RecordId user;
  Instant expires_at;
};

/// @return  the secret to hand out; it is not kept
std::string open_session(Store& store, RecordId user, std::chrono::seconds lifetime);
void close_session(Store& store, std::string_view secret);
/// Ends all sessions of a user (his password changed, he was made inactive), but for one where its secret is given.
void close_sessions_of(Store& store, RecordId user, std::string_view kept_secret = {});
void delete_expired_sessions(Store& store);
/// Ends sessions and tokens of a user who is inactive or in the bin, for good: they do not revive with him.
void end_sign_ins_of_inactive(db::Connection& connection, const User& user);

struct Token {
  std::int64_t id;
  RecordId user;
  std::string name;
  std::vector<std::string> scopes;  ///< read, write, admin
  Instant created_at;
  std::optional<Instant> expires_at;
  std::optional<Instant> last_used_at;
};

struct NewToken {
  Token token;
  std::string secret;  ///< "kt_…", shown once
};

/// Errors: invalid_argument (/name, /scopes).
NewToken create_token(Store& store, RecordId user, const std::string& name, const std::vector<std::string>& scopes,
                      std::optional<Instant> expires_at);
/// @param user  of this user, else of all
std::vector<Token> list_tokens(Store& store, std::optional<RecordId> user);
/// @param user  only where it is this user's. Errors: not_found.
void delete_token(Store& store, std::optional<RecordId> user, std::int64_t id);
void note_token_use(Store& store, std::int64_t id, Instant at);

/// The one whom a secret of a session or token signs in, with the rights it gives; nothing where it is unknown, expired
/// or of an inactive user.
struct SignedIn {
  Viewer viewer;
  std::optional<Instant> expires_at;
  std::optional<std::int64_t> token = std::nullopt;  ///< the token's id
};
std::optional<SignedIn> sign_in_by_session(Store& store, std::string_view secret);
std::optional<SignedIn> sign_in_by_token(Store& store, std::string_view secret);

}  // namespace kartoteka::records
