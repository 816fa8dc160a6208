// The steps by which Learning makes notes and contacts into what is kept. Belongs to whoever holds its lock: the analyzer
// and the names are one thread's at a time.
#pragma once

#include <memory>
#include <unordered_map>

#include "engine/records/answers/question_groups.h"
#include "engine/search/question_meaning.h"
#include "engine/search/wording_cleaner.h"
#include "http/language_keeper.h"
#include "http/learning/learning.h"
#include "http/learning/name_lexicon.h"

namespace kartoteka::http {

class Learning::Steps {
 public:
  Steps(records::Database& database, SearchPool& searchers, LanguageKeeper& language, LearningOptions options);

  /// With the names of this moment.
  CleanQuestion clean_now(const std::string& question);
  std::string clean_text(const std::string& text);
  AnswerNow ask(records::Store& store, const std::string& question, const std::vector<std::string>& access);

  void keep(const std::vector<SearchNote>& notes);
  /// What contacts say that were written since the last time.
  void read_contacts();
  records::RecordId keep_feedback(records::AnswerUse use, const std::string& question, const KeptOnce& once);
  /// Groups that mean the same since editors said that words stand for each other.
  void join_groups();
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
  /// The group where the question belongs, a new one if there is none; those that it shows to be nearly one are joined.
  std::optional<records::RecordId> group_of(records::Store& store, const std::string& text, const std::string& meaning);
  /// Those that ask the same, the likest first.
  std::vector<records::QuestionGroup> groups_like(records::Store& store, const std::vector<search::Meaning>& readings);
  std::vector<ReadContact> contacts_between(records::Store& store, records::ChangeNumber after, records::ChangeNumber last);
  void keep_contact(records::Store& store, const ReadContact& contact);

  records::Database& database_;
  SearchPool& searchers_;
  LanguageKeeper& language_;
  LearningOptions options_;
  text::Analyzer analyzer_;
  NameLexicon lexicon_;
  search::WordingCleaner cleaner_;
  std::unordered_map<std::string, AnswerNow> asked_;  ///< of the round that is being kept
  std::optional<Date> tended_on_;
  std::optional<std::shared_ptr<const search::LanguageRules>> joined_by_;  ///< rules by which groups were joined last
  std::mutex mutex_;  ///< guards all above
};

}  // namespace kartoteka::http
