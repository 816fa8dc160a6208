// Questions as they are kept: without whom and what they were about. Numbers of people, companies, accounts, documents
// and phones, e-mail and web addresses, amounts, dates, streets and names are taken out; what is asked stays.
#pragma once

#include <string>
#include <string_view>

#include "engine/search/personal_names.h"

namespace kartoteka::search {

/// Belongs to one thread, with its analyzer.
class WordingCleaner {
 public:
  WordingCleaner(text::Analyzer& analyzer, const PersonalNames& names) : analyzer_(analyzer), names_(names) {}

  /// One line, at most 300 characters of it; "" where nothing is left that asks.
  std::string clean(std::string_view wording);

  /// The same for a longer text: lines and Markdown stay, and what is taken out leaves a "…".
  std::string clean_text(std::string_view text);

 private:
  /// Half-open ranges of bytes, in order, apart.
  std::vector<std::pair<std::size_t, std::size_t>> personal_places(std::string_view text);

  text::Analyzer& analyzer_;
  const PersonalNames& names_;
};

}  // namespace kartoteka::search
