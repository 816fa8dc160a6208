// Calendars that people's own programs subscribe to, at an address that nobody can guess and that can be revoked. What is
// confidential does not leave the house this way, not even to those who may see it here: it is time that is taken, and
// why somebody is absent stays untold.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct Feed {
  std::int64_t id = 0;
  RecordId owner = 0;  ///< who made it and may revoke it
  std::string name;
  std::optional<RecordId> user;  ///< whose calendar, or which team's
  std::optional<RecordId> team;
  Instant created_at{};
  std::optional<Instant> read_at;  ///< to the hour
};

struct NewFeed {
  Feed feed;
  std::string secret;  ///< 43 letters, digits, "-" and "_"; shown once, kept as its hash
};

inline constexpr std::size_t kMaxFeeds = 50;  ///< of one user

/// Of a user or a team; of the one who makes it where neither is given.
/// Errors: unauthenticated, forbidden, invalid_argument (/name, /user, /team), conflict (too many).
NewFeed create_feed(Store& store, const std::string& name, std::optional<RecordId> user, std::optional<RecordId> team, const Viewer& writer);
/// The viewer's own.
std::vector<Feed> feeds_of(Store& store, const Viewer& viewer);
/// Errors: not_found (others' too), forbidden.
void revoke_feed(Store& store, std::int64_t id, const Viewer& writer);

/// The feed at a secret address; nothing where there is none, where the one who made it may not sign in any more, or
/// where the user or team is gone.
std::optional<Feed> find_feed(Store& store, std::string_view secret);
/// Notes that it was read; at most once an hour.
bool wants_note_of_reading(const Feed& feed, Instant now);
void note_reading(Store& store, const Feed& feed);

/// The feed as iCalendar: from two months ago for a year. The same bytes as long as nothing changes on the same day.
std::string feed_text(Store& store, const Feed& feed);

}  // namespace kartoteka::records
