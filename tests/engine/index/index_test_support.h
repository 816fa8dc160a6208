// What tests of the index and of search share: the Polish language, entries in one line.
#pragma once

#include <memory>
#include <string>

#include "engine/index/index_writer.h"
#include "engine/text/language.h"
#include "tests/temporary_folder.h"

namespace kartoteka::index {

inline std::shared_ptr<const text::Language> polish() {
  static const auto language = text::Language::load(KARTOTEKA_TEST_DICTIONARY, KARTOTEKA_TEST_DATA_PL);
  return language;
}

/// A public answer.
inline SearchEntry answer(std::int64_t id, std::string title, std::string body = "") {
  SearchEntry entry;
  entry.kind = "answer";
  entry.id = id;
  entry.title = std::move(title);
  entry.body = std::move(body);
  entry.access = {"public"};
  return entry;
}

}  // namespace kartoteka::index
