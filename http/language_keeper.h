// Brings what editors say of the language from the records to the searchers: a search that finds other rules than those it
// knows has them compiled first, so that a rule is in effect with the first search after its write.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include "engine/records/store.h"
#include "engine/search/language_rules.h"

namespace kartoteka::text {
class Language;
}

namespace kartoteka::http {

class LanguageKeeper {
 public:
  LanguageKeeper(std::shared_ptr<search::RuleBook> book, std::shared_ptr<const text::Language> language)
      : book_(std::move(book)), language_(std::move(language)) {}

  const std::shared_ptr<const text::Language>& language() const { return language_; }

  /// Those of the last renewal; null where there are none.
  std::shared_ptr<const search::LanguageRules> rules() const { return book_->current(); }

  /// Costs some microseconds where nothing changed. Safe to use from several threads.
  void renew(records::Store& store);

 private:
  std::shared_ptr<search::RuleBook> book_;
  std::shared_ptr<const text::Language> language_;
  std::atomic<records::ChangeNumber> known_ = 0;
  std::mutex mutex_;  ///< one compiles at a time, the others wait for it
};

}  // namespace kartoteka::http
