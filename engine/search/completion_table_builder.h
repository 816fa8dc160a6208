// Reads a completion table out of the index: values for the titles, posting lists for kinds and groups. That takes seconds
// for a large index, longer than a commit stays readable beside a busy writer; so what is read may be of several commits,
// each record of one of them. Included by .cpp files only.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/index/completion_data.h"
#include "engine/search/completion_table.h"

namespace kartoteka::search {

class CompletionTableBuilder {
 public:
  CompletionTableBuilder(Xapian::Database& database, CompletionTable& table, Xapian::docid end);
  void build(text::Analyzer& analyzer, Instant now);

 private:
  /// A word as it is written in titles; the same folded word may have several.
  struct Spelling {
    std::string exact;
    std::string folded;
    std::uint32_t count = 0;
    std::uint32_t word = 0;  ///< its number in the table, at last
  };
  struct Occurrence {
    std::uint32_t spelling;
    CompletionTable::Posting posting;
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Popularity = std::unordered_map<std::int64_t, std::uint32_t>;

  void read_kinds();
  void read_access();
  void read_records(Instant now);
  void read_nearness(Instant now, std::vector<float>& nearness);
  void add_record(std::uint32_t record, const index::CompletionData& data);
  void add_title(std::uint32_t record, const std::string& title);
  void add_identifier(std::uint32_t record, const std::string& identifier);
  void weigh(const std::vector<float>& nearness, const std::vector<float>& popularity);
  std::vector<Popularity> read_popularity();
  void make_words();
  void append_word(const std::vector<std::uint32_t>& order, std::size_t begin, std::size_t end);
  void make_postings();
  void make_lemmas(text::Analyzer& analyzer);
  void sort_identifiers();

  /// Runs a step that goes on where it stopped, again on the newest commit whenever the index moves on under it.
  template <typename Step>
  void patiently(Step step);
  /// Calls with each record of the table that has the term.
  template <typename Visit>
  void for_each_posting(const std::string& term, Visit visit);
  /// What follows the prefix in each term, and the term's frequency.
  std::vector<std::pair<std::string, std::uint32_t>> terms_after(const std::string& prefix);

  Xapian::Database& database_;
  CompletionTable& table_;
  Xapian::docid end_;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
  std::vector<Spelling> spellings_;
  std::vector<Occurrence> occurrences_;
  std::vector<std::uint32_t> of_record_;  // spellings of the record that is read
};

}  // namespace kartoteka::search
