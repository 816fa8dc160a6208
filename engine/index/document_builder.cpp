#include "engine/index/document_builder.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "engine/base/error.h"
#include "engine/index/code.h"
#include "engine/index/completion_data.h"
#include "engine/index/impact.h"
#include "engine/index/schema.h"
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

/// Gathers the words of one entry, field by field.
class Gatherer {
 public:
  Gatherer(text::Analyzer& analyzer, std::vector<text::Token>& tokens) : analyzer_(analyzer), tokens_(tokens) {}

  void add_field(std::string_view text, std::uint32_t weight) {
    analyzer_.analyze(text, tokens_);
    for (const text::Token& token : tokens_) {
      if (token.kind == text::TokenKind::identifier) {
        add_identifier(token.exact, weight);
      } else {
        add_word(token, weight);
      }
    }
    if (!data.sequence.empty() && data.sequence.back() != kFieldEnd) {
      data.sequence.push_back(kFieldEnd);
    }
  }

  void add_identifier(std::string_view canonical, std::uint32_t weight) {
    const auto [at, is_new] = frequencies.try_emplace(make_term(kIdentifierPrefix, canonical), 0);
    at->second += weight;
    if (is_new) {
      data.identifiers.push_back(identifier_key(canonical));
    }
  }

  void end_titles() { data.title_end = static_cast<std::uint32_t>(data.sequence.size()); }

  TokenData data;
  std::unordered_map<std::string, std::uint32_t> frequencies;
  std::map<std::string, std::string> forms;
  std::uint32_t length = 0;

 private:
  void add_word(const text::Token& token, std::uint32_t weight) {
    length += weight;
    if (!token.is_stop_word || weight == kTitleWeight) {
      add_terms(token, weight);
    }
    if (data.sequence.size() < kMaxSequence) {
      data.sequence.push_back(number_of(token));
    }
  }

  void add_terms(const text::Token& token, std::uint32_t weight) {
    const std::size_t count = std::min(token.lemmas.size(), kMaxLemmas);
    const auto end = token.lemmas.begin() + static_cast<std::ptrdiff_t>(count);
    for (auto lemma = token.lemmas.begin(); lemma != end; ++lemma) {
      frequencies[make_term(kLemmaPrefix, *lemma)] += weight;
    }
    if (count > 0 && std::find(token.lemmas.begin(), end, token.folded) == end) {
      forms.try_emplace(token.folded, token.lemmas.front());
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
};

void gather_texts(const SearchEntry& entry, Gatherer& gatherer) {
  gatherer.add_field(entry.title, kTitleWeight);
  for (const std::string& title : entry.other_titles) {
    gatherer.add_field(title, kTitleWeight);
  }
  for (const std::string& identifier : entry.identifiers) {
    gatherer.add_field(identifier, kTitleWeight);
    if (const std::string code = code_of(identifier); !code.empty()) {
      gatherer.add_identifier(code, kTitleWeight);
    }
  }
  gatherer.end_titles();
  gatherer.add_field(entry.body, 1);
}

void add_boolean_terms(const SearchEntry& entry, std::uint32_t length, std::map<std::string, std::uint32_t>& terms) {
  terms.emplace(record_term(entry.kind, entry.id), 0);
  terms.emplace(filter_term({"kind", entry.kind}), 0);
  for (const Filter& filter : entry.filters) {
    terms.emplace(filter_term(filter), 0);
  }
  for (const std::string& group : entry.access) {
    terms.emplace(make_term(kAccessPrefix, group), 0);
  }
  terms.emplace(length_term(length), 0);
  terms.emplace(entry.date ? month_term(*entry.date) : std::string(kNoMonth), 0);
  if (entry.date) {
    terms.emplace(day_term(*entry.date), 0);
  }
}

}  // namespace

struct DocumentBuilder::Implementation {
  explicit Implementation(std::shared_ptr<const text::Language> language) : analyzer(std::move(language)) {}
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
  Gatherer gatherer(implementation_->analyzer, implementation_->tokens);
  gather_texts(entry, gatherer);
  IndexedDocument document;
  document.kind = entry.kind;
  document.id = entry.id;
  for (const auto& [term, frequency] : gatherer.frequencies) {
    document.terms.emplace(term, impact_of(frequency, gatherer.length));
  }
  add_boolean_terms(entry, gatherer.length, document.terms);
  if (entry.date) {
    document.values.emplace(kDateSlot, encode_date(*entry.date));
  }
  if (std::string completion = encode_completion_data(completion_data(entry)); !completion.empty()) {
    document.values.emplace(kCompletionSlot, std::move(completion));
  }
  gatherer.data.kind = entry.kind;
  gatherer.data.id = entry.id;
  gatherer.data.date = entry.date;
  document.data = encode_token_data(gatherer.data);
  document.forms = std::move(gatherer.forms);
  return document;
}

}  // namespace kartoteka::index
