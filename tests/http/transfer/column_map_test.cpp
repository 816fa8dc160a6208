#include "http/transfer/column_map.h"

#include <doctest/doctest.h>

using namespace kartoteka;
using namespace kartoteka::transfer;

namespace {

/// "code name - phones.2.number": what the columns feed.
std::string mapped(std::string_view kind, const std::vector<std::string>& headers, const std::map<std::string, std::string>& given = {},
                   const std::vector<AttributeName>& attributes = {}) {
  std::string text;
  for (const Column& column : map_columns(*records::find_kind(kind), headers, given, attributes).columns) {
    text += (text.empty() ? "" : " ") + (column.target ? to_string(*column.target) : std::string("-"));
  }
  return text;
}

}  // namespace

TEST_CASE("columns are known by names, labels in both languages and what other programs call them") {
  CHECK(mapped("client", {"code", "Nazwa", "NIP", "Postcode", "kod pocztowy"}) == "code name nip postcode -");
  CHECK(mapped("client", {"Akronim", "Nazwa firmy", "Miasto", "E-MAIL:", "Opiekun handlowy"}) == "code name city emails.address owner");
  CHECK(mapped("contact", {"Kontrahent", "Data", "Temat", "Czas trwania (min)", "Notatka"}) == "client started_at subject duration_minutes note");
  CHECK(mapped("task", {"Zadanie", "Wykonawca", "Termin wykonania", "Status", "Zadanie nadrzędne"}) == "title owner due_at state parent");
  CHECK(mapped("answer", {"Pytanie", "Odpowiedź", "Tagi"}) == "question body tags");
}

TEST_CASE("several columns fill the rows of one field") {
  CHECK(mapped("client", {"Telefon", "Telefon 2", "Telefon komórkowy", "tel"}) == "phones.number phones.2.number phones.3.number phones.4.number");
  CHECK(mapped("client", {"phones.2.label", "phones.number", "Osoba kontaktowa", "Stanowisko"}) == "phones.2.label phones.number people.name people.role");
  CHECK(mapped("client", {"Telefony"}) == "phones");
}

TEST_CASE("a name that is taken is not taken again") {
  CHECK(mapped("client", {"Firma", "Nazwa"}) == "- name");
  CHECK(mapped("client", {"Nazwa", "Nazwa"}) == "name -");
}

TEST_CASE("own attributes are known by their key and label") {
  const std::vector<AttributeName> attributes{{"branza", "Branża", "text"}};
  CHECK(mapped("client", {"Kod", "Branża"}, {}, attributes) == "code attributes.branza");
  CHECK(mapped("client", {"Kod", "attributes.inna"}, {}, attributes) == "code attributes.inna");
}

TEST_CASE("an explicit mapping goes first, and can leave a column out") {
  CHECK(mapped("client", {"A", "Nazwa", "Kod"}, {{"A", "name"}, {"Kod", "-"}}) == "name - -");
  CHECK(mapped("client", {"A"}, {{"A", "phones.3.number"}}) == "phones.3.number");
  CHECK_THROWS_WITH(mapped("client", {"A"}, {{"B", "name"}}), doctest::Contains("no such column"));
  CHECK_THROWS_WITH(mapped("client", {"A"}, {{"A", "nothing"}}), doctest::Contains("no field nothing"));
  CHECK_THROWS_WITH(mapped("client", {"A"}, {{"A", "merged_into"}}), doctest::Contains("no field"));
}

TEST_CASE("a file that this program wrote is taken by its names alone") {
  const auto map = map_columns(*records::find_kind("client"), {"kartoteka_id", "kartoteka_bin", "code", "Nazwa"}, {}, {});
  CHECK(map.is_exact);
  CHECK(map.id_column == 0u);
  CHECK(map.bin_column == 1u);
  CHECK(map.columns[2].target);
  CHECK_FALSE(map.columns[3].target);
}

TEST_CASE("a problem names the column that it came from") {
  const auto map = map_columns(*records::find_kind("client"), {"Kod", "Telefon", "Telefon 2"}, {}, {});
  CHECK(map.column_of("/code") == "Kod");
  CHECK(map.column_of("/phones/1/number") == "Telefon 2");
  CHECK(map.column_of("/phones/0/number") == "Telefon");
  CHECK(map.column_of("/nip") == "");
}
