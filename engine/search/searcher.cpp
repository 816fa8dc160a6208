#include "engine/search/searcher.h"

#include "engine/base/error.h"
#include "engine/index/database_handle.h"
#include "engine/search/completions.h"
#include "engine/search/kind_map.h"
#include "engine/search/resolver.h"
#include "engine/search/search.h"
#include "engine/search/suggester.h"
#include "engine/search/vocabulary.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostHits = 1'000;

void check(const Request& request) {
  std::vector<FieldProblem> problems;
  if (request.limit > kMostHits) {
    problems.push_back({"/limit", "expected an integer 0..1000"});
  }
  if (request.offset + request.limit > kDeepestHit) {
    problems.push_back({"/offset", "expected limit + offset to be at most 10000"});
  }
  if (!problems.empty()) {
    throw Error(std::move(problems));
  }
}

}  // namespace

const char* to_string(MatchRule rule) {
  switch (rule) {
    case MatchRule::pinned: return "pinned";
    case MatchRule::synonym: return "synonym";
    case MatchRule::identifier: return "identifier";
    case MatchRule::exact: return "exact";
    case MatchRule::diacritics: return "diacritics";
    case MatchRule::inflected: return "inflected";
    case MatchRule::beginning: return "beginning";
    case MatchRule::related: return "related";
    case MatchRule::corrected: return "corrected";
  }
  return "exact";
}

SearchIndex::SearchIndex(std::filesystem::path index_path, std::shared_ptr<const text::Language> index_language)
    : path(std::move(index_path)),
      language(std::move(index_language)),
      vocabulary(std::make_shared<Vocabulary>()),
      kinds(std::make_shared<KindMap>()),
      completions(std::make_shared<Completions>()),
      rules(std::make_shared<RuleBook>()) {}

struct Searcher::Implementation {
  explicit Implementation(const SearchIndex& index)
      : shared(index), reader(index.path), analyzer(index.language), builder(index.language) {}
  IndexMoment moment(const Request& request) {
    return {average_length.of(reader.handle()), groups.condition(reader.handle().database, request.access)};
  }

  SearchIndex shared;
  index::IndexReader reader;
  text::Analyzer analyzer;
  index::DocumentBuilder builder;  ///< for texts that records are to be like
  AverageLength average_length;
  AccessGroups groups;
};

Searcher::Searcher(const SearchIndex& index) : implementation_(std::make_unique<Implementation>(index)) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Result Searcher::search(const Request& request, TextSource* texts) {
  check(request);
  index::IndexReader& reader = implementation_->reader;
  reader.refresh();
  return index::with_reopen(reader.handle(), "searching", [&] {
    return Search(reader, implementation_->shared, implementation_->analyzer, request, texts, implementation_->moment(request))
        .run();
  });
}

PageResult Searcher::pages(const PageRequest& request, TextSource& texts) {
  Request asked;
  asked.text = request.text;
  asked.access = request.access;
  asked.correct = request.correct;
  asked.facets = false;
  index::IndexReader& reader = implementation_->reader;
  reader.refresh();
  return index::with_reopen(reader.handle(), "searching", [&] {
    Search search(reader, implementation_->shared, implementation_->analyzer, asked, &texts, implementation_->moment(asked));
    return request.whole_page ? search.whole_page(request) : search.pages(request);
  });
}

Result Searcher::similar(const SimilarRequest& request, TextSource* texts) {
  Request search;
  search.filters = request.filters;
  search.access = request.access;
  search.limit = request.limit;
  search.explain = request.explain;
  search.facets = false;
  check(search);
  index::IndexReader& reader = implementation_->reader;
  reader.refresh();
  return index::with_reopen(reader.handle(), "searching", [&] {
    const IndexMoment moment = implementation_->moment(search);
    const SearchIndex& shared = implementation_->shared;
    const PreparedQuery prepared = similar_query(
        request, {reader, implementation_->builder, *shared.language, shared.tuning, moment.average_length});
    if (prepared.query.words.empty()) {  // nothing of it is in any record; an empty search would be a list
      Result nothing;
      nothing.total_is_exact = true;
      return nothing;
    }
    return Search(reader, shared, implementation_->analyzer, search, texts, moment, &prepared).run();
  });
}

Suggestions Searcher::suggest(const SuggestRequest& request) {
  index::IndexReader& reader = implementation_->reader;
  reader.refresh();
  return index::with_reopen(reader.handle(), "suggesting", [&] {
    return search::suggest(request, implementation_->shared.completions->state(), reader.handle(),
                           implementation_->analyzer);
  });
}

}  // namespace kartoteka::search
