// What is to be said of an answer today: that it does not hold yet or any more, that somebody has to look whether it
// still does, that another is given instead. Kept with the answer, so that lists and searches can ask for it; made anew
// with each write and, as days pass, by the store.
#pragma once

#include <string>
#include <vector>

#include "engine/records/kinds/answer.h"
#include "engine/records/store.h"

namespace kartoteka::records {

namespace mark {
inline constexpr const char* kNotYetValid = "not_yet_valid";
inline constexpr const char* kExpired = "expired";
inline constexpr const char* kToReview = "to_review";
inline constexpr const char* kReplaced = "replaced";
}  // namespace mark

/// In this order: not_yet_valid, expired, to_review, replaced. Archived answers are neither expired nor to be reviewed.
std::vector<std::string> marks_of(const Answer& answer, Date today);

/// Stores the marks of all answers that may have others on one day than on another, and announces those whose marks
/// changed. In the caller's transaction. Returns how many changed.
std::size_t renew_marks(db::Connection& connection, Date before, Date today);

/// Tells the owners of answers that are to be reviewed, or have expired, once for each such day; also of what fell due
/// while the program did not run. Returns how many were told.
std::int64_t announce_reviews(Store& store);

}  // namespace kartoteka::records
