#include "tests/relevance/calibration.h"

#include <algorithm>
#include <cmath>

namespace kartoteka::relevance {
namespace {

constexpr std::size_t kUnknowns = search::kAnswerFeatures + 1;  // the intercept is the last
using Row = std::array<double, kUnknowns>;
constexpr int kSteps = 30;

Row row_of(const search::AnswerFeatures& features) {
  Row row{};
  std::copy(features.begin(), features.end(), row.begin());
  row.back() = 1;
  return row;
}

/// Gauss with the largest pivot.
Row solve(std::array<Row, kUnknowns> matrix, Row right) {
  for (std::size_t column = 0; column < kUnknowns; ++column) {
    std::size_t pivot = column;
    for (std::size_t row = column + 1; row < kUnknowns; ++row) {
      if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column])) pivot = row;
    }
    std::swap(matrix[column], matrix[pivot]);
    std::swap(right[column], right[pivot]);
    for (std::size_t row = 0; row < kUnknowns; ++row) {
      if (row == column || matrix[column][column] == 0) continue;
      const double factor = matrix[row][column] / matrix[column][column];
      for (std::size_t at = column; at < kUnknowns; ++at) matrix[row][at] -= factor * matrix[column][at];
      right[row] -= factor * right[column];
    }
  }
  for (std::size_t row = 0; row < kUnknowns; ++row) right[row] /= matrix[row][row] == 0 ? 1 : matrix[row][row];
  return right;
}

double logistic(double sum) { return 1 / (1 + std::exp(-sum)); }

double sum_of(const search::ConfidenceModel& model, const search::AnswerFeatures& features) {
  double sum = model.intercept;
  for (std::size_t at = 0; at < features.size(); ++at) sum += model.weights[at] * features[at];
  return sum;
}

}  // namespace

double roc_area(const std::vector<Judged>& judged) {
  std::vector<std::pair<double, bool>> sorted;
  for (const Judged& one : judged) sorted.emplace_back(one.confidence, one.is_answerable);
  std::sort(sorted.begin(), sorted.end());
  double ranks = 0;
  double positives = 0;
  for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
    while (end < sorted.size() && sorted[end].first == sorted[begin].first) ++end;
    const double rank = static_cast<double>(begin + end + 1) / 2;
    for (std::size_t at = begin; at < end; ++at) {
      ranks += sorted[at].second ? rank : 0;
      positives += sorted[at].second ? 1 : 0;
    }
  }
  const double negatives = static_cast<double>(sorted.size()) - positives;
  return positives == 0 || negatives == 0 ? 0.5 : (ranks - positives * (positives + 1) / 2) / (positives * negatives);
}

std::array<Bin, kBins> reliability(const std::vector<Judged>& judged) {
  std::array<Bin, kBins> bins{};
  for (const Judged& one : judged) {
    Bin& bin = bins[std::min(kBins - 1, static_cast<std::size_t>(one.confidence * static_cast<double>(kBins)))];
    ++bin.count;
    bin.predicted += one.confidence;
    bin.right += one.is_right ? 1 : 0;
    bin.answerable += one.is_answerable ? 1 : 0;
  }
  for (Bin& bin : bins) {
    const double count = std::max<double>(1, static_cast<double>(bin.count));
    bin.predicted /= count;
    bin.right /= count;
    bin.answerable /= count;
  }
  return bins;
}

double calibration_error(const std::array<Bin, kBins>& bins) {
  double error = 0;
  double count = 0;
  for (const Bin& bin : bins) {
    error += static_cast<double>(bin.count) * std::abs(bin.predicted - bin.right);
    count += static_cast<double>(bin.count);
  }
  return count > 0 ? error / count : 0;
}

double predict(const search::ConfidenceModel& model, const search::AnswerFeatures& features) {
  return logistic(sum_of(model, features));
}

/// What the model's sum is to be multiplied with and raised by (Platt's scaling).
search::ConfidenceModel scaled_to_right(search::ConfidenceModel model, const std::vector<Judged>& judged) {
  double factor = 1;
  double raise = 0;
  for (int step = 0; step < kSteps; ++step) {
    double slope_factor = 0, slope_raise = 0, ff = 1e-6, fr = 0, rr = 1e-6;
    for (const Judged& one : judged) {
      const double sum = sum_of(model, one.features);
      const double predicted = logistic(factor * sum + raise);
      const double error = one.weight * ((one.is_right ? 1 : 0) - predicted);
      const double curvature = one.weight * predicted * (1 - predicted);
      slope_factor += error * sum;
      slope_raise += error;
      ff += curvature * sum * sum;
      fr += curvature * sum;
      rr += curvature;
    }
    const double determinant = ff * rr - fr * fr;
    factor += (slope_factor * rr - slope_raise * fr) / determinant;
    raise += (slope_raise * ff - slope_factor * fr) / determinant;
  }
  model.intercept = model.intercept * factor + raise;
  for (double& weight : model.weights) weight *= factor;
  return model;
}

search::ConfidenceModel fit(const std::vector<Judged>& judged, double ridge) {
  Row weights{};
  for (int step = 0; step < kSteps; ++step) {
    std::array<Row, kUnknowns> curvature{};
    Row slope{};
    for (std::size_t at = 0; at + 1 < kUnknowns; ++at) {
      curvature[at][at] = ridge;
      slope[at] = -ridge * weights[at];
    }
    curvature.back().back() = 1e-6;
    for (const Judged& one : judged) {
      const Row row = row_of(one.features);
      double sum = 0;
      for (std::size_t at = 0; at < kUnknowns; ++at) sum += weights[at] * row[at];
      const double predicted = logistic(sum);
      for (std::size_t at = 0; at < kUnknowns; ++at) {
        slope[at] += one.weight * ((one.is_answerable ? 1 : 0) - predicted) * row[at];
        for (std::size_t other = 0; other < kUnknowns; ++other) {
          curvature[at][other] += one.weight * predicted * (1 - predicted) * row[at] * row[other];
        }
      }
    }
    const Row change = solve(curvature, slope);
    for (std::size_t at = 0; at < kUnknowns; ++at) weights[at] += change[at];
  }
  search::ConfidenceModel model{.intercept = weights.back(), .weights = {}};
  std::copy(weights.begin(), weights.end() - 1, model.weights.begin());
  return scaled_to_right(model, judged);
}

}  // namespace kartoteka::relevance
