#include "engine/search/search.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/base/error.h"
#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/hit_count.h"
#include "engine/search/prior.h"
#include "engine/search/query_reading.h"
#include "engine/search/resolver.h"
#include "engine/search/unread_count.h"

namespace kartoteka::search {
namespace {

/// Phrases are checked in the best records by their words, first in so many, and if these are not enough in so many.
constexpr std::size_t kPhraseRecords = 500;
constexpr std::size_t kMostPhraseRecords = 2'500;

/// Where files have pages, so many documents are looked at for each record that is wanted.
constexpr std::size_t kDocumentsOfOne = 2;

/// Where the index has changed since the page before, its last hit is looked for so much further down.
constexpr std::size_t kMovedHits = 50;

/// What a hit stands for is counted exactly up to so many records.
constexpr Xapian::doccount kMostCounted = 1'000;

std::vector<Phrase> longer_than_a_word(const std::vector<Phrase>& phrases) {
  std::vector<Phrase> longer;
  std::copy_if(phrases.begin(), phrases.end(), std::back_inserter(longer),
               [](const Phrase& phrase) { return phrase.words.size() > 1 || phrase.in_title; });
  return longer;
}

/// At most kMostCounted.
std::size_t count_documents(const Xapian::Database& database, const Xapian::Query& query, FoldSlot fold) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query);
  if (fold) {
    enquire.set_collapse_key(*fold);
  }
  return enquire.get_mset(0, kMostCounted).size();
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
               TextSource* texts, IndexMoment moment, const PreparedQuery* prepared)
    : reader_(reader),
      shared_(shared),
      analyzer_(analyzer),
      request_(request),
      texts_(texts),
      moment_(std::move(moment)),
      database_(reader.handle().database),
      rules_(shared.rules->current()),
      parsed_(prepared ? prepared->parsed : parse()),
      query_(prepared ? prepared->query : resolve(parsed_, true)),
      excluded_(resolve(excluded_part(parsed_), false)),
      wanted_phrases_(query_, parsed_.phrases, shared.tuning),
      unwanted_phrases_(excluded_, longer_than_a_word(parsed_.excluded), shared.tuning),
      plan_(make_plan(database_, request, parsed_, query_, excluded_, moment_.access)),
      scorer_(query_, shared.tuning),
      presenter_(request, parsed_, query_, shared.tuning, analyzer),
      offset_(request.offset),
      now_(std::chrono::floor<std::chrono::days>(request.today ? Instant(std::chrono::sys_days(*request.today))
                                                               : system_now())) {
  if (prepared) {
    for (const ResolvedQuery& part : prepared->parts) part_scorers_.emplace_back(part, shared.tuning);
    plan_.matching.excluded.insert(plan_.matching.excluded.end(), prepared->excluded.begin(), prepared->excluded.end());
  }
  result_.applied_change = index::read_applied_change(database_);
  if (database_.term_exists(std::string(index::kPassageTerm)) || request.facets) {
    kinds_ = shared_.kinds->kinds(database_);
  }
  if (!request.cursor.empty()) {
    cursor_ = decode_cursor(request.cursor, request);
    is_same_state_ = cursor_->applied_change == result_.applied_change;
    offset_ = cursor_->offset;
  }
}

ParsedQuery Search::parse() {
  ParsedQuery parsed = read_query(request_, {reader_.handle(), *shared_.vocabulary, analyzer_, shared_.values, rules_.get()});
  if (request_.only_fields) {
    parsed.words.clear();
    parsed.identifiers.clear();
    parsed.phrases.clear();
    parsed.excluded_words.clear();
    parsed.excluded.clear();
  }
  return parsed;
}

ResolvedQuery Search::resolve(const ParsedQuery& parsed, bool may_change) {
  Resolver resolver(reader_.handle(), *shared_.vocabulary, analyzer_, shared_.tuning, moment_.average_length);
  return resolver.resolve(parsed, {.complete_last_word = may_change && request_.as_you_type,
                                   .correct = may_change && request_.correct,
                                   .access = request_.access,
                                   .rules = may_change ? rules_.get() : nullptr});
}

bool Search::holds_phrases() { return wanted_phrases_.holds_all(view_) && !unwanted_phrases_.holds_any(view_); }

