#include "indexer/import/escape.h"

#include <doctest/doctest.h>

#include "indexer/import/line.h"

using namespace kartoteka::importing;

TEST_CASE("only what Markdown would take for markup is escaped") {
  struct Row {
    const char* text;
    const char* escaped;
  };
  for (const Row& row : {Row{"zwykły tekst, 5% i 3 > 2", "zwykły tekst, 5% i 3 > 2"}, {"nazwa_pliku_2", "nazwa_pliku_2"},
                         {"_podkreślone_", "\\_podkreślone\\_"}, {"2*3", "2\\*3"}, {"A1 * A2", "A1 * A2"},
                         {"znacznik <b>", "znacznik \\<b>"}, {"a < b", "a < b"}, {"AT&T i R&D", "AT&T i R&D"},
                         {"&amp;", "\\&amp;"}, {"[a](b)", "[a]\\(b)"}, {"tabela[3]", "tabela[3]"}, {"C:\\Pliki", "C:\\Pliki"},
                         {"\\*", "\\\\\\*"}, {"`", "\\`"}}) {
    CAPTURE(row.text);
    CHECK(escape_inline(row.text) == row.escaped);
  }
}

TEST_CASE("a line does not open a block by accident") {
  struct Row {
    const char* line;
    const char* escaped;
  };
  for (const Row& row : {Row{"# numer", "\\# numer"}, {"#numer", "#numer"}, {"- myślnik", "\\- myślnik"}, {"-5 stopni", "-5 stopni"},
                         {"1. punkt", "1\\. punkt"}, {"2024 r.", "2024 r."}, {"3) trzy", "3\\) trzy"}, {"3.14", "3.14"},
                         {"> cytat", "\\> cytat"}, {"---", "\\---"}, {"===", "\\==="}, {"| kreska", "\\| kreska"}}) {
    CAPTURE(row.line);
    CHECK(escape_line_start(row.line) == row.escaped);
  }
}

TEST_CASE("a code span is longer than the backticks inside") {
  CHECK(code_span("ls") == "`ls`");
  CHECK(code_span("a`b") == "``a`b``");
  CHECK(code_span("`a") == "`` `a ``");
}

TEST_CASE("a line collapses white space and keeps it outside of emphasis") {
  const Style strong{.strong = true, .emphasis = false, .code = false, .address = {}};
  Line line;
  line.add("Kliknij  \n przycisk ");
  line.add(" OK ", strong);
  line.add(",  aby zakończyć.");
  CHECK(line.markdown() == "Kliknij przycisk **OK** , aby zakończyć.");
  CHECK(line.plain() == "Kliknij przycisk OK , aby zakończyć.");
}

TEST_CASE("invisible characters are dropped and hard spaces become spaces") {
  Line line;
  line.add("naj\xC2\xADnowszy\xC2\xA0" "plik\xE2\x80\x8B.");
  CHECK(line.plain() == "najnowszy plik.");
}

TEST_CASE("emphasis that CommonMark would not read is left out") {
  const Style strong{.strong = true, .emphasis = false, .code = false, .address = {}};
  Line inside;
  inside.add("za");
  inside.add("(x)", strong);
  inside.add("tem");
  CHECK(inside.markdown() == "za(x)tem");
  Line ending;
  ending.add("plik", strong);
  ending.add("ów");
  CHECK(ending.markdown() == "**plik**ów");
}
