// Records whose titles have all the words typed.
#include <algorithm>
#include <cmath>
#include <map>

#include "engine/search/suggest_steps.h"

namespace kartoteka::search {
namespace {

constexpr double kWeightShare = 0.6;      // of the record's weight
constexpr double kBeginsSo = 0.8;         // the title begins with the words typed, in their order
constexpr double kBeginsWithWord = 0.4;   // the same of a single word
constexpr double kInOrder = 0.3;
constexpr double kCoverage = 0.5;         // of the title's words all were typed
constexpr double kWholeWord = 0.3;        // the last word is whole
constexpr double kEachWord = 0.2;         // for each word beyond the first

/// A title held against the words typed.
struct TitleMatch {
  bool is_match = false;
  double score = 0;
  std::vector<Range> marks;
};

class TitleMatcher {
 public:
  explicit TitleMatcher(const SuggestWork& work) : work_(work) {}

  TitleMatch match(const std::string& title) const {
    const std::vector<TitleWord> words = title_words(title);
    TitleMatch match;
    std::vector<std::size_t> places;
    std::vector<bool> is_taken(words.size());
    for (const SoughtWord& sought : work_.sought) {
      const std::size_t place = place_of(words, is_taken, [&](const TitleWord& word) { return sought.accepts(word.folded); });
      if (place == words.size() && !sought.is_optional) {
        return match;
      }
      if (place == words.size()) {
        continue;
      }
      places.push_back(place);
      match.marks.push_back(words[place].range);
    }
    if (work_.typed.last && !add_last(title, words, is_taken, places, match)) {
      return match;
    }
    if (places.empty()) {
      return match;
    }
    match.is_match = true;
    const auto count = static_cast<double>(places.size());
    match.score += order_score(places) + kEachWord * (count - 1) + kCoverage * count / static_cast<double>(words.size());
    std::sort(match.marks.begin(), match.marks.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
    return match;
  }

 private:
  template <typename Accepts>
  static std::size_t place_of(const std::vector<TitleWord>& words, std::vector<bool>& is_taken, Accepts accepts) {
    for (std::size_t place = 0; place < words.size(); ++place) {
      if (!is_taken[place] && accepts(words[place])) {
        is_taken[place] = true;
        return place;
      }
    }
    return words.size();
  }

  bool add_last(const std::string& title, const std::vector<TitleWord>& words, std::vector<bool>& is_taken,
                std::vector<std::size_t>& places, TitleMatch& match) const {
    const std::string& beginning = work_.typed.last->folded;
    const std::size_t place =
        place_of(words, is_taken, [&](const TitleWord& word) { return word.folded.starts_with(beginning); });
    if (place == words.size()) {
      return false;
    }
    places.push_back(place);
    const Range range = words[place].range;
    const std::string_view written = std::string_view(title).substr(range.begin, range.end - range.begin);
    match.marks.push_back({range.begin, range.begin + folded_prefix(written, beginning.size())});
    match.score += words[place].folded.size() == beginning.size() ? kWholeWord : 0;
    return true;
  }

  static double order_score(const std::vector<std::size_t>& places) {
    bool is_in_order = true;
    for (std::size_t i = 1; i < places.size(); ++i) {
      is_in_order &= places[i] == places[i - 1] + 1;
    }
    const bool begins = is_in_order && !places.empty() && places.front() == 0;
    return (!begins ? 0 : places.size() > 1 ? kBeginsSo : kBeginsWithWord) + (is_in_order && places.size() > 1 ? kInOrder : 0);
  }

  const SuggestWork& work_;
};

class RecordStep {
 public:
  explicit RecordStep(SuggestWork& work) : work_(work), matcher_(work) {}

  void add(const TableScan& scan, const ScannedRecord& candidate) {
    const std::string& kind = scan.table().kinds()[candidate.kind];
    const auto standing = standing_of(kind);
    index::CompletionData data;
    if (!standing || !work_.check.load(scan.table().document(candidate.record), data)) {
      return;
    }
    const TitleMatch* best = nullptr;
    std::size_t number = 0;
    std::vector<TitleMatch> matches;
    for (const std::string& title : data.titles) {
      matches.push_back(matcher_.match(title));
    }
    for (std::size_t i = 0; i < matches.size(); ++i) {
      if (matches[i].is_match && (!best || matches[i].score > best->score)) {
        best = &matches[i];
        number = i;
      }
    }
    if (best) {
      const double weight = scan.table().record(candidate.record).weight / 255.0;
      add_suggestion(kind, *standing, data, number, *best, standing->prior + best->score + kWeightShare * weight);
    }
  }

 private:
  /// Tasks and threads of one title are one suggestion: to search for it.
  void add_suggestion(const std::string& kind, const KindStanding& standing, const index::CompletionData& data,
                      std::size_t number, const TitleMatch& match, double score) {
    const std::string& title = data.titles[number];
    const bool is_client = standing.type == SuggestionType::client;
    const auto key = std::pair{kind, is_client ? std::to_string(data.id) : title};
    const auto [known, is_new] = number_of_.try_emplace(key, work_.found.size());
    if (!is_new) {
      ScoredSuggestion& other = work_.found[known->second];
      other.score = std::max(other.score, score);
      if (standing.type != SuggestionType::question) {
        other.suggestion.kind.clear();
        other.suggestion.id = 0;
      }
      return;
    }
    Suggestion suggestion{.type = standing.type, .text = title, .shown = {title, match.marks}};
    suggestion.detail = is_client && !data.identifiers.empty() ? data.identifiers.front() : "";
    suggestion.kind = kind;
    suggestion.id = data.id;
    work_.found.push_back({std::move(suggestion), score});
  }

  SuggestWork& work_;
  TitleMatcher matcher_;
  std::map<std::pair<std::string, std::string>, std::size_t> number_of_;  ///< in work_.found
};

}  // namespace

void suggest_records(SuggestWork& work) {
  if (work.typed.is_excluded) {
    return;
  }
  RecordStep step(work);
  for (const TableScan& scan : work.scans) {
    for (const ScannedRecord& candidate : scan.records) {
      step.add(scan, candidate);
    }
  }
}

}  // namespace kartoteka::search