Ranked Search::load(Xapian::docid number) {
  const Xapian::Document document = database_.get_document(number, Xapian::DOC_ASSUME_VALID);
  data_ = document.get_data();
  if (!view_.decode(data_)) {
    throw Error(ErrorCode::corrupt, "index: token data of document " + std::to_string(number));
  }
  Ranked ranked{number, 0, view_.date, std::string(view_.kind), view_.id, view_.passage, false, {}};
  if (request_.collapse != Collapse::none) {
    ranked.group = document.get_value(*fold_slot());
  }
  return ranked;
}

/// A part counts the more the fuller it is met: of chatter any record has some words.
double Search::score() {
  double best = 0;
  for (Scorer& part : part_scorers_) {
    const double score = part.score(view_);
    const double full = shared_.tuning.similar_full * part.query_weight();
    if (full > 0) best = std::max(best, score * std::min(1.0, score / full));
  }
  return scorer_.score(view_) * (part_scorers_.empty() ? 1 : shared_.tuning.similar_whole) + best;
}

FoldSlot Search::fold_slot() const {
  switch (request_.collapse) {
    case Collapse::thread: return index::kThreadSlot;
    case Collapse::client: return index::kClientSlot;
    case Collapse::none: break;
  }
  return has_passages() ? FoldSlot(index::kRecordSlot) : std::nullopt;
}

bool Search::has_passages() const { return kinds_ && kinds_->has_passages(); }

/// To fold by a value costs a look at the value of each record on the way, some .2 ms of a word at a million records. So
/// the candidates are folded here, and by the value only where too few are left.
Xapian::MSet Search::candidates(std::size_t count, bool folds_by_value) const {
  const bool folds_here = request_.collapse == Collapse::none && !folds_by_value;
  return best_candidates(database_, plan_, count, folds_here ? std::nullopt : fold_slot());
}

bool Search::is_one_too_many(Xapian::docid document) {
  return has_passages() && ++candidates_of_[kinds_->record_of(document)] > kCandidatesOfOne;
}

std::size_t Search::records_of(const Xapian::MSet& documents) const {
  if (!has_passages()) {
    return documents.size();
  }
  std::set<Xapian::docid> records;
  for (auto document = documents.begin(); document != documents.end(); ++document) {
    records.insert(kinds_->record_of(*document));
  }
  return records.size();
}

std::size_t Search::wanted_hits() const { return offset_ + request_.limit + 1 + (is_same_state_ ? 0 : kMovedHits); }

/// An excluded word may stand in another passage of the record.
bool Search::is_excluded_elsewhere(const Ranked& ranked) const {
  if (plan_.excluded.empty() || !has_passages()) {
    return false;
  }
  const Xapian::Query documents(Xapian::Query::OP_OR, Xapian::Query(index::record_term(ranked.kind, ranked.id)),
                                Xapian::Query(index::passage_of_term(ranked.kind, ranked.id)));
  return count_records(Xapian::Query(Xapian::Query::OP_FILTER, documents,
                                     Xapian::Query(Xapian::Query::OP_OR, plan_.excluded.begin(), plan_.excluded.end()))) > 0;
}

void Search::rank_candidates(const Xapian::MSet& candidates, std::size_t first, std::vector<Ranked>& scored,
                             std::vector<Ranked>& rest) {
  for (auto candidate = candidates[static_cast<Xapian::doccount>(first)]; candidate != candidates.end(); ++candidate) {
    const bool is_scored = scored.size() < shared_.tuning.candidates;
    if (!is_scored && scored.size() + rest.size() >= wanted_hits()) {
      break;
    }
    if (is_one_too_many(*candidate)) {
      continue;
    }
    Ranked ranked = load(*candidate);
    if ((!has_phrases() || holds_phrases()) && !is_excluded_elsewhere(ranked)) {
      ranked.score = is_scored ? score() * prior(view_, now_, shared_.tuning) : 0;
      (is_scored ? scored : rest).push_back(std::move(ranked));
    }
  }
}

