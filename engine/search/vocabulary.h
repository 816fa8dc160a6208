// The words of the index with their frequencies, in memory and sorted, for corrections and completions. Some seconds
// behind the index at most; what is searched for is looked up in the index itself.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "engine/index/token_keys.h"

namespace kartoteka::index {
struct DatabaseHandle;
}

namespace kartoteka::search {

/// Immutable and sorted by bytes. Lemmas and forms; numbers and words of one letter are left out.
class WordList {
 public:
  struct Word {
    std::string_view text;
    std::string_view lemma;       ///< itself if it is a lemma
    std::uint32_t frequency = 0;  ///< records with the lemma
  };

  /// The lemmas in the index now, and the forms of them that were ever in it.
  explicit WordList(index::DatabaseHandle& handle);

  std::size_t size() const { return words_.size(); }
  Word at(std::size_t number) const;
  /// Letters at the beginning that word `number` shares with the one before it.
  std::size_t shared(std::size_t number) const { return words_[number].shared; }
  /// First word that is not before `text`.
  std::size_t lower_bound(std::string_view text) const;

  /// The lemmas of a family, the most frequent first.
  std::vector<Word> family(index::FamilyKey key) const;

  /// Numbers of all words, the most frequent first.
  const std::vector<std::uint32_t>& by_frequency() const { return by_frequency_; }

  std::uint32_t document_count = 0;  ///< of the index when the list was made
  std::string index_uuid;

 private:
  struct Entry {
    std::uint32_t begin;
    std::uint32_t lemma;  ///< number of the lemma's entry
    std::uint32_t frequency;
    std::uint8_t size;
    std::uint8_t shared;
  };
  std::string_view text_of(const Entry& entry) const;

  std::string letters_;
  std::vector<Entry> words_;
  std::vector<std::uint32_t> by_frequency_;
  std::vector<std::pair<index::FamilyKey, std::uint32_t>> by_family_;  ///< lemmas, sorted, the most frequent first
};

/// Shared by the searchers of an index. Safe to use from several threads.
class Vocabulary {
 public:
  /// The list; made now if there is none yet, or if the index has changed much since and nobody calls renew.
  std::shared_ptr<const WordList> words(index::DatabaseHandle& handle);

  /// Makes the list anew if the index has changed since, but spends a twentieth of the time on it at most. From one
  /// thread, which spares those who ask: they take the list as it is from then on.
  void renew(index::DatabaseHandle& handle);

 private:
  void make(index::DatabaseHandle& handle);

  std::mutex mutex_;  ///< guards words_
  std::shared_ptr<const WordList> words_;
  std::mutex making_;  ///< held by the one who makes a new list
  std::atomic<bool> is_renewed_{false};
  std::string made_state_;  ///< UUID and revision of the index, when renew last made the list
  std::chrono::steady_clock::time_point next_renewal_{};
};

}  // namespace kartoteka::search
