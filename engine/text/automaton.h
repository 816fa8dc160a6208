// Walks the arcs of the compiled dictionary. Words are sequences of labels (alphabet.h). Borrows the arcs.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/text/alphabet.h"
#include "engine/text/dictionary_format.h"

namespace kartoteka::text {

class Automaton {
 public:
  using Word = std::span<const alphabet::Label>;
  static constexpr std::uint32_t kDead = 0xffffffff;

  Automaton() = default;
  Automaton(std::span<const std::uint32_t> arcs, std::uint32_t root) : arcs_(arcs), root_(root) {}

  std::uint32_t root() const { return root_; }

  /// The node behind the arc with that label, or for kEnd the reading set; kDead if there is no such arc.
  std::uint32_t follow(std::uint32_t node, alphabet::Label label) const {
    for (std::uint32_t i = node;; ++i) {
      const std::uint32_t arc = arcs_[i];
      if (format::arc_label(arc) == label) return format::arc_target(arc);
      if (format::arc_is_last(arc) || format::arc_label(arc) > label) return kDead;
    }
  }

  /// The reading set of a word, kDead if it is not in the dictionary.
  std::uint32_t find(Word word) const {
    std::uint32_t node = root_;
    for (const alphabet::Label label : word) {
      node = follow(node, label);
      if (node == kDead) return kDead;
    }
    return follow(node, alphabet::kEnd);
  }

  /// Calls visit(label, target) for each arc of a node.
  template <class Visit>
  void for_each_arc(std::uint32_t node, Visit visit) const {
    for (std::uint32_t i = node;; ++i) {
      visit(format::arc_label(arcs_[i]), format::arc_target(arcs_[i]));
      if (format::arc_is_last(arcs_[i])) return;
    }
  }

 private:
  std::span<const std::uint32_t> arcs_;
  std::uint32_t root_ = 0;
};

}  // namespace kartoteka::text
