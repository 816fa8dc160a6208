#include "engine/records/calendar/feeds.h"

#include <sodium.h>

#include <array>

#include "engine/base/hex.h"
#include "engine/base/utf8.h"
#include "engine/records/kinds/team.h"
#include "engine/records/kinds/user.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;
using std::chrono::milliseconds;

constexpr std::size_t kSecretBytes = 32;
constexpr std::chrono::hours kNoteReading{1};

std::int64_t number(Instant at) { return at.time_since_epoch().count(); }

std::string new_secret() {
  std::array<unsigned char, kSecretBytes> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  text.pop_back();
  return text;
}

std::string hash_of(std::string_view secret) {
  std::array<unsigned char, crypto_generichash_BYTES> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(secret.data()), secret.size(), nullptr, 0);
  return to_hex(hash);
}

constexpr std::string_view kColumns = "SELECT id, owner, name, of_user, of_team, created_at, read_at FROM calendar_feed WHERE ";

std::vector<Feed> read(db::Connection& connection, const std::string& condition, const db::Value& value) {
  constexpr auto i = ColumnType::integer;
  std::vector<Feed> feeds;
  auto rows = connection.query(std::string(kColumns) + condition, {value}, {i, i, ColumnType::text, i, i, i, i});
  while (rows.next()) {
    Feed feed{rows.integer(0), rows.integer(1), rows.text(2), rows.optional_integer(3), rows.optional_integer(4), Instant{milliseconds{rows.integer(5)}}, std::nullopt};
    if (!rows.is_null(6)) feed.read_at = Instant{milliseconds{rows.integer(6)}};
    feeds.push_back(std::move(feed));
  }
  return feeds;
}

void require_writer(const Viewer& writer) {
  if (!writer.user) throw Error(ErrorCode::unauthenticated, "sign in to make calendars that others subscribe to");
  if (!writer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
}

bool is_there(Store& store, const Kind& kind, RecordId id) {
  return store.connection().query_integer("SELECT 1 FROM " + std::string(kind.table) + " WHERE id = :id AND deleted_at IS NULL", {id}).has_value();
}

void check(Store& store, Feed& feed) {
  std::vector<FieldProblem> problems;
  if (feed.user && feed.team) problems.push_back({"/team", "give a user or a team, not both"});
  if (feed.user && !is_there(store, user_kind(), *feed.user)) problems.push_back({"/user", "there is no user " + std::to_string(*feed.user)});
  if (feed.team && !is_there(store, team_kind(), *feed.team)) problems.push_back({"/team", "there is no team " + std::to_string(*feed.team)});
  if (utf8_length(feed.name).value_or(kMaxLineLength) > 100) problems.push_back({"/name", "at most 100 characters"});
  if (feed.name.find_first_of("\r\n") != std::string::npos) problems.push_back({"/name", "expected one line"});
  if (!problems.empty()) throw Error(std::move(problems));
  if (!feed.user && !feed.team) feed.user = feed.owner;
}

}  // namespace

NewFeed create_feed(Store& store, const std::string& name, std::optional<RecordId> user, std::optional<RecordId> team, const Viewer& writer) {
  require_writer(writer);
  db::Transaction transaction(store.connection());
  NewFeed made{{.owner = *writer.user, .name = name, .user = user, .team = team, .created_at = store.now()}, new_secret()};
  check(store, made.feed);
  if (feeds_of(store, writer).size() >= kMaxFeeds) throw Error(ErrorCode::conflict, "at most " + std::to_string(kMaxFeeds) + " feeds; revoke one first");
  const auto id_or_null = [](const std::optional<RecordId>& id) { return id ? db::Value{*id} : db::Value{db::NullInteger{}}; };
  made.feed.id = store.connection()
                     .query_integer("INSERT INTO calendar_feed (secret_hash, owner, name, of_user, of_team, created_at) "
                                    "VALUES (:hash, :owner, :name, :user, :team, :at) RETURNING id",
                                    {hash_of(made.secret), made.feed.owner, name, id_or_null(made.feed.user), id_or_null(made.feed.team), number(made.feed.created_at)})
                     .value();
  transaction.commit();
  return made;
}

std::vector<Feed> feeds_of(Store& store, const Viewer& viewer) {
  if (!viewer.user) throw Error(ErrorCode::unauthenticated, "sign in to see feeds");
  return read(store.connection(), "owner = :owner ORDER BY id", *viewer.user);
}

void revoke_feed(Store& store, std::int64_t id, const Viewer& writer) {
  require_writer(writer);
  const auto revoked = store.connection().execute("DELETE FROM calendar_feed WHERE id = :id AND owner = :owner", {id, *writer.user});
  if (revoked == 0) throw Error(ErrorCode::not_found, "no feed " + std::to_string(id));
}

std::optional<Feed> find_feed(Store& store, std::string_view secret) {
  auto feeds = read(store.connection(), "secret_hash = :hash AND owner IN (SELECT id FROM app_user WHERE active = 1 AND deleted_at IS NULL)", hash_of(secret));
  if (feeds.empty()) return std::nullopt;
  const Feed& feed = feeds.front();
  const bool is_gone = (feed.user && !is_there(store, user_kind(), *feed.user)) || (feed.team && !is_there(store, team_kind(), *feed.team));
  return is_gone ? std::nullopt : std::optional(std::move(feeds.front()));
}

bool wants_note_of_reading(const Feed& feed, Instant now) { return !feed.read_at || now - *feed.read_at >= kNoteReading || now < *feed.read_at; }

void note_reading(Store& store, const Feed& feed) {
  store.connection().execute("UPDATE calendar_feed SET read_at = :at WHERE id = :id", {number(store.now()), feed.id});
}

}  // namespace kartoteka::records
