#include "indexer/demo/thread_writer.h"

#include <algorithm>

#include "indexer/demo/careless.h"
#include "indexer/demo/step_clock.h"
#include "indexer/demo/task_progress.h"

namespace kartoteka::demo {
namespace {

using records::RecordId;

RecordId place(std::size_t index) { return static_cast<RecordId>(index) + 1; }

/// What several contacts share: whose texts they are and in whose name they are written.
struct Voice {
  const ClientCard& card;
  TemplateValues values;
  std::size_t person;     ///< index into card.people
  std::string department;
  std::size_t owner;      ///< index into the staff
};

void add_colleagues(const Staff& staff, Voice& voice, Random& random) {
  voice.values.persons["kol"] = staff.colleagues[staff.draw_other(voice.department, voice.owner, random)].name;
  voice.values.persons["szef"] = staff.colleagues[staff.head_of(voice.department)].name;
}

/// The one who takes part: mostly the owner, at times a colleague, or for calls the front desk.
std::size_t draw_speaker(const Staff& staff, const Voice& voice, const Step& step, Random& random) {
  switch (random.weighted({78, 14, 8})) {
    case 0: return voice.owner;
    case 1: return staff.draw(voice.department, random);
    default: return step.is_incoming && step.channel == "phone" ? staff.draw("sekretariat", random) : voice.owner;
  }
}

/// Letters that came in keep the client's habits; all else is typed by the one who takes the note.
const TypingHabits& habits_of(const Step& step, const ClientCard& card, const Colleague& speaker) {
  const bool is_their_text = step.is_incoming && step.channel == "email";
  return is_their_text ? card.habits : speaker.habits;
}

int draw_minutes(const Step& step, Random& random) {
  return std::max(1, step.minutes * random.between(60, 160) / 100);
}

records::Contact make_contact(const Cast& cast, Voice& voice, const Step& step, Instant moment, Random& random) {
  const std::size_t speaker = draw_speaker(cast.staff, voice, step, random);
  const Colleague& colleague = cast.staff.colleagues[speaker];
  voice.values.persons["op"] = colleague.name;
  set_day(voice.values, warsaw_day(moment), random);
  const TypingHabits& habits = habits_of(step, voice.card, colleague);
  records::Contact contact;
  contact.person = voice.card.client.people[voice.person].name;
  contact.started_at = moment;
  contact.duration_minutes = draw_minutes(step, random);
  contact.channel = step.channel;
  contact.direction = step.is_incoming ? "incoming" : "outgoing";
  contact.subject = typed_by(habits, expand(step.title, voice.values, random), random);
  contact.note = typed_by(habits, expand(step.text, voice.values, random), random);
  contact.owner = place(speaker);
  contact.created_by = contact.owner;
  contact.created_at = moment + std::chrono::minutes(*contact.duration_minutes + 1);
  return contact;
}

class ThreadWriter {
 public:
  ThreadWriter(const CompanyOptions& options, const Cast& cast, const ThreadPlan& plan, Company& company)
      : options_(options),
        cast_(cast),
        plan_(plan),
        company_(company),
        random_(Random::derived(options.seed, "thread", company.threads.size())),
        clock_(plan.start),
        voice_(make_voice()) {}

  void write() {
    begin_thread();
    for (const Step& step : drawn_steps()) tell(step);
    add_further_details();
    finish_thread();
  }

 private:
  Voice make_voice() {
    const ClientCard& card = cast_.portfolio[plan_.client];
    const std::size_t person = random_.chance(70) ? 0 : random_.below(card.people.size());
    Voice voice{card, draw_values(card, person, plan_.start, random_), person, plan_.story->department, 0};
    if (plan_.story->has_large_amounts) set_net_amount(voice.values, random_.between(1'300'000, 6'000'000));
    voice.owner = cast_.staff.draw(voice.department, random_);
    add_colleagues(cast_.staff, voice, random_);
    return voice;
  }

  void begin_thread() {
    records::Thread thread;
    thread.title = expand(plan_.story->title, with_owner(), random_);
    thread.client = place(plan_.client);
    thread.owner = place(voice_.owner);
    thread.category = plan_.story->category;
    thread.tags = plan_.story->tags;
    thread.created_by = thread.owner;
    thread_ = place(company_.threads.size());
    first_contact_ = company_.contacts.size();
    company_.threads.push_back(std::move(thread));
  }

