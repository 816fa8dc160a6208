// What the tests of this room share: the compiled dictionary, and short ways to analyse.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/analyzer.h"
#include "engine/text/language.h"

namespace kartoteka::text::testing {

/// Loaded once for all cases of a test program.
inline std::shared_ptr<const Language> language() {
  static const auto kLanguage = Language::load(KARTOTEKA_TEST_DICTIONARY, KARTOTEKA_TEST_DATA_PL);
  return kLanguage;
}

inline std::vector<Token> analyze(std::string_view text) {
  Analyzer analyzer(language());
  std::vector<Token> tokens;
  analyzer.analyze(text, tokens);
  return tokens;
}

/// The words of a list, blank-separated.
inline std::vector<std::string> words(std::string_view list) {
  std::vector<std::string> items;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    if (end > at) items.emplace_back(list.substr(at, end - at));
    at = end + 1;
  }
  return items;
}

inline std::string join(const std::vector<std::string>& items) {
  std::string joined;
  for (const std::string& item : items) joined += (joined.empty() ? "" : " ") + item;
  return joined;
}

inline bool contains(const std::vector<std::string>& items, std::string_view item) {
  return std::ranges::find(items, item) != items.end();
}

}  // namespace kartoteka::text::testing
