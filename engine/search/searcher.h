// Answers requests from the index: analyses the text as the index did, retrieves candidates, ranks, highlights and
// gives reasons. Knows the index and the analyzer; never a record, JSON or HTTP.
#pragma once

#include <filesystem>
#include <memory>

#include "engine/search/direct_answer.h"
#include "engine/search/language_rules.h"
#include "engine/search/named_values.h"
#include "engine/search/page_request.h"
#include "engine/search/request.h"
#include "engine/search/result.h"
#include "engine/search/similar_request.h"
#include "engine/search/suggestion.h"
#include "engine/search/text_source.h"
#include "engine/search/tuning.h"

namespace kartoteka::text {
class Language;
}

namespace kartoteka::search {

class Vocabulary;  // the words of the index, for corrections and completions; engine/search/vocabulary.h
class Completions;  // titles and identifiers, for what is suggested as one types; engine/search/completions.h
class KindMap;     // the kinds of its records, for counting; engine/search/kind_map.h

/// What all searchers of one index share. Cheap to copy; safe to use from several threads.
struct SearchIndex {
  SearchIndex(std::filesystem::path index_path, std::shared_ptr<const text::Language> index_language);
  std::filesystem::path path;
  std::shared_ptr<const text::Language> language;
  std::shared_ptr<Vocabulary> vocabulary;
  std::shared_ptr<KindMap> kinds;
  std::shared_ptr<Completions> completions;  ///< empty until a CompletionKeeper reads them
  std::shared_ptr<RuleBook> rules;  ///< what editors say of the language; empty until somebody fills it
  NamedValues values;  ///< what kinds, states and channels are called
  Tuning tuning;  ///< the defaults are what serve ranks with
};

/// Belongs to one thread.
class Searcher {
 public:
  /// Errors as IndexReader: unavailable if there is no index, corrupt if it must be rebuilt.
  explicit Searcher(const SearchIndex& index);
  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  /// Searches the newest commit.
  /// @param texts  may be null: then hits have neither title nor passages, and reasons name the matched form only
  /// Errors: invalid_argument for a limit or offset out of range; unavailable if the index is replaced too fast.
  Result search(const Request& request, TextSource* texts);

  /// The direct answer to a question (direct_answer.h), as of the newest commit. Never fails on any text.
  /// @param texts  as of search
  /// Errors: invalid_argument for too many alternatives; otherwise as search.
  AnswerResult answer(const AnswerRequest& request, TextSource* texts);

  /// Finds the passages of one record that match, as of the newest commit; those of the record that the caller may not find
  /// are none.
  /// Errors: as search.
  PageResult pages(const PageRequest& request, TextSource& texts);

  /// Finds records like another one, the most similar first, as of the newest commit.
  /// @param texts  as of search
  /// Errors: not_found if there is no such record, or the caller may not find it; otherwise as search.
  Result similar(const SimilarRequest& request, TextSource* texts);

  /// The same in several groups, each with a result of its own, for no more than one reading of the text. The request's
  /// own filters and limit do not count.
  std::vector<Result> similar(const SimilarRequest& request, const std::vector<SimilarGroup>& groups, TextSource* texts);

  /// Completes what is being typed, as of the newest commit. Never fails on any text.
  /// Errors: unavailable if the index is replaced too fast.
  Suggestions suggest(const SuggestRequest& request);

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace kartoteka::search
