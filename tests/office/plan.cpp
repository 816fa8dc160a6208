#include "tests/office/plan.h"

#include <algorithm>

namespace office {
namespace {

std::vector<Person> make_people() {
  std::vector<Person> people{{"kierowniczka-a", "manager"}, {"kierownik-b", "manager"}};
  for (int i = 1; i <= 8; ++i) people.push_back({"operator-" + std::to_string(i), "operator"});
  people[4].hours_end = 15;
  people[9].active = false;
  return people;
}

std::vector<Template> make_templates() {
  std::vector<Template> all;
  all.push_back({"VAT i JPK", "month", "day", 25, 1, 0, "after",
                 {{"dokumenty", "Odbiór dokumentów", "start", 3},
                  {"ksiegi", "Księgowanie", "deadline", -5, "working_days", "client_owner", "", "procedure", {"dokumenty"}},
                  {"kontrola", "Kontrola", "deadline", -3, "working_days", "role", "manager", "procedure", {"ksiegi"}},
                  {"wysylka", "Wysyłka pliku", "deadline", -1, "days", "client_owner", "", "before", {"kontrola"}},
                  {"archiwum", "Archiwum", "deadline", 4, "days", "procedure_owner", "", "stay"}}});
  all[0].later_steps = all[0].steps;
  all[0].later_steps[0].offset = 5;
  all[0].later_steps[0].unit = "days";
  all[0].later_steps.push_back({"korekta", "Sprawdzenie korekt", "deadline", -2, "working_days", "user", "kierownik-b", "procedure", {"ksiegi"}});
  all.push_back({"Kadry i ZUS", "month", "day", 20, 1, 0, "before",
                 {{"godziny", "Ewidencja czasu", "start", 1, "working_days", "team", "Kadry"},
                  {"lista", "Lista płac", "start", 5, "days", "team", "Kadry", "procedure", {"godziny"}},
                  {"zus", "Deklaracja ZUS", "deadline", -1, "days", "team", "Kadry", "procedure", {"lista"}}}});
  all.push_back({"VAT kwartalny", "quarter", "day", 25, 1, 0, "after",
                 {{"dokumenty", "Odbiór dokumentów", "start", 10, "days"}, {"plik", "Plik za kwartał", "deadline", -2, "working_days", "client_owner", "", "procedure", {"dokumenty"}}}});
  all.push_back({"Zamknięcie roku", "year", "day", 31, 3, 0, "after",
                 {{"spis", "Inwentaryzacja", "start", 0, "working_days"}, {"bilans", "Sprawozdanie", "deadline", -20, "working_days", "role", "manager", "procedure", {"spis"}}}});
  all.push_back({"Przegląd umów", "none", "offset", 0, 1, 10, "after",
                 {{"umowa", "Sprawdzenie umowy", "start", 0, "days"}, {"aneks", "Aneks", "deadline", 0, "days", "procedure_owner", "", "procedure", {"umowa"}}}});
  all.push_back({"Spis z natury", "year", "day", 31, 0, 0, "before",
                 {{"plan", "Plan spisu", "start", 2}, {"arkusze", "Arkusze spisowe", "deadline", -4, "working_days", "role", "operator", "procedure", {"plan"}}}});
  return all;
}

std::vector<Rule> make_rules() {
  return {{0, "month", "previous", 1, 1, "stay", "VAT"},
          {1, "month", "current", 1, 25, "after", "KADRY"},
          {2, "quarter", "previous", 1, 5, "stay", "VAT-KW"},
          {3, "year", "previous", 1, 15, "after", "KSIEGI"},
          {4, "month", "current", 1, 13, "before", "", {1, 5, 8, 13, 21, 34, 55}}};
}

}  // namespace

Office make_office(int customers) {
  Office office{make_people(), {}, {}, make_templates(), make_rules(), "kierowniczka-a"};
  office.teams = {{"Księgowość A", "kierowniczka-a", {"operator-1", "operator-2", "operator-3", "operator-4"}},
                  {"Księgowość B", "kierownik-b", {"operator-5", "operator-6", "operator-7", "operator-8"}},
                  {"Kadry", "kierowniczka-a", {"operator-2", "operator-6", "operator-8", "kierownik-b"}}};
  for (int i = 0; i < customers; ++i) {
    Customer customer{"Firma " + std::to_string(1000 + i), i % 29 == 7 ? "" : "operator-" + std::to_string(i % 8 + 1), {}};
    customer.tags.insert(i % 5 == 0 ? "VAT-KW" : "VAT");
    if (i % 3 == 0) customer.tags.insert("KADRY");
    if (i % 7 < 3) customer.tags.insert("KSIEGI");
    if (i % 4 == 1) customer.tags.insert("SPIS");
    office.customers.push_back(customer);
  }
  return office;
}

namespace {

struct Span {
  Day first;
  std::string name;
};

int months_of(const std::string& every) { return every == "month" ? 1 : every == "quarter" ? 3 : 12; }

std::string name_of_period(int year, int month, const std::string& every) {
  const std::string text = text_of(day_of(year, month, 1));
  if (every == "month") return text.substr(0, 7);
  return every == "quarter" ? text.substr(0, 5) + "Q" + std::to_string((month + 2) / 3) : text.substr(0, 4);
}

/// As the titles of threads tell periods.
std::string spoken(const std::string& period) {
  if (period.size() == 10) return period.substr(8) + "." + period.substr(5, 2) + "." + period.substr(0, 4);
  if (period.size() == 4) return period;
  if (period[5] == 'Q') return std::vector<std::string>{"I", "II", "III", "IV"}[static_cast<std::size_t>(period[6] - '1')] + " kw. " + period.substr(0, 4);
  return period.substr(5) + "." + period.substr(0, 4);
}

class Reckoning {
 public:
  Reckoning(const Office& office, const Story& story) : office_(office), story_(story) {}

