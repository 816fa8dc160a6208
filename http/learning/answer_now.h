// How a question would be answered now: for the log, and for questions that are asked again to see whether what was
// missing is there.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/records/store.h"
#include "http/search_pool.h"

namespace kartoteka::http {

struct AnswerNow {
  std::optional<records::RecordId> answer;  ///< nothing: there is none that is sure enough
  double confidence = 0;                    ///< 0..1, of the best one
  std::string outcome = "none";             ///< found, poor, none
  std::vector<std::pair<records::RecordId, double>> alternatives;  ///< the next ones, or the nearest where there is none
};

/// As one who belongs to the groups would be answered.
AnswerNow answer_now(records::Store& store, SearchPool& searchers, const std::string& question, const std::vector<std::string>& access);

}  // namespace kartoteka::http
