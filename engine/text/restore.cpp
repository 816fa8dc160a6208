// Restores diacritics that were left out and letters that were lost, by walking all fitting paths of the automaton.
#include <vector>

#include "engine/text/dictionary.h"

namespace kartoteka::text {
namespace {

class Restorer {
 public:
  Restorer(const Automaton& automaton, Automaton::Word pattern,
           const std::function<bool(Automaton::Word, std::uint32_t)>& visit)
      : automaton_(automaton), pattern_(pattern), visit_(visit) {
    word_.reserve(pattern.size());
  }

  /// @return whether to go on
  bool walk(std::uint32_t node) {
    if (node == Automaton::kDead) return true;
    if (word_.size() == pattern_.size()) {
      const std::uint32_t set = automaton_.follow(node, alphabet::kEnd);
      return set == Automaton::kDead || visit_(word_, set);
    }
    const alphabet::Label typed = pattern_[word_.size()];
    if (typed == kLostLetter) {
      for (const char32_t letter : alphabet::kPolishLetters) {
        if (!step(node, alphabet::label(letter))) return false;
      }
      return true;
    }
    if (!step(node, typed)) return false;
    const alphabet::Variants variants = alphabet::variants(typed);
    for (std::size_t i = 0; i < variants.count; ++i) {
      if (!step(node, variants.with_diacritics[i])) return false;
    }
    return true;
  }

 private:
  bool step(std::uint32_t node, alphabet::Label label) {
    word_.push_back(label);
    const bool go_on = walk(automaton_.follow(node, label));
    word_.pop_back();
    return go_on;
  }

  const Automaton& automaton_;
  Automaton::Word pattern_;
  const std::function<bool(Automaton::Word, std::uint32_t)>& visit_;
  std::vector<alphabet::Label> word_;
};

}  // namespace

void restore(const Automaton& automaton, Automaton::Word pattern,
             const std::function<bool(Automaton::Word, std::uint32_t set)>& visit) {
  Restorer(automaton, pattern, visit).walk(automaton.root());
}

}  // namespace kartoteka::text
