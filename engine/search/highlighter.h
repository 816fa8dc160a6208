// Marks in a text what matched the query, at whatever level, and chooses the passages that show it best. Offsets are
// bytes of the text as given, since tokens know where they stand in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/search/word_matcher.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {

/// A place in a text that matched.
struct Mark {
  Range range;
  std::uint32_t position = 0;  ///< of the token
  std::size_t word = 0;        ///< of the query; kIdentifier if it was a number or code
  std::size_t identifier = 0;  ///< of ResolvedQuery::identifiers, if it was one
  MatchRule rule = MatchRule::exact;
  double weight = 0;           ///< for choosing passages
  static constexpr std::size_t kIdentifier = static_cast<std::size_t>(-1);
};

struct PassageOptions {
  std::size_t bytes = 240;  ///< about so long
  std::size_t count = 2;
};

class Highlighter {
 public:
  Highlighter(const ResolvedQuery& query, const Tuning& tuning, text::Analyzer& analyzer)
      : query_(query), matcher_(query, tuning), analyzer_(analyzer) {}

  /// All that matched, in order and without overlaps. Words that are merely of the same root are marked only where the text
  /// has nothing better for that word; function words only beside another mark.
  std::vector<Mark> marks(std::string_view text);

  Highlighted whole(std::string_view text, const std::vector<Mark>& marks) const;

  /// Best passage first; without marks one passage, the beginning. Empty for an empty text.
  std::vector<Highlighted> passages(std::string_view text, const std::vector<Mark>& marks,
                                    const PassageOptions& options) const;

 private:
  void add_word(const text::Token& token, std::vector<Mark>& marks);
  void add_identifier(const text::Token& token, std::vector<Mark>& marks);
  void drop_related(std::vector<Mark>& marks) const;
  void drop_lonely_stop_words(std::vector<Mark>& marks) const;

  const ResolvedQuery& query_;
  WordMatcher matcher_;
  text::Analyzer& analyzer_;
  std::vector<text::Token> tokens_;
  std::vector<UnitMatch> matches_;
};

}  // namespace kartoteka::search
