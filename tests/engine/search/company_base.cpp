#include "tests/engine/search/company_base.h"

#include "tests/engine/search/case_table.h"

namespace kartoteka::search {
namespace {

using Names = std::map<std::pair<std::string, std::int64_t>, std::string>;

void set_field(index::SearchEntry& entry, const std::string& name, const std::string& value) {
  if (name == "title") entry.title = value;
  if (name == "body") entry.body = value;
  if (name == "other") entry.other_titles = split(value, ";");
  if (name == "identifiers") entry.identifiers = split(value, ";");
  if (name == "date") entry.date = parse_instant(value + "T10:00:00Z");
  if (name != "filters") return;
  for (const std::string& filter : split(value, ";")) {
    const auto pair = split(filter, "=");
    entry.filters.push_back({pair.at(0), pair.at(1)});
  }
}

/// Clients and threads pass the filters that name them, public answers are for everybody.
void finish(index::SearchEntry& entry) {
  entry.access = {"staff"};
  for (const index::Filter& filter : entry.filters) {
    if (filter == index::Filter{"audience", "public"}) entry.access.push_back("public");
  }
  if (entry.kind == "client" || entry.kind == "thread") entry.filters.push_back({entry.kind, std::to_string(entry.id)});
}

std::vector<index::SearchEntry> read_company(Names& names) {
  std::ifstream file(std::string(KARTOTEKA_CASES) + "/company.txt");
  std::vector<index::SearchEntry> entries;
  std::map<std::string, std::int64_t> ids;
  for (std::string line; std::getline(file, line);) {
    const std::size_t space = line.find(' ');
    if (line.empty() || line[0] == '#') continue;
    if (const std::size_t colon = line.find(": "); colon != std::string::npos && colon < space) {
      set_field(entries.back(), line.substr(0, colon), line.substr(colon + 2));
    } else {
      index::SearchEntry entry;
      entry.kind = line.substr(0, space);
      entry.id = ++ids[entry.kind];
      names[{entry.kind, entry.id}] = line.substr(space + 1);
      entries.push_back(std::move(entry));
    }
  }
  std::for_each(entries.begin(), entries.end(), finish);
  REQUIRE(entries.size() > 40);
  return entries;
}

NamedValues company_values() {
  return {{"kind", "client", {"Kontrahent", "Kontrahenci", "Klient", "Client", "Clients"}},
          {"kind", "contact", {"Kontakt", "Kontakty", "Contact", "Contacts"}},
          {"kind", "task", {"Zadanie", "Zadania", "Task", "Tasks"}},
          {"kind", "thread", {"Wątek", "Wątki", "Thread", "Threads"}},
          {"kind", "answer", {"Odpowiedź", "Odpowiedzi", "Answer", "Answers"}},
          {"kind", "file", {"Plik", "Pliki", "Załącznik", "File", "Files"}},
          {"state", "open", {"otwarty", "open"}},
          {"state", "waiting", {"czeka", "waiting"}},
          {"state", "closed", {"zamknięty", "closed"}},
          {"state", "planned", {"zaplanowane", "planned"}},
          {"state", "in_progress", {"w toku", "in progress"}},
          {"state", "done", {"wykonane", "done"}},
          {"state", "draft", {"szkic", "draft"}},
          {"state", "reviewed", {"sprawdzona", "reviewed"}},
          {"state", "published", {"opublikowana", "published"}},
          {"state", "archived", {"zarchiwizowana", "archived"}},
          {"channel", "phone", {"telefon", "phone"}},
          {"channel", "email", {"e-mail", "e-mail"}},
          {"channel", "meeting", {"spotkanie", "meeting"}},
          {"channel", "letter", {"list", "letter"}},
          {"direction", "incoming", {"przychodzący", "incoming"}},
          {"direction", "outgoing", {"wychodzący", "outgoing"}},
          {"priority", "low", {"niski", "low"}},
          {"priority", "normal", {"zwykły", "normal"}},
          {"priority", "high", {"wysoki", "high"}},
          {"priority", "urgent", {"pilny", "urgent"}}};
}

}  // namespace

CompanyBase::CompanyBase() : base_(read_company(names_), company_values()) {}

Request CompanyBase::request(const std::string& text) {
  Request request;
  request.text = text;
  request.access = {"staff", "public"};
  request.today = parse_date("2026-05-20");
  request.people = this;
  request.explain = true;
  request.limit = 100;
  return request;
}

std::vector<std::string> CompanyBase::names(const Result& result) const {
  std::vector<std::string> names;
  for (const Hit& hit : result.hits) {
    names.push_back(name(hit));
  }
  return names;
}

std::vector<NamedPerson> CompanyBase::people() {
  return {{2, {"Anna Nowak", "anowak"}}, {3, {"Jan Wiśniewski", "jwisniewski"}}, {4, {"Żaneta Kowalska-Dąb", "zaneta"}}};
}

}  // namespace kartoteka::search
