#include "indexer/demo/portfolio.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/error.h"
#include "indexer/demo/client_details.h"
#include "indexer/demo/lines.h"
#include "indexer/demo/numbers.h"
#include "indexer/demo/template_text.h"

namespace kartoteka::demo {
namespace {

struct Pattern {
  std::string name;
  std::string category;
  std::vector<std::string> tags;
  bool is_person = false;
};

struct Town {
  std::string name;
  std::string in_town;
  std::string postcode_start;
  int weight;
};

std::vector<Pattern> patterns_of(const std::vector<std::string>& lines, bool is_person) {
  std::vector<Pattern> patterns;
  for (const std::string& line : lines) {
    const std::vector<std::string> parts = split(line, ';');
    if (parts.size() != 3) throw Error(ErrorCode::invalid_argument, "expected name;category;tags: " + line);
    patterns.push_back({parts[0], parts[1], split(parts[2], ','), is_person});
  }
  return patterns;
}

std::vector<Town> towns_of(const std::vector<std::string>& lines) {
  std::vector<Town> towns;
  for (const std::string& line : lines) {
    const std::vector<std::string> parts = split(line, ';');
    if (parts.size() != 4) throw Error(ErrorCode::invalid_argument, "expected town;in town;postcode;weight: " + line);
    towns.push_back({parts[0], parts[1], parts[2], std::stoi(parts[3])});
  }
  return towns;
}

class PortfolioMaker {
 public:
  PortfolioMaker(const std::filesystem::path& folder, const Staff& staff, const NameLists& names, std::uint64_t seed)
      : staff_(staff), names_(names), random_(Random::derived(seed, "portfolio")), lists_(read_lists(folder / "clients.txt")) {
    auto places = read_lists(folder / "places.txt");
    towns_ = towns_of(places["miasta"]);
    streets_ = places["ulice"];
    for (const Town& town : towns_) town_weights_.push_back(town.weight);
    companies_ = patterns_of(lists_["firmy"], false);
    persons_ = patterns_of(lists_["osoby"], true);
  }

  std::vector<ClientCard> make(std::size_t count) {
    std::vector<ClientCard> cards;
    while (cards.size() < count) {
      constexpr std::size_t kEveryPerson = 7;
      const bool is_person = cards.size() % kEveryPerson == kEveryPerson - 1;
      ClientCard card;
      if (!name_card(random_.pick(is_person ? persons_ : companies_), card)) continue;
      fill(card, cards.size() + 1);
      cards.push_back(std::move(card));
    }
    return cards;
  }

 private:
  /// Gives the card its name and first person; false when the name is taken.
  bool name_card(const Pattern& pattern, ClientCard& card) {
    const Surname surname = random_.pick(names_.surnames);
    PersonName first = draw_person(names_, surname, random_);
    const bool has_first_name = pattern.name.find("{imię}") != std::string::npos;
    TemplateValues values;
    values.texts["imię"] = first.first[0];
    values.texts["nazwisko"] = has_first_name ? first.last[0] : surname.masculine[0];
    card.client.name = expand(pattern.name, values, random_);
    if (!taken_.insert(card.client.name).second) return false;
    card.client.entity_type = pattern.is_person ? "person" : "company";
    card.category = pattern.category;
    card.client.categories = {pattern.category};
    card.client.tags = pattern.tags;
    card.people.push_back(std::move(first));
    return true;
  }

