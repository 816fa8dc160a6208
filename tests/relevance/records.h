// Makes records as a company would have them, out of real sentences and with a fixed seed, and questions about them:
// for measuring speed at sizes that no collection has.
#pragma once

#include <filesystem>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "engine/index/search_entry.h"
#include "engine/search/request.h"

namespace kartoteka::relevance {

/// Sentences of texts, in order.
std::vector<std::string> sentences_of(const std::vector<std::filesystem::path>& corpora);

class RecordMaker {
 public:
  explicit RecordMaker(std::vector<std::string> sentences) : sentences_(std::move(sentences)) {}

  /// Record `number`, always the same one: a contact, task or answer of some 100 words, or a file of five such pages,
  /// which takes five numbers; nothing for four of them.
  std::optional<index::SearchEntry> record(std::int64_t number) const;

 private:
  std::string text(std::mt19937_64& random) const;

  std::vector<std::string> sentences_;
};

struct QueryClass {
  std::string name;
  std::vector<search::Request> requests;
};

/// @param questions  whole questions, as people ask them
std::vector<QueryClass> query_classes(const std::vector<std::string>& sentences,
                                      const std::vector<std::string>& questions, std::size_t count);

}  // namespace kartoteka::relevance
