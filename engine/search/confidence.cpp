#include "engine/search/confidence.h"

#include <cmath>

#include "engine/search/confidence_model.h"

namespace kartoteka::search {

double confidence(const AnswerFeatures& features) {
  double sum = kConfidenceModel.intercept;
  for (std::size_t at = 0; at < features.size(); ++at) sum += kConfidenceModel.weights[at] * features[at];
  return 1 / (1 + std::exp(-sum));
}

}  // namespace kartoteka::search
