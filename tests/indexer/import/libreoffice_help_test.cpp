#include "indexer/import/libreoffice_help.h"

#include <doctest/doctest.h>

#include "indexer/import/libreoffice_contents.h"
#include "temporary_folder.h"

using namespace kartoteka::importing;

namespace {

const char* const kContents =
    "document.getElementById(\"Contents\").innerHTML='\\\n"
    "<ul><li><input type=\"checkbox\" id=\"08\"><label for=\"08\">Arkusze (Calc)</label><ul>\\\n"
    "<li><input type=\"checkbox\" id=\"0805\"><label for=\"0805\">Formatowanie</label><ul>\\\n"
    "<li><a target=\"_top\" href=\"pl/text/scalc/guide/minus.html?DbPAR=CALC\">Liczby ujemne</a></li>\\\n"
    "</ul></li></ul></li></ul>\\\n';";

const char* const kPage =
    "<html><head><title>Zapasowy</title></head><body><header>menu</header><div id=\"DisplayArea\">"
    "<meta itemprop=\"keywords\" content=\"liczby ujemne\"><meta itemprop=\"keywords\" content=\"kolory,liczby\">"
    "<h1>Wyróżnianie liczb ujemnych</h1><p>Tekst <span class=\"emph\">ważny</span>.</p>"
    "<div class=\"relatedtopics\"><p><a href=\"pl/text/scalc/guide/inne.html#x\">Inne</a></p></div></div>"
    "<footer>debug</footer></body></html>";

}  // namespace

TEST_CASE("the tree of contents gives categories") {
  const LibreOfficeContents contents = read_libreoffice_contents(kContents);
  CHECK(contents.categories.at("text/scalc/guide/minus.html") == "Arkusze (Calc)/Formatowanie");
  CHECK(contents.programs.at("scalc") == "Arkusze (Calc)");
  CHECK(read_libreoffice_contents("zupełnie co innego").categories.empty());
}

TEST_CASE("a page of LibreOffice's help is its display area without related topics and keywords") {
  TemporaryFolder folder;
  folder.write("contents.js", kContents);
  folder.write("text/scalc/guide/minus.html", kPage);
  REQUIRE(LibreOfficeHelp::is_root(folder.path()));
  const LibreOfficeHelp help(folder.path(), "lo/", {});
  const auto article = help.read({"lo/text/scalc/guide/minus.html", kPage});
  REQUIRE(article);
  CHECK(article->title == "Wyróżnianie liczb ujemnych");
  CHECK(article->body == "Tekst **ważny**.");
  CHECK(article->category == "LibreOffice/Arkusze (Calc)/Formatowanie");
  CHECK(article->keywords == std::vector<std::string>{"liczby ujemne", "kolory,liczby"});
  CHECK(article->related == std::vector<std::string>{"lo/text/scalc/guide/inne.html"});
  CHECK(help.read({"lo/text/scalc/01/other.html", kPage})->category == "LibreOffice/Arkusze (Calc)");
  CHECK_FALSE(help.read({"lo/text/sbasic/shared/a.html", kPage}));
  CHECK_FALSE(help.read({"lo/text/scalc/x.html", "<p>bez obszaru</p>"}));
}
