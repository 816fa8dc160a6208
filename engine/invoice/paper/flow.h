// Lays blocks out over pages: each block has its height and draws itself where it is put; a table's heading comes again
// at the top of each page that the table goes on to.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "engine/invoice/paper/canvas.h"

namespace kartoteka::invoice::paper {

struct Block {
  double height = 0;
  std::function<void(Canvas& canvas, double y)> draw;
  bool is_kept_with_next = false;           ///< not the last of its page
  std::shared_ptr<const Block> heading;     ///< drawn before it where it is the first of its page
};

/// A block put on a page.
struct Placed {
  int page = 0;  ///< from 0
  double y = 0;
  const Block* block = nullptr;
};

/// Where the blocks stand, headings that come again included; pages are as high as from `top` to `bottom`.
/// A block that is higher than a page stands on one of its own.
std::vector<Placed> lay_out(const std::vector<Block>& blocks, double top, double bottom);

}  // namespace kartoteka::invoice::paper
