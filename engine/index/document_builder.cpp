#include "engine/index/document_builder.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "engine/base/error.h"
#include "engine/index/code.h"
#include "engine/index/completion_data.h"
#include "engine/index/impact.h"
#include "engine/index/schema.h"
#include "engine/index/segments.h"
#include "engine/index/token_data.h"
#include "engine/text/analyzer.h"

namespace kartoteka::index {
namespace {

/// Words whose place is kept for pairs, windows and phrases; those beyond are found, but ranked by frequency alone.
constexpr std::size_t kMaxSequence = 40'000;

void check(const SearchEntry& entry) {
  std::vector<FieldProblem> problems;
  if (!is_valid_name(entry.kind)) {
    problems.push_back({"/kind", "expected 1 to 40 of a-z, 0-9, '_', '-'"});
  }
  if (entry.id < 0) {
    problems.push_back({"/id", "expected an integer >= 0"});
  }
  for (std::size_t i = 0; i < entry.filters.size(); ++i) {
    if (!is_valid_name(entry.filters[i].name)) {
      problems.push_back({"/filters/" + std::to_string(i) + "/name", "expected 1 to 40 of a-z, 0-9, '_', '-'"});
    }
  }
  if (!problems.empty()) {
    throw Error(std::move(problems));
  }
}

/// How often a word occurs: in the titles, and in the part of the body (segments.h) that has it most.
struct Frequency {
  std::uint32_t in_titles = 0;
  std::uint32_t in_segment = 0;  ///< of `segment`
  std::uint32_t in_best_segment = 0;
  std::size_t segment = 0;

  void add_to_segment(std::size_t number) {
    if (segment != number) {
      segment = number;
      in_segment = 0;
    }
    in_best_segment = std::max(in_best_segment, ++in_segment);
  }
  std::uint32_t best() const { return in_titles + in_best_segment; }
};

/// Gathers the words of one document, field by field.
class Gatherer {
 public:
  Gatherer(text::Analyzer& analyzer, std::vector<text::Token>& tokens) : analyzer_(analyzer), tokens_(tokens) {}

  /// @param with_terms  false: the words are known to the second stage only
  void add_title(std::string_view text, bool with_terms) {
    analyzer_.analyze(text, tokens_);
    for (const text::Token& token : tokens_) {
      const bool is_word = token.kind != text::TokenKind::identifier;
      title_length_ += is_word ? kTitleWeight : 0;
      if (with_terms) {
        add_terms(token, [](Frequency& frequency) { frequency.in_titles += kTitleWeight; });
      }
      if (is_word) {
        add_to_sequence(token);
      }
    }
    end_field();
  }

  void add_body(std::string_view text) {
    data.title_end = static_cast<std::uint32_t>(data.sequence.size());
    analyzer_.analyze(text, tokens_);
    const auto words = static_cast<std::size_t>(std::count_if(tokens_.begin(), tokens_.end(), [](const text::Token& token) {
      return token.kind != text::TokenKind::identifier;
    }));
    segment_length_ = segment_length(words);
    std::size_t word = 0;
    for (const text::Token& token : tokens_) {
      const std::size_t segment = segment_length_ == 0 ? 0 : word / segment_length_;
      const bool is_word = token.kind != text::TokenKind::identifier;
      if (!token.is_stop_word) {
        add_terms(token, [segment](Frequency& frequency) { frequency.add_to_segment(segment); });
      }
      if (is_word) {
        add_to_sequence(token);
        ++word;
      }
    }
    end_field();
  }

  void add_code(std::string_view code) {
    if (!code.empty()) {
      frequency_of_identifier(code).in_titles += kTitleWeight;
    }
  }

  /// Of the titles and of a part of the body.
  std::uint32_t length() const { return title_length_ + static_cast<std::uint32_t>(segment_length_); }

  TokenData data;
  std::unordered_map<std::string, Frequency> frequencies;
  std::map<std::string, std::string> forms;

 private:
  template <typename Count>
  void add_terms(const text::Token& token, Count count) {
    if (token.kind == text::TokenKind::identifier) {
      count(frequency_of_identifier(token.exact));
      return;
    }
    const std::size_t lemmas = std::min(token.lemmas.size(), kMaxLemmas);
    const auto end = token.lemmas.begin() + static_cast<std::ptrdiff_t>(lemmas);
    for (auto lemma = token.lemmas.begin(); lemma != end; ++lemma) {
      count(frequencies[make_term(kLemmaPrefix, *lemma)]);
    }
    if (lemmas > 0 && std::find(token.lemmas.begin(), end, token.folded) == end) {
      forms.try_emplace(token.folded, token.lemmas.front());
    }
  }

  Frequency& frequency_of_identifier(std::string_view canonical) {
    const auto [at, is_new] = frequencies.try_emplace(make_term(kIdentifierPrefix, canonical));
    if (is_new) {
      data.identifiers.push_back(identifier_key(canonical));
    }
    return at->second;
  }

  void add_to_sequence(const text::Token& token) {
    if (data.sequence.size() < kMaxSequence) {
      data.sequence.push_back(number_of(token));
    }
  }

  void end_field() {
    if (!data.sequence.empty() && data.sequence.back() != kFieldEnd) {
      data.sequence.push_back(kFieldEnd);
    }
  }

  WordNumber number_of(const text::Token& token) {
    const auto next = static_cast<WordNumber>(data.words.size() + 1);
    const auto [at, is_new] = numbers_.try_emplace(token.exact, next);
    if (is_new) {
      data.words.push_back(token_keys(token));
    } else if (data.words[at->second - 1] != token_keys(token)) {  // the same letters read differently elsewhere
      data.words.push_back(token_keys(token));
      return next;
    }
    return at->second;
  }

