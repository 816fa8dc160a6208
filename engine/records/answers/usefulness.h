// How useful answers were: who said that one helped or did not, and in which contacts it was given. Every use is kept and
// can be shown and undone; what an answer is worth is computed from them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct AnswerUse {
  RecordId id = 0;
  RecordId answer = 0;
  Instant at{};
  std::optional<RecordId> user;
  std::string outcome;  ///< helped, not_helped, given
  std::string wording;  ///< what was asked, without whom it was about; may be empty
  std::string meaning;  ///< of the wording, as engine/search writes it; the same for wordings that count as one
  std::optional<RecordId> contact;
  std::optional<Instant> undone_at;
  std::optional<RecordId> undone_by;
};

/// A use as it counts today: less as time passes, half of it after half a year. Half-way between the two lies nothing.
struct WeighedUse {
  std::string outcome;
  double age_days = 0;
};
/// -100..100: the mean of what people said (helped 1, not helped -1, given a quarter), drawn to 0 as long as few said it.
std::int64_t usefulness_of(const std::vector<WeighedUse>& uses);

/// Keeps a use and what follows from it. In a transaction of its own or the caller's. Returns its id.
RecordId add_use(Store& store, const AnswerUse& use);

/// The uses of an answer, the undone ones too, newest first, at most `limit`; not those in contacts that are hidden from
/// the viewer.
std::vector<AnswerUse> uses_of(Store& store, RecordId answer, std::size_t limit, const Viewer& viewer);

/// Takes a use back: its author may, and editors. A use that was undone stays so.
/// Errors: not_found, unauthenticated, forbidden.
void undo_use(Store& store, RecordId answer, RecordId use, const Viewer& viewer);

/// Computes an answer's counts and usefulness anew and announces it where they changed. Its version stays: who is
/// writing at it is not disturbed.
void settle_usefulness(Store& store, RecordId answer);
/// The same for all that were ever used: as they age they count less. Returns how many.
std::size_t settle_all_usefulness(Store& store);

/// What a contact says of the answers given in it: uses that it does not have any more are gone, new ones are kept.
/// @param wording, meaning  of the question that was asked in it; empty where none is known
void settle_contact_uses(Store& store, RecordId contact, const std::string& wording, const std::vector<std::pair<RecordId, std::string>>& meanings);

}  // namespace kartoteka::records