  const TemplateValues& with_owner() {
    voice_.values.persons["op"] = cast_.staff.colleagues[voice_.owner].name;
    return voice_.values;
  }

  /// The story's steps with some small moments between and after them.
  std::vector<Step> drawn_steps() {
    std::vector<Step> steps = plan_.story->steps;
    const std::vector<Step>& between = cast_.moments.at("w wątku");
    const int count = random_.between(0, 3);
    for (int i = 0; i < count; ++i) {
      const auto at = 2 + random_.below(steps.size() - 2);
      const bool is_free = steps[at].kind == StepKind::contact;
      if (is_free) steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(at), random_.pick(between));
    }
    if (random_.chance(45)) steps.push_back(random_.pick(cast_.moments.at("po wszystkim")));
    return steps;
  }

  void tell(const Step& step) {
    if (step.kind != StepKind::contact) return add_task(step);
    const int gap = step.gap ? *step.gap : is_first_ ? 0 : static_cast<int>(random_.weighted({22, 30, 20, 14, 8, 6}));
    is_first_ = false;
    const Instant moment = clock_.next(gap, random_);
    const bool is_past = clock_.day() < options_.today && company_.contacts.size() < options_.contacts;
    was_cut_ = was_cut_ || !is_past;
    if (!is_past) return;
    records::Contact contact = make_contact(cast_, voice_, step, moment, random_);
    contact.client = place(plan_.client);
    contact.thread = thread_;
    if (random_.chance(60)) contact.tags = plan_.story->tags;
    company_.contacts.push_back(std::move(contact));
    if (random_.chance(12)) {
      const RecordId number = place(company_.contacts.size() - 1);
      link_answer("contact:" + std::to_string(number), company_.contacts.back().created_at, "Odpowiedź z bazy wiedzy");
    }
  }

  void add_task(const Step& step) {
    const bool is_main = step.kind == StepKind::main_task;
    if (!is_main && details_ >= plan_.details) return;
    records::Task task;
    set_day(voice_.values, clock_.day(), random_);
    task.title = expand(step.title, with_owner(), random_);
    const TypingHabits& habits = cast_.staff.colleagues[voice_.owner].habits;
    task.description = typed_by(habits, expand(step.text, with_owner(), random_), random_);
    task.thread = thread_;
    task.client = place(plan_.client);
    task.planned_minutes = step.minutes;
    assign(is_main, task);
    schedule(is_main, task);
    if (is_main) {
      main_task_ = place(company_.tasks.size());
      task.tags = plan_.story->tags;
    } else {
      ++details_;
      task.parent = main_task_;
      records::Task& main = company_.tasks[static_cast<std::size_t>(main_task_) - 1];
      main.due_at = std::max(*main.due_at, *task.due_at);
    }
    company_.tasks.push_back(std::move(task));
    if (is_main) link_answer("task:" + std::to_string(main_task_), company_.tasks.back().created_at, "Jak to robimy");
  }

  void assign(bool is_main, records::Task& task) {
    const bool by_head = random_.chance(30);
    const std::size_t head = cast_.staff.head_of(voice_.department);
    const std::size_t owner = is_main || random_.chance(65) ? voice_.owner : cast_.staff.draw(voice_.department, random_);
    task.owner = place(owner);
    task.assigned_by = place(by_head ? head : voice_.owner);
    task.created_by = task.assigned_by;
    const std::vector<std::string> priorities = {"low", "normal", "high", "urgent"};
    task.priority = priorities[random_.weighted({10, 65, 18, 7})];
  }

  void schedule(bool is_main, records::Task& task) {
    const bool had_contact = clock_.last() != Instant{};
    const Instant start = had_contact ? clock_.soon(random_) : clock_.next(0, random_);
    const Date due = add_working_days(clock_.day(), is_main ? random_.between(6, 15) : random_.between(1, 6));
    task.created_at = std::min(start, warsaw_time(options_.today, 9 * 60));
    task.start_at = start;
    task.due_at = std::max(start + std::chrono::hours(1), warsaw_time(due, 15 * 60));
  }

  void add_further_details() {
    const std::vector<Step>& further = cast_.moments.at("zadania");
    std::size_t at = random_.below(further.size());
    while (details_ < plan_.details) {
      add_task(further[at++ % further.size()]);
      if (random_.chance(12)) cancel(company_.tasks.back());
    }
  }

