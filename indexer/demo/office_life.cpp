#include "indexer/demo/office_life.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

#include "indexer/demo/calendar.h"

namespace kartoteka::demo {
namespace {

using records::RecordId;

RecordId place(std::size_t index) { return static_cast<RecordId>(index) + 1; }

template <typename T>
T& at_place(std::vector<T>& records, RecordId id) {
  return records[static_cast<std::size_t>(id) - 1];
}

struct TeamPlan {
  std::string_view department;
  std::string_view name;
};
constexpr std::array<TeamPlan, 3> kTeams{{{"księgowość", "Księgowość"}, {"kadry", "Kadry i płace"}, {"it", "Wsparcie IT"}}};

struct StagePlan {
  std::string_view name;
  std::string_view state;
};
/// From left to right on the board.
constexpr std::array<StagePlan, 6> kStages{{{"Do zrobienia", "planned"},
                                            {"W realizacji", "in_progress"},
                                            {"Do sprawdzenia", "in_progress"},
                                            {"Czeka na klienta", "waiting"},
                                            {"Czeka na urząd", "waiting"},
                                            {"Gotowe", "done"}}};

/// What comes of a contact, by whether we wrote or called.
constexpr std::array<std::string_view, 4> kIncomingResults{"Sprawa przyjęta, wróci do opiekuna.", "Wyjaśnione od ręki.", "Oddzwonić po sprawdzeniu.",
                                                           "Klient przyśle brakujące dokumenty."};
constexpr std::array<std::string_view, 4> kOutgoingResults{"Klient potwierdził ustalenia.", "Wysłane, czekamy na odpowiedź.", "Klient zastanowi się do jutra.",
                                                           "Ustalone, bez uwag."};

class Office {
 public:
  Office(const CompanyOptions& options, const Staff& staff, Company& company)
      : options_(options), staff_(staff), company_(company), random_(Random::derived(options.seed, "office")) {}

  void live() {
    found();
    set_hours();
    for (records::Task& task : company_.tasks) place_on_board(task);
    for (records::Thread& thread : company_.threads) watch(thread);
    for (records::Contact& contact : company_.contacts) conclude(contact);
    use_answers();
    plan_next_steps();
  }

 private:
  void found() {
    const Instant founded = company_.users.front().created_at + std::chrono::hours(1);
    for (const TeamPlan& plan : kTeams) {
      records::Team team;
      team.name = plan.name;
      team.created_at = founded;
      const std::size_t head = staff_.head_of(std::string(plan.department));
      team.manager = place(head);
      for (std::size_t i = head + 1; i < staff_.colleagues.size(); ++i) {
        if (staff_.colleagues[i].department == plan.department && staff_.colleagues[i].user.active) team.members.push_back(place(i));
      }
      company_.teams.push_back(std::move(team));
    }
    for (const StagePlan& plan : kStages) {
      records::Stage stage;
      stage.name = plan.name;
      stage.state = plan.state;
      stage.position = static_cast<std::int64_t>(company_.stages.size()) + 1;
      stage.created_at = founded;
      company_.stages.push_back(std::move(stage));
    }
  }

  /// Most work as everybody does; some half time, some begin late.
  void set_hours() {
    constexpr std::array<std::string_view, 5> kDays{"monday", "tuesday", "wednesday", "thursday", "friday"};
    for (std::size_t i = 0; i < company_.users.size(); ++i) {
      const bool is_half_time = i % 11 == 5;
      const bool is_late = i % 13 == 4;
      for (const std::string_view day : is_half_time || is_late ? std::span(kDays) : std::span<const std::string_view>()) {
        company_.users[i].working_hours.push_back({std::string(day), is_late ? "10:00" : "08:00", is_half_time ? "12:00" : "18:00"});
      }
    }
  }

  void place_on_board(records::Task& task) {
    std::vector<RecordId> fitting;
    for (std::size_t i = 0; i < company_.stages.size(); ++i) {
      if (company_.stages[i].state == task.state) fitting.push_back(place(i));
    }
    if (!fitting.empty() && random_.chance(85)) task.stage = random_.pick(fitting);
    const bool is_handed_out = task.owner && task.assigned_by && task.owner != task.assigned_by;
    if (is_handed_out && random_.chance(30)) task.watchers = {*task.assigned_by};
    if (task.owner && random_.chance(6)) {
      const auto owner = static_cast<std::size_t>(*task.owner) - 1;
      const std::size_t other = staff_.draw_other(staff_.colleagues[owner].department, owner, random_);
      task.description += "\n\n@" + company_.users[other].login + " proszę o sprawdzenie przed wysłaniem.";
    }
  }

