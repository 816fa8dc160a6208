// How answers fare, week by week: how often one was looked for and found, how often answers were given, and whether they
// helped.
#pragma once

#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct AnswerSums {
  std::int64_t searches = 0;  ///< that looked for an answer
  std::int64_t found = 0;     ///< of these: with a good answer
  std::int64_t poor = 0;      ///< with a doubtful one
  std::int64_t none = 0;      ///< with none
  std::int64_t given = 0;     ///< answers given in contacts
  std::int64_t helped = 0;    ///< people who said that an answer helped
  std::int64_t not_helped = 0;
};

struct AnswerWeek {
  Date week;  ///< its Monday in Warsaw
  AnswerSums sums;
};

struct UsedAnswer {
  RecordId answer = 0;
  AnswerSums sums;  ///< of uses only
};

struct AnswerReport {
  AnswerSums total;
  std::vector<AnswerWeek> weeks;     ///< every week of the time, in order
  std::vector<UsedAnswer> answers;   ///< those used most, the most used first
};

/// @param from, to  days in Warsaw, half-open
/// @param most      answers at most
/// Errors: forbidden for all but editors.
AnswerReport answer_report(Store& store, Date from, Date to, std::size_t most, const Viewer& viewer);

}  // namespace kartoteka::records
