// One search on one state of the index, from the request to the result: parse, resolve, retrieve, score, present, count.
// Included by .cpp files only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/index/index_reader.h"
#include "engine/search/phrase_checker.h"
#include "engine/search/retrieval.h"
#include "engine/search/scorer.h"
#include "engine/search/searcher.h"

namespace kartoteka::search {

class Search {
 public:
  /// All must outlive the search. @param texts may be null
  Search(index::IndexReader& reader, const SearchIndex& shared, text::Analyzer& analyzer, const Request& request,
         TextSource* texts, double average_length);

  Result run();

 private:
  struct Ranked {
    Xapian::docid document = 0;
    double score = 0;
    std::optional<Instant> date;
    std::string kind;
    std::int64_t id = 0;
  };

  /// Lets records of a list by date pass that hold the phrases.
  class PhraseDecider;

  static bool ranks_before(const Ranked& a, const Ranked& b);
  ParsedQuery parse();
  ResolvedQuery resolve(const ParsedQuery& parsed, bool may_change);
  bool has_phrases() const { return !wanted_phrases_.is_empty() || !unwanted_phrases_.is_empty(); }
  bool holds_phrases();
  Ranked load(Xapian::docid document);
  void rank();
  void rank_candidates(const Xapian::MSet& candidates, std::size_t first, std::vector<Ranked>& scored,
                       std::vector<Ranked>& rest);
  void list_by_date();
  void present(const std::vector<Ranked>& ranked, std::size_t offset);
  void count();
  bool is_wanted_kind(const std::string& kind) const;

  index::IndexReader& reader_;
  const SearchIndex& shared_;
  text::Analyzer& analyzer_;
  const Request& request_;
  TextSource* texts_;
  double average_length_;
  Xapian::Database& database_;
  ParsedQuery parsed_;
  ResolvedQuery query_;
  ResolvedQuery excluded_;
  PhraseChecker wanted_phrases_;
  PhraseChecker unwanted_phrases_;
  RetrievalPlan plan_;
  Scorer scorer_;
  Result result_;

  // Of the record that was loaded last.
  std::string data_;
  index::TokenView view_;
};

}  // namespace kartoteka::search