std::vector<Ranked> Search::rank() {
  const std::size_t wanted = std::max(shared_.tuning.candidates, wanted_hits());
  std::size_t looked_at = has_phrases() ? std::max(wanted, kPhraseRecords) : wanted * (has_passages() ? kDocumentsOfOne : 1);
  std::vector<Ranked> scored;
  std::vector<Ranked> rest;
  Xapian::MSet found = candidates(looked_at, false);
  rank_candidates(found, 0, scored, rest);
  const auto is_short = [&] { return scored.size() + rest.size() < offset_ + request_.limit && found.size() == looked_at; };
  if (has_phrases() && is_short() && looked_at < kMostPhraseRecords) {
    const std::size_t seen = std::exchange(looked_at, kMostPhraseRecords);
    found = candidates(looked_at, false);
    rank_candidates(found, seen, scored, rest);
  }
  if (has_passages() && is_short()) {
    scored.clear();
    rest.clear();
    candidates_of_.clear();
    found = candidates(looked_at, true);
    rank_candidates(found, 0, scored, rest);
  }
  std::sort(scored.begin(), scored.end(), ranks_before);
  scored.insert(scored.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
  const std::size_t pinned = put_pinned_first(scored, found);
  keep_first(scored);
  const bool has_all = found.size() < looked_at;
  result_.total = has_phrases() ? scored.size() : has_all ? records_of(found) + pinned : found.get_matches_estimated();
  result_.total_is_exact = has_all || (!has_phrases() && !has_passages() &&
                                       found.get_matches_lower_bound() == found.get_matches_upper_bound());
  return scored;
}

void Search::show_ranked() {
  const std::vector<Ranked> ranked = rank();
  const std::size_t begin = is_same_state_ ? offset_ : place_after(*cursor_, ranked);
  show_page(ranked, begin, begin);
}

/// @return  how many of them were not found by their words
std::size_t Search::put_pinned_first(std::vector<Ranked>& ranked, const Xapian::MSet& found) {
  if (query_.pinning.pinned.empty()) return 0;
  std::vector<Ranked> pinned;
  std::size_t others = 0;
  for (const Xapian::docid document : pinned_documents(database_, plan_, query_.pinning.pinned)) {
    Ranked first = load(document);
    if ((has_phrases() && !holds_phrases()) || is_excluded_elsewhere(first)) continue;
    first.score = scorer_.score(view_);
    first.is_pinned = true;
    pinned.push_back(std::move(first));
    others += std::find(found.begin(), found.end(), document) == found.end() ? 1 : 0;
  }
  ranked.insert(ranked.begin(), std::make_move_iterator(pinned.begin()), std::make_move_iterator(pinned.end()));
  return others;
}

void Search::list_by_date() {
  const PhraseDecider decider(*this);
  const std::vector<Xapian::docid> documents =
      by_date(database_, plan_, {.newest_first = request_.order != Order::oldest,
                                 .count = wanted_hits(),
                                 .fold = fold_slot(),
                                 .decider = has_phrases() ? &decider : nullptr});
  const std::size_t skipped = is_same_state_ ? std::min(offset_, documents.size()) : 0;
  std::vector<Ranked> ranked;
  for (std::size_t at = skipped; at < documents.size(); ++at) {
    Ranked hit = load(documents[at]);
    if (!is_excluded_elsewhere(hit)) {
      ranked.push_back(std::move(hit));
    }
  }
  keep_first(ranked);
  const std::size_t begin = is_same_state_ ? 0 : place_after(*cursor_, ranked);
  show_page(ranked, begin, skipped + begin);
}

void Search::show_page(const std::vector<Ranked>& ranked, std::size_t begin, std::size_t hits_before) {
  const std::size_t end = std::min(ranked.size(), begin + request_.limit);
  for (std::size_t at = begin; at < end; ++at) {
    present(ranked[at]);
  }
  const std::size_t next = hits_before + request_.limit;
  if (request_.limit > 0 && end < ranked.size() && next + request_.limit <= kDeepestHit) {
    Cursor cursor{request_fingerprint(request_), result_.applied_change, next, {}};
    for (std::size_t at = end; at > begin && cursor.shown.size() < kRememberedHits; --at) {
      cursor.shown.emplace_back(ranked[at - 1].kind, ranked[at - 1].id);
    }
    result_.next_cursor = encode_cursor(cursor);
  }
}

void Search::present(const Ranked& ranked) {
  Hit hit;
  hit.kind = ranked.kind;
  hit.id = ranked.id;
  hit.score = ranked.score;
  hit.date = ranked.date;
  hit.is_pinned = ranked.is_pinned;
  std::vector<WordEvidence> evidence;
  if (request_.explain || ranked.passage) {
    load(ranked.document);
    scorer_.score(view_);
    evidence = scorer_.evidence(view_);
  }
  std::optional<EntryTexts> texts;
  if (texts_ != nullptr && (request_.highlight || request_.explain)) {
    texts = texts_->texts(hit.kind, hit.id);
  }
  if (ranked.passage) {
    hit.passage = HitPassage{ranked.passage->number, ranked.passage->label};
    hit.more_passages = more_passages(ranked, evidence);
    if (texts) {
      texts->body = texts_->passage(hit.kind, hit.id, hit.passage->number).value_or("");
    }
  }
  hit.more_in_group = more_in_group(ranked);
  presenter_.present(texts, evidence, hit);
  if (ranked.is_pinned && request_.explain) {
    hit.reasons.insert(hit.reasons.begin(), Reason{.query_word = parsed_.text, .found_word = query_.pinning.wording,
                                                   .rule = MatchRule::pinned, .in_title = false, .occurrences = 0, .weight = 0});
  }
  result_.hits.push_back(std::move(hit));
}

std::size_t Search::count_records(const Xapian::Query& query) const {
  return count_documents(database_, query, has_passages() ? FoldSlot(index::kRecordSlot) : std::nullopt);
}

std::size_t Search::more_in_group(const Ranked& ranked) const {
  if (ranked.group.empty()) {
    return 0;
  }
  const char* name = request_.collapse == Collapse::thread ? "thread" : "client";
  const std::string group = index::filter_term({name, ranked.group});
  const std::size_t all = count_records(Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query(group), matching_query(plan_)));
  return all > 0 ? all - 1 : 0;
}

