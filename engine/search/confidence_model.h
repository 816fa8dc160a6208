// The coefficients of confidence.h, and how they were fitted: by tests/relevance/confidence_main.cpp (answer_confidence
// SETS --fit) on the open retrieval sets, the right documents of each half of the questions taken out of the index in turn.
// The features were weighed by a logistic regression (ridge 1; a set counts by the root of its size) on whether a question
// can be answered at all, and the sum then scaled (Platt) so that it is the probability that the first answer is right.
// Measured: area under the ROC curve .81 over all 5,646 questions, .86 as the mean of the six sets; calibration error .03.
#pragma once

#include "engine/search/confidence.h"

namespace kartoteka::search {

struct ConfidenceModel {
  double intercept = 0;
  AnswerFeatures weights{};  ///< in the order of kAnswerFeatureNames
};

inline constexpr ConfidenceModel kConfidenceModel{
    .intercept = -5.649,
    .weights = {1.632, 1.799, 0.304, 3.662, 3.965, 0.861, -3.180}};

}  // namespace kartoteka::search