  void watch(records::Thread& thread) {
    const auto& owner = staff_.colleagues[static_cast<std::size_t>(*thread.owner) - 1];
    const RecordId head = place(staff_.head_of(owner.department));
    if (head != thread.owner && random_.chance(12)) thread.watchers = {head};
  }

  void conclude(records::Contact& contact) {
    const auto& speaker = staff_.colleagues[static_cast<std::size_t>(*contact.owner) - 1];
    if (contact.channel == "meeting") {
      const RecordId other = place(staff_.draw_other(speaker.department, static_cast<std::size_t>(*contact.owner) - 1, random_));
      if (other != contact.owner) contact.participants = {other};
    }
    const auto& results = contact.direction == "incoming" ? kIncomingResults : kOutgoingResults;
    const bool is_told = contact.channel == "phone" || contact.channel == "meeting";
    if (is_told && random_.chance(60)) contact.result = results[random_.below(results.size())];
  }

  /// The answer that a thread's main task is tied to was used in one of its contacts.
  void use_answers() {
    std::map<RecordId, RecordId> answers;  // of threads
    for (const records::Link& link : company_.links) {
      if (!link.source.starts_with("task:") || !link.target.starts_with("answer:")) continue;
      const auto thread = at_place(company_.tasks, std::stoll(link.source.substr(5))).thread;
      if (thread) answers[*thread] = std::stoll(link.target.substr(7));
    }
    for (records::Contact& contact : company_.contacts) {
      const auto answer = contact.thread ? answers.find(*contact.thread) : answers.end();
      if (answer == answers.end() || contact.direction != "outgoing") continue;
      contact.answers_used = {answer->second};
      answers.erase(answer);
    }
  }

  /// The last contact of a thread says which of its open tasks comes next.
  void plan_next_steps() {
    std::map<RecordId, records::Contact*> last;
    for (records::Contact& contact : company_.contacts) {
      if (contact.thread) last[*contact.thread] = &contact;
    }
    for (std::size_t i = 0; i < company_.tasks.size(); ++i) {
      const records::Task& task = company_.tasks[i];
      const auto contact = task.thread ? last.find(*task.thread) : last.end();
      const bool is_open = task.state != "done" && task.state != "cancelled";
      const bool fits = contact != last.end() && is_open && task.parent && task.created_at < contact->second->created_at;
      if (!fits) continue;
      contact->second->next_step = task.title;
      contact->second->next_task = place(i);
      if (task.due_at) contact->second->next_step_due = warsaw_day(*task.due_at);
      last.erase(contact);
    }
  }

  const CompanyOptions& options_;
  const Staff& staff_;
  Company& company_;
  Random random_;
};

}  // namespace

void add_office_life(const CompanyOptions& options, const Staff& staff, Company& company) { Office(options, staff, company).live(); }

std::vector<std::optional<Instant>> completions(const Company& company, Date today) {
  const Instant latest = warsaw_time(today, 8 * 60);
  std::vector<Instant> ends;
  for (const records::Task& task : company.tasks) ends.push_back(std::max(task.created_at, task.start_at.value_or(task.created_at)) + std::chrono::minutes(5));
  for (const records::Work& work : company.work) {
    Instant& end = ends[static_cast<std::size_t>(*work.task) - 1];
    end = std::max(end, work.created_at);
  }
  std::vector<std::optional<Instant>> done(company.tasks.size());
  for (std::size_t i = company.tasks.size(); i-- > 0;) {  // details stand after their main task
    const records::Task& task = company.tasks[i];
    if (task.parent) {
      Instant& main_end = ends[static_cast<std::size_t>(*task.parent) - 1];
      main_end = std::max(main_end, ends[i] + std::chrono::minutes(1));
    }
    if (task.state == "done") done[i] = std::max(task.created_at, std::min(ends[i], latest));
  }
  return done;
}

}  // namespace kartoteka::demo
