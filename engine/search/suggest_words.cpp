// Words that the last one typed may become: those of titles that have the words before too, then those of all texts.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "engine/index/schema.h"
#include "engine/search/corrector.h"
#include "engine/search/suggest_steps.h"
#include "engine/search/vocabulary.h"
#include "engine/text/analyzer.h"
#include "engine/text/language.h"

namespace kartoteka::search {
namespace {

constexpr double kPrior = 1.3;
constexpr double kLogShare = 0.1;         // of the logarithm of the count
constexpr double kOfTexts = 0.3;          // less for words that stand in no title
constexpr double kOutOfContext = 1.0;     // less for words that no title has with the words before
constexpr double kNextWord = 0.8;         // less for words that only follow
constexpr std::size_t kLeastBytes = 3;
constexpr std::size_t kMostOffered = 10;
constexpr std::size_t kMostOfTexts = 12;
constexpr std::size_t kFormsLookedAt = 24;
constexpr std::size_t kLongestEnding = 3;

bool is_offered(std::string_view folded, std::string_view beginning) {
  return folded.size() >= kLeastBytes && folded.size() > beginning.size() && !(folded[0] >= '0' && folded[0] <= '9');
}

class WordStep {
 public:
  explicit WordStep(SuggestWork& work) : work_(work), language_(work.analyzer.language()) {}

  /// Of titles, as the scans found them.
  void add_of_titles(double less) {
    for (const TableScan& scan : work_.scans) {
      for (const ScannedWord& word : scan.words) {
        if (is_offered(scan.table().folded(word.word), beginning()) && offered_.size() < kMostOffered) {
          add_of_title(scan, word, less);
        }
      }
    }
  }

  /// Of all texts, with the words before in the same record.
  void add_of_texts() {
    const auto before = terms_before();
    if (!before) {
      return;
    }
    const std::vector<WordList::Word> completions = complete(*work_.state.words, beginning(), kMostOfTexts);
    for (const WordList::Word& word : completions) {
      const std::string shown = shown_form(word);
      if (is_guess(shown, word.frequency, completions)) {
        continue;
      }
      if (!is_offered(shown, beginning()) || offered_.contains(std::string(word.lemma)) || !shown_.insert(shown).second) {
        continue;
      }
      std::vector<std::string> terms = *before;
      terms.push_back(index::make_term(index::kLemmaPrefix, word.lemma));
      const auto seems_allowed = [&](Xapian::docid document) { return work_.seems_allowed(document); };
      if (work_.check.stand_together(std::move(terms), seems_allowed)) {
        offered_.emplace(std::string(word.lemma), work_.found.size());
        add(with_diacritics(shown), std::nullopt, kPrior - kOfTexts + kLogShare * std::log1p(word.frequency));
      }
    }
  }

 private:
  const std::string& beginning() const { return work_.typed.last->folded; }

  /// One form of each word: the most frequent.
  std::string lemma_of(const std::string& exact) {
    work_.analyzer.analyze(exact, tokens_);
    return tokens_.empty() || tokens_.front().lemmas.empty() ? exact : tokens_.front().lemmas.front();
  }

  void add_of_title(const TableScan& scan, const ScannedWord& word, double less) {
    const std::string exact(scan.table().exact(word.word));
    const std::string lemma = lemma_of(exact);
    if (const auto known = offered_.find(lemma); known != offered_.end()) {
      auto& count = work_.found[known->second].suggestion.count;
      count = count.value_or(0) + word.count;
      return;
    }
    if (still_stands(scan.table().document(word.witness), scan.table().folded(word.word))) {
      offered_.emplace(lemma, work_.found.size());
      add(exact, word.count, kPrior - less + kLogShare * std::log1p(word.count));
    }
  }

  bool still_stands(Xapian::docid document, std::string_view folded) const {
    index::CompletionData data;
    return work_.check.load(document, data) &&
           std::any_of(data.titles.begin(), data.titles.end(), [&](const std::string& title) {
             const auto words = title_words(title);
             return std::any_of(words.begin(), words.end(), [&](const TitleWord& word) { return word.folded == folded; });
           });
  }

