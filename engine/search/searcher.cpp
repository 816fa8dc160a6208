#include "engine/search/searcher.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/index/database_handle.h"
#include "engine/index/index_reader.h"
#include "engine/index/schema.h"
#include "engine/search/presenter.h"
#include "engine/search/resolver.h"
#include "engine/search/retrieval.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostHits = 1'000;
constexpr std::size_t kDeepestHit = 10'000;

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

struct Ranked {
  Xapian::docid document = 0;
  double score = 0;
  std::optional<Instant> date;
  std::string kind;
  std::int64_t id = 0;
};

/// Best first; of equals the newer, then by kind and id, so that the order does not depend on how the index was made.
bool ranks_before(const Ranked& a, const Ranked& b) {
  if (a.score != b.score) {
    return a.score > b.score;
  }
  if (a.date != b.date) {
    return a.date > b.date;
  }
  return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
}

/// One search, on one state of the index.
class Search {
 public:
  Search(index::IndexReader& reader, const SearchIndex& shared, text::Analyzer& analyzer, const Request& request,
         TextSource* texts)
      : database_(reader.handle().database),
        request_(request),
        texts_(texts),
        analyzer_(analyzer),
        tuning_(shared.tuning),
        parsed_(parse_query(request.text, analyzer)),
        query_(resolve(reader, shared)),
        excluded_(resolve_excluded(reader, shared)),
        wanted_phrases_(query_, parsed_.phrases, tuning_),
        unwanted_phrases_(excluded_, parsed_.excluded, tuning_),
        decider_(parsed_.phrases.empty() ? nullptr : &wanted_phrases_, has_excluded_phrase() ? &unwanted_phrases_ : nullptr),
        plan_(make_plan(database_, request, parsed_, query_, excluded_)),
        scorer_(query_, tuning_) {
    plan_.decider = parsed_.phrases.empty() && !has_excluded_phrase() ? nullptr : &decider_;
  }

  Result run() {
    result_.applied_change = index::read_applied_change(database_);
    result_.warnings = parsed_.warnings;
    result_.corrected_text = query_.corrected_text;
    const bool asks_words = !parsed_.words.empty() || !parsed_.identifiers.empty();
    if (plan_.nothing || (asks_words && plan_.ranked.empty())) {
      result_.total_is_exact = true;
    } else if (asks_words && request_.order == Order::relevance) {
      matching_ = plan_.ranked;
      by_relevance();
    } else {
      matching_ = asks_words ? plan_.all_words : Xapian::Query::MatchAll;
      list_by_date();
    }
    count_kinds();
    return std::move(result_);
  }

 private:
  ResolvedQuery resolve(index::IndexReader& reader, const SearchIndex& shared) {
    Resolver resolver(reader.handle(), *shared.vocabulary, analyzer_, tuning_);
    return resolver.resolve(parsed_, {request_.as_you_type, request_.correct});
  }

  ResolvedQuery resolve_excluded(index::IndexReader& reader, const SearchIndex& shared) {
    if (parsed_.excluded_words.empty()) {
      return {};
    }
    ParsedQuery parsed;
    parsed.words = parsed_.excluded_words;
    Resolver resolver(reader.handle(), *shared.vocabulary, analyzer_, tuning_);
    return resolver.resolve(parsed, {false, false});
  }

  bool has_excluded_phrase() const {
    return std::any_of(parsed_.excluded.begin(), parsed_.excluded.end(),
                       [](const Phrase& phrase) { return phrase.words.size() > 1; });
  }

  std::optional<Ranked> load(Xapian::docid document) {
    Ranked ranked{document, 0, {}, {}, 0};
    data_ = database_.get_document(document).get_data();
    if (!view_.decode(data_)) {
      throw Error(ErrorCode::corrupt, "index: token data of document " + std::to_string(document));
    }
    ranked.date = view_.date;
    ranked.kind = view_.kind;
    ranked.id = view_.id;
    return ranked;
  }

