#include "engine/search/suggest_scan.h"

#include <algorithm>

namespace kartoteka::search {
namespace {

/// Shorter words are taken for whole ones.
constexpr std::size_t kLeastBeginning = 3;
constexpr std::uint32_t kFirstWordScore = 100;
constexpr std::uint32_t kWholeWordScore = 40;
/// Records that may be found and are looked at in a scan, about a millisecond; and of each word, however many there are.
constexpr std::size_t kMostScanned = 150'000;
constexpr std::size_t kLeastOfWord = 32;

bool shares_group(const std::vector<std::string>& set, const std::unordered_set<std::string_view>& access) {
  return std::any_of(set.begin(), set.end(), [&](const std::string& group) { return access.contains(group); });
}

}  // namespace

bool SoughtWord::accepts(std::string_view word) const {
  return word == folded || (folded.size() >= kLeastBeginning && word.starts_with(folded)) ||
         std::find(forms.begin(), forms.end(), word) != forms.end();
}

TableScan::TableScan(const CompletionTable& table, const std::vector<std::string>& access) : table_(table) {
  const std::unordered_set<std::string_view> groups(access.begin(), access.end());
  for (const auto& set : table.access_sets()) {
    allowed_.push_back(shares_group(set, groups) ? 1 : 0);
  }
}

void TableScan::mark(std::uint32_t word, std::vector<std::uint64_t>& bits) const {
  for (const CompletionTable::Posting posting : table_.postings(word)) {
    bits[posting.record / 64] |= std::uint64_t{1} << posting.record % 64;
  }
}

CompletionTable::Slice TableScan::words_like(const SoughtWord& word) const {
  return word.folded.size() >= kLeastBeginning ? table_.words_beginning(word.folded) : table_.word_equal(word.folded);
}

bool TableScan::has_word(std::uint32_t word) const {
  const auto postings = table_.postings(word);
  return std::any_of(postings.begin(), postings.end(),
                     [&](CompletionTable::Posting posting) { return may_find(posting.record); });
}

bool TableScan::has(const SoughtWord& word) const {
  const CompletionTable::Slice same = words_like(word);
  for (std::uint32_t number = same.begin; number < same.end; ++number) {
    if (has_word(number)) {
      return true;
    }
  }
  return std::any_of(word.lemmas.begin(), word.lemmas.end(), [&](index::WordKey lemma) {
    const std::vector<std::uint32_t> words = table_.words_of_lemma(lemma);
    return std::any_of(words.begin(), words.end(), [&](std::uint32_t number) { return has_word(number); });
  });
}

void TableScan::require(SoughtWord& word) {
  std::vector<std::uint64_t> bits(table_.record_count() / 64 + 1);
  const CompletionTable::Slice same = words_like(word);
  for (std::uint32_t number = same.begin; number < same.end; ++number) {
    mark(number, bits);
  }
  for (const index::WordKey lemma : word.lemmas) {
    for (const std::uint32_t number : table_.words_of_lemma(lemma)) {
      if (!word.accepts(table_.folded(number))) {
        word.forms.emplace_back(table_.folded(number));
      }
      mark(number, bits);
    }
  }
  for (std::size_t at = 0; is_restricted_ && at < bits.size(); ++at) {
    bits[at] &= left_[at];
  }
  left_ = std::move(bits);
  is_restricted_ = true;
}

void TableScan::offer(std::uint32_t record, std::uint8_t kind, std::uint32_t score) {
  Best& best = best_[kind];
  if (best.records.size() >= most_records_ && score <= best.least) {
    return;
  }
  const auto again = std::find_if(best.records.begin(), best.records.end(),
                                  [&](const ScannedRecord& other) { return other.record == record; });
  if (again != best.records.end()) {
    again->score = std::max(again->score, score);
    return;
  }
  const auto lower = [](const ScannedRecord& a, const ScannedRecord& b) { return a.score < b.score; };
  if (best.records.size() >= most_records_) {
    *std::min_element(best.records.begin(), best.records.end(), lower) = {record, score, kind};
  } else {
    best.records.push_back({record, score, kind});
  }
  best.least = std::min_element(best.records.begin(), best.records.end(), lower)->score;
}

void TableScan::scan_word(std::uint32_t word, std::uint32_t bonus, std::size_t most) {
  const auto postings = table_.postings(word);
  ScannedWord found{word, 0, 0};
  std::uint32_t heaviest = 0;
  std::size_t left_out = postings.size();
  for (auto posting = postings.rbegin(); posting != postings.rend() && found.count < most; ++posting) {
    --left_out;
    if (!is_left(posting->record)) {
      continue;
    }
    const CompletionTable::Record& record = table_.record(posting->record);
    if (allowed_[record.access] == 0) {
      continue;
    }
    const std::uint32_t weight = record.weight + std::uint32_t{1};
    ++found.count;
    if (weight > heaviest) {
      heaviest = weight;
      found.witness = posting->record;
    }
    offer(posting->record, record.kind, weight + bonus + (posting->is_first != 0 ? kFirstWordScore : 0));
  }
  if (found.count > 0) {
    const std::size_t seen = postings.size() - left_out;
    found.count = static_cast<std::uint32_t>(std::size_t{found.count} * postings.size() / seen);
    words.push_back(found);
  }
}

void TableScan::scan(std::string_view beginning, std::size_t most_records, std::size_t most_words) {
  best_.assign(table_.kinds().size(), {});
  most_records_ = most_records;
  words.clear();
  const CompletionTable::Slice slice = table_.words_beginning(beginning);
  const std::size_t all = table_.postings(slice).size();
  for (std::uint32_t word = slice.begin; word < slice.end; ++word) {
    const std::size_t share = kMostScanned * table_.postings(word).size() / std::max<std::size_t>(all, 1);
    const std::uint32_t bonus = table_.folded(word).size() == beginning.size() ? kWholeWordScore : 0;
    scan_word(word, bonus, std::max(share, kLeastOfWord));
  }
  const auto more_frequent = [](const ScannedWord& a, const ScannedWord& b) {
    return a.count != b.count ? a.count > b.count : a.word < b.word;
  };
  const std::size_t kept = std::min(most_words, words.size());
  std::partial_sort(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(kept), words.end(), more_frequent);
  words.resize(kept);
  records.clear();
  for (const Best& best : best_) {
    records.insert(records.end(), best.records.begin(), best.records.end());
  }
}

void TableScan::scan_restricted(std::size_t most_records) {
  best_.assign(table_.kinds().size(), {});
  most_records_ = most_records;
  words.clear();
  records.clear();
  if (!is_restricted_) {
    return;
  }
  for (std::size_t at = 0; at < left_.size(); ++at) {
    for (std::uint64_t bits = left_[at]; bits != 0; bits &= bits - 1) {
      const auto record = static_cast<std::uint32_t>(at * 64 + static_cast<std::size_t>(__builtin_ctzll(bits)));
      if (may_find(record)) {
        offer(record, table_.record(record).kind, table_.record(record).weight + std::uint32_t{1});
      }
    }
  }
  for (const Best& best : best_) {
    records.insert(records.end(), best.records.begin(), best.records.end());
  }
}

}  // namespace kartoteka::search
