#include "indexer/demo/load_company.h"

#include <algorithm>
#include <map>
#include <memory>

#include "engine/records/notifications.h"
#include "indexer/demo/client_details.h"
#include "indexer/demo/office_life.h"

namespace kartoteka::demo {
namespace {

using records::RecordId;

/// What is to be written, in the order of its time. Kinds are ordered such that none refers to a later one of the same
/// moment.
struct Event {
  Instant at;
  int kind;
  std::size_t index;
};

enum : int { kUser, kTeam, kStage, kClient, kAnswer, kThread, kTask, kWork, kContact, kLink, kKinds, kCompletion };

/// Notifications older than this were read long ago.
constexpr std::chrono::days kUnread{14};

class Loader {
 public:
  Loader(db::Connection& connection, Company company, const LoadOptions& options)
      : company_(std::move(company)), options_(options), store_(connection, [this] { return now_; }) {
    add_completions();
    add_events(company_.users, kUser);
    add_events(company_.teams, kTeam);
    add_events(company_.stages, kStage);
    add_events(company_.clients, kClient);
    add_events(company_.answers, kAnswer);
    add_events(company_.threads, kThread);
    add_events(company_.tasks, kTask);
    add_events(company_.work, kWork);
    add_events(company_.contacts, kContact);
    add_events(company_.links, kLink);
    // People, clients, answers and threads must be there before what refers to them, links come when both ends are.
    const auto rank = [](const Event& event) { return event.kind <= kAnswer ? event.kind : kThread; };
    std::stable_sort(events_.begin(), events_.end(), [rank](const Event& a, const Event& b) {
      return std::tuple(rank(a), a.at, a.kind, a.index) < std::tuple(rank(b), b.at, b.kind, b.index);
    });
  }

  void run() {
    define_attributes();
    define_synonyms();
    for (std::size_t done = 0; done < events_.size();) {
      const std::size_t end = std::min(done + options_.batch, events_.size());
      db::Transaction transaction(store_.connection());
      while (done < end) write(events_[done++]);
      transaction.commit();
      if (options_.on_progress) options_.on_progress(done, events_.size());
    }
    close_confidential_clients(store_);
    records::mark_notifications_read_before(store_, Instant(options_.today) - kUnread);
  }

 private:
  /// Before the clients that have values of them.
  void define_attributes() {
    if (events_.empty()) return;
    now_ = events_.front().at;
    for (records::Attribute& attribute : company_attributes()) store_.create(records::attribute_kind(), attribute, records::Viewer::system());
  }

  void define_synonyms() {
    for (records::Synonym& synonym : company_.synonyms) store_.create(records::synonym_kind(), synonym, records::Viewer::system());
  }

  template <typename T>
  void add_events(std::vector<T>& records, int kind) {
    ids_[kind].resize(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) events_.push_back({records[i].created_at, kind, i});
  }

  /// What is done is written as planned first.
  void add_completions() {
    const auto moments = completions(company_, options_.today);
    for (std::size_t i = 0; i < company_.tasks.size(); ++i) {
      records::Task& task = company_.tasks[i];
      if (!moments[i]) continue;
      events_.push_back({*moments[i], kCompletion, i});
      finished_[i] = {task.stage, task.percent_done};
      task.state = "planned";
      task.stage.reset();
      task.percent_done.reset();
    }
  }

  void complete(std::size_t index) {
    const auto record = store_.get(records::task_kind(), ids_[kTask][index], records::Viewer::system());
    auto& task = static_cast<records::Task&>(*record);
    task.state = "done";
    task.stage = finished_[index].stage;
    task.percent_done = finished_[index].percent_done;
    resolve(task.stage, kStage);
    store_.update(records::task_kind(), task, std::nullopt, records::Viewer::on_behalf_of({task.owner, "operator", true}));
  }

