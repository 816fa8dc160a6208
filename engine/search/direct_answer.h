// The direct answer to a question: the one record that answers it best, the passage of it that does, and how sure that is;
// or that there is none. Plain data; Searcher::answer makes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/search/confidence.h"
#include "engine/search/request.h"
#include "engine/search/result.h"

namespace kartoteka::search {

struct AnswerRequest {
  std::string text;                    ///< as Request::text; phrases, fields and dates in it narrow what may answer
  std::vector<index::Filter> filters;  ///< what may answer: {"kind", "answer"}, {"state", "published"}
  std::vector<std::string> access;     ///< the caller's groups; none: no answer
  std::size_t alternatives = 4;        ///< at most 20
  std::optional<Date> today;           ///< as Request::today
  PeopleSource* people = nullptr;      ///< as Request::people
  bool correct = true;                 ///< as Request::correct
};

/// How a question fared; what a log of searches keeps.
enum class AnswerOutcome {
  found,  ///< there is a best answer, and it is likelier right than not
  poor,   ///< there is one, and it is doubtful
  none,   ///< nothing is likely enough to be given
};

/// "found"
const char* to_string(AnswerOutcome outcome);

/// A best answer less likely than this is not given: then there is none.
inline constexpr double kLeastConfidence = 0.2;
/// From here on it is found, not poor.
inline constexpr double kGoodConfidence = 0.5;

AnswerOutcome outcome_of(double confidence);

struct GivenAnswer {
  std::string kind;
  std::int64_t id = 0;
  double score = 0;       ///< comparable within one result only
  double confidence = 0;  ///< 0 to 1: how likely it answers what was asked (confidence.h)
  bool is_pinned = false; ///< editors said that it answers this
  Highlighted question;   ///< of its titles the one that matched best
  bool is_other_wording = false;  ///< `question` is one of the other wordings
  Highlighted passage;    ///< a part of its body, byte for byte; empty where the body is
  Range place;            ///< of the passage, in bytes of the body
  std::vector<Reason> reasons;       ///< why, as of Hit
  std::vector<std::string> missing;  ///< words of the question that it has nowhere, function words left out
};

struct AnswerResult {
  std::optional<GivenAnswer> best;         ///< nothing: there is no answer
  double confidence = 0;                   ///< of the best one, given or not
  AnswerOutcome outcome = AnswerOutcome::none;
  AnswerFeatures features{};               ///< what `confidence` was told from
  std::vector<GivenAnswer> alternatives;   ///< further ones, the likeliest first; without a best one the nearest ones
  std::optional<std::string> corrected_text;   ///< as of Result, so are those below
  std::vector<WordCorrection> corrections;
  std::optional<std::string> suggested_text;
  std::vector<ReadCondition> conditions;
  std::uint64_t applied_change = 0;
  std::vector<std::string> warnings;
};

}  // namespace kartoteka::search
