#include "http/learning/learning.h"

#include "http/learning/learning_steps.h"

namespace kartoteka::http {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds kRest{5};     // who types no more for so long has typed it all
constexpr std::chrono::seconds kRound{60};   // contacts are read, and what is old tended, so often at least
constexpr std::chrono::milliseconds kGather{200};  // searches that come together are kept together

}  // namespace

Learning::Learning(records::Database& database, SearchPool& searchers, LanguageKeeper& language, LearningOptions options)
    : steps_(std::make_unique<Steps>(database, searchers, language, std::move(options))),
      queue_(database.read([](records::Store& store) { return records::next_search_id(store.connection()); })),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Learning::~Learning() {
  thread_.request_stop();
  thread_.join();
  try {
    keep_searches(std::nullopt);
  } catch (const std::exception&) {
    // The database is gone: what was searched last is lost, and nothing else.
  }
}

records::RecordId Learning::note(SearchNote note) {
  const records::RecordId id = queue_.add(std::move(note), steady_clock::now());
  {
    const std::lock_guard lock(mutex_);
    wanted_ = true;
  }
  woken_.notify_one();
  return id;
}

void Learning::keep_searches(std::optional<SearchQueue::Time> rested_since) {
  const std::lock_guard lock(steps_->mutex());
  auto notes = queue_.take(rested_since);
  if (notes.empty()) return;
  try {
    steps_->keep(notes);
  } catch (...) {
    queue_.give_back(std::move(notes));
    throw;
  }
}

void Learning::catch_up() {
  keep_searches(steady_clock::now() - kRest);
  const std::lock_guard lock(steps_->mutex());
  steps_->read_contacts();
  steps_->join_groups();
}

void Learning::run(const std::stop_token& stop) {
  auto next_round = steady_clock::now() + kRound;
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(mutex_);
      woken_.wait_for(lock, stop, kRest, [this] { return wanted_; });
      wanted_ = false;
      woken_.wait_for(lock, stop, kGather, [] { return false; });
    }
    if (stop.stop_requested()) return;
    try {
      keep_searches(steady_clock::now() - kRest);
      if (steady_clock::now() < next_round) continue;
      next_round = steady_clock::now() + kRound;
      const std::lock_guard lock(steps_->mutex());
      steps_->read_contacts();
      steps_->tend();
    } catch (const std::exception&) {
      // A full disk, a database that is busy: what was taken is given back and kept later.
    }
  }
}

CleanQuestion Learning::clean(const std::string& question) {
  const std::lock_guard lock(steps_->mutex());
  return steps_->clean_now(question);
}

std::string Learning::clean_text(const std::string& text) {
  const std::lock_guard lock(steps_->mutex());
  return steps_->clean_text(text);
}

AnswerNow Learning::ask(records::Store& store, const std::string& question, const std::vector<std::string>& access) {
  const std::lock_guard lock(steps_->mutex());
  return steps_->ask(store, question, access);
}

records::RecordId Learning::keep_feedback(records::AnswerUse use, const std::string& question, const KeptOnce& once) {
  const std::lock_guard lock(steps_->mutex());
  return steps_->keep_feedback(std::move(use), question, once);
}

}  // namespace kartoteka::http
