#include "engine/search/completion_table_builder.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/index/schema.h"
#include "engine/search/title_words.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostWordBytes = 60;
constexpr std::size_t kMostIdentifierBytes = 100;
constexpr std::size_t kLeastIdentifierBytes = 2;
constexpr std::size_t kMostAccessSets = 65'000;
constexpr std::size_t kMostKinds = 255;
constexpr std::size_t kMostIdDigits = 18;
constexpr std::size_t kPostcodeSize = 6;
/// Each lets some ten milliseconds of reading go on.
constexpr int kMostReopens = 2'000;
/// Days after which a record is half as near as one of today.
constexpr double kHalfNearDays = 120;
constexpr float kNearnessOfUndated = 0.3F;
constexpr float kNearnessShare = 0.5F;

float nearness_of(Instant date, Instant now) {
  const double days = std::abs(std::chrono::duration<double, std::ratio<86'400>>(now - date).count());
  return static_cast<float>(1 / (1 + days / kHalfNearDays));
}

bool is_postcode(std::string_view text) { return text.size() == kPostcodeSize && text[2] == '-'; }

}  // namespace

CompletionTableBuilder::CompletionTableBuilder(Xapian::Database& database, CompletionTable& table,
                                               Xapian::docid end)
    : database_(database), table_(table), end_(end) {
  const std::size_t count = end > table.begin_ ? end - table.begin_ : 0;
  table_.records_.resize(count);
  table_.kind_names_ = {""};
  table_.access_sets_ = {{}};
}

template <typename Step>
void CompletionTableBuilder::patiently(Step step) {
  for (int reopens = 0;; ++reopens) {
    try {
      return step();
    } catch (const Xapian::DatabaseModifiedError&) {
      if (reopens == kMostReopens) {
        throw;
      }
    }
    database_.reopen();
  }
}

template <typename Visit>
void CompletionTableBuilder::for_each_posting(const std::string& term, Visit visit) {
  Xapian::docid next = table_.begin_;
  patiently([&] {
    auto posting = database_.postlist_begin(term);
    const auto end = database_.postlist_end(term);
    if (posting != end) {
      posting.skip_to(next);
    }
    for (; posting != end && *posting < end_; ++posting) {
      visit(*posting - table_.begin_);
      next = *posting + 1;
    }
  });
}

std::vector<std::pair<std::string, std::uint32_t>> CompletionTableBuilder::terms_after(const std::string& prefix) {
  std::vector<std::pair<std::string, std::uint32_t>> found;
  patiently([&] {
    auto term = database_.allterms_begin(prefix);
    const auto end = database_.allterms_end(prefix);
    if (!found.empty() && term != end) {
      term.skip_to(prefix + found.back().first + '\0');
    }
    for (; term != end; ++term) {
      found.emplace_back((*term).substr(prefix.size()), term.get_termfreq());
    }
  });
  return found;
}

void CompletionTableBuilder::read_kinds() {
  const std::string prefix = index::filter_term({"kind", ""});
  for (const auto& [name, frequency] : terms_after(prefix)) {
    if (table_.kind_names_.size() == kMostKinds) {
      return;
    }
    const auto number = static_cast<std::uint8_t>(table_.kind_names_.size());
    table_.kind_names_.push_back(name);
    for_each_posting(prefix + name, [&](std::uint32_t record) { table_.records_[record].kind = number; });
  }
}

void CompletionTableBuilder::read_access() {
  const std::string prefix(index::kAccessPrefix);
  for (const auto& [group, frequency] : terms_after(prefix)) {
    std::map<std::uint16_t, std::uint16_t> with_group;  // set to the set with this group too
    for_each_posting(prefix + group, [&](std::uint32_t record) {
      const auto [at, is_new] = with_group.try_emplace(table_.records_[record].access, std::uint16_t{0});
      if (is_new && table_.access_sets_.size() < kMostAccessSets) {
        std::vector<std::string> set = table_.access_sets_[at->first];
        set.push_back(group);
        at->second = static_cast<std::uint16_t>(table_.access_sets_.size());
        table_.access_sets_.push_back(std::move(set));
      }
      table_.records_[record].access = at->second;
    });
  }
}

