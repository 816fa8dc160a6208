#include "engine/search/answer_finder.h"

#include <algorithm>
#include <cmath>

#include "engine/search/answer_features.h"
#include "engine/search/answer_passage.h"
#include "engine/search/query_reading.h"

namespace kartoteka::search {
namespace {

/// So many of the best are held against each other.
constexpr std::size_t kField = 20;
constexpr std::size_t kBackgroundBegin = 4;

/// What an answer that does not hold any more, or may not, is worth beside one that does: of its score and of its
/// confidence.
constexpr double kFadedScore = 0.85;
constexpr double kFadedPart = 0.7;
/// An editor's word.
constexpr double kPinnedConfidence = 0.99;

Highlighted marked(std::string_view text, const std::vector<Mark>& marks, Range range) {
  Highlighted part{std::string(text.substr(range.begin, range.end - range.begin)), {}};
  for (const Mark& mark : marks) {
    if (mark.range.begin >= range.begin && mark.range.end <= range.end) {
      part.marks.push_back({mark.range.begin - range.begin, mark.range.end - range.begin});
    }
  }
  return part;
}

/// How much of what was asked a title says, by the marks in it; a shorter one says it better.
double weight_of(std::string_view title, const std::vector<Mark>& marks) {
  double weight = 0;
  std::size_t bytes = 0;
  for (const Mark& mark : marks) {
    weight += mark.weight;
    bytes += mark.range.end - mark.range.begin;
  }
  return title.empty() ? 0 : weight * (0.5 + 0.5 * static_cast<double>(bytes) / static_cast<double>(title.size()));
}

class AnswerMaker {
 public:
  AnswerMaker(Search& search, const SearchIndex& shared, text::Analyzer& analyzer, TextSource* texts, const AnswerRequest& request)
      : search_(search),
        texts_(texts),
        asked_(search_request(request)),
        ranked_(search.best()),
        features_(search.query(), shared.tuning),
        highlighter_(search.query(), shared.tuning, analyzer),
        presenter_(asked_, search.parsed(), search.query(), shared.tuning, analyzer) {
    asked_.highlight = false;
    asked_.explain = true;
    put_faded_back();
    for (std::size_t at = 0; at < std::min(ranked_.size(), kField); ++at) {
      shapes_.push_back(features_.shape(search_.view_of(ranked_[at])));
    }
  }

  const std::vector<Ranked>& ranked() const { return ranked_; }

  GivenAnswer answer(std::size_t at) {
    const Ranked& record = ranked_[at];
    GivenAnswer answer;
    answer.kind = record.kind;
    answer.id = record.id;
    answer.score = record.score;
    answer.is_pinned = record.is_pinned;
    answer.confidence = record.is_pinned ? kPinnedConfidence : confidence(features(at));
    if (search_.view_of(record).standing == index::Standing::faded) answer.confidence *= kFadedPart;
    show(answer);
    return answer;
  }

  AnswerFeatures features(std::size_t at) const {
    AnswerField field{.score = ranked_[at].score};
    std::size_t others = 0;
    for (std::size_t other = 0; other < shapes_.size(); ++other) {
      if (other != at) field.other_place = std::max(field.other_place, shapes_[other].place);
      if (other >= kBackgroundBegin) {
        field.background += ranked_[other].score;
        ++others;
      }
    }
    field.background /= static_cast<double>(std::max<std::size_t>(others, 1));
    return features_.features(shapes_[at], field);
  }

 private:
  /// Behind those that are nearly as good.
  void put_faded_back() {
    const auto end = ranked_.begin() + static_cast<std::ptrdiff_t>(std::min(ranked_.size(), kField));
    for (auto record = ranked_.begin(); record != end; ++record) {
      if (search_.view_of(*record).standing == index::Standing::faded) record->score *= kFadedScore;
    }
    std::stable_sort(ranked_.begin(), end, [](const Ranked& a, const Ranked& b) {
      return a.is_pinned != b.is_pinned ? a.is_pinned : !a.is_pinned && a.score > b.score;
    });
  }

  void show(GivenAnswer& answer) {
    std::optional<EntryTexts> texts = texts_ == nullptr ? std::nullopt : texts_->texts(answer.kind, answer.id);
    if (!texts) return;
    show_question(*texts, answer);
    show_passage(*texts, answer);
    show_reasons(*texts, answer);
  }

