// One search on one state of the index, from the request to the result: parse, resolve, retrieve, score, present, count.
// Included by .cpp files only.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/index/index_reader.h"
#include "engine/search/access_groups.h"
#include "engine/search/cursor.h"
#include "engine/search/kind_map.h"
#include "engine/search/page_request.h"
#include "engine/search/phrase_checker.h"
#include "engine/search/presenter.h"
#include "engine/search/ranked.h"
#include "engine/search/retrieval.h"
#include "engine/search/scorer.h"
#include "engine/search/searcher.h"
#include "engine/search/similar.h"

namespace kartoteka::search {

/// What is read once for a state of the index, not for each search.
struct IndexMoment {
  double average_length = 1;                      ///< of the records, in words
  std::shared_ptr<const AccessCondition> access;  ///< for the request's groups
};

class Search {
 public:
  /// All must outlive the search. @param texts may be null
  /// @param prepared  what is searched for instead of the request's text; may be null
  Search(index::IndexReader& reader, const SearchIndex& shared, text::Analyzer& analyzer, const Request& request,
         TextSource* texts, IndexMoment moment, const PreparedQuery* prepared = nullptr);

  Result run();
  /// The passages of one record that match (search_pages.cpp). Needs a TextSource.
  PageResult pages(const PageRequest& request);
  /// One passage with all that matches marked. Needs a TextSource.
  PageResult whole_page(const PageRequest& request);

  // For those who make something else of the hits than a page (direct_answer.cpp).
  /// Best first, those of the first place scored fully; nothing where no word was asked.
  std::vector<Ranked> best() { return finds_nothing() || !asks_words() ? std::vector<Ranked>() : rank(); }
  const ParsedQuery& parsed() const { return parsed_; }
  const ResolvedQuery& query() const { return query_; }
  /// The token data of a hit; until the next call.
  const index::TokenView& view_of(const Ranked& ranked) {
    load(ranked.document);
    return view_;
  }
  /// What the words of the record loaded last gave to its score.
  std::vector<WordEvidence> evidence() {
    scorer_.score(view_);
    return scorer_.evidence(view_);
  }

 private:
  /// Lets records of a list by date pass that hold the phrases.
  class PhraseDecider;

  ParsedQuery parse();
  ResolvedQuery resolve(const ParsedQuery& parsed, bool may_change);
  bool has_phrases() const { return !wanted_phrases_.is_empty() || !unwanted_phrases_.is_empty(); }
  bool holds_phrases();
  Ranked load(Xapian::docid document);
  /// Of the record that was loaded last.
  double score();
  bool is_excluded_elsewhere(const Ranked& ranked) const;
  FoldSlot fold_slot() const;
  bool has_passages() const;
  Xapian::MSet candidates(std::size_t count, bool folds_by_value) const;
  /// Counts the candidates of a record. True where it has had its share.
  bool is_one_too_many(Xapian::docid document);
  std::size_t records_of(const Xapian::MSet& documents) const;
  /// Hits up to the end of the page, and one more if there is one; also more where a changed index may have moved them.
  std::size_t wanted_hits() const;
  std::vector<Ranked> rank();
  void show_ranked();
  bool asks_words() const;
  bool finds_nothing() const;
  void rank_candidates(const Xapian::MSet& candidates, std::size_t first, std::vector<Ranked>& scored,
                       std::vector<Ranked>& rest);
  std::size_t put_pinned_first(std::vector<Ranked>& ranked, const Xapian::MSet& found);
  void list_by_date();
  void show_page(const std::vector<Ranked>& ranked, std::size_t begin, std::size_t hits_before);
  void present(const Ranked& ranked);
  std::size_t more_in_group(const Ranked& ranked) const;
  std::optional<Ranked> best_passage(const Xapian::Query& passages);
  Xapian::Query like_passage(const Ranked& ranked, const std::vector<WordEvidence>& evidence) const;
  std::size_t more_passages(const Ranked& ranked, const std::vector<WordEvidence>& evidence) const;
  std::size_t count_records(const Xapian::Query& query) const;
  void count();
  bool is_wanted_kind(const std::string& kind) const;

  index::IndexReader& reader_;
  const SearchIndex& shared_;
  text::Analyzer& analyzer_;
  const Request& request_;
  TextSource* texts_;
  IndexMoment moment_;
  Xapian::Database& database_;
  std::shared_ptr<const LanguageRules> rules_;  ///< null where there are none
  ParsedQuery parsed_;
  ResolvedQuery query_;
  ResolvedQuery excluded_;
  PhraseChecker wanted_phrases_;
  PhraseChecker unwanted_phrases_;
  RetrievalPlan plan_;
  Scorer scorer_;
  std::vector<Scorer> part_scorers_;  ///< of PreparedQuery::parts
  Presenter presenter_;
  std::shared_ptr<const Kinds> kinds_;
  std::optional<Cursor> cursor_;
  std::size_t offset_ = 0;       ///< hits before the page; of a changed index only where its search is begun
  bool is_same_state_ = true;    ///< as when the cursor was made
  Instant now_;                  ///< to the day, so that pages agree
  Result result_;

  std::unordered_map<Xapian::docid, std::uint32_t> candidates_of_;  ///< by record

  // Of the record that was loaded last.
  std::string data_;
  index::TokenView view_;
};

}  // namespace kartoteka::search
