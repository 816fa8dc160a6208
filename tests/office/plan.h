// The accounting office of the test: its people, clients, procedures and rules, and what must come of them, by a
// calculation of the test's own (own_calendar.h). Nothing of the program's code is used here.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tests/office/own_calendar.h"

namespace office {

struct Person {
  std::string login;  ///< his name as well
  std::string role;
  bool active = true;
  int hours_end = 16;  ///< when he goes home, Monday to Friday
  int id = 0;          ///< given by the program
};

struct Team {
  std::string name;
  std::string manager;
  std::vector<std::string> members;
  int id = 0;
};

struct Customer {
  std::string name;
  std::string owner;  ///< "" for none
  std::set<std::string> tags;
  int id = 0;
};

struct Step {
  std::string key;
  std::string title;
  std::string anchor = "start";
  int offset = 0;
  std::string unit = "working_days";
  std::string owner_rule = "client_owner";
  std::string owner = "";  ///< the role, team or user, as the rule says
  std::string free_days = "procedure";
  std::vector<std::string> waits_for = {};
  int minutes = 30;
};

struct Template {
  std::string name;
  std::string period;  ///< none, month, quarter, year
  std::string deadline_rule;
  int deadline_day = 0;
  int deadline_months = 1;
  int deadline_offset = 0;  ///< working days
  std::string free_days;
  std::vector<Step> steps;
  std::vector<Step> later_steps = {};  ///< from the change of the template on; none: it is not changed
  int id = 0;
};

struct Rule {
  std::size_t procedure;  ///< its place
  std::string every;
  std::string period;  ///< previous, current, next
  int start_month = 1;
  int start_day = 1;
  std::string free_days = "stay";
  std::string tag = "";
  std::vector<std::size_t> customers = {};
};

struct Office {
  std::vector<Person> people;
  std::vector<Team> teams;
  std::vector<Customer> customers;
  std::vector<Template> templates;
  std::vector<Rule> rules;
  std::string owner_of_procedures;
};

/// The office with so many clients. The same number gives the same office.
Office make_office(int customers);

/// What happens to the office while the quarter runs.
struct Story {
  Day begins;
  Day ends;     ///< the last day
  Day changes;  ///< after this day templates have their later steps and tags have moved
  std::map<std::size_t, std::set<std::string>> later_tags;  ///< of customers whose tags change, by their place
  std::size_t by_hand;                                       ///< the template that people start themselves
  std::string by_hand_tag;
  std::string by_hand_period;
  Day by_hand_start;
  /// Steps that people have finished: "template|customer|period|step".
  std::set<std::string> finished = {};
};

/// One line for each thread and each task that there must be at the end; sorted.
std::vector<std::string> expected_lines(const Office& office, const Story& story);

/// The same lines are made of what the program answers.
std::string thread_line(const std::string& procedure, const std::string& customer, const std::string& period, const std::string& title,
                        const std::string& owner, const std::string& start, const std::string& deadline);
std::string task_line(const std::string& procedure, const std::string& customer, const std::string& period, const std::string& title,
                      const std::string& due_at, const std::string& owner, const std::string& state);

}  // namespace office