  text::Analyzer& analyzer_;
  std::vector<text::Token>& tokens_;
  std::unordered_map<std::string, WordNumber> numbers_;
  std::uint32_t title_length_ = 0;
  std::size_t segment_length_ = 0;
};

void gather_record(const SearchEntry& entry, Gatherer& gatherer) {
  gatherer.add_title(entry.title, true);
  for (const std::string& title : entry.other_titles) {
    gatherer.add_title(title, true);
  }
  for (const std::string& identifier : entry.identifiers) {
    gatherer.add_title(identifier, true);
    gatherer.add_code(code_of(identifier));
  }
  gatherer.add_body(entry.body);
}

void gather_passage(const SearchEntry& entry, const Passage& passage, Gatherer& gatherer) {
  gatherer.add_title(entry.title, false);
  gatherer.add_body(passage.text);
  gatherer.data.passage = PassageName{passage.number, passage.label};
}

/// The least value of a filter, so that their order does not matter, for collapsing.
void add_group(const SearchEntry& entry, std::string_view name, std::uint32_t slot, IndexedDocument& document) {
  std::string least;
  for (const Filter& filter : entry.filters) {
    if (filter.name == name && (least.empty() || filter.value < least)) {
      least = filter.value;
    }
  }
  if (!least.empty()) {
    document.values.emplace(slot, least);
  }
}

void add_values(const SearchEntry& entry, IndexedDocument& document) {
  if (entry.date) {
    document.values.emplace(kDateSlot, encode_date(*entry.date));
  }
  if (!entry.passages.empty()) {
    document.values.emplace(kRecordSlot, record_key(entry.kind, entry.id));
  }
  add_group(entry, "client", kClientSlot, document);
  add_group(entry, "thread", kThreadSlot, document);
}

void add_boolean_terms(const SearchEntry& entry, std::uint32_t length, std::map<std::string, std::uint32_t>& terms) {
  terms.emplace(filter_term({"kind", entry.kind}), 0);
  for (const Filter& filter : entry.filters) {
    terms.emplace(filter_term(filter), 0);
  }
  for (const std::string& group : entry.access) {
    terms.emplace(make_term(kAccessPrefix, group), 0);
  }
  if (entry.access.empty()) {
    terms.emplace(make_term(kAccessPrefix, ""), 0);  // nobody's: so every document carries a group
  }
  terms.emplace(length_term(length), 0);
  terms.emplace(entry.date ? month_term(*entry.date) : std::string(kNoMonth), 0);
  if (entry.date) {
    terms.emplace(day_term(*entry.date), 0);
  }
}

IndexedDocument document_of(const SearchEntry& entry, Gatherer& gatherer) {
  IndexedDocument document;
  document.kind = entry.kind;
  document.id = entry.id;
  for (const auto& [term, frequency] : gatherer.frequencies) {
    document.terms.emplace(term, impact_of(frequency.best(), gatherer.length()));
  }
  add_boolean_terms(entry, gatherer.length(), document.terms);
  add_values(entry, document);
  gatherer.data.kind = entry.kind;
  gatherer.data.id = entry.id;
  gatherer.data.date = entry.date;
  gatherer.data.standing = entry.standing;
  gatherer.data.usefulness = entry.usefulness;
  document.data = encode_token_data(gatherer.data);
  document.forms = std::move(gatherer.forms);
  return document;
}

}  // namespace

struct DocumentBuilder::Implementation {
  explicit Implementation(std::shared_ptr<const text::Language> language) : analyzer(std::move(language)) {}

  IndexedDocument record(const SearchEntry& entry) {
    Gatherer gatherer(analyzer, tokens);
    gather_record(entry, gatherer);
    IndexedDocument document = document_of(entry, gatherer);
    document.terms.emplace(record_term(entry.kind, entry.id), 0);
    if (std::string completion = encode_completion_data(completion_data(entry)); !completion.empty()) {
      document.values.emplace(kCompletionSlot, std::move(completion));
    }
    return document;
  }

  IndexedDocument passage(const SearchEntry& entry, std::size_t index) {
    Gatherer gatherer(analyzer, tokens);
    gather_passage(entry, entry.passages[index], gatherer);
    IndexedDocument document = document_of(entry, gatherer);
    document.terms.emplace(passage_term(entry.kind, entry.id, index + 1), 0);
    document.terms.emplace(passage_of_term(entry.kind, entry.id), 0);
    document.terms.emplace(std::string(kPassageTerm), 0);
    return document;
  }

  text::Analyzer analyzer;
  std::vector<text::Token> tokens;
};

DocumentBuilder::DocumentBuilder(std::shared_ptr<const text::Language> language)
    : implementation_(std::make_unique<Implementation>(std::move(language))) {}
DocumentBuilder::~DocumentBuilder() = default;
DocumentBuilder::DocumentBuilder(DocumentBuilder&&) noexcept = default;
DocumentBuilder& DocumentBuilder::operator=(DocumentBuilder&&) noexcept = default;

IndexedDocument DocumentBuilder::build(const SearchEntry& entry) {
  check(entry);
  IndexedDocument document = implementation_->record(entry);
  for (std::size_t index = 0; index < entry.passages.size(); ++index) {
    document.passages.push_back(implementation_->passage(entry, index));
  }
  return document;
}

}  // namespace kartoteka::index
