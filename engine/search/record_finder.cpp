#include "engine/search/record_finder.h"

#include <algorithm>
#include <charconv>

#include "engine/index/code.h"
#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
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
    : handle_(handle), vocabulary_(vocabulary), analyzer_(analyzer) {
  std::vector<std::string> groups;
  for (const std::string& group : access) {
    groups.push_back(index::make_term(index::kAccessPrefix, group));
  }
  access_ = Query(Query::OP_OR, groups.begin(), groups.end());
}

bool RecordFinder::is_findable(const std::string& term) const {
  Xapian::Enquire enquire(handle_.database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(Query(Query::OP_FILTER, Query(term), access_));
  return !enquire.get_mset(0, 1).empty();
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

std::vector<RecordFinder::Lemmas> RecordFinder::words_of(std::string_view name, bool correct) {
  analyzer_.analyze(name, tokens_);
  std::vector<Lemmas> words;
  for (const text::Token& token : tokens_) {
    if (token.kind == text::TokenKind::identifier || token.is_stop_word) {
      continue;
    }
    Lemmas lemmas = token.lemmas;
    lemmas.insert(lemmas.end(), token.other_lemmas.begin(), token.other_lemmas.end());
    const bool is_last = token.end == name.size();
    if (is_last && token.kind == text::TokenKind::word && token.folded.size() > 1) {
      const Lemmas more = completions(token);
      lemmas.insert(lemmas.end(), more.begin(), more.end());
    }
    if (correct && token.kind == text::TokenKind::word && !has(lemmas)) {
      lemmas = corrections(token);
    }
    words.push_back(std::move(lemmas));
  }
  return words;
}

bool RecordFinder::stand_in_title(const std::vector<std::set<index::WordKey>>& words, const index::TokenView& record) const {
  return std::all_of(words.begin(), words.end(), [&](const std::set<index::WordKey>& keys) {
    for (std::size_t place = 0; place < record.title_end && record.sequence[place] != index::kFieldEnd; ++place) {
      const index::FlatWord& word = record.words[record.sequence[place] - 1];
      const auto begin = record.lemmas.begin() + word.lemma_begin;
      if (std::any_of(begin, begin + word.lemma_count, [&](index::WordKey key) { return keys.contains(key); })) {
        return true;
      }
    }
    return false;
  });
}

std::vector<std::int64_t> RecordFinder::with_words(std::string_view kind, const std::vector<Lemmas>& words) {
  if (words.empty() || !std::all_of(words.begin(), words.end(), [&](const Lemmas& lemmas) { return has(lemmas); })) {
    return {};
  }
  std::vector<Query> all;
  std::vector<std::set<index::WordKey>> keys;
  for (const Lemmas& lemmas : words) {
    all.push_back(any_of(lemmas));
    std::set<index::WordKey>& of_word = keys.emplace_back();
    for (const std::string& lemma : lemmas) {
      of_word.insert(index::lemma_key(lemma));
    }
  }
  std::vector<std::int64_t> ids;
  index::TokenView record;
  const Xapian::MSet found = matching(Query(Query::OP_AND, all.begin(), all.end()), kind, kLookedAt);
  for (auto hit = found.begin(); hit != found.end() && ids.size() < kMostRecords; ++hit) {
    const std::string data = hit.get_document().get_data();
    if (record.decode(data) && stand_in_title(keys, record)) {
      ids.push_back(record.id);
    }
  }
  return ids;
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
