// How far a confidence can be believed: whether it tells answerable questions from unanswerable ones, and whether what it
// says is what happens. And the fitting of a logistic model.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/search/confidence.h"
#include "engine/search/confidence_model.h"

namespace kartoteka::relevance {

/// One question that was asked.
struct Judged {
  std::string set;
  search::AnswerFeatures features{};
  double confidence = 0;
  bool is_answerable = false;  ///< a right document stands in the index
  bool is_right = false;       ///< the first answer is one
  double weight = 1;           ///< in the fitting
};

/// Area under the ROC curve of the confidence: how often an answerable question has a higher one than an unanswerable one.
double roc_area(const std::vector<Judged>& judged);

struct Bin {
  std::size_t count = 0;
  double predicted = 0;   ///< mean confidence
  double right = 0;       ///< share of questions whose first answer is right
  double answerable = 0;  ///< share of those that can be answered
};
inline constexpr std::size_t kBins = 10;
/// By confidence, 0 to .1, .1 to .2 …
std::array<Bin, kBins> reliability(const std::vector<Judged>& judged);
/// Expected calibration error: the mean distance of prediction and observation, by how many questions are in the bins.
double calibration_error(const std::array<Bin, kBins>& bins);

/// Logistic regression by Newton's method: the features are weighed so that they tell answerable questions from others,
/// and then what they say is scaled so that it is the probability that the first answer is right.
/// @param ridge  keeps weights small
search::ConfidenceModel fit(const std::vector<Judged>& judged, double ridge);
double predict(const search::ConfidenceModel& model, const search::AnswerFeatures& features);

}  // namespace kartoteka::relevance
