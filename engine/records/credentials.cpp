#include "engine/records/credentials.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/base/hex.h"
#include "engine/base/utf8.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::size_t kSecretBytes = 32;
constexpr std::string_view kTokenPrefix = "kt_";
constexpr std::size_t kMaxTokenName = 100;

std::string random_secret() {
  std::array<unsigned char, kSecretBytes> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::string text(sodium_base64_ENCODED_LEN(kSecretBytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  text.pop_back();
  return text;
}

/// Secrets are random: a plain, fast hash is enough to make what is stored useless to a thief.
std::string secret_hash(std::string_view secret) {
  std::array<unsigned char, crypto_generichash_BYTES> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), nullptr, 0);
  return to_hex(hash);
}

std::int64_t milliseconds(Instant instant) { return instant.time_since_epoch().count(); }
Instant instant(std::int64_t milliseconds) { return Instant{std::chrono::milliseconds{milliseconds}}; }

std::string hash_password(std::string_view password) {
  std::string hash(crypto_pwhash_STRBYTES, '\0');
  if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                            crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw Error(ErrorCode::unavailable, "not enough memory to hash a password");
  }
  hash.resize(hash.find('\0'));
  return hash;
}

std::string joined(const std::vector<std::string>& scopes) {
  std::string text;
  for (const std::string& scope : scopes) text += (text.empty() ? "" : " ") + scope;
  return text;
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> words;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = std::min(text.find(' ', begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

void check_scopes(const std::vector<std::string>& scopes) {
  constexpr std::array<std::string_view, 3> kScopes{"read", "write", "admin"};
  if (scopes.empty()) throw Error::at("/scopes", "must be given");
  for (const std::string& scope : scopes) {
    if (std::find(kScopes.begin(), kScopes.end(), scope) == kScopes.end()) {
      throw Error::at("/scopes", "expected some of read, write, admin");
    }
  }
}

/// The role that a token gives: never more than its user's, and an administrator's only with the scope admin.
Viewer viewer_of(RecordId user, std::string role, const std::vector<std::string>& scopes) {
  const auto has = [&](std::string_view scope) { return std::find(scopes.begin(), scopes.end(), scope) != scopes.end(); };
  if (role == "administrator" && !has("admin")) role = "manager";
  return {user, std::move(role), has("write") || has("admin")};
}

}  // namespace

std::string PasswordHasher::hash(std::string_view password) {
  if (utf8_length(password).value_or(0) < kMinPasswordLength) {
    throw Error::at("/password", "at least " + std::to_string(kMinPasswordLength) + " characters");
  }
  if (password.size() > kMaxPasswordLength) throw Error::at("/password", "at most " + std::to_string(kMaxPasswordLength) + " bytes");
  const std::unique_lock first(first_, std::try_to_lock);
  if (first) return hash_password(password);
  const std::lock_guard second(second_);
  return hash_password(password);
}

bool PasswordHasher::matches(std::string_view password, const std::string& hash) {
  if (password.size() > kMaxPasswordLength) return false;
  const auto verify = [&] { return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0; };
  const std::unique_lock first(first_, std::try_to_lock);
  if (first) return verify();
  const std::lock_guard second(second_);
  return verify();
}

void PasswordHasher::pretend(std::string_view password) {
  std::call_once(decoy_made_, [this] { decoy_ = hash_password("a password of nobody"); });
  matches(password, decoy_);
}

void set_password_hash(Store& store, RecordId user, const std::string& hash) {
  store.connection().execute(
      "INSERT INTO credential (user_id, password_hash, changed_at) VALUES (:user, :hash, :at) "
      "ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at",
      {user, hash, milliseconds(store.now())});
}

std::optional<std::string> password_hash(Store& store, RecordId user) {
  return store.connection().query_text("SELECT password_hash FROM credential WHERE user_id = :user", {user});
}

std::unique_ptr<User> find_active_user(Store& store, std::string_view login) {
  const auto id = store.connection().query_integer(
      "SELECT id FROM app_user WHERE login = :login AND active = 1 AND deleted_at IS NULL", {std::string(login)});
  if (!id) return nullptr;
  auto record = store.find(user_kind(), *id, Viewer::system());
  return std::unique_ptr<User>(static_cast<User*>(record.release()));
}

std::string open_session(Store& store, RecordId user, std::chrono::seconds lifetime) {
  std::string secret = random_secret();
  store.connection().execute(
      "INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES (:hash, :user, :at, :until)",
      {secret_hash(secret), user, milliseconds(store.now()), milliseconds(store.now() + lifetime)});
  return secret;
}

void close_session(Store& store, std::string_view secret) {
  store.connection().execute("DELETE FROM session WHERE token_hash = :hash", {secret_hash(secret)});
}

void close_sessions_of(Store& store, RecordId user, std::string_view kept_secret) {
  store.connection().execute("DELETE FROM session WHERE user_id = :user AND token_hash <> :kept",
                             {user, secret_hash(kept_secret)});
}

void delete_expired_sessions(Store& store) {
  store.connection().execute("DELETE FROM session WHERE expires_at <= :now", {milliseconds(store.now())});
}

void end_sign_ins_of_inactive(db::Connection& connection, const User& user) {
  if (user.active && !user.deleted_at) return;
  connection.execute("DELETE FROM session WHERE user_id = :user", {user.id});
  connection.execute("DELETE FROM api_token WHERE user_id = :user", {user.id});
}

std::optional<SignedIn> sign_in_by_session(Store& store, std::string_view secret) {
  auto rows = store.connection().query(
      "SELECT u.id, u.role, s.expires_at FROM session s JOIN app_user u ON u.id = s.user_id "
      "WHERE s.token_hash = :hash AND s.expires_at > :now AND u.active = 1 AND u.deleted_at IS NULL",
      {secret_hash(secret), milliseconds(store.now())}, {ColumnType::integer, ColumnType::text, ColumnType::integer});
  if (!rows.next()) return std::nullopt;
  return SignedIn{{rows.integer(0), rows.text(1), true}, instant(rows.integer(2))};
}

std::optional<SignedIn> sign_in_by_token(Store& store, std::string_view secret) {
  auto rows = store.connection().query(
      "SELECT u.id, u.role, t.scopes, t.expires_at, t.id FROM api_token t JOIN app_user u ON u.id = t.user_id "
      "WHERE t.token_hash = :hash AND (t.expires_at IS NULL OR t.expires_at > :now) AND u.active = 1 "
      "AND u.deleted_at IS NULL",
      {secret_hash(secret), milliseconds(store.now())},
      {ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::integer, ColumnType::integer});
  if (!rows.next()) return std::nullopt;
  SignedIn result{viewer_of(rows.integer(0), rows.text(1), split(rows.text(2))), std::nullopt, rows.integer(4)};
  if (!rows.is_null(3)) result.expires_at = instant(rows.integer(3));
  return result;
}

NewToken create_token(Store& store, RecordId user, const std::string& name, const std::vector<std::string>& scopes,
                      std::optional<Instant> expires_at) {
  const auto length = utf8_length(name);
  if (!length || *length == 0 || *length > kMaxTokenName) {
    throw Error::at("/name", "expected 1.." + std::to_string(kMaxTokenName) + " characters");
  }
  check_scopes(scopes);
  NewToken result{{0, user, name, scopes, store.now(), expires_at, std::nullopt}, std::string(kTokenPrefix) + random_secret()};
  result.token.id = store.connection()
                        .query_integer(
                            "INSERT INTO api_token (token_hash, user_id, name, scopes, created_at, expires_at) "
                            "VALUES (:hash, :user, :name, :scopes, :at, :until) RETURNING id",
                            {secret_hash(result.secret), user, name, joined(scopes), milliseconds(result.token.created_at),
                             expires_at ? db::Value{milliseconds(*expires_at)} : db::Value{db::NullInteger{}}})
                        .value();
  return result;
}

std::vector<Token> list_tokens(Store& store, std::optional<RecordId> user) {
  std::string statement = "SELECT id, user_id, name, scopes, created_at, expires_at, last_used_at FROM api_token";
  std::vector<db::Value> values;
  if (user) {
    statement += " WHERE user_id = :user";
    values.emplace_back(*user);
  }
  auto rows = store.connection().query(statement + " ORDER BY id", values,
                                       {ColumnType::integer, ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::integer, ColumnType::integer,
                                        ColumnType::integer});
  std::vector<Token> tokens;
  while (rows.next()) {
    Token token{rows.integer(0), rows.integer(1), rows.text(2), split(rows.text(3)), instant(rows.integer(4)), std::nullopt, std::nullopt};
    if (!rows.is_null(5)) token.expires_at = instant(rows.integer(5));
    if (!rows.is_null(6)) token.last_used_at = instant(rows.integer(6));
    tokens.push_back(std::move(token));
  }
  return tokens;
}

void delete_token(Store& store, std::optional<RecordId> user, std::int64_t id) {
  const auto deleted = user ? store.connection().execute("DELETE FROM api_token WHERE id = :id AND user_id = :user", {id, *user})
                            : store.connection().execute("DELETE FROM api_token WHERE id = :id", {id});
  if (deleted == 0) throw Error(ErrorCode::not_found, "no token " + std::to_string(id));
}

void note_token_use(Store& store, std::int64_t id, Instant at) {
  store.connection().execute("UPDATE api_token SET last_used_at = :at WHERE id = :id", {milliseconds(at), id});
}

}  // namespace kartoteka::records
