#include <algorithm>

#include "engine/invoice/paper/sections.h"

namespace kartoteka::invoice::paper {

namespace {

constexpr double kDatesWidth = 220;
constexpr double kDatesLabel = 94;
constexpr double kTitleWidth = kContentWidth - kDatesWidth - 20;

std::vector<Pair> dates_of(const Invoice& invoice) {
  std::vector<Pair> pairs{{"Data wystawienia", paper_day(invoice.issued_on)}};
  if (!invoice.place.empty()) pairs.push_back({"Miejsce wystawienia", invoice.place});
  // The day of issue where nothing else is said, as people look for it.
  const bool is_sold_now = !invoice.period && !invoice.correction;
  if (invoice.sold_on || is_sold_now) pairs.push_back({"Data sprzedaży", paper_day(invoice.sold_on.value_or(invoice.issued_on))});
  if (invoice.period) pairs.push_back({"Okres", paper_day(invoice.period->first) + " – " + paper_day(invoice.period->last)});
  if (invoice.payment.due_on) pairs.push_back({"Termin płatności", paper_day(*invoice.payment.due_on)});
  return pairs;
}

/// On one line if it has room there, else with the number on the second.
std::string wrapped_title(Canvas& canvas, const Invoice& invoice) {
  std::string title = title_of(invoice);
  const std::size_t number = title.find(" nr ");
  if (number != std::string::npos && canvas.width_of(title, kTitle) > kTitleWidth) title[number] = '\n';
  return title;
}

Block title_block(Canvas& canvas, const Invoice& invoice) {
  const std::string title = wrapped_title(canvas, invoice);
  const auto dates = dates_of(invoice);
  const double height = std::max(canvas.height_of(title, kTitle, kTitleWidth), pairs_height(canvas, dates, kDatesLabel, kDatesWidth));
  const auto draw = [title, dates](Canvas& target, double y) {
    target.text(kMargin, y - 3, kTitleWidth, title, kTitle);
    draw_pairs(target, {kMargin + kContentWidth - kDatesWidth, y, kDatesWidth, 0}, dates, kDatesLabel);
  };
  return {height + 4, draw, false, nullptr};
}

/// As large as it is at 96 pixels an inch, at most so much.
Block logo_block(const std::string& png, const Box& size) {
  constexpr double kWidest = 200, kHighest = 52, kPointsOfPixel = 0.75;
  const double scale = std::min({kPointsOfPixel, kWidest / size.width, kHighest / size.height});
  const Box box{kMargin, 0, size.width * scale, size.height * scale};
  const auto draw = [png, box](Canvas& target, double y) { target.picture({box.x, y, box.width, box.height}, png); };
  return {box.height + 14, draw, true, nullptr};
}

std::string corrected_text(const Corrected& corrected) {
  std::string text = "do faktury nr " + corrected.number + " z dnia " + paper_day(corrected.issued_on);
  if (!corrected.ksef_number.empty()) text += ", numer KSeF " + corrected.ksef_number;
  return text;
}

}  // namespace

std::string title_of(const Invoice& invoice) {
  if (invoice.number.empty()) return invoice.correction ? "Projekt faktury korygującej" : "Projekt faktury";
  return (invoice.correction ? "Faktura korygująca nr " : "Faktura nr ") + invoice.number;
}

std::string paper_day(Date day) {
  const std::string date = format_date(day);
  return date.substr(8) + "." + date.substr(5, 2) + "." + date.substr(0, 4);
}

std::vector<Block> head_blocks(Canvas& canvas, const Paper& paper) {
  std::vector<Block> blocks;
  const Box logo = Canvas::picture_size(paper.logo_png);
  if (logo.width > 0) blocks.push_back(logo_block(paper.logo_png, logo));
  blocks.push_back(title_block(canvas, paper.invoice));
  if (!paper.ksef_number.empty()) blocks.push_back(paragraph(canvas, "Numer KSeF: " + paper.ksef_number, kBody));
  if (paper.invoice.correction) {
    for (const Corrected& corrected : paper.invoice.correction->corrected) blocks.push_back(paragraph(canvas, corrected_text(corrected), kBody));
    blocks.push_back(paragraph(canvas, "Przyczyna korekty: " + paper.invoice.correction->reason, kStrong));
  }
  blocks.push_back(gap(12));
  return blocks;
}

}  // namespace kartoteka::invoice::paper
