#include "engine/search/vocabulary.h"

#include <xapian.h>

#include <algorithm>
#include <map>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostWordBytes = 40;  // longer words are neither corrected nor completed
constexpr double kGrowthBeforeRenewal = 0.02;
constexpr std::uint32_t kLeastGrowth = 20;

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

/// Walks over forms (terms that do not begin with a capital) or over lemmas, in order.
class TermWalk {
 public:
  TermWalk(const Xapian::Database& database, std::string prefix)
      : prefix_(std::move(prefix)), at_(database.allterms_begin(prefix_)), end_(database.allterms_end(prefix_)) {
    if (prefix_.empty() && at_ != end_) {
      at_.skip_to("a");
    }
    find_word();
  }

  bool done() const { return at_ == end_; }
  const std::string& word() const { return word_; }
  std::uint32_t frequency() const { return at_.get_termfreq(); }
  void next() {
    ++at_;
    find_word();
  }

 private:
  void find_word() {
    for (; at_ != end_; ++at_) {
      word_ = (*at_).substr(prefix_.size());
      if (is_word(word_)) {
        return;
      }
    }
  }

  std::string prefix_;
  Xapian::TermIterator at_;
  Xapian::TermIterator end_;
  std::string word_;
};

}  // namespace

WordList::WordList(index::DatabaseHandle& handle) : document_count(handle.database.get_doccount()) {
  TermWalk forms(handle.database, "");
  TermWalk lemmas(handle.database, std::string(index::kLemmaPrefix));
  std::string before;
  while (!forms.done() || !lemmas.done()) {
    const bool take_form = lemmas.done() || (!forms.done() && forms.word() <= lemmas.word());
    const bool take_lemma = forms.done() || (!lemmas.done() && lemmas.word() <= forms.word());
    const std::string word = take_form ? forms.word() : lemmas.word();
    const std::uint32_t frequency =
        std::max(take_form ? forms.frequency() : 0, take_lemma ? lemmas.frequency() : 0);
    words_.push_back({static_cast<std::uint32_t>(letters_.size()), frequency, static_cast<std::uint8_t>(word.size()),
                      static_cast<std::uint8_t>(common_prefix(before, word))});
    letters_ += word;
    before = word;
    if (take_form) {
      forms.next();
    }
    if (take_lemma) {
      lemmas.next();
    }
  }
}

WordList::Word WordList::at(std::size_t number) const {
  const Entry& entry = words_[number];
  return {std::string_view(letters_).substr(entry.begin, entry.size), entry.frequency};
}

std::size_t WordList::lower_bound(std::string_view text) const {
  const auto found = std::lower_bound(words_.begin(), words_.end(), text, [&](const Entry& entry, std::string_view key) {
    return std::string_view(letters_).substr(entry.begin, entry.size) < key;
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
  const auto is_fresh = [&](const WordList& list) {
    const std::uint32_t difference = count > list.document_count ? count - list.document_count : list.document_count - count;
    return difference <= kLeastGrowth || difference <= kGrowthBeforeRenewal * list.document_count;
  };
  if (current && is_fresh(*current)) {
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

}  // namespace kartoteka::search
