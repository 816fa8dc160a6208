// The steps of one request for suggestions; each offers some of one sort. Included by .cpp files only.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/search/completions.h"
#include "engine/search/suggest_check.h"
#include "engine/search/suggest_scan.h"
#include "engine/search/suggestion.h"
#include "engine/search/typed_text.h"

namespace kartoteka::text {
class Analyzer;
}

namespace kartoteka::search {

struct ScoredSuggestion {
  Suggestion suggestion;
  double score = 0;
};

/// What the steps share.
struct SuggestWork {
  const SuggestRequest& request;
  const CompletionState& state;
  const Xapian::Database& database;
  text::Analyzer& analyzer;
  TypedText typed;
  std::vector<SoughtWord> sought;  ///< of typed.before, without those that stand nowhere
  std::vector<TableScan> scans;    ///< of state.all and state.recent
  SuggestCheck check;
  std::vector<ScoredSuggestion> found;

  /// A guess from memory.
  bool seems_allowed(Xapian::docid document) const;
};

/// Restricts the scans to titles with the words before. Words that stand in no text are corrected, in typed.text too.
void sift(SuggestWork& work);

/// Titles with all the words; needs the scans done.
void suggest_records(SuggestWork& work);
/// Completions of the last word; or, if there is none, words that follow in the titles of suggest_records.
void suggest_words(SuggestWork& work);
void suggest_identifiers(SuggestWork& work);

/// The type of records of a kind, and what they are worth beside others; nothing for kinds that are not suggested.
struct KindStanding {
  SuggestionType type = SuggestionType::record;
  double prior = 0;
};
std::optional<KindStanding> standing_of(std::string_view kind);

}  // namespace kartoteka::search