std::vector<CompletionTableBuilder::Popularity> CompletionTableBuilder::read_popularity() {
  std::vector<Popularity> popularity(table_.kind_names_.size());
  for (std::size_t kind = 1; kind < popularity.size(); ++kind) {
    for (const auto& [id, frequency] : terms_after(index::filter_term({table_.kind_names_[kind], ""}))) {
      if (!id.empty() && id.size() <= kMostIdDigits && id.find_first_not_of("0123456789") == std::string::npos) {
        popularity[kind].emplace(std::stoll(id), frequency);
      }
    }
  }
  return popularity;
}

void CompletionTableBuilder::read_records(Instant now) {
  const std::vector<Popularity> hanging = read_popularity();
  std::vector<float> popularity(table_.records_.size());
  std::vector<float> nearness(table_.records_.size(), kNearnessOfUndated);
  index::CompletionData data;
  Xapian::docid next = table_.begin_;
  patiently([&] {
    auto value = database_.valuestream_begin(index::kCompletionSlot);
    const auto end = database_.valuestream_end(index::kCompletionSlot);
    if (value != end) {
      value.skip_to(next);
    }
    for (; value != end && value.get_docid() < end_; ++value) {
      next = value.get_docid() + 1;
      const std::uint32_t record = value.get_docid() - table_.begin_;
      if (index::decode_completion_data(*value, data)) {
        const Popularity& of_kind = hanging[table_.records_[record].kind];
        const auto found = of_kind.find(data.id);
        const std::uint64_t uses = std::uint64_t{data.popularity} + (found == of_kind.end() ? 0 : found->second);
        popularity[record] = std::log1p(static_cast<float>(uses));
        add_record(record, data);
      }
    }
  });
  read_nearness(now, nearness);
  weigh(nearness, popularity);
}

void CompletionTableBuilder::read_nearness(Instant now, std::vector<float>& nearness) {
  Xapian::docid next = table_.begin_;
  patiently([&] {
    auto date = database_.valuestream_begin(index::kDateSlot);
    const auto end = database_.valuestream_end(index::kDateSlot);
    if (date != end) {
      date.skip_to(next);
    }
    for (; date != end && date.get_docid() < end_; ++date) {
      next = date.get_docid() + 1;
      if (const auto instant = index::decode_date(*date)) {
        nearness[date.get_docid() - table_.begin_] = nearness_of(*instant, now);
      }
    }
  });
}

void CompletionTableBuilder::weigh(const std::vector<float>& nearness, const std::vector<float>& popularity) {
  float most = 1;
  for (const float popular : popularity) {
    most = std::max(most, popular);
  }
  for (std::size_t record = 0; record < nearness.size(); ++record) {
    const float weight = kNearnessShare * nearness[record] + (1 - kNearnessShare) * popularity[record] / most;
    table_.records_[record].weight = static_cast<std::uint8_t>(std::lround(std::clamp(weight, 0.0F, 1.0F) * 255));
  }
}

void CompletionTableBuilder::add_record(std::uint32_t record, const index::CompletionData& data) {
  of_record_.clear();
  for (const std::string& title : data.titles) {
    add_title(record, title);
  }
  for (const std::string& identifier : data.identifiers) {
    if (is_postcode(identifier)) {
      continue;
    }
    add_identifier(record, identifier);
    if (const auto at = identifier.find('@'); at != std::string::npos) {
      add_identifier(record, identifier.substr(at + 1));
    }
  }
}

void CompletionTableBuilder::add_title(std::uint32_t record, const std::string& title) {
  bool is_first = true;
  for (TitleWord& word : title_words(title)) {
    if (word.exact.size() > kMostWordBytes || word.folded.size() > kMostWordBytes) {
      continue;
    }
    auto known = numbers_.find(std::string_view(word.exact));
    if (known == numbers_.end()) {
      known = numbers_.emplace(word.exact, static_cast<std::uint32_t>(spellings_.size())).first;
      spellings_.push_back({std::move(word.exact), std::move(word.folded)});
    }
    if (std::find(of_record_.begin(), of_record_.end(), known->second) == of_record_.end()) {
      of_record_.push_back(known->second);
      ++spellings_[known->second].count;
      occurrences_.push_back({known->second, {record & 0x7fffffff, is_first}});
    }
    is_first = false;
  }
}

