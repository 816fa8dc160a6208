// Answers that likely say the same: one of their wordings means the same, or most of what they say is word for word in
// the other. Pure; knows neither the index nor records.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/text/analyzer.h"

namespace kartoteka::search {

struct AnswerText {
  std::int64_t id = 0;
  std::vector<std::string> wordings;  ///< the question and the other wordings
  std::string body;
};

struct NearPair {
  std::int64_t first = 0;   ///< the lower id
  std::int64_t second = 0;
  double question = 0;  ///< 0..1: how alike their likest wordings are
  double body = 0;      ///< 0..1: the share of runs of three words that both have
  double score() const { return question > body ? question : body; }
};

/// Takes texts one by one, so that a large collection need not be in memory; remembers a sketch of each.
class NearAnswers {
 public:
  explicit NearAnswers(text::Analyzer& analyzer) : analyzer_(analyzer) {}

  void add(const AnswerText& answer);
  /// The pairs, the likest first, at most `limit`. Only words and runs that few answers share are looked at.
  std::vector<NearPair> pairs(std::size_t limit) const;

 private:
  static constexpr std::size_t kSketch = 64;
  struct Known {
    std::int64_t id;
    std::vector<std::string> meanings;  ///< search::text_of
    std::vector<std::uint32_t> sketch;  ///< empty for a short body
  };
  std::vector<std::uint32_t> sketch_of(const std::string& body);
  NearPair compare(const Known& left, const Known& right) const;

  text::Analyzer& analyzer_;
  std::vector<Known> known_;
};

}  // namespace kartoteka::search
