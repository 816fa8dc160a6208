// The words and identifiers of a range of records, in memory and sorted, for completions: which words begin so, in whose
// titles they stand, who may find these. Immutable; some 30 bytes a record. Titles themselves stay in the index.
// Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/time.h"
#include "engine/index/token_keys.h"

namespace kartoteka::text {
class Analyzer;
}

namespace kartoteka::search {

class CompletionTable {
 public:
  /// A record by its place in the table, and whether the word is the first of a title.
  struct Posting {
    std::uint32_t record : 31;
    std::uint32_t is_first : 1;
  };

  /// Half-open range of words or identifiers.
  struct Slice {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  /// Reads records [begin, end); reopens the database where it must.
  /// @param now  records near to it are suggested before others
  CompletionTable(Xapian::Database& database, Xapian::docid begin, Xapian::docid end, text::Analyzer& analyzer,
                  Instant now);

  Xapian::docid begin() const { return begin_; }
  Xapian::docid document(std::uint32_t record) const { return begin_ + record; }
  std::size_t record_count() const { return records_.size(); }

  std::size_t word_count() const { return words_.size(); }
  std::string_view folded(std::uint32_t word) const;
  std::string_view exact(std::uint32_t word) const;  ///< as most titles write it, in lower case
  std::span<const Posting> postings(std::uint32_t word) const;
  std::span<const Posting> postings(Slice words) const;
  /// Words that begin so. @param folded  not empty
  Slice words_beginning(std::string_view folded) const;
  Slice word_equal(std::string_view folded) const;
  /// Words with this lemma. @param key  index::lemma_key
  std::vector<std::uint32_t> words_of_lemma(index::WordKey key) const;

  /// Identifiers (title_words.h) that begin so.
  Slice identifiers_beginning(std::string_view plain) const;
  std::string_view identifier(std::uint32_t number) const;
  std::uint32_t identifier_record(std::uint32_t number) const { return identifiers_[number].record; }

  struct Record {
    std::uint16_t access = 0;  ///< into access_sets()
    std::uint8_t kind = 0;     ///< into kinds()
    std::uint8_t weight = 0;   ///< 0 to 255: how near in time the record is and how much hangs on it
  };
  const Record& record(std::uint32_t number) const { return records_[number]; }

  const std::vector<std::string>& kinds() const { return kind_names_; }
  /// Each set of groups that some record has; the first is empty: nobody finds these.
  const std::vector<std::vector<std::string>>& access_sets() const { return access_sets_; }

  std::size_t size_bytes() const;

 private:
  friend class CompletionTableBuilder;
  struct Word {
    std::uint32_t folded_begin, exact_begin;  // in letters_; the same if the word has no diacritics
    std::uint32_t postings_begin;
    std::uint8_t folded_size, exact_size;
  };
  struct Identifier {
    std::uint32_t begin;
    std::uint32_t record;
    std::uint8_t size;
  };
  std::uint32_t postings_end(std::uint32_t word) const;

  Xapian::docid begin_ = 0;
  std::vector<Record> records_;
  std::vector<std::string> kind_names_;
  std::vector<std::vector<std::string>> access_sets_;
  std::string letters_;
  std::vector<Word> words_;
  std::vector<Posting> postings_;
  std::vector<std::pair<index::WordKey, std::uint32_t>> by_lemma_;  // sorted
  std::string identifier_letters_;
  std::vector<Identifier> identifiers_;
};

}  // namespace kartoteka::search