  static void cancel(records::Task& task) {
    task.state = "cancelled";
    task.percent_done = 0;
    task.spent_minutes = 0;
  }

  void finish_thread() {
    records::Thread& thread = company_.threads.back();
    thread.created_at = first_moment();
    const std::size_t first_task = company_.tasks.size() - details_ - 1;
    const bool is_over = set_progress(company_, first_task, options_.today, was_cut_, random_);
    thread.state = is_over ? "closed" : random_.chance(25) ? "waiting" : "open";
    if (is_over) thread.summary = expand(plan_.story->summary, with_owner(), random_);
    link_similar();
  }

  Instant first_moment() const {
    const Instant first_task = company_.tasks[company_.tasks.size() - details_ - 1].created_at;
    if (first_contact_ == company_.contacts.size()) return first_task;
    return std::min(first_task, *company_.contacts[first_contact_].started_at);
  }

  void link_answer(const std::string& source, Instant after, const std::string& note) {
    const auto answer = cast_.answers.find(plan_.story->answer);
    if (answer != cast_.answers.end()) add_link(source, "answer:" + std::to_string(answer->second), note, after);
  }

  /// The last earlier thread of the same client in the same department.
  void link_similar() {
    const records::Thread& thread = company_.threads.back();
    for (std::size_t i = company_.threads.size() - 1; i-- > 0;) {
      const records::Thread& other = company_.threads[i];
      if (other.client != thread.client || other.category != thread.category) continue;
      return add_link("thread:" + std::to_string(thread_), "thread:" + std::to_string(place(i)), "Podobna sprawa wcześniej",
                      std::max(thread.created_at, other.created_at));
    }
  }

  void add_link(std::string source, std::string target, std::string note, Instant after) {
    records::Link link;
    link.source = std::move(source);
    link.target = std::move(target);
    link.note = std::move(note);
    link.created_by = place(voice_.owner);
    link.created_at = after + std::chrono::minutes(1);
    company_.links.push_back(std::move(link));
  }

  const CompanyOptions& options_;
  const Cast& cast_;
  const ThreadPlan& plan_;
  Company& company_;
  Random random_;
  StepClock clock_;
  Voice voice_;
  RecordId thread_ = 0;
  RecordId main_task_ = 0;
  std::size_t details_ = 0;
  std::size_t first_contact_ = 0;
  bool is_first_ = true;
  bool was_cut_ = false;  ///< some of the story lies after today
};

std::string draw_department(const ClientCard& card, Random& random) {
  if (random.chance(12)) return "sekretariat";
  const std::string& category = card.category;
  if (category.ends_with("PIT roczny")) return "sekretariat";
  if (category.starts_with("Wsparcie IT")) return "it";
  if (category.starts_with("Oprogramowanie")) return random.chance(70) ? "soft" : "it";
  const auto& tags = card.client.tags;
  const bool employs = std::find(tags.begin(), tags.end(), "zatrudnia") != tags.end();
  return employs && random.chance(35) ? "kadry" : "księgowość";
}

}  // namespace

void write_thread(const CompanyOptions& options, const Cast& cast, const ThreadPlan& plan, Company& company) {
  ThreadWriter(options, cast, plan, company).write();
}

void write_loose_contact(const CompanyOptions& options, const Cast& cast, std::size_t number, Company& company) {
  Random random = Random::derived(options.seed, "loose", number);
  const std::size_t client = std::min(random.below(cast.portfolio.size()), random.below(cast.portfolio.size()));
  const ClientCard& card = cast.portfolio[client];
  const std::size_t person = random.below(card.people.size());
  const int age_days = std::min(random.between(1, kStoryDays), random.between(1, kStoryDays));
  StepClock clock(options.today - std::chrono::days(age_days + 4));  // four: a working day before today at the latest
  Voice voice{card, draw_values(card, person, clock.day(), random), person, draw_department(card, random), 0};
  voice.owner = cast.staff.draw(voice.department, random);
  add_colleagues(cast.staff, voice, random);
  const Step& step = random.pick(cast.moments.at("luzem: " + voice.department));
  records::Contact contact = make_contact(cast, voice, step, clock.next(0, random), random);
  contact.client = place(client);
  company.contacts.push_back(std::move(contact));
}

}  // namespace kartoteka::demo
