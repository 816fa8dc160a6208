#include "engine/invoice/pdf.h"

#include <iterator>

#include "engine/invoice/paper/sections.h"

namespace kartoteka::invoice {

namespace {

using namespace paper;

constexpr double kFootLine = kPageHeight - 44;

std::vector<Block> blocks_of(Canvas& canvas, const Paper& page) {
  std::vector<Block> blocks = head_blocks(canvas, page);
  for (auto&& section : {party_blocks(canvas, page.invoice), line_blocks(canvas, page.invoice), sum_blocks(canvas, page.invoice),
                         closing_blocks(canvas, page)}) {
    blocks.insert(blocks.end(), section.begin(), section.end());
  }
  return blocks;
}

std::string registers_of(const Seller& seller) {
  std::string text;
  const auto add = [&text](const char* name, const std::string& number) {
    if (!number.empty()) text += (text.empty() ? "" : "   ") + std::string(name) + " " + number;
  };
  add("KRS", seller.krs);
  add("REGON", seller.regon);
  add("BDO", seller.bdo);
  return text;
}

/// A title that is too long for the foot is cut there.
std::string foot_title(Canvas& canvas, const Invoice& invoice, double width) {
  const std::string title = title_of(invoice);
  if (canvas.width_of(title, kSmall) <= width) return title;
  return invoice.correction ? "Faktura korygująca" : "Faktura";
}

void draw_foot(Canvas& canvas, const Invoice& invoice, int page, int pages) {
  constexpr double kThird = kContentWidth / 3;
  canvas.line(kMargin, kFootLine, kMargin + kContentWidth, kFootLine, kRule, kHairline);
  canvas.text(kMargin, kFootLine + 5, kThird, foot_title(canvas, invoice, kThird), kSmall);
  canvas.text(kMargin + kThird, kFootLine + 5, kThird, registers_of(invoice.seller), aligned(kSmall, Align::centre));
  const std::string number = "Strona " + std::to_string(page + 1) + " z " + std::to_string(pages);
  canvas.text(kMargin + 2 * kThird, kFootLine + 5, kThird, number, aligned(kSmall, Align::right));
}

}  // namespace

std::string pdf_of(const Paper& page) {
  Canvas canvas({title_of(page.invoice), page.invoice.seller.name, page.invoice.made_at});
  const std::vector<Block> blocks = blocks_of(canvas, page);
  const std::vector<Placed> placed = lay_out(blocks, kTop, kBottom);
  const int pages = placed.back().page + 1;
  for (int number = 0, next = 0; number < pages; ++number) {
    for (; next < std::ssize(placed) && placed[static_cast<std::size_t>(next)].page == number; ++next) {
      const Placed& each = placed[static_cast<std::size_t>(next)];
      each.block->draw(canvas, each.y);
    }
    draw_foot(canvas, page.invoice, number, pages);
    canvas.end_page();
  }
  return canvas.finish();
}

}  // namespace kartoteka::invoice
