// Makes a resolved query of a parsed one.
#pragma once

#include "engine/search/resolved_query.h"
#include "engine/search/tuning.h"
#include "engine/search/vocabulary.h"

namespace kartoteka::index {
struct DatabaseHandle;
}

namespace kartoteka::search {

struct ResolverOptions {
  bool complete_last_word = false;
  bool correct = true;
};

class Resolver {
 public:
  Resolver(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer, const Tuning& tuning)
      : handle_(handle), vocabulary_(vocabulary), analyzer_(analyzer), tuning_(tuning) {}

  ResolvedQuery resolve(const ParsedQuery& query, const ResolverOptions& options);

 private:
  double idf(double frequency) const;
  std::uint32_t frequency(const std::string& term) const;
  WeightedTerm weighted_term(const std::string& term, double weight) const;
  Variant variant_of(const text::Token& token, double weight, ResolvedWord& word);
  void add_lemmas(const std::vector<std::string>& lemmas, double weight, Variant& variant, ResolvedWord& word);
  void add_completions(const QueryWord& typed, ResolvedWord& word);
  void add_corrections(const QueryWord& typed, ResolvedWord& word);
  text::Token reanalyzed(const std::string& folded);
  ResolvedWord resolve_word(const QueryWord& typed, const ResolverOptions& options);
  void resolve_identifiers(const ParsedQuery& query, ResolvedQuery& resolved);
  double beginning_weight(const text::Token& token);

  index::DatabaseHandle& handle_;
  Vocabulary& vocabulary_;
  text::Analyzer& analyzer_;
  const Tuning& tuning_;
  double document_count_ = 0;
};

/// Average length of the indexed records in words (title words counted as index/impact.h says); at least 1.
double average_length(index::DatabaseHandle& handle);

}  // namespace kartoteka::search
