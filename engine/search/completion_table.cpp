#include "engine/search/completion_table.h"

#include <algorithm>

#include "engine/search/completion_table_builder.h"

namespace kartoteka::search {

CompletionTable::CompletionTable(Xapian::Database& database, Xapian::docid begin, Xapian::docid end,
                                 text::Analyzer& analyzer, Instant now)
    : begin_(begin) {
  CompletionTableBuilder(database, *this, end).build(analyzer, now);
}

std::string_view CompletionTable::folded(std::uint32_t word) const {
  return std::string_view(letters_).substr(words_[word].folded_begin, words_[word].folded_size);
}

std::string_view CompletionTable::exact(std::uint32_t word) const {
  return std::string_view(letters_).substr(words_[word].exact_begin, words_[word].exact_size);
}

std::uint32_t CompletionTable::postings_end(std::uint32_t word) const {
  return word + 1 < words_.size() ? words_[word + 1].postings_begin : static_cast<std::uint32_t>(postings_.size());
}

std::span<const CompletionTable::Posting> CompletionTable::postings(std::uint32_t word) const {
  return postings(Slice{word, word + 1});
}

std::span<const CompletionTable::Posting> CompletionTable::postings(Slice words) const {
  if (words.begin == words.end) {
    return {};
  }
  const std::uint32_t begin = words_[words.begin].postings_begin;
  return std::span(postings_).subspan(begin, postings_end(words.end - 1) - begin);
}

CompletionTable::Slice CompletionTable::words_beginning(std::string_view folded_prefix) const {
  const auto is_before = [&](const Word& word, std::string_view text) {
    return std::string_view(letters_).substr(word.folded_begin, word.folded_size) < text;
  };
  const auto begin = std::lower_bound(words_.begin(), words_.end(), folded_prefix, is_before);
  const auto end = std::lower_bound(begin, words_.end(), std::string(folded_prefix) + '\xff', is_before);
  return {static_cast<std::uint32_t>(begin - words_.begin()), static_cast<std::uint32_t>(end - words_.begin())};
}

CompletionTable::Slice CompletionTable::word_equal(std::string_view text) const {
  const Slice words = words_beginning(text);
  const bool is_there = words.begin < words.end && folded(words.begin) == text;
  return {words.begin, is_there ? words.begin + 1 : words.begin};
}

std::vector<std::uint32_t> CompletionTable::words_of_lemma(index::WordKey key) const {
  std::vector<std::uint32_t> words;
  const auto first = std::lower_bound(by_lemma_.begin(), by_lemma_.end(), std::pair{key, std::uint32_t{0}});
  for (auto entry = first; entry != by_lemma_.end() && entry->first == key; ++entry) {
    words.push_back(entry->second);
  }
  return words;
}

CompletionTable::Slice CompletionTable::identifiers_beginning(std::string_view plain) const {
  const auto is_before = [&](const Identifier& entry, std::string_view text) {
    return std::string_view(identifier_letters_).substr(entry.begin, entry.size) < text;
  };
  const auto begin = std::lower_bound(identifiers_.begin(), identifiers_.end(), plain, is_before);
  const auto end = std::lower_bound(begin, identifiers_.end(), std::string(plain) + '\xff', is_before);
  return {static_cast<std::uint32_t>(begin - identifiers_.begin()), static_cast<std::uint32_t>(end - identifiers_.begin())};
}

std::string_view CompletionTable::identifier(std::uint32_t number) const {
  return std::string_view(identifier_letters_).substr(identifiers_[number].begin, identifiers_[number].size);
}

std::size_t CompletionTable::size_bytes() const {
  const auto bytes = [](const auto& values) { return values.capacity() * sizeof(values[0]); };
  return bytes(records_) + bytes(letters_) + bytes(words_) + bytes(postings_) +
         bytes(by_lemma_) + bytes(identifier_letters_) + bytes(identifiers_);
}

}  // namespace kartoteka::search
