#include "indexer/demo/staff.h"

#include <algorithm>
#include <set>

#include "engine/base/error.h"
#include "indexer/demo/lines.h"

namespace kartoteka::demo {
namespace {

struct Department {
  std::string_view name;
  int people;
};

constexpr Department kDepartments[] = {{"księgowość", 15}, {"kadry", 7}, {"it", 9}, {"soft", 6}, {"sekretariat", 3}};

template <typename Parse>
auto parse_all(const std::vector<std::string>& lines, Parse parse) {
  std::vector<decltype(parse(lines.front()))> parsed;
  std::transform(lines.begin(), lines.end(), std::back_inserter(parsed), parse);
  return parsed;
}

/// From the tidy to those who never use Polish letters.
TypingHabits draw_habits(Random& random) {
  switch (random.weighted({45, 30, 15, 10})) {
    case 0: return {.plain_letters_percent = 0, .typo_per_mille = 3, .abbreviation_percent = 5, .small_start_percent = 0};
    case 1: return {.plain_letters_percent = 5, .typo_per_mille = 14, .abbreviation_percent = 30, .small_start_percent = 15};
    case 2: return {.plain_letters_percent = 30, .typo_per_mille = 28, .abbreviation_percent = 55, .small_start_percent = 50};
    default: return {.plain_letters_percent = 95, .typo_per_mille = 18, .abbreviation_percent = 40, .small_start_percent = 60};
  }
}

std::string login_of(const PersonName& name) { return ascii_name(name.first[0]).substr(0, 1) + ascii_name(name.last[0]); }

Colleague make_colleague(const PersonName& name, const Department& department, int place, Random& random) {
  Colleague colleague;
  colleague.name = name;
  colleague.department = department.name;
  colleague.habits = draw_habits(random);
  colleague.user.login = login_of(name);
  colleague.user.name = name.full(Case::nominative);
  colleague.user.email = colleague.user.login + '@' + std::string(kMailDomain);
  const bool is_administrator = (department.name == "it" && place <= 1);
  colleague.user.role = is_administrator ? "administrator" : place == 0 ? "manager" : "operator";
  const bool has_left = place + 1 == department.people && (department.name == "księgowość" || department.name == "it");
  colleague.user.active = !has_left;
  return colleague;
}

}  // namespace

NameLists read_names(const std::filesystem::path& file) {
  auto lists = read_lists(file);
  NameLists names;
  names.feminine = parse_all(lists["imiona żeńskie"], [](const std::string& line) { return parse_forms(line); });
  names.masculine = parse_all(lists["imiona męskie"], [](const std::string& line) { return parse_forms(line); });
  names.surnames = parse_all(lists["nazwiska"], [](const std::string& line) { return parse_surname(line); });
  const bool is_complete = !names.feminine.empty() && !names.masculine.empty() && !names.surnames.empty();
  if (!is_complete) throw Error(ErrorCode::invalid_argument, "a list of names is empty in " + file.string());
  return names;
}

PersonName draw_person(const NameLists& names, const Surname& surname, Random& random) {
  const bool is_woman = random.chance(50);
  PersonName person;
  person.gender = is_woman ? Gender::feminine : Gender::masculine;
  person.first = random.pick(is_woman ? names.feminine : names.masculine);
  person.last = is_woman ? surname.feminine : surname.masculine;
  return person;
}

std::size_t Staff::head_of(const std::string& department) const {
  for (std::size_t i = 0; i < colleagues.size(); ++i) {
    if (colleagues[i].department == department) return i;
  }
  throw Error(ErrorCode::invalid_argument, "no department \"" + department + '"');
}

std::size_t Staff::draw(const std::string& department, Random& random) const {
  std::vector<std::size_t> choices;
  for (std::size_t i = head_of(department); i < colleagues.size(); ++i) {
    if (colleagues[i].department == department && colleagues[i].user.active) choices.push_back(i);
  }
  return random.pick(choices);
}

std::size_t Staff::draw_other(const std::string& department, std::size_t other, Random& random) const {
  constexpr int kTries = 20;
  std::size_t drawn = draw(department, random);
  for (int i = 0; drawn == other && i < kTries; ++i) drawn = draw(department, random);
  return drawn;
}

Staff make_staff(const NameLists& names, std::uint64_t seed) {
  Random random = Random::derived(seed, "staff");
  std::set<std::string> surnames;  // each once: logins differ, and so do colleagues
  Staff staff;
  for (const Department& department : kDepartments) {
    for (int place = 0; place < department.people;) {
      const Surname& surname = random.pick(names.surnames);
      if (!surnames.insert(surname.masculine[0]).second) continue;
      const PersonName name = draw_person(names, surname, random);
      staff.colleagues.push_back(make_colleague(name, department, place++, random));
    }
  }
  return staff;
}

}  // namespace kartoteka::demo
