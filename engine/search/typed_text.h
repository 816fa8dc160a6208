// A text as it is being typed: the words before, and the last one, which may be unfinished.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/index/token_keys.h"
#include "engine/search/title_words.h"

namespace kartoteka::text {
class Analyzer;
}

namespace kartoteka::search {

/// A word that is followed by another or by a space.
struct TypedWord {
  TitleWord word;
  std::vector<std::string> lemmas;  ///< folded
  bool is_stop_word = false;
  bool is_known = false;            ///< the asker may find it somewhere, perhaps corrected; found out later
};

struct TypedText {
  std::string text;                   ///< valid UTF-8, at most kMostTypedBytes
  std::vector<TitleWord> words;       ///< all of them
  std::vector<TypedWord> before;      ///< the last few before `last`; not the names of fields ("klient:")
  std::optional<TitleWord> last;      ///< nothing if the text ends in a space or the like
  std::size_t last_begin = 0;         ///< byte at which a completion begins
  bool is_excluded = false;           ///< a minus stands before the last word
};

inline constexpr std::size_t kMostTypedBytes = 1024;

/// @param typed  any bytes
TypedText read_typed(std::string_view typed, text::Analyzer& analyzer);

}  // namespace kartoteka::search
