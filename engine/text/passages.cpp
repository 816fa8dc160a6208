#include "engine/text/passages.h"

#include <algorithm>
#include <unordered_map>

#include "engine/text/alphabet.h"
#include "engine/text/folding.h"

namespace kartoteka::text {
namespace {

/// Function words that tell one language from the other. Words of both (to, do, on, a, i, no, my, was) tell nothing.
int vote(std::string_view exact) {
  static const auto kVotes = [] {
    std::unordered_map<std::string_view, int> votes;
    for (const char* word : {"the", "of", "and", "is", "are", "for", "with", "this", "that", "you", "your", "be", "can", "how", "what",
                             "when", "from", "will", "not", "have", "has", "it", "or", "by", "an", "as", "at", "we", "if", "in", "our",
                             "were", "been", "which", "their", "please", "should", "does", "use", "using"}) {
      votes.emplace(word, 1);
    }
    for (const char* word : {"w", "na", "się", "sie", "nie", "jest", "z", "że", "ze", "oraz", "dla", "po", "od", "przez", "jak", "czy",
                             "przy", "lub", "są", "tej", "tego", "ten", "ta", "tym", "co", "za", "jako", "tylko", "może", "można"}) {
      votes.emplace(word, -1);
    }
    return votes;
  }();
  const auto found = kVotes.find(exact);
  return found == kVotes.end() ? 0 : found->second;
}

bool ends_sentence(std::string_view gap) {
  return gap.find('\n') != std::string_view::npos || gap.find(". ") != std::string_view::npos ||
         gap.find_first_of("!?") != std::string_view::npos;
}

void mark(std::vector<Token>::iterator begin, std::vector<Token>::iterator end) {
  int english = 0, polish = 0;
  for (auto token = begin; token != end; ++token) {
    const int told = vote(token->exact);
    english += told > 0;
    polish += told < 0 || token->exact.size() != token->folded.size();
  }
  const bool is_english = english >= 2 && english > 2 * polish;
  for (auto token = begin; token != end; ++token) token->is_english = is_english && token->kind == TokenKind::word;
}

}  // namespace

bool has_polish_letters(const SourceText& text) {
  return std::ranges::any_of(text, [](const Letter& letter) {
    return letter.code >= 0x80 && alphabet::kPolishLetters.find(lower(letter.code)) != std::u32string_view::npos;
  });
}

void mark_english(std::string_view text, std::vector<Token>& tokens) {
  auto begin = tokens.begin();
  for (auto token = tokens.begin(); token != tokens.end(); ++token) {
    const auto next = token + 1;
    if (next != tokens.end() && !ends_sentence(text.substr(token->end, next->begin - token->end))) continue;
    mark(begin, next);
    begin = next;
  }
}

}  // namespace kartoteka::text
