#include "engine/search/answer_passage.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/search/text_units.h"

namespace kartoteka::search {
namespace {

/// About so long is a passage: of sentences, and of a list, which says little where it is cut.
constexpr std::size_t kMostBytes = 420;
constexpr std::size_t kMostListBytes = 800;
/// A shorter one takes further sentences of its paragraph with it.
constexpr std::size_t kLeastBytes = 160;
constexpr std::size_t kMostRun = 12;

/// A word that the title says need not be said again, and one of the heading above is said for what stands below.
constexpr double kTitledPart = 0.5;
constexpr double kHeadingPart = 0.6;
constexpr double kRelatedPart = 0.4;
/// Beside 1 for all that was asked.
constexpr double kLead = 0.12;      // the first unit; half of it the second and so on
constexpr double kFitting = 0.15;   // what the question word asks for is there
constexpr double kLengthCost = 0.2; // of a passage as long as may be

enum class Asks { anything, amount, way, yes_or_no, cause };

Asks asked_for(const ResolvedQuery& query) {
  std::string before;
  for (const ResolvedWord& word : query.words) {
    const std::string& shown = word.variants.empty() ? before : word.variants.front().shown;
    if (shown == "ile" || shown == "kiedy" || shown == "długo" || shown == "dlugo" || shown == "termin") return Asks::amount;
    if (shown == "jak") return Asks::way;
    if (shown == "czy") return Asks::yes_or_no;
    if (shown == "dlaczego" || shown == "czemu") return Asks::cause;
  }
  return Asks::anything;
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

struct Run {
  std::size_t first = 0;
  std::size_t last = 0;  // one past
  double score = -1;
};

class Chooser {
 public:
  Chooser(std::string_view body, const std::vector<Mark>& marks, const ResolvedQuery& query, const std::vector<double>& titled)
      : body_(body), units_(text_units(body)), asks_(asked_for(query)) {
    for (std::size_t word = 0; word < query.words.size(); ++word) {
      const bool counts = !query.words[word].is_stop_word && !query.words[word].is_light;
      const double titled_part = word < titled.size() ? titled[word] : 0;
      weights_.push_back(counts ? query.words[word].idf * (1 - (1 - kTitledPart) * titled_part) : 0);
      all_ += weights_.back();
    }
    for (const ResolvedIdentifier& identifier : query.identifiers) {
      weights_.push_back(identifier.weight);
      all_ += identifier.weight;
    }
    identifiers_begin_ = query.words.size();
    place_marks(marks);
  }

  Range choose() {
    Run best;
    for (std::size_t first = 0; first < units_.size(); ++first) {
      if (units_[first].kind == UnitKind::heading) continue;
      try_runs(first, best);
    }
    if (best.score < 0) return units_.empty() ? Range{} : units_.front().range;
    complete(best);
    return {units_[best.first].range.begin, units_[best.last - 1].range.end};
  }

 private:
  struct Met {
    std::size_t word;
    double part;
  };

  void place_marks(const std::vector<Mark>& marks) {
    met_.resize(units_.size());
    std::size_t unit = 0;
    for (const Mark& mark : marks) {
      while (unit < units_.size() && units_[unit].range.end <= mark.range.begin) ++unit;
      if (unit == units_.size()) break;
      if (mark.range.begin < units_[unit].range.begin) continue;
      const std::size_t word = mark.word == Mark::kIdentifier ? identifiers_begin_ + mark.identifier : mark.word;
      met_[unit].push_back({word, mark.rule == MatchRule::related ? kRelatedPart : 1.0});
    }
  }

  std::size_t bytes(std::size_t first, std::size_t last) const { return units_[last - 1].range.end - units_[first].range.begin; }

  std::size_t most_bytes(std::size_t first, std::size_t last) const {
    const bool is_list = units_[last - 1].kind == UnitKind::item || units_[first].kind == UnitKind::item;
    return is_list ? kMostListBytes : kMostBytes;
  }

  /// Runs of units of one group that begin here.
  void try_runs(std::size_t first, Run& best) {
    std::vector<double> parts(weights_.size());
    if (const std::size_t heading = units_[first].heading; heading > 0) add(heading - 1, kHeadingPart, parts);
    for (std::size_t last = first + 1; last <= units_.size() && last <= first + kMostRun; ++last) {
      const bool fits = units_[last - 1].group == units_[first].group && (last == first + 1 || bytes(first, last) <= most_bytes(first, last));
      if (!fits) break;
      add(last - 1, 1, parts);
      const double score = score_of(first, last, parts);
      if (score > best.score + 1e-9) best = {first, last, score};
    }
  }

  void add(std::size_t unit, double share, std::vector<double>& parts) const {
    for (const Met& met : met_[unit]) parts[met.word] = std::max(parts[met.word], share * met.part);
  }

  double score_of(std::size_t first, std::size_t last, const std::vector<double>& parts) const {
    double said = 0;
    for (std::size_t word = 0; word < parts.size(); ++word) said += weights_[word] * parts[word];
    const double length = std::min(1.0, static_cast<double>(bytes(first, last)) / static_cast<double>(kMostListBytes));
    double score = (all_ > 0 ? said / all_ : 0) + kLead / static_cast<double>(1 + content_before(first)) - kLengthCost * length;
    return score + (fits_question(first, last) ? kFitting : 0);
  }

  /// Units before, headings left out.
  std::size_t content_before(std::size_t unit) const {
    std::size_t before = 0;
    for (std::size_t at = 0; at < unit && before < 20; ++at) before += units_[at].kind == UnitKind::heading ? 0 : 1;
    return before;
  }

  bool fits_question(std::size_t first, std::size_t last) const {
    const std::string_view text = body_.substr(units_[first].range.begin, bytes(first, last));
    switch (asks_) {
      case Asks::amount: return text.find_first_of("0123456789") != std::string_view::npos;
      case Asks::way:
        return units_[last - 1].kind == UnitKind::item || has_any(text, {"aby ", "Aby ", "kliknij", "Kliknij", "wybierz", "Wybierz", "należy", "otwórz", "Otwórz", "wpisz", "Wpisz"});
      case Asks::yes_or_no: return begins_with_any(text, {"Tak,", "Tak.", "Tak ", "Nie,", "Nie.", "Nie "});
      case Asks::cause: return has_any(text, {"ponieważ", "Ponieważ", "gdyż", "dlatego", "Dlatego", " bo ", "przyczyn", "Przyczyn", "powod"});
      case Asks::anything: return false;
    }
    return false;
  }

  /// A sentence that leads to a list takes it along, and what is short the sentences behind it.
  void complete(Run& run) const {
    while (run.last < units_.size() && units_[run.last].group == units_[run.first].group) {
      const bool leads = units_[run.last].kind == UnitKind::item && body_[units_[run.last - 1].range.end - 1] == ':';
      const bool goes_on = units_[run.last].kind == UnitKind::item && units_[run.last - 1].kind == UnitKind::item && led_by_sentence(run);
      const bool is_short = bytes(run.first, run.last) < kLeastBytes;
      const std::size_t most = leads || goes_on ? kMostListBytes : kMostBytes;
      if (!(leads || goes_on || is_short) || bytes(run.first, run.last + 1) > most) return;
      ++run.last;
    }
  }

  bool led_by_sentence(const Run& run) const { return units_[run.first].kind == UnitKind::sentence; }

  std::string_view body_;
  std::vector<TextUnit> units_;
  Asks asks_;
  std::vector<double> weights_;
  double all_ = 0;
  std::size_t identifiers_begin_ = 0;
  std::vector<std::vector<Met>> met_;  ///< of each unit
};

}  // namespace

Range choose_answer(std::string_view body, const std::vector<Mark>& marks, const ResolvedQuery& query,
                    const std::vector<double>& titled) {
  return Chooser(body, marks, query, titled).choose();
}

}  // namespace kartoteka::search