  void fill(ClientCard& card, std::size_t number) {
    records::Client& client = card.client;
    std::string code = ascii_name(client.name).substr(0, 6);
    std::erase(code, '-');
    std::transform(code.begin(), code.end(), code.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    client.code = code + '-' + std::to_string(1000 + number).substr(1);
    client.nip = draw_nip(random_);
    const bool is_private = card.category == "Biuro rachunkowe/PIT roczny";
    if (!is_private) client.regon = draw_regon(random_);
    client.country = "Polska";
    place(card);
    card.mail_domain = mail_domain(client.name, number);
    people(card);
    client.owner = static_cast<records::RecordId>(staff_.draw(department_of(card.category), random_) + 1);
    card.account = draw_account(random_);
    card.invoice_style = random_.between(0, 4);
    card.habits = draw_letter_habits();
    if (random_.chance(70)) client.note = note(is_private ? "uwagi osób" : "uwagi");
  }

  void place(ClientCard& card) {
    const Town& town = towns_[random_.weighted(town_weights_)];
    card.in_town = town.in_town;
    card.client.city = town.name;
    const std::string house = std::to_string(random_.between(1, 148)) + (random_.chance(20) ? "A" : "");
    card.client.street = random_.pick(streets_) + ' ' + house + (random_.chance(30) ? '/' + std::to_string(random_.between(1, 40)) : "");
    std::string digits = town.postcode_start;
    while (digits.size() < 5) digits += static_cast<char>('0' + random_.below(10));
    card.client.postcode = digits.substr(0, 2) + '-' + digits.substr(2);
  }

  static std::string mail_domain(const std::string& name, std::size_t number) {
    std::string domain = ascii_name(name).substr(0, 24);
    while (domain.ends_with('-')) domain.pop_back();
    return domain + '-' + std::to_string(number) + ".example";
  }

  void people(ClientCard& card) {
    records::Client& client = card.client;
    const bool is_person = client.entity_type == "person";
    const bool is_private = card.category.ends_with("PIT roczny");
    const int count = is_person ? 1 : random_.between(1, 4);
    while (static_cast<int>(card.people.size()) < count) card.people.push_back(draw_person(names_, random_.pick(names_.surnames), random_));
    for (std::size_t i = 0; i < card.people.size(); ++i) {
      const PersonName& name = card.people[i];
      const std::vector<std::string> roles = split(i == 0 ? lists_[is_private ? "role osób" : "role"].front() : random_.pick(lists_["role"]), '|');
      records::Person person;
      person.name = name.full(Case::nominative);
      person.role = roles.at(name.gender == Gender::masculine ? 0 : 1);
      person.phone = draw_phone(true, random_);
      person.email = ascii_name(name.first[0]).substr(0, 1) + '.' + ascii_name(name.last[0]) + '@' + card.mail_domain;
      client.people.push_back(std::move(person));
    }
    client.phones.push_back({"komórka", client.people.front().phone});
    if (!is_person) client.phones.push_back({"biuro", draw_phone(false, random_)});
    client.emails.push_back({is_person ? "prywatny" : "ogólny", (is_person ? client.people.front().email : "biuro@" + card.mail_domain)});
    if (random_.chance(25)) client.emails.push_back({"faktury", "faktury@" + card.mail_domain});
    const int employees = random_.between(2, 6);
    for (int i = 0; i < employees; ++i) card.employees.push_back(draw_person(names_, random_.pick(names_.surnames), random_));
  }

  static std::string department_of(const std::string& category) {
    if (category.starts_with("Wsparcie IT")) return "it";
    return category.starts_with("Oprogramowanie") ? "soft" : "księgowość";
  }

  TypingHabits draw_letter_habits() {
    const int careless = random_.between(0, 100);
    return {.plain_letters_percent = careless > 80 ? 90 : careless / 8, .typo_per_mille = careless / 5, .abbreviation_percent = careless / 4,
            .small_start_percent = careless / 3};
  }

  std::string note(const std::string& list) {
    std::vector<std::string> templates = lists_[list];
    random_.shuffle(templates);
    std::string text;
    const int count = random_.between(1, 3);
    for (int i = 0; i < count; ++i) {
      const std::string sentence = expand(templates[static_cast<std::size_t>(i)], {}, random_);
      text += (text.empty() || sentence.empty() ? "" : " ") + sentence;
    }
    return text;
  }

  const Staff& staff_;
  const NameLists& names_;
  Random random_;
  std::map<std::string, std::vector<std::string>, std::less<>> lists_;
  std::vector<Town> towns_;
  std::vector<int> town_weights_;
  std::vector<std::string> streets_;
  std::vector<Pattern> companies_;
  std::vector<Pattern> persons_;
  std::set<std::string> taken_;
};

}  // namespace

std::vector<ClientCard> make_portfolio(const std::filesystem::path& data_folder, const Staff& staff, const NameLists& names,
                                       std::size_t count, std::uint64_t seed) {
  std::vector<ClientCard> cards = PortfolioMaker(data_folder, staff, names, seed).make(count);
  add_details(cards, seed);
  return cards;
}

}  // namespace kartoteka::demo
