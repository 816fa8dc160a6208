#include "indexer/demo/example_procedures.h"

namespace kartoteka::demo {
namespace {

using records::ProcedureStep;
using Texts = std::vector<std::string>;

constexpr const char* kAccounting = "Księgowość";
constexpr const char* kPayroll = "Kadry i płace";

struct When {
  const char* anchor;
  int offset;
  const char* unit = "working_days";
};

ProcedureStep step(const char* key, const char* title, When when, int minutes, Texts waits_for, Texts checklist, const char* description = "") {
  ProcedureStep made;
  made.key = key;
  made.title = title;
  made.description = description;
  made.anchor = when.anchor;
  made.offset = when.offset;
  made.unit = when.unit;
  made.planned_minutes = minutes;
  made.waits_for = std::move(waits_for);
  made.checklist = std::move(checklist);
  return made;
}

/// A step that somebody else does than the client's owner.
ProcedureStep done_by(ProcedureStep made, const char* owner_rule, const char* role = "") {
  made.owner_rule = owner_rule;
  made.role = role;
  return made;
}

ProcedureStep needing(ProcedureStep made, Texts files) {
  made.files = std::move(files);
  return made;
}

ExampleProcedure vat() {
  ExampleProcedure example;
  auto& procedure = example.procedure;
  procedure.name = "VAT i JPK_V7 co miesiąc";
  procedure.description = "Rozliczenie podatku VAT za miesiąc: od dokumentów klienta do wysłanego pliku JPK_V7M i kwoty do zapłaty. Termin ustawowy to 25. dzień następnego miesiąca.";
  procedure.deadline_rule = "day";
  procedure.deadline_day = 25;
  procedure.tags = {"VAT", "JPK"};
  procedure.steps = {
      needing(step("dokumenty", "Zebrać dokumenty od klienta", {"start", 4}, 30, {},
                   {"faktury pobrane z KSeF", "raporty dobowe i miesięczny z kasy fiskalnej", "wyciągi ze wszystkich rachunków", "dokumenty importu i nabyć z Unii"}),
              {"Wyciąg bankowy za miesiąc", "Raport miesięczny z kasy fiskalnej", "Faktury zakupu spoza KSeF"}),
      step("kompletnosc", "Sprawdzić, czy dokumenty są kompletne", {"start", 6}, 20, {"dokumenty"}, {"numeracja sprzedaży bez luk", "wezwanie o braki wysłane"},
           "Brak jednej faktury sprzedaży oznacza korektę pliku, więc luki w numeracji wyjaśniamy przed księgowaniem."),
      step("ksiegowanie", "Zaksięgować sprzedaż i zakupy", {"deadline", -8}, 180, {"kompletnosc"},
           {"sprzedaż zgodna z raportami kasy", "oznaczenia GTU i procedur", "zakupy: prawo do odliczenia", "samochody: 50 czy 100 procent", "ulga na złe długi"}),
      step("rozliczenie", "Uzgodnić rejestry i policzyć podatek", {"deadline", -5}, 60, {"ksiegowanie"},
           {"obroty zgodne z kontami", "rachunki dostawców na białej liście", "podzielona płatność powyżej 15 000 zł", "dokumenty do stawki 0% przy WDT i eksporcie"}),
      done_by(step("kontrola", "Sprawdzić rozliczenie drugą parą oczu", {"deadline", -4}, 20, {"rozliczenie"}, {"podatek na tle trzech poprzednich miesięcy", "nietypowe kwoty wyjaśnione"}), "role",
              "manager"),
      step("jpk", "Wysłać JPK_V7M i pobrać UPO", {"deadline", -2}, 15, {"kontrola"}, {"plik podpisany", "UPO dołączone do wątku"}),
      step("informacja", "Podać klientowi kwotę i termin zapłaty", {"deadline", -2}, 10, {"kontrola"}, {"kwota i numer mikrorachunku", "klient potwierdził"})};
  example.rule.name = "VAT: pierwszego dnia miesiąca za poprzedni";
  example.rule.tag = "VAT";
  example.department = kAccounting;
  return example;
}

ExampleProcedure payroll(const char* name, int deadline_day, const char* tag) {
  ExampleProcedure example;
  auto& procedure = example.procedure;
  procedure.name = name;
  procedure.description = "Lista płac, przelewy, deklaracje ZUS i zaliczka na podatek za miesiąc. Wynagrodzenie wypłaca się najpóźniej 10. dnia następnego miesiąca, składki do " + std::to_string(deadline_day) + ".";
  procedure.deadline_rule = "day";
  procedure.deadline_day = deadline_day;
  procedure.tags = {"płace", "ZUS"};
  // Wages are paid by the 10th: that many working days before the deadline.
  const int back = deadline_day - 12;
  procedure.steps = {
      needing(done_by(step("zmiany", "Zebrać zmiany kadrowe i ewidencję czasu pracy", {"start", 3}, 30, {},
                           {"nowi i zwolnieni zgłoszeni w ciągu 7 dni", "zwolnienia e-ZLA pobrane", "urlopy i nadgodziny", "komornicy i inne potrącenia"}),
                      "team"),
              {"Lista obecności", "Wnioski urlopowe"}),
      done_by(step("lista", "Naliczyć listę płac", {"deadline", -back - 2}, 90, {"zmiany"}, {"składniki zmienne i premie", "PIT-2 i koszty uzyskania", "PPK", "zasiłki a wynagrodzenie chorobowe"}), "team"),
      step("akceptacja", "Uzyskać akceptację listy płac od klienta", {"deadline", -back - 1}, 10, {"lista"}, {"klient zatwierdził kwoty"}),
      done_by(step("przelewy", "Wysłać paski i przygotować przelewy", {"deadline", -back}, 30, {"akceptacja"}, {"paczka przelewów", "paski płacowe wysłane"}), "team"),
      done_by(step("zus", "Wysłać DRA z raportami do ZUS", {"deadline", -2}, 40, {"przelewy"}, {"RCA i RSA zgodne z listą", "kwota składek podana klientowi", "potwierdzenie z PUE"}), "team"),
      done_by(step("podatek", "Podać zaliczkę na podatek dochodowy i wpłatę PPK", {"deadline", -1}, 15, {"przelewy"}, {"zaliczka na mikrorachunek", "wpłata do instytucji PPK"}), "team")};
  example.rule.name = std::string(name) + ": od 25. dnia miesiąca";
  example.rule.period = "current";
  example.rule.start_day = 25;
  example.rule.free_days = "before";
  example.rule.tag = tag;
  example.department = kPayroll;
  return example;
}

ExampleProcedure closing() {
  ExampleProcedure example;
  auto& procedure = example.procedure;
  procedure.name = "Zamknięcie roku w księgach rachunkowych";
  procedure.description = "Od inwentaryzacji do sprawozdania w repozytorium KRS. Księgi zamyka się i sprawozdanie sporządza w trzy miesiące po roku obrotowym, zatwierdza w sześć.";
  procedure.period = "year";
  procedure.deadline_rule = "day";
  procedure.deadline_day = 31;
  procedure.deadline_months = 3;
  procedure.free_days = "before";
  procedure.tags = {"zamknięcie roku", "sprawozdanie"};
  procedure.steps = {
      needing(step("inwentaryzacja", "Rozliczyć inwentaryzację", {"start", 8}, 120, {}, {"arkusze spisu podpisane", "różnice rozliczone", "kasa i środki trwałe"}),
              {"Arkusze spisu z natury", "Protokół inwentaryzacji kasy"}),
      needing(step("salda", "Potwierdzić salda z kontrahentami i bankami", {"start", 15}, 90, {}, {"potwierdzenia rozesłane", "odpowiedzi zebrane", "należności przedawnione i wątpliwe"}),
              {"Potwierdzenia sald z banków"}),
      step("majatek", "Uzgodnić środki trwałe i amortyzację", {"start", 20}, 60, {"inwentaryzacja"}, {"ewidencja zgodna z kontami", "likwidacje i sprzedaże", "różnice bilansowe i podatkowe"}),
      step("rozliczenia", "Ująć rozliczenia międzyokresowe, rezerwy i różnice kursowe", {"deadline", -30}, 90, {"salda", "majatek"}, {"polisy i prenumeraty", "niewykorzystane urlopy", "wycena walut na 31 grudnia"}),
      step("podatek", "Policzyć podatek dochodowy i wysłać CIT-8", {"deadline", -10}, 120, {"rozliczenia"}, {"koszty niestanowiące kosztów uzyskania", "straty z lat ubiegłych", "CIT-8 i UPO"}),
      done_by(step("sprawozdanie", "Sporządzić e-sprawozdanie finansowe", {"deadline", -5}, 240, {"podatek"}, {"bilans i rachunek wyników", "informacja dodatkowa", "zgodność ze schematem"}), "role", "manager"),
      step("podpisy", "Zebrać podpisy pod sprawozdaniem", {"deadline", -1}, 20, {"sprawozdanie"}, {"osoba prowadząca księgi", "zarząd: wszyscy lub oświadczenia"}),
      needing(step("krs", "Złożyć zatwierdzone sprawozdanie w repozytorium KRS", {"deadline", 105, "days"}, 30, {"podpisy"}, {"uchwały o zatwierdzeniu i podziale wyniku", "wysłane w 15 dni od zatwierdzenia"}),
              {"Uchwała o zatwierdzeniu sprawozdania"})};
  example.rule.name = "Zamknięcie roku: od 2 stycznia";
  example.rule.every = "year";
  example.rule.start_day = 2;
  example.rule.free_days = "after";
  example.rule.tag = "pełne księgi";
  example.department = kAccounting;
  return example;
}

}  // namespace

std::vector<ExampleProcedure> example_procedures() {
  return {vat(), payroll("Płace i ZUS do 20.", 20, "płace do 20."), payroll("Płace i ZUS osób prawnych do 15.", 15, "płace do 15."), closing()};
}

}  // namespace kartoteka::demo
