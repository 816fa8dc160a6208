#include "engine/search/searcher.h"

#include "engine/base/error.h"
#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/answer_finder.h"
#include "engine/search/completions.h"
#include "engine/search/kind_map.h"
#include "engine/search/resolver.h"
#include "engine/search/ruled_suggestions.h"
#include "engine/search/search.h"
#include "engine/search/suggester.h"
#include "engine/search/vocabulary.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostHits = 1'000;
constexpr std::size_t kMostAlternatives = 20;

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

AnswerResult Searcher::answer(const AnswerRequest& request, TextSource* texts) {
  if (request.alternatives > kMostAlternatives) {
    throw Error({FieldProblem{"/alternatives", "expected an integer 0..20"}});
  }
  const Request asked = search_request(request);
  index::IndexReader& reader = implementation_->reader;
  reader.refresh();
  return index::with_reopen(reader.handle(), "answering", [&] {
    Search search(reader, implementation_->shared, implementation_->analyzer, asked, texts, implementation_->moment(asked));
    AnswerResult result = find_answer(request, search, implementation_->shared, implementation_->analyzer, texts);
    result.applied_change = index::read_applied_change(reader.handle().database);
    return result;
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

namespace {

Request group_request(const SimilarRequest& request, const SimilarGroup& group) {
  Request search;
  search.filters = group.filters;
  search.access = request.access;
  search.limit = group.limit;
  search.explain = request.explain;
  search.facets = false;
  check(search);
  return search;
}

std::vector<std::string> terms_of(const std::vector<index::Filter>& filters) {
  std::vector<std::string> terms;
  for (const index::Filter& filter : filters) terms.push_back(index::filter_term(filter));
  return terms;
}

}  // namespace

Result Searcher::similar(const SimilarRequest& request, TextSource* texts) {
  return std::move(similar(request, {{request.filters, {}, request.limit}}, texts).front());
}

std::vector<Result> Searcher::similar(const SimilarRequest& request, const std::vector<SimilarGroup>& groups, TextSource* texts) {
  std::vector<Request> asked;
  for (const SimilarGroup& group : groups) asked.push_back(group_request(request, group));
  index::IndexReader& reader = implementation_->reader;
  reader.refresh();
  return index::with_reopen(reader.handle(), "searching", [&] {
    const SearchIndex& shared = implementation_->shared;
    std::vector<Result> results(groups.size());
    for (Result& result : results) result.total_is_exact = true;
    if (groups.empty()) return results;
    const IndexMoment moment = implementation_->moment(asked.front());
    const auto rules = shared.rules->current();
    PreparedQuery prepared = similar_query(request, {reader, *shared.vocabulary, implementation_->builder, implementation_->analyzer, *shared.language,
                                                     shared.tuning, rules.get(), moment.average_length});
    if (prepared.query.words.empty()) return results;  // nothing of it is in any record; an empty search would be a list
    const std::vector<std::string> itself = prepared.excluded;
    for (std::size_t at = 0; at < groups.size(); ++at) {
      prepared.excluded = terms_of(groups[at].excluded);
      prepared.excluded.insert(prepared.excluded.end(), itself.begin(), itself.end());
      results[at] = Search(reader, shared, implementation_->analyzer, asked[at], texts, moment, &prepared).run();
    }
    return results;
  });
}

Suggestions Searcher::suggest(const SuggestRequest& request) {
  index::IndexReader& reader = implementation_->reader;
  reader.refresh();
  return index::with_reopen(reader.handle(), "suggesting", [&] {
    const auto by_words = [&](const SuggestRequest& asked) {
      return search::suggest(asked, implementation_->shared.completions->state(), reader.handle(), implementation_->analyzer);
    };
    const auto rules = implementation_->shared.rules->current();
    return rules ? suggest_by_rules(request, *rules, implementation_->analyzer, by_words) : by_words(request);
  });
}

}  // namespace kartoteka::search
