// Builds a minimal automaton out of sorted words (Daciuk and others, "Incremental Construction of Minimal Acyclic
// Finite-State Automata", 2000): a node is written once nothing can be added to it any more, and equal nodes once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/alphabet.h"

namespace kartoteka::text::compiler {

class AutomatonBuilder {
 public:
  AutomatonBuilder();

  /// @param labels   letters as labels; greater than all words before (as unsigned bytes)
  /// @param reading  number of the reading set
  void add(std::string_view labels, std::uint32_t reading);

  /// Writes what is still open. @return the root
  std::uint32_t finish();

  const std::vector<std::uint32_t>& arcs() const { return arcs_; }

 private:
  struct OpenArc {
    alphabet::Label label;
    std::uint32_t target;
  };
  using OpenNode = std::vector<OpenArc>;

  void close_to(std::size_t depth);
  std::uint32_t freeze(const OpenNode& node);
  bool equals(std::uint32_t node) const;
  void grow();

  std::vector<OpenNode> open_;  ///< along the last word; each one's last arc leads to the next
  std::string last_;
  std::vector<std::uint32_t> arcs_;
  std::vector<std::uint32_t> frozen_;   ///< the arcs of the node being frozen
  std::vector<std::uint32_t> buckets_;  ///< open addressing: nodes by the hash of their arcs
  std::size_t used_ = 0;
};

}  // namespace kartoteka::text::compiler
