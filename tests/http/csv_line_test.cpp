#include "http/codec/csv_line.h"

#include <doctest/doctest.h>

#include <string>

using namespace kartoteka::http;

namespace {

std::string text_cell(const std::string& value) {
  const std::string line = CsvLine().text(value).take();
  return line.substr(0, line.size() - 2);
}

}  // namespace

TEST_CASE("cells are parted by semicolons, lines end with CR LF, quotes are doubled") {
  CsvLine line;
  CHECK(line.plain("id").text("Zażółć").plain("").take() == "id;Zażółć;\r\n");
  CHECK(line.plain("1").take() == "1\r\n");
  CHECK(text_cell("a;b") == "\"a;b\"");
  CHECK(text_cell("powiedział \"tak\"") == "\"powiedział \"\"tak\"\"\"");
  CHECK(text_cell("dwa\nwiersze") == "\"dwa\nwiersze\"");
  CHECK(text_cell(" spacja") == "\" spacja\"");
}

TEST_CASE("what a spreadsheet would run as a formula is made a text") {
  for (const char* start : {"=", "+", "-", "@", "\xEF\xBC\x9D"}) {
    CAPTURE(start);
    CHECK(text_cell(std::string(start) + "1+1").front() == '\'');
  }
  CHECK(text_cell("\t=1") == "\"'\t=1\"");
  CHECK(text_cell("=HYPERLINK(\"http://x\";\"y\")") == "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"");
  CHECK(text_cell("1-1") == "1-1");
  CHECK(CsvLine().plain("-5").take() == "-5\r\n");
}
