#include "engine/search/search.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/field_reader.h"
#include "engine/search/kind_map.h"
#include "engine/search/presenter.h"
#include "engine/search/resolver.h"

namespace kartoteka::search {
namespace {

/// Phrases are checked in the best records by their words, first in so many, and if these are not enough in so many.
constexpr std::size_t kPhraseRecords = 1'000;
constexpr std::size_t kMostPhraseRecords = 5'000;

std::vector<Phrase> longer_than_a_word(const std::vector<Phrase>& phrases) {
  std::vector<Phrase> longer;
  std::copy_if(phrases.begin(), phrases.end(), std::back_inserter(longer),
               [](const Phrase& phrase) { return phrase.words.size() > 1 || phrase.in_title; });
  return longer;
}

ParsedQuery excluded_part(const ParsedQuery& parsed) {
  ParsedQuery excluded;
  excluded.words = parsed.excluded_words;
  return excluded;
}

}  // namespace

class Search::PhraseDecider : public Xapian::MatchDecider {
 public:
  explicit PhraseDecider(Search& search) : search_(search) {}
  bool operator()(const Xapian::Document& document) const override {
    search_.load(document.get_docid());
    return search_.holds_phrases();
  }

 private:
  Search& search_;
};

Search::Search(index::IndexReader& reader, const SearchIndex& shared, text::Analyzer& analyzer, const Request& request,
               TextSource* texts, double average_length)
    : reader_(reader),
      shared_(shared),
      analyzer_(analyzer),
      request_(request),
      texts_(texts),
      average_length_(average_length),
      database_(reader.handle().database),
      parsed_(parse()),
      query_(resolve(parsed_, true)),
      excluded_(resolve(excluded_part(parsed_), false)),
      wanted_phrases_(query_, parsed_.phrases, shared.tuning),
      unwanted_phrases_(excluded_, longer_than_a_word(parsed_.excluded), shared.tuning),
      plan_(make_plan(database_, request, parsed_, query_, excluded_)),
      scorer_(query_, shared.tuning) {}

ParsedQuery Search::parse() {
  FieldReader reader(reader_.handle(), *shared_.vocabulary, analyzer_, request_, &shared_.values);
  return parse_query(request_.text, analyzer_, &reader);
}

ResolvedQuery Search::resolve(const ParsedQuery& parsed, bool may_change) {
  Resolver resolver(reader_.handle(), *shared_.vocabulary, analyzer_, shared_.tuning, average_length_);
  return resolver.resolve(parsed, {.complete_last_word = may_change && request_.as_you_type,
                                   .correct = may_change && request_.correct,
                                   .access = request_.access});
}

bool Search::ranks_before(const Ranked& a, const Ranked& b) {
  if (a.score != b.score) {
    return a.score > b.score;
  }
  if (a.date != b.date) {  // the newer; then anything that does not depend on how the index was made
    return a.date > b.date;
  }
  return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
}

bool Search::holds_phrases() { return wanted_phrases_.holds_all(view_) && !unwanted_phrases_.holds_any(view_); }

Search::Ranked Search::load(Xapian::docid document) {
  data_ = database_.get_document(document, Xapian::DOC_ASSUME_VALID).get_data();
  if (!view_.decode(data_)) {
    throw Error(ErrorCode::corrupt, "index: token data of document " + std::to_string(document));
  }
  return {document, 0, view_.date, std::string(view_.kind), view_.id};
}

void Search::rank_candidates(const Xapian::MSet& candidates, std::size_t first, std::vector<Ranked>& scored,
                             std::vector<Ranked>& rest) {
  const std::size_t wanted = request_.offset + request_.limit;
  for (auto candidate = candidates[static_cast<Xapian::doccount>(first)]; candidate != candidates.end(); ++candidate) {
    const bool is_scored = scored.size() < shared_.tuning.candidates;
    if (!is_scored && scored.size() + rest.size() >= wanted) {
      break;
    }
    Ranked ranked = load(*candidate);
    if (!has_phrases() || holds_phrases()) {
      ranked.score = is_scored ? scorer_.score(view_) : 0;
      (is_scored ? scored : rest).push_back(std::move(ranked));
    }
  }
}

void Search::rank() {
  const std::size_t wanted = std::max(shared_.tuning.candidates, request_.offset + request_.limit);
  std::size_t looked_at = has_phrases() ? std::max(wanted, kPhraseRecords) : wanted;
  std::vector<Ranked> scored;
  std::vector<Ranked> rest;
  Xapian::MSet candidates = best_candidates(database_, plan_, looked_at);
  rank_candidates(candidates, 0, scored, rest);
  const bool is_short = scored.size() + rest.size() < request_.offset + request_.limit;
  if (has_phrases() && is_short && candidates.size() == looked_at && looked_at < kMostPhraseRecords) {
    const std::size_t seen = std::exchange(looked_at, kMostPhraseRecords);
    candidates = best_candidates(database_, plan_, looked_at);
    rank_candidates(candidates, seen, scored, rest);
  }
  std::sort(scored.begin(), scored.end(), ranks_before);
  scored.insert(scored.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
  result_.total = has_phrases() ? scored.size() : candidates.get_matches_estimated();
  result_.total_is_exact = has_phrases() ? candidates.size() < looked_at
                                         : candidates.get_matches_lower_bound() == candidates.get_matches_upper_bound();
  present(scored, request_.offset);
}

void Search::list_by_date() {
  const PhraseDecider decider(*this);
  std::vector<Ranked> ranked;
  for (const Xapian::docid document : by_date(database_, plan_, has_phrases() ? &decider : nullptr, request_)) {
    ranked.push_back(load(document));
  }
  present(ranked, 0);
}

void Search::present(const std::vector<Ranked>& ranked, std::size_t offset) {
  Presenter presenter(request_, parsed_, query_, shared_.tuning, analyzer_);
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

bool Search::is_wanted_kind(const std::string& kind) const {
  const std::string term = index::filter_term({"kind", kind});
  return plan_.kinds.empty() || std::find(plan_.kinds.begin(), plan_.kinds.end(), term) != plan_.kinds.end();
}

void Search::count() {
  const std::shared_ptr<const Kinds> kinds = shared_.kinds->kinds(database_);
  std::vector<std::size_t> counts(kinds->names.size() + 1);
  std::size_t checked = 0;
  std::size_t unchecked = 0;
  const Matching matching = matching_records(database_, plan_.matching);
  matching.records.for_each([&](Xapian::docid document) {
    if (has_phrases() && checked == kMostPhraseRecords) {
      ++unchecked;
      return;
    }
    ++checked;
    if (has_phrases()) {
      load(document);
    }
    if (!has_phrases() || holds_phrases()) {
      ++counts[std::min<std::size_t>(kinds->of[document], kinds->names.size())];
    }
  });
  const double scale = static_cast<double>(checked + unchecked) /
                       static_cast<double>(std::max<std::size_t>(checked, 1)) / matching.part;
  result_.total = 0;
  result_.total_is_exact = unchecked == 0 && matching.part >= 1;
  for (std::size_t number = 0; number < kinds->names.size(); ++number) {
    const auto count = static_cast<std::size_t>(static_cast<double>(counts[number]) * scale + 0.5);
    if (count > 0) {
      result_.by_kind.push_back({kinds->names[number], count});
      result_.total += is_wanted_kind(kinds->names[number]) ? count : 0;
    }
  }
  std::sort(result_.by_kind.begin(), result_.by_kind.end(),
            [](const FacetCount& a, const FacetCount& b) { return a.kind < b.kind; });
}

Result Search::run() {
  result_.applied_change = index::read_applied_change(database_);
  result_.warnings = parsed_.warnings;
  result_.corrected_text = query_.corrected_text;
  const bool asks_words = !parsed_.words.empty() || !parsed_.identifiers.empty();
  if (plan_.nothing || (asks_words && plan_.ranked.empty())) {
    result_.total_is_exact = true;
    return std::move(result_);
  }
  if (asks_words && request_.order == Order::relevance) {
    rank();
  } else {
    list_by_date();
  }
  if (request_.facets) {
    count();
  }
  return std::move(result_);
}

}  // namespace kartoteka::search
