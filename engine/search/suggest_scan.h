// One request held against one completion table: which records have the words before, which words go on from there.
// Included by .cpp files only.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/search/completion_table.h"
#include "engine/search/typed_text.h"

namespace kartoteka::search {

/// A word before the last one, as it is looked for in titles.
struct SoughtWord {
  std::string folded;
  std::vector<index::WordKey> lemmas;
  bool is_optional = false;        ///< a function word: titles need not have it

  /// Whether a word of a title is it: begins so, or is in `forms`.
  bool accepts(std::string_view folded_word) const;
  std::vector<std::string> forms;  ///< other words of titles with a lemma of it; filled by TableScan
};

struct ScannedRecord {
  std::uint32_t record = 0;
  std::uint32_t score = 0;
  std::uint8_t kind = 0;
};

struct ScannedWord {
  std::uint32_t word = 0;
  std::uint32_t count = 0;         ///< titles
  std::uint32_t witness = 0;       ///< the record of most weight that has it
};

class TableScan {
 public:
  TableScan(const CompletionTable& table, const std::vector<std::string>& access);

  bool may_find(std::uint32_t record) const { return allowed_[table_.record(record).access] != 0; }

  /// Whether a record that may be found has the word in a title.
  bool has(const SoughtWord& word) const;
  /// Restricts to records with this word; learns which forms of it there are.
  void require(SoughtWord& word);
  /// Takes all restrictions away.
  void release() { is_restricted_ = false; }

  /// Words that begin so and their records: the best `most_records` of each kind, the `most_words` most frequent words.
  /// Of very many records the newest are looked at, and counts are estimated from them.
  void scan(std::string_view beginning, std::size_t most_records, std::size_t most_words);
  /// The records it is restricted to.
  void scan_restricted(std::size_t most_records);

  const CompletionTable& table() const { return table_; }
  std::vector<ScannedRecord> records;  ///< in no order
  std::vector<ScannedWord> words;      ///< the most frequent first

 private:
  CompletionTable::Slice words_like(const SoughtWord& word) const;
  bool has_word(std::uint32_t word) const;
  void mark(std::uint32_t word, std::vector<std::uint64_t>& bits) const;
  void scan_word(std::uint32_t word, std::uint32_t bonus, std::size_t most);
  void offer(std::uint32_t record, std::uint8_t kind, std::uint32_t score);
  bool is_left(std::uint32_t record) const {
    return !is_restricted_ || (left_[record / 64] >> record % 64 & 1) != 0;
  }

  const CompletionTable& table_;
  std::vector<char> allowed_;  ///< by access set
  bool is_restricted_ = false;
  std::vector<std::uint64_t> left_;
  std::size_t most_records_ = 0;
  struct Best {
    std::vector<ScannedRecord> records;
    std::uint32_t least = 0;  ///< a record must score more, once there are enough
  };
  std::vector<Best> best_;  ///< by kind
};

}  // namespace kartoteka::search
