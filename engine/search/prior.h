// A slight preference among records that match alike: what is published before drafts, what is recent before what is
// old. It only ever decides what the words leave nearly undecided.
#pragma once

#include "engine/index/token_data.h"
#include "engine/search/tuning.h"

namespace kartoteka::search {

/// What the score is multiplied with: 1, give or take what Tuning's priors say.
double prior(const index::TokenView& record, Instant now, const Tuning& tuning);

}  // namespace kartoteka::search
