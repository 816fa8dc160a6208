#include "tests/relevance/collection.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "engine/base/error.h"

namespace kartoteka::relevance {
namespace {

std::ifstream open(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) {
    throw Error(ErrorCode::not_found, "file " + file.string());
  }
  return in;
}

std::string id_of(const nlohmann::json& object) {
  const nlohmann::json& id = object.at("_id");
  return id.is_string() ? id.get<std::string>() : id.dump();
}

}  // namespace

std::vector<Text> read_texts(const std::filesystem::path& file) {
  std::vector<Text> texts;
  std::ifstream in = open(file);
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty()) {
      continue;
    }
    try {
      const nlohmann::json object = nlohmann::json::parse(line);
      texts.push_back({id_of(object), object.value("title", ""), object.value("text", "")});
    } catch (const nlohmann::json::exception& error) {
      throw Error(ErrorCode::invalid_argument, file.string() + ":" + std::to_string(number) + ": " + error.what());
    }
  }
  return texts;
}

Judgements read_judgements(const std::filesystem::path& file) {
  Judgements judgements;
  std::ifstream in = open(file);
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::istringstream fields(line);
    std::string query;
    std::string document;
    int grade = 0;
    std::getline(fields, query, '\t');
    std::getline(fields, document, '\t');
    if (fields >> grade && grade > 0) {
      judgements[query][document] = grade;
    }
  }
  return judgements;
}

std::vector<QuestionSet> read_sets(const std::filesystem::path& folder) {
  std::set<std::filesystem::path> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (std::filesystem::exists(entry.path() / "meta.json")) names.insert(entry.path());
  }
  std::vector<QuestionSet> sets;
  for (const std::filesystem::path& set : names) {
    std::ifstream meta = open(set / "meta.json");
    sets.push_back({set.filename(), nlohmann::json::parse(meta).at("corpus").get<std::string>(), read_texts(set / "queries.jsonl"),
                    read_judgements(set / "qrels.tsv")});
  }
  return sets;
}

unsigned hash_of(const std::string& text) {
  unsigned hash = 2'166'136'261U;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
  return hash >> 7;
}

}  // namespace kartoteka::relevance
