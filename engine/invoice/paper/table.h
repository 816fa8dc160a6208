// Tables of an invoice: columns with headings, rows as high as their longest cell.
#pragma once

#include <string>
#include <vector>

#include "engine/invoice/paper/flow.h"
#include "engine/invoice/paper/look.h"

namespace kartoteka::invoice::paper {

struct Column {
  std::string heading;
  double width = 0;
  Align align = Align::left;
};

struct Row {
  std::vector<std::string> cells;  ///< one for each column
  bool is_bold = false;
  bool is_shaded = false;
};

class Table {
 public:
  /// @param x  its left edge
  Table(double x, std::vector<Column> columns) : x_(x), columns_(std::move(columns)) {}

  double width() const;
  std::size_t columns() const { return columns_.size(); }
  Block heading(Canvas& canvas) const;
  Block row(Canvas& canvas, const Row& row) const;
  /// A line over the whole width, in bold, such as "Przed korektą".
  Block caption(Canvas& canvas, const std::string& text) const;

 private:
  double row_height(Canvas& canvas, const std::vector<std::string>& cells, const Style& style) const;
  void draw_cells(Canvas& canvas, double y, const std::vector<std::string>& cells, const Style& style) const;

  double x_;
  std::vector<Column> columns_;
};

}  // namespace kartoteka::invoice::paper
