// What a user keeps under a name to come back to: the filters and order of a list, a search. It follows him from desk to
// desk and is nobody else's, administrators included.
#pragma once

#include <string>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct SavedView {
  std::int64_t id = 0;
  std::string place;  ///< the page that shows it, like "tasks" or "search"
  std::string name;
  std::string query;  ///< the page's parameters, as they stand in an address after the question mark
};

inline constexpr std::size_t kMaxSavedViews = 200;             ///< of one user
inline constexpr std::size_t kMaxSavedViewPlaceLength = 60;    ///< letters a to z, digits, "-", "_" and "/"
inline constexpr std::size_t kMaxSavedViewNameLength = 60;     ///< characters, in one line
inline constexpr std::size_t kMaxSavedViewQueryLength = 4000;  ///< characters, in one line: what an address carries

/// The viewer's own, those of a place (of all where it is ""), in the order in which they were first kept.
/// Errors: unauthenticated.
std::vector<SavedView> saved_views_of(Store& store, const std::string& place, const Viewer& viewer);

/// Keeps a view; the viewer's own of the same place and name gives way and keeps its id. Blanks around a name do not count.
/// @return  the view as it is kept
/// Errors: unauthenticated, forbidden, invalid_argument (/place, /name, /query), conflict (too many).
SavedView keep_saved_view(Store& store, SavedView view, const Viewer& writer);

/// Errors: unauthenticated, forbidden, not_found (others' too).
void forget_saved_view(Store& store, std::int64_t id, const Viewer& writer);

}  // namespace kartoteka::records