  std::vector<std::string> lines() {
    for (const Rule& rule : office_.rules) reckon_rule(rule);
    const Template& by_hand = office_.templates[story_.by_hand];
    const int year = std::stoi(story_.by_hand_period);
    for (std::size_t i = 0; i < office_.customers.size(); ++i) {
      if (tags_of(i, story_.by_hand_start).contains(story_.by_hand_tag)) add_run(by_hand, i, story_.by_hand_period, year * 12 + 11, story_.by_hand_start);
    }
    std::sort(lines_.begin(), lines_.end());
    return lines_;
  }

 private:
  /// Over all months of the story: those in which a period of the rule begins.
  void reckon_rule(const Rule& rule) {
    const int length = months_of(rule.every);
    for (int month = (year_of(story_.begins) - 2) * 12; month < (year_of(story_.ends) + 2) * 12; month += length) {
      const int seen_from = month + (rule.period == "previous" ? length : rule.period == "next" ? -length : 0);
      const Day start = off_free_days(day_of_month(seen_from / 12, seen_from % 12 + 1, rule.start_month - 1, rule.start_day), rule.free_days);
      if (start < story_.begins || start > story_.ends) continue;
      start_all(rule, name_of_period(month / 12, month % 12 + 1, rule.every), month + length - 1, start);
    }
  }

  void start_all(const Rule& rule, const std::string& period, int last_month, Day start) {
    const Template& procedure = office_.templates[rule.procedure];
    for (std::size_t i = 0; i < office_.customers.size(); ++i) {
      const bool is_listed = std::find(rule.customers.begin(), rule.customers.end(), i) != rule.customers.end();
      if (!is_listed && (rule.tag.empty() || !tags_of(i, start).contains(rule.tag))) continue;
      add_run(procedure, i, procedure.period == "none" ? text_of(start) : period, last_month, start);
    }
  }

  std::set<std::string> tags_of(std::size_t customer, Day day) const {
    const auto later = story_.later_tags.find(customer);
    return day > story_.changes && later != story_.later_tags.end() ? later->second : office_.customers[customer].tags;
  }

  /// @param last_month  the last month of the period, counted from the year 0
  void add_run(const Template& procedure, std::size_t i, const std::string& period, int last_month, Day start) {
    const Customer& customer = office_.customers[i];
    const bool is_later = start > story_.changes && !procedure.later_steps.empty();
    const Day deadline = off_free_days(procedure.deadline_rule == "offset"
                                           ? working_days_later(start, procedure.deadline_offset)
                                           : day_of_month(last_month / 12, last_month % 12 + 1, procedure.deadline_months, procedure.deadline_day),
                                       procedure.free_days);
    std::string owner = active(customer.owner);
    if (owner.empty()) owner = office_.owner_of_procedures;
    const std::string title = procedure.name + " " + spoken(period);
    lines_.push_back(thread_line(procedure.name, customer.name, period, title, owner, text_of(start), text_of(deadline)));
    lines_.push_back(task_line(procedure.name, customer.name, period, title, due(deadline, owner), owner, "planned"));
    for (const Step& step : is_later ? procedure.later_steps : procedure.steps) {
      const std::string doer = owner_of(step, customer);
      const Day day = day_of_step(procedure, step, start, deadline);
      lines_.push_back(task_line(procedure.name, customer.name, period, step.title, due(day, doer), doer, state_of(procedure, customer, period, step)));
    }
  }

