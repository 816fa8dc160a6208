#include "engine/search/near_answers.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>

#include "engine/search/question_meaning.h"

namespace kartoteka::search {
namespace {

constexpr double kSameQuestion = 0.85;
constexpr double kSameBody = 0.6;
constexpr std::size_t kShingle = 3;        // words
constexpr std::size_t kShortBody = 8;      // words; of fewer nothing can be said
constexpr std::size_t kBand = 4;           // places of a sketch that are compared at once
constexpr std::size_t kMostSharing = 200;  // answers that share a key; one that more have tells nothing

std::uint64_t mixed(std::uint64_t value) {  // the finisher of SplitMix64 (Steele et al. 2014)
  value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9U;
  value = (value ^ value >> 27) * 0x94D049BB133111EBU;
  return value ^ value >> 31;
}

double sketch_alikeness(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right) {
  if (left.empty() || right.empty()) return 0;
  std::size_t same = 0;
  for (std::size_t i = 0; i < left.size(); ++i) same += left[i] == right[i] ? 1 : 0;
  return static_cast<double>(same) / static_cast<double>(left.size());
}

using Sharing = std::unordered_map<std::string, std::vector<std::uint32_t>>;

/// Two words of a wording together are rare enough to find those that have them both; of a single word that one.
void add_word_keys(const std::string& meaning, std::uint32_t number, Sharing& sharing) {
  const Meaning words = meaning_from(meaning);
  std::set<std::string> keys;
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const std::string& lemma : words[i].lemmas) {
      if (words.size() == 1) keys.insert(lemma);
      for (std::size_t j = i + 1; j < words.size(); ++j) {
        for (const std::string& other : words[j].lemmas) keys.insert(std::min(lemma, other) + " " + std::max(lemma, other));
      }
    }
  }
  for (const std::string& key : keys) sharing[key].push_back(number);
}

}  // namespace

std::vector<std::uint32_t> NearAnswers::sketch_of(const std::string& body) {
  std::vector<text::Token> tokens;
  analyzer_.analyze(body, tokens);
  std::vector<std::uint64_t> words;
  for (const text::Token& token : tokens) {
    if (token.kind != text::TokenKind::identifier) words.push_back(std::hash<std::string>()(token.folded));
  }
  if (words.size() < kShortBody) return {};
  std::vector<std::uint32_t> sketch(kSketch, std::numeric_limits<std::uint32_t>::max());
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    std::uint64_t shingle = 0;
    for (std::size_t k = i; k < i + kShingle; ++k) shingle = mixed(shingle + words[k]);
    for (std::size_t place = 0; place < kSketch; ++place) {
      sketch[place] = std::min(sketch[place], static_cast<std::uint32_t>(mixed(shingle + place) >> 32));
    }
  }
  return sketch;
}

void NearAnswers::add(const AnswerText& answer) {
  Known known{answer.id, {}, sketch_of(answer.body)};
  for (const std::string& wording : answer.wordings) {
    std::string meaning = text_of(meaning_of(analyzer_, wording));
    if (!meaning.empty()) known.meanings.push_back(std::move(meaning));
  }
  known_.push_back(std::move(known));
}

NearPair NearAnswers::compare(const Known& left, const Known& right) const {
  NearPair pair{std::min(left.id, right.id), std::max(left.id, right.id), 0, sketch_alikeness(left.sketch, right.sketch)};
  for (const std::string& one : left.meanings) {
    for (const std::string& other : right.meanings) pair.question = std::max(pair.question, alikeness(meaning_from(one), meaning_from(other)));
  }
  return pair;
}

std::vector<NearPair> NearAnswers::pairs(std::size_t limit) const {
  Sharing sharing;
  for (std::uint32_t number = 0; number < known_.size(); ++number) {
    const Known& known = known_[number];
    for (const std::string& meaning : known.meanings) add_word_keys(meaning, number, sharing);
    for (std::size_t begin = 0; begin < known.sketch.size(); begin += kBand) {
      std::string key = "#" + std::to_string(begin);
      for (std::size_t i = begin; i < begin + kBand; ++i) key += ":" + std::to_string(known.sketch[i]);
      sharing[key].push_back(number);
    }
  }
  std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
  std::vector<NearPair> near;
  for (const auto& [key, numbers] : sharing) {
    if (numbers.size() > kMostSharing) continue;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      for (std::size_t j = i + 1; j < numbers.size(); ++j) {
        if (numbers[i] == numbers[j] || !seen.emplace(numbers[i], numbers[j]).second) continue;
        const NearPair pair = compare(known_[numbers[i]], known_[numbers[j]]);
        if (pair.question >= kSameQuestion || pair.body >= kSameBody) near.push_back(pair);
      }
    }
  }
  std::sort(near.begin(), near.end(), [](const NearPair& one, const NearPair& other) {
    return std::tuple(-one.score(), one.first, one.second) < std::tuple(-other.score(), other.first, other.second);
  });
  if (near.size() > limit) near.resize(limit);
  return near;
}

}  // namespace kartoteka::search
