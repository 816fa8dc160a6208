#include "tests/relevance/measures.h"

#include <algorithm>
#include <cmath>

namespace kartoteka::relevance {
namespace {

double gain_at(std::size_t rank, int grade) { return grade / std::log2(static_cast<double>(rank) + 2); }

double ideal_gain(const std::map<std::string, int>& grades, std::size_t depth) {
  std::vector<int> sorted;
  for (const auto& [document, grade] : grades) {
    sorted.push_back(grade);
  }
  std::sort(sorted.rbegin(), sorted.rend());
  double gain = 0;
  for (std::size_t rank = 0; rank < std::min(depth, sorted.size()); ++rank) {
    gain += gain_at(rank, sorted[rank]);
  }
  return gain;
}

Measures measure_query(const std::map<std::string, int>& grades, const std::vector<std::string>& documents) {
  Measures measures;
  double gain = 0;
  for (std::size_t rank = 0; rank < std::min<std::size_t>(100, documents.size()); ++rank) {
    const auto found = grades.find(documents[rank]);
    if (found == grades.end()) {
      continue;
    }
    measures.recall_at_100 += 1;
    measures.ndcg_at_3 += rank < 3 ? gain_at(rank, found->second) : 0;
    if (rank < 10) {
      gain += gain_at(rank, found->second);
      measures.recall_at_10 += 1;
      measures.mrr_at_10 = std::max(measures.mrr_at_10, 1.0 / static_cast<double>(rank + 1));
    }
  }
  const auto relevant = static_cast<double>(grades.size());
  measures.ndcg_at_10 = gain / ideal_gain(grades, 10);
  measures.ndcg_at_3 /= ideal_gain(grades, 3);
  measures.recall_at_10 /= relevant;
  measures.recall_at_100 /= relevant;
  return measures;
}

}  // namespace

Measures measure(const Judgements& judgements, const Run& run) {
  Measures mean;
  const auto queries = static_cast<double>(judgements.size());
  for (const auto& [query, grades] : judgements) {
    const auto found = run.find(query);
    if (found != run.end()) {
      const Measures measures = measure_query(grades, found->second);
      mean.ndcg_at_3 += measures.ndcg_at_3 / queries;
      mean.ndcg_at_10 += measures.ndcg_at_10 / queries;
      mean.recall_at_10 += measures.recall_at_10 / queries;
      mean.recall_at_100 += measures.recall_at_100 / queries;
      mean.mrr_at_10 += measures.mrr_at_10 / queries;
    }
  }
  return mean;
}

}  // namespace kartoteka::relevance
