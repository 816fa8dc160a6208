// The real help packages, when data/demo/fetch has laid them down: KARTOTEKA_DEMO_ARTICLES names their folder.
#include <doctest/doctest.h>

#include <cstdlib>
#include <map>

#include "engine/base/utf8.h"
#include "indexer/import/read_articles.h"

using namespace kartoteka::importing;

TEST_CASE("the Polish help packages give at least 2,000 clean articles") {
  const char* folder = std::getenv("KARTOTEKA_DEMO_ARTICLES");
  if (!folder) {
    MESSAGE("skipped: KARTOTEKA_DEMO_ARTICLES is not set (data/demo/fetch DIR makes DIR/articles)");
    return;
  }
  std::map<std::string, Article> articles;
  const ImportSummary summary = read_articles(folder, {}, [&articles](Article article) {
    const std::string source = article.source;
    articles[source] = std::move(article);
  });
  CHECK(articles.size() >= 2000);
  CHECK(articles.size() == summary.articles);
  CHECK(summary.problems == 0);

  for (const auto& [source, article] : articles) {
    CAPTURE(source);
    CHECK(kartoteka::utf8_length(article.title + article.body + article.category));
    CHECK_FALSE(article.title.empty());
    CHECK(article.category.size() <= 200);
    CHECK(article.title.find('\n') == std::string::npos);
    for (const char* rubbish : {"<div", "<span", "<p>", "&nbsp;", "&amp;amp", "\r", "\n\n\n", "This page is: /text"}) {
      CAPTURE(rubbish);
      CHECK(article.body.find(rubbish) == std::string::npos);
    }
  }
  const Article& bluetooth = articles.at("gnome-help/bluetooth-problem-connecting.page");
  CHECK(bluetooth.title == "Nie mogę połączyć mojego urządzenia Bluetooth");
  CHECK(bluetooth.category == "Pomoc GNOME/Sprzęt i sterowniki/Bluetooth/Problemy");
  CHECK(bluetooth.body.find("- **Adapter jest wyłączony**\n\n  Upewnij się") != std::string::npos);
  CHECK(articles.at("libreoffice/text/scalc/guide/cellstyle_minusvalue.html").category == "LibreOffice/Arkusze kalkulacyjne (Calc)/Formatowanie");
}