  void write(const Event& event) {
    now_ = event.at;
    if (event.kind == kCompletion) return complete(event.index);
    switch (event.kind) {
      case kUser: return store(records::user_kind(), company_.users, event);
      case kTeam: return store(records::team_kind(), company_.teams, event);
      case kStage: return store(records::stage_kind(), company_.stages, event);
      case kClient: return store(records::client_kind(), company_.clients, event);
      case kAnswer: return store(records::answer_kind(), company_.answers, event);
      case kThread: return store(records::thread_kind(), company_.threads, event);
      case kTask: return store(records::task_kind(), company_.tasks, event);
      case kWork: return store(records::work_kind(), company_.work, event);
      case kContact: return store(records::contact_kind(), company_.contacts, event);
      default: return store(records::link_kind(), company_.links, event);
    }
  }

  template <typename T>
  void store(const records::Kind& kind, std::vector<T>& records, const Event& event) {
    T& record = records[event.index];
    resolve(record);
    resolve(record.created_by, kUser);
    const records::Viewer author = record.created_by ? records::Viewer{record.created_by, "operator", true} : records::Viewer::system();
    // Answers are stored as somebody has published them.
    const records::Viewer writer = event.kind == kAnswer ? records::Viewer::on_behalf_of(author) : author;
    store_.create(kind, record, writer);
    ids_[event.kind][event.index] = record.id;
  }

  /// A place counted from 1 becomes the id that the store gave.
  void resolve(std::optional<RecordId>& reference, int kind) const {
    if (reference) reference = ids_[kind].at(static_cast<std::size_t>(*reference) - 1);
  }

  void resolve(std::vector<RecordId>& references, int kind) const {
    for (RecordId& reference : references) reference = ids_[kind].at(static_cast<std::size_t>(reference) - 1);
  }

  void resolve(records::User&) const {}
  void resolve(records::Stage&) const {}
  void resolve(records::Team& team) const {
    resolve(team.manager, kUser);
    resolve(team.members, kUser);
  }
  void resolve(records::Client& client) const { resolve(client.owner, kUser); }
  void resolve(records::Answer& answer) const { resolve(answer.owner, kUser); }

  void resolve(records::Thread& thread) const {
    resolve(thread.client, kClient);
    resolve(thread.owner, kUser);
    resolve(thread.watchers, kUser);
  }

  void resolve(records::Task& task) const {
    resolve(task.parent, kTask);
    resolve(task.thread, kThread);
    resolve(task.client, kClient);
    resolve(task.owner, kUser);
    resolve(task.assigned_by, kUser);
    resolve(task.stage, kStage);
    resolve(task.watchers, kUser);
  }

  void resolve(records::Work& work) const {
    resolve(work.task, kTask);
    resolve(work.owner, kUser);
  }

  void resolve(records::Contact& contact) const {
    resolve(contact.client, kClient);
    resolve(contact.thread, kThread);
    resolve(contact.owner, kUser);
    resolve(contact.participants, kUser);
    resolve(contact.next_task, kTask);
    resolve(contact.answers_used, kAnswer);
  }

  void resolve(records::Link& link) const {
    resolve_key(link.source);
    resolve_key(link.target);
  }

  void resolve_key(std::string& key) const {
    const std::size_t colon = key.find(':');
    const std::string kind = key.substr(0, colon);
    const int number = kind == "answer" ? kAnswer : kind == "thread" ? kThread : kind == "task" ? kTask : kContact;
    key = kind + ':' + std::to_string(ids_[number].at(std::stoul(key.substr(colon + 1)) - 1));
  }

  Company company_;
  const LoadOptions& options_;
  Instant now_{};
  records::Store store_;
  std::vector<Event> events_;
  std::vector<RecordId> ids_[kKinds];
  struct Finished {
    std::optional<RecordId> stage;
    std::optional<std::int64_t> percent_done;
  };
  std::map<std::size_t, Finished> finished_;  ///< by the place of the task
};

}  // namespace

void load_company(db::Connection& connection, Company company, const LoadOptions& options) {
  Loader(connection, std::move(company), options).run();
}

}  // namespace kartoteka::demo
