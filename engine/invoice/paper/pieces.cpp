// Small pieces that several sections are made of.
#include <algorithm>

#include "engine/invoice/paper/sections.h"

namespace kartoteka::invoice::paper {

namespace {

constexpr double kPairGap = 2.5;

double pair_height(Canvas& canvas, const Pair& pair, double label_width, double width) {
  return std::max(canvas.height_of(pair.label, kLabel, label_width), canvas.height_of(pair.value, kBody, width - label_width)) + kPairGap;
}

}  // namespace

Block gap(double height) {
  return {height, [](Canvas&, double) {}, false, nullptr};
}

Block paragraph(Canvas& canvas, const std::string& text, const Style& style) {
  const auto draw = [text, style](Canvas& target, double y) { target.text(kMargin, y, kContentWidth, text, style); };
  return {canvas.height_of(text, style, kContentWidth) + kPairGap, draw, false, nullptr};
}

double pairs_height(Canvas& canvas, const std::vector<Pair>& pairs, double label_width, double width) {
  double height = 0;
  for (const Pair& pair : pairs) height += pair_height(canvas, pair, label_width, width);
  return height;
}

void draw_pairs(Canvas& canvas, const Box& box, const std::vector<Pair>& pairs, double label_width) {
  double y = box.y;
  for (const Pair& pair : pairs) {
    // The smaller letters stand on the same line.
    canvas.text(box.x, y + kBody.size - kLabel.size, label_width, pair.label, kLabel);
    canvas.text(box.x + label_width, y, box.width - label_width, pair.value, kBody);
    y += pair_height(canvas, pair, label_width, box.width);
  }
}

}  // namespace kartoteka::invoice::paper