  static Day day_of_step(const Template& procedure, const Step& step, Day start, Day deadline) {
    const Day anchor = step.anchor == "deadline" ? deadline : start;
    const Day day = step.unit == "days" ? anchor + step.offset : working_days_later(anchor, step.offset);
    return off_free_days(day, step.free_days == "procedure" ? procedure.free_days : step.free_days);
  }

  std::string due(Day day, const std::string& owner) const {
    const Person* person = find(owner);
    return instant_of(day, person && weekday(day) < 5 ? person->hours_end : 16);
  }

  bool is_finished(const Template& procedure, const Customer& customer, const std::string& period, const std::string& step) const {
    return story_.finished.contains(procedure.name + "|" + customer.name + "|" + period + "|" + step);
  }

  std::string state_of(const Template& procedure, const Customer& customer, const std::string& period, const Step& step) const {
    if (is_finished(procedure, customer, period, step.key)) return "done";
    const bool waits = std::any_of(step.waits_for.begin(), step.waits_for.end(),
                                   [&](const std::string& key) { return !is_finished(procedure, customer, period, key); });
    return waits ? "waiting" : "planned";
  }

  const Person* find(const std::string& login) const {
    for (const Person& person : office_.people) {
      if (person.login == login) return &person;
    }
    return nullptr;
  }

  std::string active(const std::string& login) const {
    const Person* person = find(login);
    return person && person->active ? login : "";
  }

  /// Those who are active, by their ids, take turns by the client's.
  std::string turn(std::vector<const Person*> people, const Customer& customer) const {
    std::erase_if(people, [](const Person* person) { return !person->active; });
    for (const Person* person : people) {
      if (person->login == customer.owner) return person->login;
    }
    std::sort(people.begin(), people.end(), [](const Person* a, const Person* b) { return a->id < b->id; });
    return people.empty() ? "" : people[static_cast<std::size_t>(customer.id) % people.size()]->login;
  }

  std::vector<const Person*> of_role(const std::string& role) const {
    std::vector<const Person*> found;
    for (const Person& person : office_.people) {
      if (person.role == role) found.push_back(&person);
    }
    return found;
  }

  std::string manager_of(const std::string& login) const {
    for (const Team& team : office_.teams) {  // in the order of their ids
      if (std::find(team.members.begin(), team.members.end(), login) != team.members.end()) return team.manager;
    }
    return "";
  }

  std::string owner_of(const Step& step, const Customer& customer) const {
    if (step.owner_rule == "procedure_owner") return office_.owner_of_procedures;
    if (step.owner_rule == "user") return active(step.owner);
    if (step.owner_rule == "client_owner") return active(customer.owner);
    if (step.owner_rule == "team") {
      std::vector<const Person*> members;
      for (const Team& team : office_.teams) {
        if (team.name != step.owner) continue;
        for (const std::string& login : team.members) members.push_back(find(login));
      }
      return turn(members, customer);
    }
    const std::string manager = step.owner == "manager" ? manager_of(customer.owner) : "";
    return manager.empty() ? turn(of_role(step.owner), customer) : manager;
  }

  const Office& office_;
  const Story& story_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> expected_lines(const Office& office, const Story& story) { return Reckoning(office, story).lines(); }

std::string thread_line(const std::string& procedure, const std::string& customer, const std::string& period, const std::string& title,
                        const std::string& owner, const std::string& start, const std::string& deadline) {
  return procedure + " | " + customer + " | " + period + " | thread " + title + " | of " + owner + " | from " + start + " | until " + deadline;
}

std::string task_line(const std::string& procedure, const std::string& customer, const std::string& period, const std::string& title,
                      const std::string& due_at, const std::string& owner, const std::string& state) {
  return procedure + " | " + customer + " | " + period + " | task " + title + " | due " + due_at + " | of " + owner + " | " + state;
}

}  // namespace office
