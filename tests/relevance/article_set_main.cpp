// article_set ARTICLES_FOLDER SET_FOLDER
// Makes a retrieval set of help articles: each index term that came with an article is a question which that article
// answers. The terms themselves stand in no document. Layout as tests/relevance/collection.h reads it, with the corpus in
// SET_FOLDER/articles and the questions in SET_FOLDER/articles-terms.
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/base/error.h"
#include "indexer/import/read_articles.h"

namespace kartoteka::relevance {
namespace {

namespace fs = std::filesystem;

/// "nagłówki,dodawanie" asks for "nagłówki dodawanie"; "1,5" stays.
std::string question_of(const std::string& term) {
  std::string question;
  for (std::size_t at = 0; at < term.size(); ++at) {
    const bool is_number = at > 0 && at + 1 < term.size() && std::isdigit(static_cast<unsigned char>(term[at - 1])) != 0 &&
                           std::isdigit(static_cast<unsigned char>(term[at + 1])) != 0;
    const bool parts = term[at] == ';' || (term[at] == ',' && !is_number);
    if (!(question.empty() && (parts || term[at] == ' '))) question += parts ? ' ' : term[at];
  }
  return question;
}

void write_lines(const fs::path& file, const std::vector<nlohmann::json>& lines) {
  std::ofstream out(file);
  for (const nlohmann::json& line : lines) out << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void make_set(const fs::path& articles, const fs::path& folder) {
  std::vector<nlohmann::json> documents;
  std::map<std::string, std::set<std::string>> by_question;  // ids of documents
  importing::read_articles(articles, {}, [&](const importing::Article& article) {
    documents.push_back({{"_id", article.source}, {"title", article.title}, {"text", article.body}});
    for (const std::string& term : article.keywords) by_question[question_of(term)].insert(article.source);
  });
  fs::create_directories(folder / "articles");
  fs::create_directories(folder / "articles-terms");
  write_lines(folder / "articles" / "corpus.jsonl", documents);
  std::vector<nlohmann::json> questions;
  std::ofstream judgements(folder / "articles-terms" / "qrels.tsv");
  judgements << "query-id\tcorpus-id\tscore\n";
  for (const auto& [question, right] : by_question) {
    const std::string id = std::to_string(questions.size() + 1);
    questions.push_back({{"_id", id}, {"text", question}});
    for (const std::string& document : right) judgements << id << '\t' << document << "\t1\n";
  }
  write_lines(folder / "articles-terms" / "queries.jsonl", questions);
  std::ofstream(folder / "articles-terms" / "meta.json") << R"({"corpus": "articles"})" << '\n';
  std::fprintf(stderr, "%zu articles, %zu index terms\n", documents.size(), questions.size());
}

}  // namespace
}  // namespace kartoteka::relevance

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: article_set ARTICLES_FOLDER SET_FOLDER\n";
    return 2;
  }
  try {
    kartoteka::relevance::make_set(arguments[1], arguments[2]);
  } catch (const kartoteka::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
