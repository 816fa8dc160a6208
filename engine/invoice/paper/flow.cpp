#include "engine/invoice/paper/flow.h"

namespace kartoteka::invoice::paper {

namespace {

/// The height of a block and of all that must stay with it.
double height_together(const std::vector<Block>& blocks, std::size_t first) {
  double height = blocks[first].height;
  for (std::size_t i = first; i + 1 < blocks.size() && blocks[i].is_kept_with_next; ++i) height += blocks[i + 1].height;
  return height;
}

}  // namespace

std::vector<Placed> lay_out(const std::vector<Block>& blocks, double top, double bottom) {
  std::vector<Placed> placed;
  int page = 0;
  double y = top;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Block& block = blocks[i];
    const double together = height_together(blocks, i);
    // What would not fit on an empty page either is parted where it must be.
    const double wanted = together <= bottom - top ? together : block.height;
    if (y > top && y + wanted > bottom) {
      ++page;
      y = top;
      if (block.heading) {
        placed.push_back({page, y, block.heading.get()});
        y += block.heading->height;
      }
    }
    placed.push_back({page, y, &block});
    y += block.height;
  }
  return placed;
}

}  // namespace kartoteka::invoice::paper
