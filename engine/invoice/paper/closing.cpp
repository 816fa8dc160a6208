#include <algorithm>
#include <sstream>

#include "engine/invoice/checks.h"
#include "engine/invoice/ksef.h"
#include "engine/invoice/paper/sections.h"
#include "engine/invoice/qr_code.h"
#include "engine/invoice/token_text.h"
#include "engine/invoice/totals.h"

namespace kartoteka::invoice::paper {

namespace {

constexpr double kCodeSide = 92;
constexpr double kTextLeft = kMargin + kCodeSide + 14;

bool has_rate(const Invoice& invoice, VatRate rate) {
  return std::ranges::any_of(told_lines(invoice), [rate](const Line& line) { return line.vat_rate == rate; });
}

/// What the law wants said, in its own words (art. 106e of the VAT act).
std::vector<std::string> remarks_of(const Invoice& invoice) {
  std::vector<std::string> remarks;
  if (invoice.is_split_payment) remarks.emplace_back("Mechanizm podzielonej płatności");
  if (invoice.is_cash_method) remarks.emplace_back("Metoda kasowa");
  const bool is_for_eu_tax_payer = invoice.buyer.identity == BuyerIdentity::eu_vat && has_rate(invoice, VatRate::outside);
  if (has_rate(invoice, VatRate::reverse_charge) || is_for_eu_tax_payer) remarks.emplace_back("Odwrotne obciążenie");
  const LegalBasis basis = exemption_of(told_lines(invoice));
  if (!basis.text.empty()) remarks.push_back("Podstawa zwolnienia z VAT: " + basis.text);
  return remarks;
}

/// A note may be long and have many lines: each of them may stand on another page.
void add_note(std::vector<Block>& blocks, Canvas& canvas, const std::string& note) {
  std::istringstream lines(with_plain_line_ends(note));
  for (std::string line; std::getline(lines, line);) blocks.push_back(paragraph(canvas, line, kBody));
}

void draw_code(Canvas& canvas, double x, double y, const QrCode& code) {
  const double module = kCodeSide / (code.size + 2 * kQuietModules);
  for (int row = 0; row < code.size; ++row) {
    for (int column = 0; column < code.size;) {
      int end = column;
      while (end < code.size && code.is_dark(row, end)) ++end;
      // Runs as one area, a little higher than a row: no light seams between areas on any screen.
      if (end > column) canvas.fill({x + (column + kQuietModules) * module, y + (row + kQuietModules) * module, (end - column) * module, module * 1.02}, {});
      column = std::max(end, column + 1);
    }
  }
}

Block code_block(Canvas& canvas, const Paper& paper) {
  const std::string link = verification_link(paper.invoice.seller.nip, paper.invoice.issued_on, paper.file_hash);
  const std::string label = paper.ksef_number.empty() ? "OFFLINE" : paper.ksef_number;
  const double width = kMargin + kContentWidth - kTextLeft;
  const auto draw = [link, label, width, code = qr_code(link)](Canvas& target, double y) {
    // The quiet zone sticks out to the left: the dark part begins at the margin.
    const double quiet = kCodeSide * kQuietModules / (code.size + 2 * kQuietModules);
    draw_code(target, kMargin - quiet, y - quiet, code);
    target.text(kTextLeft, y + 2, width, "Sprawdź, czy Twoja faktura znajduje się w KSeF", kStrong);
    target.text(kTextLeft, y + 16, width, "Zeskanuj kod albo otwórz adres:", kLabel);
    const Style blue{6.5, false, kAccent};  // the whole address on one line
    target.text(kTextLeft, y + 28, width, link, blue);
    target.link({kTextLeft, y + 27, width, target.height_of(link, blue, width) + 2}, link);
    target.text(kMargin, y + kCodeSide - 2 * quiet + 5, 240, label, kStrong);
  };
  return {canvas.height_of(label, kStrong, 240) + kCodeSide, draw, false, nullptr};
}

}  // namespace

std::vector<Block> closing_blocks(Canvas& canvas, const Paper& paper) {
  std::vector<Block> blocks;
  for (const std::string& remark : remarks_of(paper.invoice)) blocks.push_back(paragraph(canvas, remark, kStrong));
  if (!paper.invoice.notes.empty()) {
    blocks.push_back(gap(6));
    blocks.push_back(paragraph(canvas, "Uwagi", kLabel));
    blocks.back().is_kept_with_next = true;
  }
  for (const std::string& note : paper.invoice.notes) add_note(blocks, canvas, note);
  if (paper.file_hash.empty()) return blocks;
  blocks.push_back(gap(14));
  blocks.push_back(code_block(canvas, paper));
  return blocks;
}

}  // namespace kartoteka::invoice::paper
