#include "indexer/import/read_articles.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "temporary_folder.h"

using namespace kartoteka::importing;

namespace {

struct Reading {
  std::vector<Article> articles;
  std::vector<FileProblem> problems;
  ImportSummary summary;
  std::vector<std::pair<std::size_t, std::size_t>> progress;
};

Reading read(const TemporaryFolder& folder, ImportOptions options = {}) {
  Reading reading;
  options.on_problem = [&reading](const FileProblem& problem) { reading.problems.push_back(problem); };
  options.on_progress = [&reading](std::size_t done, std::size_t total) { reading.progress.emplace_back(done, total); };
  reading.summary = read_articles(folder.path(), options, [&reading](Article article) { reading.articles.push_back(std::move(article)); });
  return reading;
}

const std::string kPolish = "To jest zwykły polski tekst o drukarkach, który ma kilka zdań i nie jest za krótki.";

}  // namespace

TEST_CASE("Markdown, HTML and front matter become articles, ordered by source") {
  TemporaryFolder folder;
  folder.write("b/strona.html", "<title>Zapasowy</title><meta name=keywords content='toner, bęben'><h1>Drukarki</h1><p>" + kPolish);
  folder.write("a/plik.md", "---\ntitle: \"Papier\"\ncategory: Biuro/Druk\nkeywords: [papier, ryza]\n---\n# Nagłówek\n\n" + kPolish + "\r\n");
  folder.write("c/bez-tytułu.markdown", kPolish);
  folder.write("c/notatki.txt", kPolish);
  folder.write(".ukryte/x.md", kPolish);
  const Reading reading = read(folder);
  REQUIRE(reading.articles.size() == 3);
  CHECK(reading.articles[0].title == "Papier");
  CHECK(reading.articles[0].category == "Biuro/Druk");
  CHECK(reading.articles[0].keywords == std::vector<std::string>{"papier", "ryza"});
  CHECK(reading.articles[0].body == kPolish);
  CHECK(reading.articles[0].source == "a/plik.md");
  CHECK(reading.articles[1].title == "Drukarki");
  CHECK(reading.articles[1].category == "b");
  CHECK(reading.articles[1].keywords == std::vector<std::string>{"toner", "bęben"});
  CHECK(reading.articles[2].title == "bez-tytułu");
  CHECK(reading.articles[2].language == Language::polish);
  CHECK(reading.progress.back() == std::pair<std::size_t, std::size_t>{6, 6});
}

TEST_CASE("a bad file is reported and does not stop the rest") {
  TemporaryFolder folder;
  folder.write("a.page", "<page><title>ucięte");
  folder.write("b.md", "\xFF\xFE nie UTF-8");
  folder.write("c.md", "# Dobre\n\n" + kPolish);
  folder.write("d.md", std::string(2000, 'x'));
  ImportOptions options;
  options.limits.size_bytes = 1000;
  const Reading reading = read(folder, options);
  CHECK(reading.articles.size() == 1);
  REQUIRE(reading.problems.size() == 3);
  CHECK(reading.problems[0].source == "a.page");
  CHECK(reading.problems[0].message.find("line 1") != std::string::npos);
  CHECK(reading.problems[1].message == "the file is not UTF-8");
  CHECK(reading.summary.problems == 3);
}

TEST_CASE("other languages and texts without words are left out, if so wished") {
  TemporaryFolder folder;
  folder.write("en.md", "# Printing\n\nThis is an English text about printers and how to use them with the paper.");
  folder.write("krótki.md", "# Nic\n\nTak.");
  folder.write("pl.md", "# Druk\n\n" + kPolish);
  const Reading polish = read(folder);
  CHECK(polish.summary.articles == 1);
  CHECK(polish.summary.other_language == 1);
  CHECK(polish.summary.no_article == 1);
  ImportOptions all;
  all.polish_only = false;
  CHECK(read(folder, all).articles.front().language == Language::other);
}

TEST_CASE("near-duplicates are merged and their sources kept") {
  TemporaryFolder folder;
  folder.write("1.md", "# Druk\n\n" + kPolish);
  folder.write("2.md", "# Druk\n\n" + kPolish);
  folder.write("3.md", "# Inny\n\n" + kPolish);
  folder.write("4.md", "# Druk!\n\n" + kPolish);
  const Reading reading = read(folder);
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[0].other_sources == std::vector<std::string>{"2.md", "4.md"});
  CHECK(reading.articles[1].source == "3.md");
  CHECK(reading.summary.merged == 2);
}

TEST_CASE("a folder that is not there is an error") {
  CHECK_THROWS_AS(read_articles("/nie/ma/takiego", {}, [](Article) {}), kartoteka::Error);
}
