#include "engine/search/prior.h"

#include <algorithm>
#include <cmath>

namespace kartoteka::search {
namespace {

/// 1 of what is of today or still to come, half of it after each half-life; 0 without a date.
double recency(const index::TokenView& record, Instant now, const Tuning& tuning) {
  if (!record.date) {
    return 0;
  }
  const double days = std::chrono::duration<double, std::ratio<86'400>>(now - *record.date).count();
  return std::exp2(-std::max(0.0, days) / tuning.recency_half_life_days);
}

}  // namespace

double prior(const index::TokenView& record, Instant now, const Tuning& tuning) {
  const double standing = record.standing == index::Standing::preferred ? tuning.preferred
                          : record.standing == index::Standing::faded   ? -tuning.faded
                                                                         : 0;
  const double kind = record.kind == "answer" ? tuning.answer : record.kind == "client" ? tuning.client : 0;
  const double useful = tuning.useful * record.usefulness / 100;
  return 1 + standing + kind + useful + tuning.recency * recency(record, now, tuning);
}

}  // namespace kartoteka::search
