#include "engine/search/record_finder.h"

#include <algorithm>
#include <charconv>

#include "engine/index/code.h"
#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/access_groups.h"
#include "engine/search/corrector.h"

namespace kartoteka::search {
namespace {

using Xapian::Query;

/// Records with the words anywhere that are looked at for having them in the name.
constexpr Xapian::doccount kLookedAt = 1'000;
constexpr std::size_t kCompletions = 100;
constexpr std::size_t kCorrections = 3;

std::optional<std::int64_t> id_of(std::string_view text) {
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  return error == std::errc{} && end == text.data() + text.size() && id >= 0 ? std::optional(id) : std::nullopt;
}

std::string lemma_term(const std::string& lemma) { return index::make_term(index::kLemmaPrefix, lemma); }

Query any_of(const std::vector<std::string>& lemmas) {
  std::vector<std::string> terms;
  std::transform(lemmas.begin(), lemmas.end(), std::back_inserter(terms), lemma_term);
  return {Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace

RecordFinder::RecordFinder(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer,
                           const std::vector<std::string>& access)
    : handle_(handle), vocabulary_(vocabulary), analyzer_(analyzer), access_(of_groups(access)) {}

bool RecordFinder::is_findable(const std::string& term) const {
  return is_any_findable(handle_.database, Query(term), access_);
}

Xapian::MSet RecordFinder::matching(const Query& query, std::string_view kind, Xapian::doccount most) const {
  const Query of_kind(index::filter_term({"kind", std::string(kind)}));
  Xapian::Enquire enquire(handle_.database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(Query(Query::OP_FILTER, query, Query(Query::OP_AND, of_kind, access_)));
  return enquire.get_mset(0, most);
}

std::vector<std::int64_t> RecordFinder::with_identifier(std::string_view kind, std::string_view name) {
  std::vector<std::string> terms;
  if (const std::string code = index::code_of(name); !code.empty()) {
    terms.push_back(index::make_term(index::kIdentifierPrefix, code));
  }
  analyzer_.analyze(name, tokens_);
  for (const text::Token& token : tokens_) {
    const bool is_whole = token.begin == 0 && token.end == name.size();
    if (token.kind == text::TokenKind::identifier && is_whole) {
      terms.push_back(index::make_term(index::kIdentifierPrefix, token.exact));
    }
  }
  std::vector<std::int64_t> ids;
  index::TokenView head;
  const Xapian::MSet found = matching(Query(Query::OP_OR, terms.begin(), terms.end()), kind, kMostRecords);
  for (auto hit = found.begin(); hit != found.end(); ++hit) {
    const std::string data = hit.get_document().get_data();
    if (decode_head(data, head)) {
      ids.push_back(head.id);
    }
  }
  return ids;
}

bool RecordFinder::has(const Lemmas& lemmas) const {
  return std::any_of(lemmas.begin(), lemmas.end(),
                     [&](const std::string& lemma) { return handle_.database.term_exists(lemma_term(lemma)); });
}

RecordFinder::Lemmas RecordFinder::completions(const text::Token& token) {
  Lemmas lemmas;
  for (const WordList::Word& word : complete(*vocabulary_.words(handle_), token.folded, kCompletions)) {
    lemmas.emplace_back(word.lemma);
  }
  return lemmas;
}

RecordFinder::Lemmas RecordFinder::corrections(const text::Token& token) {
  const auto words = vocabulary_.words(handle_);
  Lemmas lemmas;
  for (const Correction& correction : correct(*words, token.folded, kCorrections)) {
    const std::size_t number = words->lower_bound(correction.word);
    if (number < words->size() && words->at(number).text == correction.word) {
      lemmas.emplace_back(words->at(number).lemma);
    }
  }
  return lemmas;
}

std::vector<RecordFinder::Word> RecordFinder::words_of(std::string_view name, bool correct) {
  analyzer_.analyze(name, tokens_);
  std::vector<Word> words;
  for (const text::Token& token : tokens_) {
    if (token.kind == text::TokenKind::identifier || token.is_stop_word) {
      continue;
    }
    Word& word = words.emplace_back();
    word.form = index::short_key(index::token_keys(token).form);
    word.lemmas = token.lemmas;
    word.lemmas.insert(word.lemmas.end(), token.other_lemmas.begin(), token.other_lemmas.end());
    const bool may_begin = token.end == name.size() && token.kind == text::TokenKind::word && token.folded.size() > 1;
    const Lemmas begun = may_begin ? completions(token) : Lemmas();
    word.lemmas.insert(word.lemmas.end(), begun.begin(), begun.end());
    if (correct && token.kind == text::TokenKind::word && !has(word.lemmas)) {
      word.lemmas = corrections(token);
    }
    for (const std::string& lemma : word.lemmas) {
      word.keys.insert(index::lemma_key(lemma));
    }
  }
  return words;
}

RecordFinder::Fit RecordFinder::fit_of_word(const Word& word, const index::TokenView& record) {
  Fit best = Fit::none;
  for (std::size_t place = 0; place < record.title_end && record.sequence[place] != index::kFieldEnd; ++place) {
    const index::FlatWord& found = record.words[record.sequence[place] - 1];
    const auto begin = record.lemmas.begin() + found.lemma_begin;
    if (found.form == word.form) {
      return Fit::as_typed;
    }
    if (std::any_of(begin, begin + found.lemma_count, [&](index::WordKey key) { return word.keys.contains(key); })) {
      best = Fit::words;
    }
  }
  return best;
}

/// A code without digits is a word that is a field by itself.
bool RecordFinder::is_code(const Word& word, const index::TokenView& record) {
  for (std::size_t place = 1; place + 1 < record.title_end; ++place) {
    const bool is_alone = record.sequence[place - 1] == index::kFieldEnd && record.sequence[place + 1] == index::kFieldEnd;
    if (is_alone && record.sequence[place] != index::kFieldEnd && record.words[record.sequence[place] - 1].form == word.form) {
      return true;
    }
  }
  return false;
}

RecordFinder::Fit RecordFinder::fit(const std::vector<Word>& words, const index::TokenView& record) {
  if (words.size() == 1 && is_code(words.front(), record)) {
    return Fit::as_typed;
  }
  Fit worst = Fit::as_typed;
  for (const Word& word : words) {
    worst = std::min(worst, fit_of_word(word, record));
  }
  return worst;
}

std::vector<std::int64_t> RecordFinder::with_words(std::string_view kind, const std::vector<Word>& words) {
  if (words.empty() || !std::all_of(words.begin(), words.end(), [&](const Word& word) { return has(word.lemmas); })) {
    return {};
  }
  std::vector<Query> all;
  std::transform(words.begin(), words.end(), std::back_inserter(all), [](const Word& word) { return any_of(word.lemmas); });
  std::set<std::int64_t> as_typed;
  std::set<std::int64_t> any_form;
  index::TokenView record;
  const Xapian::MSet found = matching(Query(Query::OP_AND, all.begin(), all.end()), kind, kLookedAt);
  for (auto hit = found.begin(); hit != found.end() && any_form.size() < kMostRecords; ++hit) {
    const std::string data = hit.get_document().get_data();
    const Fit how = record.decode(data) ? fit(words, record) : Fit::none;
    if (how != Fit::none) {
      (how == Fit::as_typed ? as_typed : any_form).insert(record.id);
    }
  }
  const std::set<std::int64_t>& ids = as_typed.empty() ? any_form : as_typed;
  return {ids.begin(), ids.end()};
}

std::vector<std::int64_t> RecordFinder::find(std::string_view kind, std::string_view name) {
  if (const auto id = id_of(name); id && is_findable(index::record_term(kind, *id))) {
    return {*id};
  }
  std::vector<std::int64_t> ids = with_identifier(kind, name);
  if (ids.empty()) {
    ids = with_words(kind, words_of(name, false));
  }
  if (ids.empty()) {
    ids = with_words(kind, words_of(name, true));
  }
  return ids;
}

}  // namespace kartoteka::search
