#include "indexer/demo/office_calendar.h"

#include <array>

#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/appointment.h"
#include "engine/records/kinds/task.h"
#include "indexer/demo/calendar.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {
namespace {

using db::ColumnType;
using records::RecordId;
using records::Viewer;
using std::chrono::days;

constexpr std::uint64_t kSeed = 20260504;
constexpr days kAgo{20};
constexpr days kAhead{40};

struct Topic {
  std::string_view subject;
  std::string_view channel;
  std::string_view place;
  int minutes;
};
constexpr std::array kTopics{
    Topic{"Omówienie rozliczenia kwartału", "meeting", "Sala konferencyjna", 60},   Topic{"Przekazanie dokumentów za miesiąc", "meeting", "U klienta", 45},
    Topic{"Rozmowa o zmianie formy opodatkowania", "phone", "", 30},               Topic{"Podpisanie aneksu do umowy", "meeting", "Sala konferencyjna", 30},
    Topic{"Przegląd zaległych płatności", "phone", "", 20},                         Topic{"Przygotowanie do kontroli", "meeting", "U klienta", 120},
    Topic{"Wdrożenie wysyłki faktur do KSeF", "meeting", "Spotkanie zdalne", 90}, Topic{"Pytania do deklaracji rocznej", "phone", "", 30}};

struct Habit {
  std::string_view title;
  std::string_view description;
  std::string_view rule;
  std::string_view mode;
  int minutes;
  int of_day;  ///< minutes after midnight at which it is due
};
constexpr std::array kHabits{
    Habit{"Odprawa zespołu", "- [ ] co zrobione\n- [ ] co dziś\n- [ ] co przeszkadza", "FREQ=WEEKLY;BYDAY=MO", "when_due", 30, 9 * 60},
    Habit{"Kopia zapasowa: sprawdzenie odtwarzania", "- [ ] odtworzyć na maszynie próbnej\n- [ ] porównać liczbę kartotek", "FREQ=MONTHLY;BYDAY=1WE", "when_due", 60, 11 * 60},
    Habit{"Przegląd skrzynki biuro@", "Nic nie zostaje bez odpowiedzi dłużej niż dzień.", "FREQ=DAILY;INTERVAL=1", "when_done", 20, 8 * 60 + 30},
    Habit{"Raport miesięczny dla zarządu", "- [ ] liczba zgłoszeń\n- [ ] czas odpowiedzi\n- [ ] czego brakuje w bazie wiedzy", "FREQ=MONTHLY;BYMONTHDAY=-1", "when_due", 120, 15 * 60},
    Habit{"Przegląd odpowiedzi w bazie wiedzy", "Te, których termin przeglądu minął.", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "when_done", 90, 14 * 60}};

std::vector<RecordId> ids(db::Connection& connection, const std::string& sql) {
  std::vector<RecordId> found;
  auto rows = connection.query(sql, {}, {ColumnType::integer});
  while (rows.next()) found.push_back(rows.integer(0));
  return found;
}

class Planner {
 public:
  Planner(db::Connection& connection, Date today)
      : connection_(connection),
        today_(today),
        store_(connection, [this] { return warsaw_time(today_ - kAgo, 8 * 60); }),
        random_(kSeed),
        people_(ids(connection, "SELECT id FROM app_user WHERE active = 1 AND deleted_at IS NULL ORDER BY id")),
        clients_(ids(connection, "SELECT id FROM client WHERE deleted_at IS NULL AND confidential = 0 ORDER BY id LIMIT 120")) {}

  void plan() {
    if (people_.empty() || clients_.empty()) return;
    for (const RecordId person : people_) {
      add_absences(person);
      for (int i = 0; i < 6; ++i) add_appointment(person);
    }
    for (std::size_t i = 0; i < kHabits.size(); ++i) add_habit(kHabits[i], people_[i % people_.size()]);
  }

 private:
  Viewer as(RecordId person) const { return {person, "operator", true}; }
  Date some_day() { return working_day_from(today_ - kAgo + days{static_cast<int>(random_.below(static_cast<std::size_t>((kAgo + kAhead).count())))}); }

  void add_absences(RecordId person) {
    records::Absence absence;
    absence.owner = person;
    absence.starts_on = some_day();
    const bool is_of_hours = random_.chance(30);
    if (is_of_hours) {
      absence.type = random_.chance(50) ? "care" : "training";
      absence.starts = "08:00";
      absence.ends = "11:00";
      absence.ends_on = absence.starts_on;
    } else {
      absence.type = random_.chance(70) ? "vacation" : random_.chance(60) ? "sick_leave" : "business_trip";
      absence.ends_on = add_working_days(*absence.starts_on, random_.between(0, 6));
    }
    store_.create(records::absence_kind(), absence, as(person));
  }

  void add_appointment(RecordId person) {
    const Topic& topic = kTopics[random_.below(kTopics.size())];
    records::Appointment appointment;
    appointment.subject = topic.subject;
    appointment.channel = topic.channel;
    appointment.place = topic.place;
    appointment.duration_minutes = topic.minutes;
    appointment.owner = person;
    appointment.client = random_.pick(clients_);
    const Date day = some_day();
    appointment.starts_at = warsaw_time(day, 8 * 60 + 30 * random_.between(0, 13));
    if (day < today_) appointment.state = "held";
    const RecordId other = random_.pick(people_);
    if (random_.chance(35) && other != person) appointment.participants = {other};
    store_.create(records::appointment_kind(), appointment, as(person));
  }

  /// Due on the first of the rule's dates from a few days ago, so that the program goes on with it at once.
  void add_habit(const Habit& habit, RecordId person) {
    records::Task task;
    task.title = habit.title;
    task.description = habit.description;
    task.recurrence = habit.rule;
    task.recurrence_mode = habit.mode;
    task.owner = person;
    task.planned_minutes = habit.minutes;
    for (Date day = today_ - days{6};; day += days{1}) {
      task.due_at = warsaw_time(day, habit.of_day);
      task.start_at = *task.due_at - std::chrono::minutes(habit.minutes);
      try {
        store_.create(records::task_kind(), task, as(person));
        return;
      } catch (const Error& error) {
        const bool is_other_day = !error.problems().empty() && error.problems().front().pointer == "/recurrence" && day < today_ + days{40};
        if (!is_other_day) throw;
      }
    }
  }

  db::Connection& connection_;
  Date today_;
  records::Store store_;
  Random random_;
  std::vector<RecordId> people_;
  std::vector<RecordId> clients_;
};

}  // namespace

void add_office_calendar(db::Connection& connection, Date today) {
  db::Transaction transaction(connection);
  Planner(connection, today).plan();
  transaction.commit();
}

}  // namespace kartoteka::demo
