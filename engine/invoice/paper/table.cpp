#include "engine/invoice/paper/table.h"

#include <algorithm>
#include <numeric>

namespace kartoteka::invoice::paper {

double Table::width() const {
  return std::accumulate(columns_.begin(), columns_.end(), 0.0, [](double sum, const Column& column) { return sum + column.width; });
}

double Table::row_height(Canvas& canvas, const std::vector<std::string>& cells, const Style& style) const {
  double height = 0;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    height = std::max(height, canvas.height_of(cells[i], style, columns_[i].width - 2 * kCellPadding));
  }
  return height + 2 * kCellPadding;
}

void Table::draw_cells(Canvas& canvas, double y, const std::vector<std::string>& cells, const Style& style) const {
  double x = x_;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    canvas.text(x + kCellPadding, y + kCellPadding, columns_[i].width - 2 * kCellPadding, cells[i], aligned(style, columns_[i].align));
    x += columns_[i].width;
  }
}

Block Table::heading(Canvas& canvas) const {
  std::vector<std::string> cells;
  for (const Column& column : columns_) cells.push_back(column.heading);
  const Style style{7.5, true, kAccent};
  const double height = row_height(canvas, cells, style);
  const auto draw = [table = *this, cells, style, height](Canvas& target, double y) {
    target.fill({table.x_, y, table.width(), height}, kShade);
    target.line(table.x_, y + height, table.x_ + table.width(), y + height, kAccent, 1);
    table.draw_cells(target, y, cells, style);
  };
  return {height, draw, true, nullptr};
}

Block Table::row(Canvas& canvas, const Row& row) const {
  const Style style = row.is_bold ? kStrong : kBody;
  const double height = row_height(canvas, row.cells, style);
  const auto draw = [table = *this, row, style, height](Canvas& target, double y) {
    if (row.is_shaded) target.fill({table.x_, y, table.width(), height}, kShade);
    target.line(table.x_, y + height, table.x_ + table.width(), y + height, kRule, kHairline);
    table.draw_cells(target, y, row.cells, style);
  };
  return {height, draw, false, nullptr};
}

Block Table::caption(Canvas& canvas, const std::string& text) const {
  const double inner = width() - 2 * kCellPadding;
  const double height = canvas.height_of(text, kStrong, inner) + 2 * kCellPadding;
  const auto draw = [table = *this, text, inner, height](Canvas& target, double y) {
    target.line(table.x_, y + height, table.x_ + table.width(), y + height, kRule, kHairline);
    target.text(table.x_ + kCellPadding, y + kCellPadding, inner, text, kStrong);
  };
  return {height, draw, true, nullptr};
}

}  // namespace kartoteka::invoice::paper
