#include "engine/text/compiler/automaton_builder.h"

#include <algorithm>
#include <stdexcept>

#include "engine/text/dictionary_format.h"

namespace kartoteka::text::compiler {
namespace {

constexpr std::uint32_t kEmpty = 0xffffffff;

std::size_t hash_arcs(const std::uint32_t* arcs) {
  std::uint64_t hash = 0;
  for (;; ++arcs) {
    hash = (hash ^ *arcs) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
    if (format::arc_is_last(*arcs)) return hash;
  }
}

}  // namespace

AutomatonBuilder::AutomatonBuilder() : open_(1), buckets_(1 << 16, kEmpty) {}

void AutomatonBuilder::add(std::string_view labels, std::uint32_t reading) {
  if (labels <= last_) throw std::logic_error("words out of order");
  const auto split = std::ranges::mismatch(labels, last_).in1 - labels.begin();
  close_to(static_cast<std::size_t>(split));
  for (const char letter : labels.substr(static_cast<std::size_t>(split))) {
    open_.back().push_back(OpenArc{static_cast<alphabet::Label>(letter), 0});
    open_.emplace_back();
  }
  open_.back().push_back(OpenArc{alphabet::kEnd, reading});
  last_ = labels;
}

std::uint32_t AutomatonBuilder::finish() {
  close_to(0);
  return freeze(open_[0]);
}

void AutomatonBuilder::close_to(std::size_t depth) {
  while (open_.size() > depth + 1) {
    const std::uint32_t node = freeze(open_.back());
    open_.pop_back();
    open_.back().back().target = node;
  }
}

std::uint32_t AutomatonBuilder::freeze(const OpenNode& node) {
  frozen_.clear();
  for (const OpenArc& arc : node) {
    if (arc.target > format::kMaxTarget) throw std::length_error("the automaton is too large for its arcs");
    frozen_.push_back(format::make_arc(arc.label, &arc == &node.back(), arc.target));
  }
  if (used_ * 2 > buckets_.size()) grow();
  std::size_t bucket = hash_arcs(frozen_.data()) & (buckets_.size() - 1);
  for (; buckets_[bucket] != kEmpty; bucket = (bucket + 1) & (buckets_.size() - 1)) {
    if (equals(buckets_[bucket])) return buckets_[bucket];
  }
  const auto begin = static_cast<std::uint32_t>(arcs_.size());
  arcs_.insert(arcs_.end(), frozen_.begin(), frozen_.end());
  buckets_[bucket] = begin;
  ++used_;
  return begin;
}

bool AutomatonBuilder::equals(std::uint32_t node) const {
  return node + frozen_.size() <= arcs_.size() && std::equal(frozen_.begin(), frozen_.end(), arcs_.begin() + node);
}

void AutomatonBuilder::grow() {
  std::vector<std::uint32_t> nodes;
  std::ranges::copy_if(buckets_, std::back_inserter(nodes), [](std::uint32_t node) { return node != kEmpty; });
  buckets_.assign(buckets_.size() * 2, kEmpty);
  for (const std::uint32_t node : nodes) {
    std::size_t bucket = hash_arcs(&arcs_[node]) & (buckets_.size() - 1);
    while (buckets_[bucket] != kEmpty) bucket = (bucket + 1) & (buckets_.size() - 1);
    buckets_[bucket] = node;
  }
}

}  // namespace kartoteka::text::compiler