  /// A term of each word before that is in the index; nothing if one has none, so that nothing can stand with it.
  std::optional<std::vector<std::string>> terms_before() const {
    std::vector<std::string> terms;
    for (const TypedWord& typed : work_.typed.before) {
      if (typed.is_stop_word || !typed.is_known) {
        continue;
      }
      const auto lemma = std::find_if(typed.lemmas.begin(), typed.lemmas.end(), [&](const std::string& candidate) {
        return work_.database.term_exists(index::make_term(index::kLemmaPrefix, candidate));
      });
      if (lemma == typed.lemmas.end()) {
        return std::nullopt;
      }
      terms.push_back(index::make_term(index::kLemmaPrefix, *lemma));
    }
    return terms;
  }

  /// Whether it is no written word but a stem that was guessed of another one, which stands in as many records.
  bool is_guess(const std::string& shown, std::uint32_t frequency, const std::vector<WordList::Word>& completions) const {
    return std::any_of(completions.begin(), completions.end(), [&](const WordList::Word& other) {
      return other.frequency == frequency && other.text.size() > shown.size() &&
             other.text.size() <= shown.size() + kLongestEnding && other.text.starts_with(shown);
    }) && !language_.dictionary().contains_folded(shown);
  }

  /// The lemma if it begins so; but of a word that the dictionary lacks, whose lemma is a guess, a form that was written.
  std::string shown_form(const WordList::Word& word) const {
    if (word.lemma.starts_with(beginning()) && language_.dictionary().contains_folded(word.lemma)) {
      return std::string(word.lemma);
    }
    const WordList& words = *work_.state.words;
    const std::size_t first = words.lower_bound(word.lemma);
    for (std::size_t number = first; number < std::min(first + kFormsLookedAt, words.size()); ++number) {
      const WordList::Word form = words.at(number);
      if (form.lemma == word.lemma && form.text != word.lemma && form.text.starts_with(beginning())) {
        return std::string(form.text);
      }
    }
    return std::string(word.text);
  }

  std::string with_diacritics(const std::string& folded) const {
    const std::vector<std::string> known = language_.dictionary().restore(folded, 1);
    return known.empty() || language_.dictionary().contains(folded) ? folded : known.front();
  }

  void add(const std::string& word, std::optional<std::size_t> count, double score) {
    Suggestion suggestion{.type = SuggestionType::word};
    suggestion.text = work_.typed.text.substr(0, work_.typed.last_begin) + word;
    suggestion.shown.text = suggestion.text;
    suggestion.shown.marks.push_back({0, work_.typed.last_begin + folded_prefix(word, beginning().size())});
    suggestion.count = count;
    work_.found.push_back({std::move(suggestion), score});
  }

  SuggestWork& work_;
  const text::Language& language_;
  std::vector<text::Token> tokens_;
  std::map<std::string, std::size_t> offered_;  ///< lemma to its place in work_.found
  std::set<std::string> shown_;                 ///< folded, of texts
};

/// The word that follows the last one typed in a title; "" if none does.
std::string next_word(const SuggestWork& work, const std::string& title) {
  const std::vector<TitleWord> words = title_words(title);
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (work.sought.back().accepts(words[at].folded)) {
      return words[at + 1].exact;
    }
  }
  return {};
}

/// After a space: words that follow in the titles that were found.
void suggest_next_words(SuggestWork& work) {
  if (work.sought.empty()) {
    return;
  }
  std::map<std::string, std::size_t> counts;
  for (const ScoredSuggestion& item : work.found) {
    if (const std::string word = next_word(work, item.suggestion.text); !word.empty()) {
      ++counts[word];
    }
  }
  for (const auto& [word, count] : counts) {
    if (count > 1) {
      Suggestion suggestion{.type = SuggestionType::word, .text = work.typed.text + word};
      suggestion.shown = {suggestion.text, {{0, work.typed.text.size()}}};
      work.found.push_back({std::move(suggestion), kPrior - kNextWord + kLogShare * std::log1p(static_cast<double>(count))});
    }
  }
}

/// Nothing begins so, with these words before or at all.
bool has_no_words(const SuggestWork& work) {
  return std::all_of(work.scans.begin(), work.scans.end(), [](const TableScan& scan) { return scan.words.empty(); });
}

}  // namespace

void suggest_words(SuggestWork& work) {
  if (!work.typed.last) {
    suggest_next_words(work);
    return;
  }
  WordStep step(work);
  step.add_of_titles(0);
  step.add_of_texts();
  if (!work.sought.empty() && has_no_words(work) && work.found.empty()) {
    for (TableScan& scan : work.scans) {
      scan.release();
      scan.scan(work.typed.last->folded, 1, kMostOffered);
    }
    step.add_of_titles(kOutOfContext);
  }
}

}  // namespace kartoteka::search
