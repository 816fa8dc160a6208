#include "engine/records/invoicing/numbering.h"

#include <doctest/doctest.h>

using namespace kartoteka;
using namespace kartoteka::records;

TEST_CASE("numbers follow their pattern and are read back from it") {
  const Date day = parse_date("2026-09-30").value();
  CHECK(number_text("FV/{n}/{mm}/{rrrr}", 12, day) == "FV/12/09/2026");
  CHECK(number_text("{nnnn}-{m}-{rr}-A", 12, day) == "0012-9-26-A");
  CHECK(number_text("FV {rrrr}/{nnn}", 1'234, day) == "FV 2026/1234");
  CHECK(number_in("FV/{n}/{mm}/{rrrr}", "FV/12/09/2026", day) == 12);
  CHECK(number_in("FV/{nnn}/{rrrr}", "FV/012/2026", day) == 12);
  for (const char* text : {"FV/12/2026", "FV/x/09/2026", "FV//09/2026", "FV/012/09/2026", "FV/12/10/2026", ""}) {
    CAPTURE(text);
    CHECK_FALSE(number_in("FV/{n}/{mm}/{rrrr}", text, day));
  }
}

TEST_CASE("a pattern holds one number and the time from which numbers begin anew") {
  CHECK_FALSE(pattern_problem("FV/{n}/{rrrr}", false));
  CHECK_FALSE(pattern_problem("FV/{n}/{mm}/{rr}", true));
  CHECK(pattern_problem("FV/{n}/{rrrr}", true).value().find("month") != std::string::npos);
  for (const char* pattern : {"FV/{rrrr}", "FV/{n}", "FV/{n}/{n}/{rrrr}", "FV/{n}/{rok}", "FV/{n/{rrrr}", "{}/{n}/{rrrr}", ""}) {
    CAPTURE(pattern);
    CHECK(pattern_problem(pattern, false));
  }
}