  void show_reasons(const EntryTexts& texts, GivenAnswer& answer) {
    const std::vector<WordEvidence> evidence = search_.evidence();
    Hit hit;
    presenter_.present(texts, evidence, hit);
    answer.reasons = std::move(hit.reasons);
    for (std::size_t word = 0; word < evidence.size(); ++word) {
      const ResolvedWord& resolved = search_.query().words[word];
      const bool is_missing = evidence[word].occurrences == 0 && !resolved.is_stop_word && !resolved.is_light;
      if (is_missing) answer.missing.push_back(search_.parsed().words[resolved.number].typed);
    }
  }

  void show_question(const EntryTexts& texts, GivenAnswer& answer) {
    std::vector<Mark> marks = highlighter_.marks(texts.title);
    double best = weight_of(texts.title, marks);
    std::string_view shown = texts.title;
    for (const std::string& other : texts.other_titles) {
      std::vector<Mark> of_other = highlighter_.marks(other);
      if (const double weight = weight_of(other, of_other); weight > best) {
        best = weight;
        shown = other;
        marks = std::move(of_other);
        answer.is_other_wording = true;
      }
    }
    answer.question = marked(shown, marks, {0, shown.size()});
    titled_.assign(search_.query().words.size(), 0.0);
    for (const Mark& mark : marks) {
      if (mark.word != Mark::kIdentifier) titled_[mark.word] = 1;
    }
  }

  void show_passage(const EntryTexts& texts, GivenAnswer& answer) {
    const std::string_view body = std::string_view(texts.body).substr(0, texts.main_body_bytes.value_or(texts.body.size()));
    const std::vector<Mark> marks = highlighter_.marks(body);
    answer.place = choose_answer(body, marks, search_.query(), titled_);
    answer.passage = marked(body, marks, answer.place);
  }

  Search& search_;
  TextSource* texts_;
  Request asked_;
  std::vector<Ranked> ranked_;
  std::vector<AnswerShape> shapes_;  ///< of the first of them
  AnswerFeatureMaker features_;
  Highlighter highlighter_;
  Presenter presenter_;
  std::vector<double> titled_;
};

void report(const Search& search, AnswerResult& answers) {
  Result reading;
  report_reading(search.parsed(), search.query(), reading);
  answers.corrected_text = std::move(reading.corrected_text);
  answers.corrections = std::move(reading.corrections);
  answers.suggested_text = std::move(reading.suggested_text);
  answers.conditions = std::move(reading.conditions);
  answers.warnings = std::move(reading.warnings);
}

}  // namespace

const char* to_string(AnswerOutcome outcome) {
  switch (outcome) {
    case AnswerOutcome::found: return "found";
    case AnswerOutcome::poor: return "poor";
    case AnswerOutcome::none: return "none";
  }
  return "none";
}

AnswerOutcome outcome_of(double confidence) {
  if (confidence < kLeastConfidence) return AnswerOutcome::none;
  return confidence < kGoodConfidence ? AnswerOutcome::poor : AnswerOutcome::found;
}

Request search_request(const AnswerRequest& request) {
  Request search;
  search.text = request.text;
  search.filters = request.filters;
  search.access = request.access;
  search.limit = kField;
  search.facets = false;
  search.today = request.today;
  search.people = request.people;
  search.correct = request.correct;
  return search;
}

AnswerResult find_answer(const AnswerRequest& request, Search& search, const SearchIndex& shared, text::Analyzer& analyzer,
                         TextSource* texts) {
  AnswerResult result;
  report(search, result);
  AnswerMaker maker(search, shared, analyzer, texts, request);
  const std::vector<Ranked>& ranked = maker.ranked();
  const std::size_t wanted = std::min(ranked.size(), request.alternatives + 1);
  for (std::size_t at = 0; at < wanted && (ranked[at].score > 0 || ranked[at].is_pinned); ++at) {
    result.alternatives.push_back(maker.answer(at));
  }
  if (!ranked.empty()) result.features = maker.features(0);
  if (result.alternatives.empty()) return result;
  result.confidence = result.alternatives.front().confidence;
  result.outcome = outcome_of(result.confidence);
  if (result.outcome != AnswerOutcome::none) {
    result.best = std::move(result.alternatives.front());
    result.alternatives.erase(result.alternatives.begin());
  } else {
    result.alternatives.resize(std::min(result.alternatives.size(), request.alternatives));
  }
  return result;
}

}  // namespace kartoteka::search