void CompletionTableBuilder::add_identifier(std::uint32_t record, const std::string& identifier) {
  const std::string plain = plain_identifier(identifier);
  if (plain.size() >= kLeastIdentifierBytes && plain.size() <= kMostIdentifierBytes) {
    table_.identifiers_.push_back({static_cast<std::uint32_t>(table_.identifier_letters_.size()), record,
                                   static_cast<std::uint8_t>(plain.size())});
    table_.identifier_letters_ += plain;
  }
}

void CompletionTableBuilder::make_words() {
  std::vector<std::uint32_t> order(spellings_.size());
  for (std::uint32_t number = 0; number < order.size(); ++number) {
    order[number] = number;
  }
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Spelling& left = spellings_[a];
    const Spelling& right = spellings_[b];
    if (const int compared = left.folded.compare(right.folded); compared != 0) {
      return compared < 0;
    }
    return left.count != right.count ? left.count > right.count : left.exact < right.exact;
  });
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin;
    while (end < order.size() && spellings_[order[end]].folded == spellings_[order[begin]].folded) {
      ++end;
    }
    append_word(order, begin, end);
    begin = end;
  }
}

void CompletionTableBuilder::append_word(const std::vector<std::uint32_t>& order, std::size_t begin, std::size_t end) {
  const auto append = [&](const std::string& text) {
    const auto at = static_cast<std::uint32_t>(table_.letters_.size());
    table_.letters_ += text;
    return at;
  };
  const Spelling& likeliest = spellings_[order[begin]];
  CompletionTable::Word word{};
  word.folded_begin = append(likeliest.folded);
  word.folded_size = static_cast<std::uint8_t>(likeliest.folded.size());
  word.exact_begin = likeliest.exact == likeliest.folded ? word.folded_begin : append(likeliest.exact);
  word.exact_size = static_cast<std::uint8_t>(likeliest.exact.size());
  for (std::size_t at = begin; at < end; ++at) {
    spellings_[order[at]].word = static_cast<std::uint32_t>(table_.words_.size());
  }
  table_.words_.push_back(word);
}

void CompletionTableBuilder::make_postings() {
  std::vector<std::uint32_t> ends(table_.words_.size() + 1);
  for (const Occurrence& occurrence : occurrences_) {
    ++ends[spellings_[occurrence.spelling].word + 1];
  }
  for (std::size_t word = 0; word < table_.words_.size(); ++word) {
    ends[word + 1] += ends[word];
    table_.words_[word].postings_begin = ends[word];
  }
  table_.postings_.resize(occurrences_.size());
  for (const Occurrence& occurrence : occurrences_) {  // in the order of records, so each list is sorted
    table_.postings_[ends[spellings_[occurrence.spelling].word]++] = occurrence.posting;
  }
}

void CompletionTableBuilder::make_lemmas(text::Analyzer& analyzer) {
  std::vector<text::Token> tokens;
  for (std::uint32_t word = 0; word < table_.words_.size(); ++word) {
    analyzer.analyze(table_.exact(word), tokens);
    for (const text::Token& token : tokens) {
      for (const std::string& lemma : token.lemmas) {
        table_.by_lemma_.emplace_back(index::lemma_key(lemma), word);
      }
    }
  }
  std::sort(table_.by_lemma_.begin(), table_.by_lemma_.end());
}

void CompletionTableBuilder::sort_identifiers() {
  const std::string_view letters = table_.identifier_letters_;
  std::sort(table_.identifiers_.begin(), table_.identifiers_.end(), [&](const auto& a, const auto& b) {
    const std::string_view left = letters.substr(a.begin, a.size);
    const std::string_view right = letters.substr(b.begin, b.size);
    return left != right ? left < right : a.record < b.record;
  });
}

void CompletionTableBuilder::build(text::Analyzer& analyzer, Instant now) {
  read_kinds();
  read_access();
  read_records(now);
  numbers_.clear();
  make_words();
  make_postings();
  make_lemmas(analyzer);
  sort_identifiers();
  table_.letters_.shrink_to_fit();
  table_.words_.shrink_to_fit();
  table_.by_lemma_.shrink_to_fit();
  table_.identifiers_.shrink_to_fit();
  table_.identifier_letters_.shrink_to_fit();
}

}  // namespace kartoteka::search
