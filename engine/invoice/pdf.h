// An invoice on paper: A4, as Polish practice looks, its texts selectable.
#pragma once

#include <string>

#include "engine/invoice/invoice.h"

namespace kartoteka::invoice {

struct Paper {
  Invoice invoice;          ///< without a number it is shown as a draft
  std::string file_hash;    ///< of its FA(3) file (ksef.h); without one there is no QR code
  std::string ksef_number;  ///< empty until KSeF has given one: under the code stands "OFFLINE" then
  std::string logo_png;     ///< the seller's, above the title; empty or no sound PNG: none
};

/// The PDF: title and dates, seller and buyer, lines (of a correction before and after), sums by rate, the amount in
/// words, payment, what the law wants said, notes, and the QR code with its link. Long texts wrap, lines go on over pages
/// under a repeated heading, each page says which of how many it is. The same bytes for the same paper.
/// @throws Error invalid_argument where the sums are beyond the limits (totals.h)
std::string pdf_of(const Paper& paper);

}  // namespace kartoteka::invoice
