// Measures of ranking, as BEIR and trec_eval compute them: linear gains, log2 discounts, over all judged queries.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace kartoteka::relevance {

/// query id -> document id -> grade (> 0)
using Judgements = std::map<std::string, std::map<std::string, int>>;
/// query id -> document ids, best first
using Run = std::map<std::string, std::vector<std::string>>;

struct Measures {
  double ndcg_at_3 = 0;
  double ndcg_at_10 = 0;
  double recall_at_10 = 0;
  double recall_at_100 = 0;
  double mrr_at_10 = 0;
};

/// Means over the judged queries; a query without hits counts 0.
Measures measure(const Judgements& judgements, const Run& run);

}  // namespace kartoteka::relevance
