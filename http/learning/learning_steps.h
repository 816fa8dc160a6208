// The steps by which Learning makes notes and contacts into what is kept. Belongs to whoever holds its lock: the analyzer
// and the names are one thread's at a time.
#pragma once

#include <memory>
#include <unordered_map>

#include "engine/search/question_meaning.h"
#include "engine/search/wording_cleaner.h"
#include "http/learning/learning.h"
#include "http/learning/name_lexicon.h"

namespace kartoteka::http {

class Learning::Steps {
 public:
  Steps(records::Database& database, SearchPool& searchers, std::shared_ptr<const text::Language> language, LearningOptions options);

  /// With the names of this moment.
  CleanQuestion clean_now(const std::string& question);
  std::string clean_text(const std::string& text);
  AnswerNow ask(records::Store& store, const std::string& question, const std::vector<std::string>& access);

  void keep(const std::vector<SearchNote>& notes);
  /// What contacts say that were written since the last time.
  void read_contacts();
  records::RecordId keep_feedback(records::AnswerUse use, const std::string& question, const KeptOnce& once);
  /// Once a day: what is too old goes, and uses count by their age.
  void tend();

  /// Taken before the database's own lock, never after.
  std::mutex& mutex() { return mutex_; }

 private:
  struct ReadContact;
  CleanQuestion clean(const std::string& question);
  void propose(records::Store& store, records::RecordId answer, const CleanQuestion& asked, const std::string& meaning);
  /// The meaning under which a wording of an answer is counted: that of a proposal which differs by inflection only.
  std::string meaning_for(records::Store& store, records::RecordId answer, const std::string& meaning);
  bool ask_once(records::Store& store, const std::string& question, const std::vector<std::string>& access, AnswerNow& now);
  records::LoggedSearch logged(records::Store& store, const SearchNote& note);
  std::optional<records::RecordId> group_of(records::Store& store, const std::string& text, const std::string& meaning);
  std::vector<ReadContact> contacts_between(records::Store& store, records::ChangeNumber after, records::ChangeNumber last);
  void keep_contact(records::Store& store, const ReadContact& contact);

  records::Database& database_;
  SearchPool& searchers_;
  LearningOptions options_;
  text::Analyzer analyzer_;
  NameLexicon lexicon_;
  search::WordingCleaner cleaner_;
  std::unordered_map<std::string, AnswerNow> asked_;  ///< of the round that is being kept
  std::optional<Date> tended_on_;
  std::mutex mutex_;  ///< guards all above
};

}  // namespace kartoteka::http
