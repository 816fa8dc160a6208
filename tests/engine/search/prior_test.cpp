#include "engine/search/prior.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;
using index::Standing;

namespace {

index::SearchEntry record(std::int64_t id, std::string kind, std::string title, Standing standing, const char* date) {
  index::SearchEntry entry = answer(id, std::move(title), "Treść wpisu, taka sama w każdym.");
  entry.kind = std::move(kind);
  entry.standing = standing;
  entry.date = parse_instant(date);
  return entry;
}

constexpr const char* kOld = "2011-01-01T00:00:00Z";
constexpr const char* kNew = "2026-05-03T00:00:00Z";

Request on_that_day(std::string text) {
  Request request;
  request.text = std::move(text);
  request.access = {"public"};
  request.today = parse_date("2026-05-03");
  return request;
}

}  // namespace

TEST_CASE("among equals the published, the recent, and answers come first") {
  SmallBase small({record(1, "task", "Zwrot towaru", Standing::faded, kOld), record(2, "task", "Zwrot towaru", Standing::usual, kOld),
                   record(3, "answer", "Zwrot towaru", Standing::preferred, kOld),
                   record(4, "answer", "Zwrot towaru", Standing::preferred, kNew),
                   record(5, "task", "Zwrot towaru", Standing::usual, "2026-01-03T00:00:00Z")});
  CHECK(small.ids(on_that_day("zwrot towaru")) == Ids{4, 3, 5, 2, 1});
}

TEST_CASE("priors never bury a better match: exact over diacritics over inflected over related") {
  const auto fresh = [](std::int64_t id, std::string title) {
    return record(id, "answer", std::move(title), Standing::preferred, kNew);
  };
  const auto faded = [](std::int64_t id, std::string title) {
    return record(id, "task", std::move(title), Standing::faded, kOld);
  };
  SmallBase diacritics({fresh(1, "Zolta kartka"), faded(2, "Żółta kartka")});
  CHECK(diacritics.ids(on_that_day("żółta")) == Ids{2, 1});
  SmallBase inflected({fresh(1, "Faktury"), faded(2, "Faktura")});
  CHECK(inflected.ids(on_that_day("faktura")) == Ids{2, 1});
  SmallBase related({fresh(1, "Fakturowanie"), faded(2, "Faktura")});
  CHECK(related.ids(on_that_day("faktura")).front() == 2);
  SmallBase words({fresh(1, "Zwrot towaru"), faded(2, "Zwrot uszkodzonego towaru")});
  CHECK(words.ids(on_that_day("zwrot uszkodzonego towaru")) == Ids{2, 1});
}

TEST_CASE("all priors together differ by less than the exact form of a word is worth") {
  const Tuning tuning;
  index::TokenView best;
  best.kind = "answer";
  best.standing = Standing::preferred;
  best.date = parse_instant(kNew);
  index::TokenView worst;
  worst.kind = "task";
  worst.standing = Standing::faded;
  const Instant now = *parse_instant(kNew);
  CHECK(prior(best, now, tuning) / prior(worst, now, tuning) < 1.04);
  index::TokenView half = worst;
  half.date = now - std::chrono::hours(24) * static_cast<int>(tuning.recency_half_life_days);
  CHECK(prior(half, now, tuning) == doctest::Approx(prior(worst, now, tuning) + tuning.recency / 2));
}