  void by_relevance() {
    const std::size_t wanted = request_.offset + request_.limit;
    const Xapian::MSet candidates = best_candidates(database_, plan_, std::max(tuning_.candidates, wanted));
    std::vector<Ranked> scored;
    std::vector<Ranked> rest;
    for (auto candidate = candidates.begin(); candidate != candidates.end(); ++candidate) {
      const bool is_scored = scored.size() < tuning_.candidates;
      if (!is_scored && scored.size() + rest.size() >= wanted) {
        break;
      }
      Ranked ranked = *load(*candidate);
      ranked.score = is_scored ? scorer_.score(view_) : 0;
      (is_scored ? scored : rest).push_back(std::move(ranked));
    }
    std::sort(scored.begin(), scored.end(), ranks_before);
    scored.insert(scored.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    result_.total = candidates.get_matches_estimated();
    result_.total_is_exact = candidates.get_matches_lower_bound() == candidates.get_matches_upper_bound();
    present(scored, request_.offset);
  }

  void list_by_date() {
    const bool newest_first = request_.order != Order::oldest;
    const Xapian::Query query = plan_.restricted(matching_, true);
    std::vector<Ranked> ranked;
    for (const Xapian::docid document :
         by_date(database_, query, plan_.decider, newest_first, request_.offset, request_.limit)) {
      ranked.push_back(*load(document));
    }
    present(ranked, 0);
  }

  void present(const std::vector<Ranked>& ranked, std::size_t offset) {
    Presenter presenter(request_, parsed_, query_, tuning_, analyzer_);
    for (std::size_t at = offset; at < std::min(ranked.size(), offset + request_.limit); ++at) {
      Hit hit;
      hit.kind = ranked[at].kind;
      hit.id = ranked[at].id;
      hit.score = ranked[at].score;
      hit.date = ranked[at].date;
      std::vector<WordEvidence> evidence;
      if (request_.explain) {
        load(ranked[at].document);
        scorer_.score(view_);
        evidence = scorer_.evidence(view_);
      }
      const bool wants_texts = texts_ != nullptr && (request_.highlight || request_.explain);
      presenter.present(wants_texts ? texts_->texts(hit.kind, hit.id) : std::nullopt, evidence, hit);
      result_.hits.push_back(std::move(hit));
    }
  }

  void count_kinds() {
    if (!request_.facets || matching_.empty()) {
      return;
    }
    const std::string prefix = index::filter_term({"kind", ""});
    result_.total = 0;
    for (auto term = database_.allterms_begin(prefix); term != database_.allterms_end(prefix); ++term) {
      const std::string kind = (*term).substr(prefix.size());
      const Xapian::Query query = plan_.restricted(matching_, false);
      const std::size_t count =
          count_matches(database_, Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query(*term)), plan_.decider);
      if (count > 0) {
        result_.by_kind.push_back({kind, count});
      }
      result_.total += is_selected(kind) ? count : 0;
    }
    result_.total_is_exact = true;
  }

  bool is_selected(const std::string& kind) const {
    bool any = false;
    for (const index::Filter& filter : request_.filters) {
      any |= filter.name == "kind";
      if (filter.name == "kind" && filter.value == kind) {
        return true;
      }
    }
    return !any;
  }

  Xapian::Database& database_;
  const Request& request_;
  TextSource* texts_;
  text::Analyzer& analyzer_;
  const Tuning& tuning_;
  ParsedQuery parsed_;
  ResolvedQuery query_;
  ResolvedQuery excluded_;
  PhraseChecker wanted_phrases_;
  PhraseChecker unwanted_phrases_;
  PhraseDecider decider_;
  RetrievalPlan plan_;
  Scorer scorer_;
  Xapian::Query matching_;
  std::string data_;
  index::TokenView view_;
  Result result_;
};

}  // namespace

const char* to_string(MatchRule rule) {
  switch (rule) {
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
    : path(std::move(index_path)), language(std::move(index_language)), vocabulary(std::make_shared<Vocabulary>()) {}

struct Searcher::Implementation {
  explicit Implementation(const SearchIndex& index) : shared(index), reader(index.path), analyzer(index.language) {}
  SearchIndex shared;
  index::IndexReader reader;
  text::Analyzer analyzer;
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
    return Search(reader, implementation_->shared, implementation_->analyzer, request, texts).run();
  });
}

}  // namespace kartoteka::search
