// Search::pages: which passages of one record match, in their order.
#include <algorithm>

#include "engine/index/schema.h"
#include "engine/search/impact_weight.h"
#include "engine/search/prior.h"
#include "engine/search/search.h"

namespace kartoteka::search {
namespace {

/// Of a book; the best of so many is looked for.
constexpr Xapian::doccount kMostRankedPages = 50;
constexpr Xapian::doccount kMostPages = 50'000;

/// A passage in the order of the record.
struct Place {
  Xapian::docid document;
  HitPassage page;
};

}  // namespace

/// The passage whose words those of the others are held against; nothing where no word stands in any.
std::optional<Ranked> Search::best_passage(const Xapian::Query& passages) {
  if (plan_.ranked.empty()) {
    return std::nullopt;
  }
  Xapian::Enquire enquire(database_);
  enquire.set_weighting_scheme(ImpactWeight());
  enquire.set_query(findable(Xapian::Query(Xapian::Query::OP_FILTER, plan_.ranked, passages), moment_.access));
  const Xapian::MSet found = enquire.get_mset(0, kMostRankedPages);
  std::optional<Ranked> best;
  for (auto document = found.begin(); document != found.end(); ++document) {
    Ranked ranked = load(*document);
    ranked.score = scorer_.score(view_) * prior(view_, now_, shared_.tuning);
    if (ranked.passage && (!best || ranked.score > best->score)) {
      best = std::move(ranked);
    }
  }
  return best;
}

PageResult Search::pages(const PageRequest& request) {
  PageResult result;
  result.applied_change = result_.applied_change;
  result.corrected_text = query_.corrected_text;
  const auto best = best_passage(Xapian::Query(index::passage_of_term(request.kind, request.id)));
  if (!best) {
    return result;
  }
  load(best->document);
  scorer_.score(view_);
  Xapian::Enquire enquire(database_);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(like_passage(*best, scorer_.evidence(view_)));
  const Xapian::MSet found = enquire.get_mset(0, kMostPages);
  std::vector<Place> places;
  for (auto document = found.begin(); document != found.end(); ++document) {
    if (const auto passage = load(*document).passage) {
      places.push_back({*document, {passage->number, passage->label}});
    }
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.page.number < b.page.number; });
  result.total = places.size();
  Highlighter highlighter(query_, shared_.tuning, analyzer_);
  for (std::size_t at = request.offset; at < std::min(places.size(), request.offset + request.limit); ++at) {
    const std::string text = texts_->passage(request.kind, request.id, places[at].page.number).value_or("");
    result.pages.push_back({places[at].page, highlighter.passages(text, highlighter.marks(text), {})});
  }
  return result;
}

PageResult Search::whole_page(const PageRequest& request) {
  PageResult result;
  result.applied_change = result_.applied_change;
  const auto text = texts_->passage(request.kind, request.id, *request.whole_page);
  if (text) {
    Highlighter highlighter(query_, shared_.tuning, analyzer_);
    result.pages.push_back({{*request.whole_page, ""}, {highlighter.whole(*text, highlighter.marks(*text))}});
    result.total = 1;
  }
  return result;
}

}  // namespace kartoteka::search
