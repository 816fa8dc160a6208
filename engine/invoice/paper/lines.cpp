#include <algorithm>

#include "engine/invoice/amount_text.h"
#include "engine/invoice/paper/sections.h"
#include "engine/invoice/paper/table.h"
#include "engine/invoice/totals.h"

namespace kartoteka::invoice::paper {

namespace {

constexpr std::size_t kColumnsWithDiscount = 8;

std::string described(const Line& line) {
  std::string text = line.name;
  if (!line.code.empty()) text += "\nkod " + line.code;
  if (!line.pkwiu.empty()) text += (line.code.empty() ? "\nPKWiU " : ", PKWiU ") + line.pkwiu;
  return text;
}

/// The cells of a line but its number, in the order of the columns.
std::vector<std::string> cells_of(const Line& line, bool has_discounts) {
  const LineAmounts amounts = amounts_of(line);
  std::vector<std::string> cells{described(line), quantity_text(line.quantity_millionths), line.unit, amount_text(line.unit_net_grosze)};
  if (has_discounts) cells.push_back(line.discount_basis_points == 0 ? "" : discount_text(line.discount_basis_points));
  cells.push_back(amount_text(amounts.net_grosze));
  cells.emplace_back(label_of(line.vat_rate));
  return cells;
}

const std::vector<Line>& lines_before(const Invoice& invoice) {
  static const std::vector<Line> kNone;
  return invoice.correction ? invoice.correction->lines_before : kNone;
}

bool has_discounts(const Invoice& invoice) {
  const auto is_discounted = [](const Line& line) { return line.discount_basis_points != 0; };
  return std::ranges::any_of(invoice.lines, is_discounted) || std::ranges::any_of(lines_before(invoice), is_discounted);
}

/// Numbers never wrap: their columns are as wide as their longest one; the name takes what is left.
Table table_of(Canvas& canvas, const Invoice& invoice) {
  const bool discounts = has_discounts(invoice);
  std::vector<Column> columns{{"Lp.", 26, Align::right}, {"Nazwa towaru lub usługi", 0}, {"Ilość", 40, Align::right}, {"J.m.", 36},
                              {"Cena netto", 56, Align::right}};
  if (discounts) columns.push_back({"Rabat", 38, Align::right});
  columns.push_back({"Wartość netto", 74, Align::right});
  columns.push_back({"VAT", 36, Align::right});
  const auto widen = [&](const Line& line) {
    const auto cells = cells_of(line, discounts);
    for (std::size_t i = 1; i < cells.size(); ++i) {
      if (columns[i + 1].align != Align::right) continue;
      columns[i + 1].width = std::max(columns[i + 1].width, canvas.width_of(cells[i], kStrong) + 2 * kCellPadding);
    }
  };
  std::ranges::for_each(invoice.lines, widen);
  std::ranges::for_each(lines_before(invoice), widen);
  double used = 0;
  for (const Column& column : columns) used += column.width;
  columns[1].width = std::max(kContentWidth - used, 90.0);
  return {kMargin, columns};
}

Row sum_row(const Totals& totals, bool has_discount_column) {
  Row row{{"", "Razem", "", "", ""}, true, true};
  if (has_discount_column) row.cells.emplace_back();
  row.cells.push_back(amount_text(totals.net_grosze));
  row.cells.emplace_back();
  return row;
}

/// What stands on top of a page that the rows go on to; of a correction with the caption that they are under.
std::shared_ptr<const Block> heading_of(Canvas& canvas, const Table& table, const std::string& caption) {
  const Block heading = table.heading(canvas);
  if (caption.empty()) return std::make_shared<const Block>(heading);
  const Block below = table.caption(canvas, caption + " – ciąg dalszy");
  const auto draw = [heading, below](Canvas& target, double y) {
    heading.draw(target, y);
    below.draw(target, y + heading.height);
  };
  return std::make_shared<const Block>(Block{heading.height + below.height, draw, true, nullptr});
}

void add_rows(std::vector<Block>& blocks, Canvas& canvas, const Table& table, const std::vector<Line>& lines, const std::string& caption) {
  const bool has_discount_column = table.columns() == kColumnsWithDiscount;
  const auto heading = heading_of(canvas, table, caption);
  if (!caption.empty()) blocks.push_back(table.caption(canvas, caption));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Row row{cells_of(lines[i], has_discount_column)};
    row.cells.insert(row.cells.begin(), std::to_string(i + 1));
    blocks.push_back(table.row(canvas, row));
    blocks.back().heading = heading;
  }
  if (!blocks.empty()) blocks.back().is_kept_with_next = true;
  blocks.push_back(table.row(canvas, sum_row(totals_of(lines), has_discount_column)));
  blocks.back().heading = heading;
}

}  // namespace

std::vector<Block> line_blocks(Canvas& canvas, const Invoice& invoice) {
  const auto& before = lines_before(invoice);
  if (invoice.lines.empty() && before.empty()) return {};
  const Table table = table_of(canvas, invoice);
  std::vector<Block> blocks{table.heading(canvas)};
  if (invoice.correction) add_rows(blocks, canvas, table, before, "Przed korektą");
  add_rows(blocks, canvas, table, present_lines(invoice), invoice.correction ? "Po korekcie" : "");
  blocks.push_back(gap(16));
  return blocks;
}

}  // namespace kartoteka::invoice::paper
