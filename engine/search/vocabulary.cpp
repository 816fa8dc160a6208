#include "engine/search/vocabulary.h"

#include <xapian.h>

#include <algorithm>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostWordBytes = 40;  // longer words are neither corrected nor completed
constexpr double kGrowthBeforeRenewal = 0.02;
constexpr int kPausePerMaking = 20;  // times the time that making took

bool is_word(std::string_view text) {
  return text.size() >= 2 && text.size() <= kMostWordBytes && !(text[0] >= '0' && text[0] <= '9') &&
         !(text[0] >= 'A' && text[0] <= 'Z');
}

std::size_t common_prefix(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t size = 0;
  while (size < most && a[size] == b[size]) {
    ++size;
  }
  return size;
}

struct Found {
  std::string text;
  std::string lemma;
  std::uint32_t frequency = 0;
};

std::vector<Found> lemmas_of(const Xapian::Database& database) {
  std::vector<Found> lemmas;
  const std::string prefix(index::kLemmaPrefix);
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end; ++term) {
    std::string text = (*term).substr(prefix.size());
    if (is_word(text)) {
      lemmas.push_back({text, text, term.get_termfreq()});
    }
  }
  return lemmas;
}

/// Forms whose lemma is in a record. `lemmas` are sorted.
std::vector<Found> forms_of(const Xapian::Database& database, const std::vector<Found>& lemmas) {
  std::vector<Found> forms;
  const std::string prefix(index::kWordKeyPrefix);
  const auto end = database.metadata_keys_end(prefix);
  for (auto key = database.metadata_keys_begin(prefix); key != end; ++key) {
    const std::string pair = (*key).substr(prefix.size());
    const auto space = pair.find(' ');
    const std::string form = pair.substr(0, space);
    const std::string lemma = space == std::string::npos ? form : pair.substr(space + 1);
    const auto found = std::lower_bound(lemmas.begin(), lemmas.end(), lemma,
                                        [](const Found& entry, const std::string& text) { return entry.text < text; });
    if (is_word(form) && found != lemmas.end() && found->text == lemma) {
      forms.push_back({form, lemma, found->frequency});
    }
  }
  return forms;
}

}  // namespace

WordList::WordList(index::DatabaseHandle& handle)
    : document_count(handle.database.get_doccount()), index_uuid(handle.database.get_uuid()) {
  std::vector<Found> found = lemmas_of(handle.database);
  const std::vector<Found> forms = forms_of(handle.database, found);
  found.insert(found.end(), forms.begin(), forms.end());
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return a.text != b.text ? a.text < b.text : a.frequency > b.frequency;
  });
  found.erase(std::unique(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.text == b.text; }),
              found.end());
  std::string_view before;
  for (const Found& word : found) {
    words_.push_back({static_cast<std::uint32_t>(letters_.size()), 0, word.frequency,
                      static_cast<std::uint8_t>(word.text.size()),
                      static_cast<std::uint8_t>(common_prefix(before, word.text))});
    letters_ += word.text;
    before = word.text;
  }
  for (std::size_t number = 0; number < found.size(); ++number) {
    const std::size_t lemma = lower_bound(found[number].lemma);
    const bool is_there = lemma < size() && text_of(words_[lemma]) == found[number].lemma;
    words_[number].lemma = static_cast<std::uint32_t>(is_there ? lemma : number);
    by_frequency_.push_back(static_cast<std::uint32_t>(number));
  }
  std::sort(by_frequency_.begin(), by_frequency_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return words_[a].frequency != words_[b].frequency ? words_[a].frequency > words_[b].frequency : a < b;
  });
  for (const std::uint32_t number : by_frequency_) {
    if (words_[number].lemma == number) {
      by_family_.emplace_back(index::family_key(text_of(words_[number])), number);
    }
  }
  std::stable_sort(by_family_.begin(), by_family_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

std::vector<WordList::Word> WordList::family(index::FamilyKey key) const {
  std::vector<Word> lemmas;
  const auto first = std::lower_bound(by_family_.begin(), by_family_.end(), key,
                                      [](const auto& entry, index::FamilyKey wanted) { return entry.first < wanted; });
  for (auto entry = first; entry != by_family_.end() && entry->first == key; ++entry) {
    lemmas.push_back(at(entry->second));
  }
  return lemmas;
}

std::string_view WordList::text_of(const Entry& entry) const {
  return std::string_view(letters_).substr(entry.begin, entry.size);
}

WordList::Word WordList::at(std::size_t number) const {
  const Entry& entry = words_[number];
  return {text_of(entry), text_of(words_[entry.lemma]), entry.frequency};
}

std::size_t WordList::lower_bound(std::string_view text) const {
  const auto found = std::lower_bound(words_.begin(), words_.end(), text, [&](const Entry& entry, std::string_view key) {
    return text_of(entry) < key;
  });
  return static_cast<std::size_t>(found - words_.begin());
}

std::shared_ptr<const WordList> Vocabulary::words(index::DatabaseHandle& handle) {
  std::shared_ptr<const WordList> current;
  {
    const std::lock_guard lock(mutex_);
    current = words_;
  }
  const std::uint32_t count = handle.database.get_doccount();
  const std::string uuid = handle.database.get_uuid();
  const auto is_fresh = [&](const WordList& list) {
    if (list.index_uuid != uuid) {
      return false;
    }
    const std::uint32_t difference = count > list.document_count ? count - list.document_count : list.document_count - count;
    return difference <= kGrowthBeforeRenewal * list.document_count;
  };
  if (current && (is_renewed_ || is_fresh(*current))) {
    return current;
  }
  std::unique_lock making(making_, std::defer_lock);
  if (!current) {
    making.lock();  // there is nothing to answer from meanwhile
  } else if (!making.try_lock()) {
    return current;
  }
  {
    const std::lock_guard lock(mutex_);
    if (words_ && is_fresh(*words_)) {
      return words_;
    }
  }
  auto made = std::make_shared<const WordList>(handle);
  const std::lock_guard lock(mutex_);
  words_ = made;
  return made;
}

void Vocabulary::make(index::DatabaseHandle& handle) {
  const std::lock_guard making(making_);
  auto made = std::make_shared<const WordList>(handle);
  const std::lock_guard lock(mutex_);
  words_ = std::move(made);
}

void Vocabulary::renew(index::DatabaseHandle& handle) {
  const auto begin = std::chrono::steady_clock::now();
  const std::string state = handle.database.get_uuid() + ':' + std::to_string(handle.database.get_revision());
  if (is_renewed_ && (state == made_state_ || begin < next_renewal_)) {
    return;
  }
  make(handle);
  made_state_ = state;
  const auto end = std::chrono::steady_clock::now();
  next_renewal_ = end + (end - begin) * kPausePerMaking;
  is_renewed_ = true;
}

}  // namespace kartoteka::search
