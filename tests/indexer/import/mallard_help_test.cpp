#include "indexer/import/mallard_help.h"

#include <doctest/doctest.h>

#include "indexer/import/mallard_page.h"
#include "temporary_folder.h"

using namespace kartoteka::importing;

namespace {

std::string convert(const std::string& content) {
  const MarkupNode page = parse_xml(
      "<page xmlns='http://projectmallard.org/1.0/' xmlns:if='http://projectmallard.org/if/1.0/' id='x'>" + content + "</page>");
  return to_markdown(mallard_to_blocks(page, [](std::string_view reference) { return "Tytuł strony " + std::string(reference); }));
}

std::string page(const std::string& id, const std::string& title, const std::string& links, const std::string& body,
                 const std::string& type = "topic") {
  return "<page xmlns='http://projectmallard.org/1.0/' type='" + type + "' id='" + id + "'><info>" + links + "</info><title>" +
         title + "</title>" + body + "</page>";
}

}  // namespace

TEST_CASE("Mallard becomes Markdown") {
  struct Row {
    const char* mallard;
    const char* markdown;
  };
  for (const Row& row : {
           Row{"<info><desc>Krótko.</desc></info><title>T</title><p>Tekst.</p>", "*Krótko.*\n\nTekst."},
           {"<p>Kliknij <guiseq><gui>Ustawienia</gui><gui>Sieć</gui></guiseq>.</p>", "Kliknij **Ustawienia** ▸ **Sieć**."},
           {"<p>Naciśnij <keyseq><key>Ctrl</key><key>C</key></keyseq>.</p>", "Naciśnij **Ctrl+C**."},
           {"<p><app>Pliki</app>, <file>a.txt</file>, <cmd>ls</cmd>, <em style='strong'>ważne</em></p>",
            "*Pliki*, `a.txt`, `ls`, **ważne**"},
           {"<steps><title>Kroki</title><item><p>Raz</p></item><item><p>Dwa</p></item></steps>", "**Kroki**\n\n1. Raz\n2. Dwa"},
           {"<terms><item><title>Pojęcie</title><p>Opis.</p></item></terms>", "- **Pojęcie**\n\n  Opis."},
           {"<list><item><p>a</p><list><item><p>b</p></item></list></item></list>", "- a\n  - b"},
           {"<note style='warning'><p>Uwaga na prąd.</p></note>", "> **Ostrzeżenie:** Uwaga na prąd."},
           {"<note><title>Ciekawostka</title><p>Tak.</p></note>", "> **Ciekawostka:** Tak."},
           {"<section id='s'><title>Sekcja</title><p>W.</p><section><title>Głębiej</title><p>Z.</p></section></section>",
            "## Sekcja\n\nW.\n\n### Głębiej\n\nZ."},
           {"<section><title>Pusta</title><links type='topic'/></section><p>x</p>", "x"},
           {"<p><link xref='net'>sieć</link>, <link xref='bt#a'/>, <link href='https://a.pl'>tam</link></p>",
            "sieć, „Tytuł strony bt#a”, [tam](https://a.pl)"},
           {"<media type='image' src='a.png'><p>Widok okna</p></media>", "*Widok okna*"},
           {"<screen>\n$ ls\n$ cd\n</screen>", "```\n$ ls\n$ cd\n```"},
           {"<table><tr><td><p>A</p></td><td><p>B</p></td></tr></table>", "|  |  |\n| --- | --- |\n| A | B |"},
           {"<if:choose><if:when test='platform:gnome-classic'><p>stare</p></if:when><p>nowe</p></if:choose>", "nowe"},
           {"<if:choose><if:when test='!platform:gnome-classic'><p>nowe</p></if:when><if:else><p>stare</p></if:else></if:choose>", "nowe"},
           {"<if:if test='action:install'><p>przycisk</p></if:if><p>x</p>", "x"},
           {"<comment><p>dla tłumaczy</p></comment><p>x</p>", "x"},
       }) {
    CAPTURE(row.mallard);
    CHECK(convert(row.mallard) == row.markdown);
  }
}

TEST_CASE("a page's category is the way through the help's guides") {
  TemporaryFolder folder;
  folder.write("index.page", page("index", "Pomoc", "", "", "guide"));
  folder.write("hardware.page", page("hardware", "Sprzęt/urządzenia", "<link type='guide' xref='index'/>", "", "guide"));
  folder.write("bt.page", page("bt", "Bluetooth", "<link type='guide' xref='hardware'/>",
                               "<section id='problems'><title>Problemy</title></section>", "guide"));
  const std::string article =
      page("bt-problem", "Nie działa", "<link type='guide' xref='bt#problems'/><link type='seealso' xref='hardware#x'/>", "<p>Tekst</p>");
  folder.write("bt-problem.page", article);
  folder.write("broken.page", "<page");
  const MallardHelp help(folder.path(), "pomoc/", {});

  const auto read = help.read({"pomoc/bt-problem.page", article});
  REQUIRE(read);
  CHECK(read->title == "Nie działa");
  CHECK(read->body == "Tekst");
  CHECK(read->category == "Pomoc/Sprzęt-urządzenia/Bluetooth/Problemy");
  CHECK(read->related == std::vector<std::string>{"pomoc/hardware.page"});
  CHECK_FALSE(help.read({"pomoc/index.page", page("index", "Pomoc", "", "<p>x</p>")}));
  CHECK_FALSE(help.read({"pomoc/bt.page", page("bt", "Bluetooth", "", "", "guide")}));
}

TEST_CASE("guides that lead in a circle end somewhere") {
  TemporaryFolder folder;
  const std::string a = page("a", "A", "<link type='guide' xref='b'/>", "<p>Tekst</p>");
  folder.write("a.page", a);
  folder.write("b.page", page("b", "B", "<link type='guide' xref='a'/>", "<p>Tekst</p>"));
  const MallardHelp help(folder.path(), "", {});
  CHECK(help.read({"a.page", a})->category == "B");
}
