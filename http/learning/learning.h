// What the program learns of how it is used: the log of searches, the groups of questions, the uses of answers and the
// wordings proposed for them. It strips what is kept of personal data, finds what means the same, and writes beside the
// searches, on a thread of its own.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <thread>

#include "engine/records/answers/search_log.h"
#include "engine/records/answers/usefulness.h"
#include "engine/records/database.h"
#include "http/learning/answer_now.h"
#include "http/learning/search_queue.h"
#include "http/search_pool.h"

namespace kartoteka::http {

class LanguageKeeper;

struct LearningOptions {
  std::chrono::hours search_log_age = std::chrono::hours(24 * 365);  ///< searches are kept that long
  Clock clock = system_now;
};

/// What somebody asked, made ready to be kept.
struct CleanQuestion {
  std::string text;     ///< without personal data; may be empty
  std::string meaning;  ///< search::text_of; empty where no word of content is left
};

/// For requests that are repeated; both may be empty.
struct KeptOnce {
  std::function<std::optional<records::RecordId>(records::Store&)> find;
  std::function<void(records::Store&, records::RecordId)> remember;
};

class Learning {
 public:
  /// @param database, searchers, language  outlive it
  Learning(records::Database& database, SearchPool& searchers, LanguageKeeper& language, LearningOptions options);
  /// Keeps what is waiting.
  ~Learning();
  Learning(const Learning&) = delete;
  Learning& operator=(const Learning&) = delete;

  /// Notes a search. From any thread, at once.
  /// @return  the id under which it can be found in the log
  records::RecordId note(SearchNote note);

  /// Keeps all that was noted but what is still being typed, and what contacts say of answers. From any thread; before
  /// what was learned is shown.
  void catch_up();

  /// From any thread.
  CleanQuestion clean(const std::string& question);
  std::string clean_text(const std::string& text);
  /// Asks as one who belongs to the groups would.
  AnswerNow ask(records::Store& store, const std::string& question, const std::vector<std::string>& access);

  /// Keeps what somebody says of an answer, and proposes the wording if it helped.
  /// @param question  as typed; may be empty
  /// @param once      in the same transaction: the id of the use where it was kept before, and the memory of it
  /// @return          the id of the use
  records::RecordId keep_feedback(records::AnswerUse use, const std::string& question, const KeptOnce& once);

 private:
  class Steps;
  void run(const std::stop_token& stop);
  void keep_searches(std::optional<SearchQueue::Time> rested_since);

  std::unique_ptr<Steps> steps_;
  SearchQueue queue_;
  std::mutex mutex_;  ///< guards wanted_
  std::condition_variable_any woken_;
  bool wanted_ = false;
  std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace kartoteka::http