/// Passages that hold each word which this one holds.
Xapian::Query Search::like_passage(const Ranked& ranked, const std::vector<WordEvidence>& evidence) const {
  Xapian::Query same(index::passage_of_term(ranked.kind, ranked.id));
  for (std::size_t word = 0; word < evidence.size(); ++word) {
    const ResolvedWord& resolved = query_.words[word];
    if (evidence[word].occurrences == 0 || resolved.is_stop_word || resolved.terms.empty()) {
      continue;
    }
    std::vector<std::string> terms;
    for (const WeightedTerm& term : resolved.terms) {
      terms.push_back(term.term);
    }
    const Xapian::Query any(Xapian::Query::OP_OR, terms.begin(), terms.end());
    if (!evidence[word].in_title) {  // the passages themselves have no terms of the title
      same = Xapian::Query(Xapian::Query::OP_FILTER, same, any);
    }
  }
  return same;
}

std::size_t Search::more_passages(const Ranked& ranked, const std::vector<WordEvidence>& evidence) const {
  const std::size_t all = count_documents(database_, like_passage(ranked, evidence), std::nullopt);
  return all > 0 ? all - 1 : 0;
}

bool Search::is_wanted_kind(const std::string& kind) const {
  const std::string term = index::filter_term({"kind", kind});
  return plan_.kinds.empty() || std::find(plan_.kinds.begin(), plan_.kinds.end(), term) != plan_.kinds.end();
}

void Search::count() {
  Passes passes;
  if (has_phrases()) {
    passes = [this](Xapian::docid document) {
      load(document);
      return holds_phrases();
    };
  }
  HitCount counted = count_hits(database_, plan_, *kinds_, passes);
  result_.by_kind = std::move(counted.by_kind);
  result_.total_is_exact = counted.is_exact;
  result_.total = 0;
  for (const FacetCount& facet : result_.by_kind) {
    result_.total += is_wanted_kind(facet.kind) ? facet.count : 0;
  }
}

bool Search::asks_words() const { return !parsed_.words.empty() || !parsed_.identifiers.empty(); }

bool Search::finds_nothing() const {
  return plan_.nothing || (asks_words() && plan_.ranked.empty() && query_.pinning.pinned.empty());
}

Result Search::run() {
  report_reading(parsed_, query_, result_);
  if (request_.unread) {
    result_.unread = count_unread(database_, request_, parsed_.conditions, moment_.access);
  }
  if (finds_nothing()) {
    result_.total_is_exact = true;
    return std::move(result_);
  }
  if (asks_words() && request_.order == Order::relevance) {
    show_ranked();
  } else {
    list_by_date();
  }
  if (request_.facets) {
    count();
  }
  return std::move(result_);
}

}  // namespace kartoteka::search
