// Numbers, codes and addresses typed in part, in any spacing: those of records, then those that stand within texts.
#include <algorithm>
#include <array>

#include "engine/index/schema.h"
#include "engine/search/suggest_steps.h"
#include "engine/text/utf8.h"

namespace kartoteka::search {
namespace {

constexpr double kScore = 3.0;             // before all else: digits are typed by who has a number before him
constexpr double kCodeScore = 1.6;         // letters may be a word as well
constexpr double kBareAddressScore = 0.2;  // of an address whose @ is not typed yet; titles go before
constexpr double kOfTextsScore = 1.2;
constexpr double kWeightShare = 0.6;        // of the record's weight
constexpr std::size_t kMostLookedAt = 20'000;
constexpr std::size_t kMostOffered = 6;
constexpr std::size_t kMostTerms = 64;
constexpr std::size_t kMostOfTexts = 3;
constexpr std::size_t kLeastOfTexts = 3;
constexpr std::size_t kMostWordsOfIdentifier = 8;
constexpr std::size_t kLeastDigitsAfterWords = 4;

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }
bool is_number(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

/// The end of the typed text that may be the beginning of an identifier.
struct Tail {
  std::size_t begin = 0;  ///< in the typed text
  std::string plain;
};

bool is_label(std::string_view word) {
  constexpr std::array<std::string_view, 8> kLabels{"nip", "regon", "tel", "telefon", "krs", "pesel", "numer", "nr"};
  return std::find(kLabels.begin(), kLabels.end(), word) != kLabels.end();
}

/// The longest first.
std::vector<Tail> tails_of(const TypedText& typed) {
  std::vector<Tail> tails;
  const std::size_t count = typed.words.size();
  for (std::size_t i = count > kMostWordsOfIdentifier ? count - kMostWordsOfIdentifier : 0; i < count; ++i) {
    std::size_t begin = typed.words[i].range.begin;
    if (begin > 0 && (typed.text[begin - 1] == '+' || typed.text[begin - 1] == '@')) {
      --begin;
    }
    const std::string_view tail = std::string_view(typed.text).substr(begin);
    std::string plain = plain_identifier(tail);
    const bool is_after_words = i > 0 && !is_label(typed.words[i - 1].folded);
    const bool is_short = is_number(plain) && plain.size() < (is_after_words ? kLeastDigitsAfterWords : 2);
    const bool is_telling = has_digit(plain) || tail.find('@') != std::string_view::npos || count == 1;
    if (is_telling && !is_short && plain.size() >= 2) {
      tails.push_back({begin, std::move(plain)});
    }
  }
  return tails;
}

/// Bytes of the identifier as it is written that stand for its first `plain_size` letters and digits.
std::size_t written_prefix(std::string_view written, std::string_view plain) {
  for (std::size_t end = 1; end <= written.size(); ++end) {
    const bool is_cut = end < written.size() && (static_cast<unsigned char>(written[end]) & 0xc0) == 0x80;
    if (!is_cut && plain_identifier(written.substr(0, end)).size() >= plain.size() &&
        plain_identifier(written.substr(0, end)).starts_with(plain)) {
      return end;
    }
  }
  return 0;
}

class IdentifierStep {
 public:
  explicit IdentifierStep(SuggestWork& work) : work_(work) {}

  /// False if no record has an identifier that begins so.
  bool add_of_records(const Tail& tail) {
    const std::size_t before = work_.found.size();
    for (const TableScan& scan : work_.scans) {
      for (const std::uint32_t record : heaviest(scan, tail.plain)) {
        add_of_record(scan, record, tail);
      }
    }
    return work_.found.size() > before;
  }

  void add_of_texts(const Tail& tail) {
    std::size_t offered = 0;
    for (const std::string& key : keys_beginning(tail)) {
      const auto seems_allowed = [&](Xapian::docid document) { return work_.seems_allowed(document); };
      if (offered == kMostOfTexts) {
        return;
      }
      if (!is_known(key) && work_.check.stand_together({index::make_term(index::kIdentifierPrefix, key)}, seems_allowed)) {
        add_text(key, tail);
        ++offered;
      }
    }
  }

 private:
  std::vector<std::uint32_t> heaviest(const TableScan& scan, const std::string& plain) const {
    const CompletionTable& table = scan.table();
    const CompletionTable::Slice slice = table.identifiers_beginning(plain);
    std::vector<std::uint32_t> records;
    for (std::uint32_t number = slice.begin; number < slice.end && number - slice.begin < kMostLookedAt; ++number) {
      const std::uint32_t record = table.identifier_record(number);
      if (scan.may_find(record)) {
        records.push_back(record);
      }
    }
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    std::stable_sort(records.begin(), records.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return table.record(a).weight > table.record(b).weight; });
    records.resize(std::min(records.size(), kMostOffered));
    return records;
  }

  void add_of_record(const TableScan& scan, std::uint32_t record, const Tail& tail) {
    index::CompletionData data;
    const std::string& kind = scan.table().kinds()[scan.table().record(record).kind];
    const auto standing = standing_of(kind);
    if (!standing || !work_.check.load(scan.table().document(record), data)) {
      return;
    }
    for (const std::string& written : data.identifiers) {
      const std::size_t at = written.find('@');
      const bool begins = plain_identifier(written).starts_with(tail.plain);
      const bool is_domain =
          !begins && at != std::string::npos && plain_identifier(written.substr(at + 1)).starts_with(tail.plain);
      if (begins || is_domain) {
        const std::size_t skipped = is_domain ? at + 1 : 0;
        const Range mark{skipped, skipped + written_prefix(std::string_view(written).substr(skipped), tail.plain)};
        const double weight = scan.table().record(record).weight / 255.0;
        add(kind, *standing, data, written, mark, tail, weight);
        return;
      }
    }
  }

  void add(const std::string& kind, const KindStanding& standing, const index::CompletionData& data,
           const std::string& written, Range mark, const Tail& tail, double weight) {
    const bool is_code = !has_digit(tail.plain);
    Suggestion suggestion{.type = SuggestionType::identifier};
    suggestion.kind = kind;
    suggestion.id = data.id;
    const std::string title = data.titles.empty() ? "" : data.titles.front();
    if (is_code && written.find('@') == std::string::npos && !title.empty()) {
      suggestion.type = standing.type;
      suggestion.text = title;
      suggestion.shown = {title, {}};
      suggestion.detail = written;
    } else {
      suggestion.text = work_.typed.text.substr(0, tail.begin) + written;
      suggestion.shown = {written, {mark}};
      suggestion.detail = title;
    }
    records_.push_back(plain_identifier(written));
    const bool has_at = work_.typed.text.find('@', tail.begin) != std::string::npos;
    const bool is_address = suggestion.type == SuggestionType::identifier;
    const double score = !is_code || has_at ? kScore : is_address ? kBareAddressScore : kCodeScore;
    work_.found.push_back({std::move(suggestion), score + kWeightShare * weight});
  }

  bool is_known(const std::string& key) const {
    return std::find(records_.begin(), records_.end(), plain_identifier(key)) != records_.end();
  }

  /// Canonical keys of the index, the most frequent first.
  std::vector<std::string> keys_beginning(const Tail& tail) const {
    std::vector<std::pair<std::uint32_t, std::string>> keys;
    for (const std::string& beginning : {tail.plain, with_slashes(tail)}) {
      const std::string prefix = std::string(index::kIdentifierPrefix) + beginning;
      auto term = work_.database.allterms_begin(prefix);
      const auto end = work_.database.allterms_end(prefix);
      for (std::size_t seen = 0; beginning.size() >= kLeastOfTexts && term != end && seen < kMostTerms; ++term, ++seen) {
        const std::string key = (*term).substr(index::kIdentifierPrefix.size());
        if (is_telling(key)) {
          keys.emplace_back(term.get_termfreq(), key);
        }
      }
    }
    std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> found;
    for (auto& [frequency, key] : keys) {
      if (std::find(found.begin(), found.end(), key) == found.end()) {
        found.push_back(std::move(key));
      }
    }
    return found;
  }

  /// "fv/2026/11" of "FV 2026-11", as the keys of documents are written (text/identifiers.h).
  std::string with_slashes(const Tail& tail) const {
    std::string key;
    for (const TitleWord& word : work_.typed.words) {
      if (word.range.end > tail.begin) {
        const std::string_view folded = word.folded;
        const std::size_t zeros = is_number(folded) ? std::min(folded.find_first_not_of('0'), folded.size()) : 0;
        key += (key.empty() ? "" : "/") + std::string(folded.substr(zeros));
      }
    }
    return key;
  }

  /// Amounts, days and months are no identifiers that one looks for by their beginning; nor are addresses without an @.
  static bool is_telling(std::string_view key) {
    const auto dashes = std::count(key.begin(), key.end(), '-');
    const bool is_amount = key.find('.') != std::string_view::npos && key.find('@') == std::string_view::npos;
    return !is_amount && dashes == 0 && has_digit(key) && key.size() > kLeastOfTexts;
  }

  void add_text(const std::string& key, const Tail& tail) {
    Suggestion suggestion{.type = SuggestionType::identifier};
    std::string shown = key;
    std::transform(shown.begin(), shown.end(), shown.begin(), [](char byte) {
      return byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
    });
    shown = key.find('@') == std::string::npos ? shown : key;
    suggestion.text = work_.typed.text.substr(0, tail.begin) + shown;
    suggestion.shown = {shown, {{0, written_prefix(shown, tail.plain)}}};
    work_.found.push_back({std::move(suggestion), kOfTextsScore});
  }

  SuggestWork& work_;
  std::vector<std::string> records_;  ///< identifiers of records that were offered
};

}  // namespace

void suggest_identifiers(SuggestWork& work) {
  if (work.typed.is_excluded) {
    return;
  }
  IdentifierStep step(work);
  for (const Tail& tail : tails_of(work.typed)) {
    const std::size_t before = work.found.size();
    step.add_of_records(tail);
    step.add_of_texts(tail);
    if (work.found.size() > before) {
      return;
    }
  }
}

}  // namespace kartoteka::search
