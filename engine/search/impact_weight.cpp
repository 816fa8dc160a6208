#include "engine/search/impact_weight.h"

#include <algorithm>
#include <cmath>

#include "engine/index/impact.h"

namespace kartoteka::search {

ImpactWeight::ImpactWeight() {
  need_stat(COLLECTION_SIZE);
  need_stat(TERMFREQ);
  need_stat(WDF);
  need_stat(WDF_MAX);
}

void ImpactWeight::init(double factor) {
  const double frequency = get_termfreq();
  const double idf = std::log1p((get_collection_size() - frequency + 0.5) / (frequency + 0.5));
  step_ = factor * idf / index::kImpactScale;
}

double ImpactWeight::get_sumpart(Xapian::termcount wdf, Xapian::termcount, Xapian::termcount) const {
  return step_ * wdf;
}

double ImpactWeight::get_maxpart() const {
  return step_ * std::min<Xapian::termcount>(get_wdf_upper_bound(), index::kImpactScale);
}

}  // namespace kartoteka::search
