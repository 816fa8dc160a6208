// The parts of an invoice's paper, from above to below. Each is measured with the canvas and draws itself later.
#pragma once

#include <string_view>
#include <vector>

#include "engine/invoice/paper/flow.h"
#include "engine/invoice/paper/look.h"
#include "engine/invoice/pdf.h"

namespace kartoteka::invoice::paper {

/// "Faktura nr FV/1/02/2026", "Faktura korygująca nr …", "Projekt faktury".
std::string title_of(const Invoice& invoice);
/// "Niemcy" for "DE": the countries of the Union and those near; the code of any other.
std::string country_name(std::string_view code);
/// "01.02.2026"
std::string paper_day(Date day);

/// Title, dates, KSeF number, what is corrected and why.
std::vector<Block> head_blocks(Canvas& canvas, const Paper& paper);
/// Seller and buyer side by side; where the buyer is corrected, the buyer before.
std::vector<Block> party_blocks(Canvas& canvas, const Invoice& invoice);
/// The lines, of a correction before and after.
std::vector<Block> line_blocks(Canvas& canvas, const Invoice& invoice);
/// Sums by rate beside the terms of payment, then the amount due and its words.
std::vector<Block> sum_blocks(Canvas& canvas, const Invoice& invoice);
/// What the law wants said, the seller's notes, the QR code.
std::vector<Block> closing_blocks(Canvas& canvas, const Paper& paper);

/// An empty space.
Block gap(double height);
/// A text over the whole width.
Block paragraph(Canvas& canvas, const std::string& text, const Style& style);

struct Pair {
  std::string label;
  std::string value;
};

/// Labels and values under each other; the height that they take.
double pairs_height(Canvas& canvas, const std::vector<Pair>& pairs, double label_width, double width);
void draw_pairs(Canvas& canvas, const Box& box, const std::vector<Pair>& pairs, double label_width);

}  // namespace kartoteka::invoice::paper
