#include "http/transfer/csv_reader.h"

#include <doctest/doctest.h>

using namespace kartoteka::transfer;

namespace {

std::vector<CsvRow> rows_of(std::string_view text, char separator = ',', CsvLimits limits = {}) {
  std::vector<CsvRow> rows;
  CsvReader reader(separator, [&](CsvRow& row) { rows.push_back(row); }, limits);
  for (const char c : text) reader.feed(std::string_view(&c, 1));
  reader.finish();
  return rows;
}

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("cells are parted, quoted and unquoted as RFC 4180 says") {
  const auto rows = rows_of("a,\"b,c\",\"d \"\"e\"\"\"\r\n\"dwa\nwiersze\",,x\n,\n");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells == Cells{"a", "b,c", "d \"e\""});
  CHECK(rows[1].cells == Cells{"dwa\nwiersze", "", "x"});
  CHECK(rows[2].cells == Cells{"", ""});
}

TEST_CASE("each row knows the line on which it begins, whatever the line ends") {
  for (const std::string_view end : {"\n", "\r\n", "\r"}) {
    const std::string text = "a" + std::string(end) + "\"b\n\nc\"" + std::string(end) + std::string(end) + "d";
    const auto rows = rows_of(text);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 1);
    CHECK(rows[1].line == 2);
    CHECK(rows[1].cells == Cells{"b\n\nc"});
    CHECK(rows[2].line == 6);
  }
}

TEST_CASE("a quotation mark inside a cell is a letter, one that is never closed a problem") {
  CHECK(rows_of("5\" rura,x")[0].cells == Cells{"5\" rura", "x"});
  const auto rows = rows_of("a,\"b\nc\n");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].problem.find("not closed") != std::string::npos);
}

TEST_CASE("a mark that is never closed does not take the whole file") {
  const auto rows = rows_of("\"" + std::string(50, 'x') + "\na,b\nc,d\n", ',', {.max_row_bytes = 20});
  REQUIRE(rows.size() == 3);
  CHECK_FALSE(rows[0].problem.empty());
  CHECK(rows[1].cells == Cells{"a", "b"});
  CHECK(rows[2].problem.empty());
}

TEST_CASE("the separator is told from the first rows") {
  CHECK(told_separator("Kod;Nazwa;Uwagi\nA;Firma, z o.o.;a,b,c\n") == ';');
  CHECK(told_separator("Kod,Nazwa\nA,\"x;y;z\"\n") == ',');
  CHECK(told_separator("Kod\tNazwa\nA\tFirma; x, y\n") == '\t');
  CHECK(told_separator("Kod\nA\n") == ',');
  CHECK(told_separator("") == ',');
}

TEST_CASE("what was written is read as it was") {
  for (const std::string cell : {"", " ", "a;b", "\"", "a\r\nb", "x\n", "ż", "=1+1"}) {
    std::string line;
    append_csv_cell(line, cell, ';');
    append_csv_cell(line += ';', "koniec", ';');
    const auto rows = rows_of(line, ';');
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells == Cells{cell, "koniec"});
  }
}
