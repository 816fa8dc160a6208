#include "http/learning/learning_steps.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/records/answers/wording_proposals.h"
#include "engine/records/change_log.h"
#include "engine/records/confidentiality.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/settings.h"

namespace kartoteka::http {
namespace {

using records::RecordId;
using records::Store;

constexpr std::string_view kReadTo = "learning_change";  // the setting that remembers how far contacts were read
constexpr records::ChangeNumber kChangesAtOnce = 5000;
constexpr std::size_t kAskedAtOnce = 50;   // different questions of one round that are asked to know how they fared
constexpr std::size_t kFewestWords = 2;    // of a wording worth proposing
constexpr std::size_t kLongEnoughToSlip = 5;  // letters
constexpr std::size_t kSpared = 3;            // letters of a beginning or an end
constexpr std::size_t kMostWords = 400;       // by which groups are sought
constexpr std::size_t kJoinedAtOnce = 1000;   // of the newest groups
constexpr std::size_t kQuestionWords = 3;  // so many words of content ask something even without a question word

constexpr std::array<std::string_view, 24> kQuestionWordList{"jak",  "czy",    "ile",     "gdzie",   "kiedy", "dlaczego", "czemu", "co",
                                                             "kto",  "jaki",   "jaka",    "jakie",   "ktory", "ktora",    "ktore", "skad",
                                                             "dokad", "komu",   "czym",    "how",     "what",  "when",     "where", "why"};

/// Fields ("klient:abc"), quotes and signs of the query language are no words of the question.
std::string without_fields(const std::string& query) {
  std::string words;
  for (std::size_t begin = 0; begin < query.size();) {
    const std::size_t end = std::min(query.find(' ', begin), query.size());
    std::string word = query.substr(begin, end - begin);
    const auto colon = word.find(':');
    const bool is_field = colon != word.npos && colon > 0 && colon + 1 < word.size();
    std::erase_if(word, [](char c) { return c == '"' || c == '~' || c == '*'; });
    if (!is_field && !word.starts_with('-')) words += (words.empty() ? "" : " ") + word;
    begin = end + 1;
  }
  return words;
}

bool asks(text::Analyzer& analyzer, const std::string& text) {
  std::vector<text::Token> tokens;
  analyzer.analyze(text, tokens);
  return text.find('?') != text.npos || std::any_of(tokens.begin(), tokens.end(), [](const text::Token& token) {
           return std::find(kQuestionWordList.begin(), kQuestionWordList.end(), token.folded) != kQuestionWordList.end();
         });
}

/// By what groups are found: every lemma of the meaning, and how it begins and ends, of which a slip spares one.
std::vector<std::string> words_of(const search::Meaning& meaning) {
  std::vector<std::string> words;
  for (const search::MeaningWord& word : meaning) {
    for (const std::string& lemma : word.lemmas) {
      words.push_back(lemma);
      if (lemma.size() < kLongEnoughToSlip) continue;
      words.push_back("^" + lemma.substr(0, kSpared));
      words.push_back(lemma.substr(lemma.size() - kSpared) + "$");
    }
  }
  return words;
}

double likest(const std::vector<search::Meaning>& readings, const search::Meaning& known) {
  double most = 0;
  for (const search::Meaning& reading : readings) {
    if (search::is_same_question(reading, known)) most = std::max(most, search::alikeness(reading, known));
  }
  return most;
}

/// Two answers were begun for them: then somebody thinks that they are two.
bool are_answered_apart(const records::QuestionGroup& left, const records::QuestionGroup& right) { return left.answer && right.answer && *left.answer != *right.answer; }

bool is_about_confidential(Store& store, const std::vector<records::RecordKey>& hits) {
  return std::any_of(hits.begin(), hits.end(), [&](const records::RecordKey& key) {
    const auto record = store.find(*key.kind, key.id, records::Viewer::system());
    return record && !confidential_clients_above(store.connection(), *key.kind, *record).empty();
  });
}

}  // namespace

struct Learning::Steps::ReadContact {
  RecordId id = 0;
  Instant at{};
  CleanQuestion asked;
  std::vector<RecordId> answers;
};

Learning::Steps::Steps(records::Database& database, SearchPool& searchers, LanguageKeeper& language, LearningOptions options)
    : database_(database), searchers_(searchers), language_(language), options_(std::move(options)), analyzer_(language.language()), lexicon_(analyzer_), cleaner_(analyzer_, lexicon_.names()) {}

CleanQuestion Learning::Steps::clean(const std::string& question) {
  CleanQuestion asked;
  asked.text = cleaner_.clean(without_fields(question));
  asked.meaning = search::text_of(search::meaning_of(analyzer_, asked.text));
  if (asked.meaning.empty()) asked.text.clear();
  return asked;
}

CleanQuestion Learning::Steps::clean_now(const std::string& question) {
  database_.read([&](Store& store) { lexicon_.renew(store); });
  return clean(question);
}

std::string Learning::Steps::clean_text(const std::string& text) {
  database_.read([&](Store& store) { lexicon_.renew(store); });
  return cleaner_.clean_text(text);
}

RecordId Learning::Steps::keep_feedback(records::AnswerUse use, const std::string& question, const KeptOnce& once) {
  const CleanQuestion asked = clean_now(question);
  return database_.write([&](Store& store) {
    db::Transaction transaction(store.connection());
    if (const auto kept = once.find ? once.find(store) : std::nullopt) return *kept;
    use.wording = asked.text;
    use.meaning = asked.meaning.empty() ? "" : meaning_for(store, use.answer, asked.meaning);
    const RecordId id = records::add_use(store, use);
    if (use.outcome == "helped" && !use.meaning.empty()) propose(store, use.answer, asked, use.meaning);
    if (once.remember) once.remember(store, id);
    transaction.commit();
    return id;
  });
}

AnswerNow Learning::Steps::ask(Store& store, const std::string& question, const std::vector<std::string>& access) {
  return answer_now(store, searchers_, question, access);
}

std::vector<records::QuestionGroup> Learning::Steps::groups_like(Store& store, const std::vector<search::Meaning>& readings) {
  std::vector<std::string> words;
  for (const search::Meaning& reading : readings) {
    for (std::string& word : words_of(reading)) {
      if (words.size() < kMostWords && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
    }
  }
  std::vector<std::pair<double, records::QuestionGroup>> alike;
  for (records::QuestionGroup& group : records::groups_sharing(store.connection(), words)) {
    if (const double most = likest(readings, search::meaning_from(group.meaning)); most > 0) alike.emplace_back(most, std::move(group));
  }
  std::stable_sort(alike.begin(), alike.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
  std::vector<records::QuestionGroup> groups;
  for (auto& [most, group] : alike) groups.push_back(std::move(group));
  return groups;
}

std::optional<RecordId> Learning::Steps::group_of(Store& store, const std::string& text, const std::string& meaning) {
  if (meaning.empty()) return std::nullopt;
  const auto rules = language_.rules();
  const std::vector<records::QuestionGroup> groups = groups_like(store, search::readings_of(analyzer_, text, rules.get()));
  if (groups.empty()) return records::add_group(store, text, meaning, words_of(search::meaning_from(meaning)));
  records::QuestionGroup nearest = groups.front();
  const search::Meaning known = search::meaning_from(nearest.meaning);
  for (const records::QuestionGroup& other : groups) {
    const bool is_one = other.id != nearest.id && !are_answered_apart(nearest, other) && search::is_near_question(known, search::meaning_from(other.meaning));
    if (!is_one) continue;
    records::join_groups(store.connection(), nearest.id, other.id);
    if (!nearest.answer) nearest.answer = other.answer;
  }
  return nearest.id;
}

void Learning::Steps::join_groups() {
  database_.read([&](Store& store) { language_.renew(store); });
  const auto rules = language_.rules();
  if (joined_by_ == rules) return;
  database_.write([&](Store& store) {
    db::Transaction transaction(store.connection());
    for (const records::QuestionGroup& group : records::newest_groups(store.connection(), kJoinedAtOnce)) {
      records::add_group_words(store.connection(), group.id, words_of(search::meaning_from(group.meaning)));
      for (const records::QuestionGroup& other : groups_like(store, search::readings_of(analyzer_, group.question, rules.get()))) {
        if (other.id == group.id || are_answered_apart(group, other)) continue;
        records::join_groups(store.connection(), other.id, group.id);
        break;
      }
    }
    transaction.commit();
  });
  joined_by_ = rules;
}

records::LoggedSearch Learning::Steps::logged(Store& store, const SearchNote& note) {
  records::LoggedSearch search;
  search.id = note.id;
  search.at = note.at;
  search.user = note.user;
  search.way = note.way;
  search.hits = note.hits;
  const bool is_confidential = is_about_confidential(store, note.best_hits);
  const CleanQuestion asked = is_confidential ? CleanQuestion{} : clean(note.text);
  const std::size_t words = search::meaning_from(asked.meaning).size();
  search.text = asked.text;
  search.question_kind = is_confidential                                           ? "confidential"
                         : asked.meaning.empty()                                   ? "lookup"
                         : asks(analyzer_, asked.text) || words >= kQuestionWords ? "question"
                                                                                   : "words";
  if (!note.wants_answer || asked.meaning.empty()) return search;
  AnswerNow now;
  now.answer = note.answer;
  now.confidence = note.confidence.value_or(0);
  now.outcome = note.outcome;
  if (note.outcome.empty() && !ask_once(store, asked.text, note.access, now)) return search;
  if (now.answer) search.best = "answer:" + std::to_string(*now.answer);
  search.confidence_permille = static_cast<int>(std::lround(1000 * now.confidence));
  search.outcome = now.outcome;
  return search;
}

/// The log must not slow searches: the same question is asked once for all that came together, and of very many only
/// the first. Of those left out it is not known how they fared.
bool Learning::Steps::ask_once(Store& store, const std::string& question, const std::vector<std::string>& access, AnswerNow& now) {
  std::string key = question;
  for (const std::string& group : access) key += "\n" + group;
  const auto known = asked_.find(key);
  if (known == asked_.end() && asked_.size() >= kAskedAtOnce) return false;
  now = known != asked_.end() ? known->second : asked_.emplace(key, ask(store, question, access)).first->second;
  return true;
}

void Learning::Steps::keep(const std::vector<SearchNote>& notes) {
  std::vector<records::LoggedSearch> searches;
  asked_.clear();
  database_.read([&](Store& store) {
    lexicon_.renew(store);
    language_.renew(store);
    for (const SearchNote& note : notes) searches.push_back(logged(store, note));
  });
  database_.write([&](Store& store) {
    db::Transaction transaction(store.connection());
    for (records::LoggedSearch& search : searches) {
      if (!search.outcome.empty()) search.group = group_of(store, search.text, search::text_of(search::meaning_of(analyzer_, search.text)));
      records::keep_search(store.connection(), search);
    }
    transaction.commit();
  });
}

std::string Learning::Steps::meaning_for(Store& store, RecordId answer, const std::string& meaning) {
  const search::Meaning asked = search::meaning_from(meaning);
  for (const records::WordingProposal& proposal : records::proposals_of(store.connection(), answer)) {
    if (search::is_same_wording(asked, search::meaning_from(proposal.meaning))) return proposal.meaning;
  }
  return meaning;
}

void Learning::Steps::propose(Store& store, RecordId id, const CleanQuestion& asked, const std::string& meaning) {
  const search::Meaning words = search::meaning_from(meaning);
  const auto record = store.find(records::answer_kind(), id, records::Viewer::system());
  if (words.size() < kFewestWords || !record || record->deleted_at) return;
  const auto& answer = static_cast<const records::Answer&>(*record);
  const auto is_known = [&](const std::string& wording) { return search::is_same_wording(words, search::meaning_of(analyzer_, wording)); };
  if (is_known(answer.question) || std::any_of(answer.other_wordings.begin(), answer.other_wordings.end(), is_known)) return;
  records::propose_wording(store, id, asked.text, meaning);
}

std::vector<Learning::Steps::ReadContact> Learning::Steps::contacts_between(Store& store, records::ChangeNumber after, records::ChangeNumber last) {
  std::vector<RecordId> ids;
  {
    auto rows = store.connection().query(
        "SELECT DISTINCT contact.id FROM change JOIN contact ON contact.id = change.record_id WHERE change.kind = 'contact' AND number > :after AND "
        "number <= :last AND (asked <> '' OR EXISTS (SELECT 1 FROM contact_answers_used WHERE record_id = contact.id) OR "
        "EXISTS (SELECT 1 FROM answer_use WHERE contact = contact.id) OR EXISTS (SELECT 1 FROM contact_question WHERE contact = contact.id))",
        {after, last}, {db::ColumnType::integer});
    while (rows.next()) ids.push_back(rows.integer(0));
  }
  std::vector<ReadContact> contacts;
  for (const RecordId id : ids) {
    const auto record = store.get(records::contact_kind(), id, records::Viewer::system());
    const auto& contact = static_cast<const records::Contact&>(*record);
    ReadContact read{id, contact.started_at.value_or(contact.created_at), {}, contact.answers_used};
    const bool is_told = !contact.asked.empty() && !contact.deleted_at && confidential_clients_above(store.connection(), records::contact_kind(), contact).empty();
    if (is_told) read.asked = clean(contact.asked);
    contacts.push_back(std::move(read));
  }
  return contacts;
}

void Learning::Steps::keep_contact(Store& store, const ReadContact& contact) {
  std::vector<std::pair<RecordId, std::string>> meanings;
  for (const RecordId answer : contact.answers) meanings.emplace_back(answer, contact.asked.meaning.empty() ? "" : meaning_for(store, answer, contact.asked.meaning));
  records::keep_contact_question(store, contact.id, contact.at, contact.asked.text, group_of(store, contact.asked.text, contact.asked.meaning));
  records::settle_contact_uses(store, contact.id, contact.asked.text, meanings);
  for (const auto& [answer, meaning] : meanings) propose(store, answer, contact.asked, meaning);
}

void Learning::Steps::read_contacts() {
  for (bool is_done = false; !is_done;) {
    records::ChangeNumber last = 0;
    std::vector<ReadContact> contacts;
    database_.read([&](Store& store) {
      const auto text = records::setting(store.connection(), kReadTo);
      const records::ChangeNumber after = text ? std::stoll(*text) : 0;
      const records::ChangeNumber latest = records::latest_change(store.connection());
      last = std::min(latest, after + kChangesAtOnce);
      is_done = last == latest;
      if (last == after) {
        last = 0;
        return;
      }
      lexicon_.renew(store);
      contacts = contacts_between(store, after, last);
    });
    if (last == 0) return;
    database_.write([&](Store& store) {
      db::Transaction transaction(store.connection());
      for (const ReadContact& contact : contacts) keep_contact(store, contact);
      records::set_setting(store.connection(), kReadTo, std::to_string(last));
      transaction.commit();
    });
  }
}

void Learning::Steps::tend() {
  const Date today = std::chrono::floor<std::chrono::days>(options_.clock());
  if (tended_on_ == today) return;
  database_.write([&](Store& store) {
    records::forget_searches(store.connection(), options_.clock() - options_.search_log_age);
    records::settle_all_usefulness(store);
  });
  tended_on_ = today;
}

}  // namespace kartoteka::http
