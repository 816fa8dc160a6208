#include <algorithm>

#include "engine/invoice/amount_text.h"
#include "engine/invoice/paper/sections.h"
#include "engine/invoice/paper/table.h"
#include "engine/invoice/totals.h"

namespace kartoteka::invoice::paper {

namespace {

constexpr double kGutter = 20;
constexpr double kRateWidth = 52;
constexpr double kAmountWidth = 72;  // and more where an amount is longer
constexpr double kTermsLabel = 82;

std::string form_text(PaymentForm form) {
  switch (form) {
    case PaymentForm::cash: return "gotówka";
    case PaymentForm::card: return "karta";
    case PaymentForm::voucher: return "bon";
    case PaymentForm::cheque: return "czek";
    case PaymentForm::credit: return "kredyt";
    case PaymentForm::transfer: return "przelew";
    case PaymentForm::mobile: return "płatność mobilna";
  }
  return "";
}

/// What is said about payment before the account and after it.
struct Terms {
  std::vector<Pair> first, last;
  std::string account;
};

Terms terms_of(const Invoice& invoice) {
  const Payment& payment = invoice.payment;
  Terms terms{{{"Forma płatności", form_text(payment.form)}}, {}, account_text(payment.account)};
  if (payment.due_on) terms.first.push_back({"Termin płatności", paper_day(*payment.due_on)});
  if (!payment.bank.empty()) terms.last.push_back({"Bank", payment.bank});
  if (!payment.swift.empty()) terms.last.push_back({"SWIFT", payment.swift});
  for (const Receipt& receipt : payment.receipts) {
    terms.last.push_back({"Zapłacono", money_text(receipt.grosze) + ", " + paper_day(receipt.received_on) + ", " + form_text(receipt.form)});
  }
  return terms;
}

/// The account has the whole width for itself, below its label: it is what people copy.
double account_height(Canvas& canvas, const Terms& terms, double width) {
  if (terms.account.empty()) return 0;
  return canvas.height_of("Numer rachunku", kLabel, width) + canvas.height_of(terms.account, kStrong, width) + kCellPadding;
}

double terms_height(Canvas& canvas, const Terms& terms, double width) {
  return kCellPadding + pairs_height(canvas, terms.first, kTermsLabel, width) + account_height(canvas, terms, width) +
         pairs_height(canvas, terms.last, kTermsLabel, width);
}

void draw_terms(Canvas& canvas, double y, const Terms& terms, double width) {
  y += kCellPadding;
  draw_pairs(canvas, {kMargin, y, width, 0}, terms.first, kTermsLabel);
  y += pairs_height(canvas, terms.first, kTermsLabel, width) + 1;
  if (!terms.account.empty()) {
    canvas.text(kMargin, y, width, "Numer rachunku", kLabel);
    canvas.text(kMargin, y + canvas.height_of("Numer rachunku", kLabel, width) + 1, width, terms.account, kStrong);
  }
  y += account_height(canvas, terms, width);
  draw_pairs(canvas, {kMargin, y, width, 0}, terms.last, kTermsLabel);
}

Row sums_row(const std::string& label, std::int64_t net, std::int64_t vat, std::int64_t gross) {
  return {{label, amount_text(net), amount_text(vat), amount_text(gross)}};
}

void add_sums(std::vector<Block>& rows, Canvas& canvas, const Table& table, const Totals& totals) {
  for (const RateTotal& rate : totals.rates) {
    rows.push_back(table.row(canvas, sums_row(std::string(label_of(rate.rate)), rate.net_grosze, rate.vat_grosze, rate.gross_grosze)));
  }
  Row all = sums_row("Razem", totals.net_grosze, totals.vat_grosze, totals.gross_grosze);
  all.is_bold = all.is_shaded = true;
  rows.push_back(table.row(canvas, all));
}

/// As wide as its longest amount wants it, at the right margin.
Table sums_table(Canvas& canvas, const std::vector<Totals>& all) {
  double amount_width = kAmountWidth;
  for (const Totals& totals : all) {
    for (const std::int64_t grosze : {totals.net_grosze, totals.vat_grosze, totals.gross_grosze}) {
      amount_width = std::max(amount_width, canvas.width_of(amount_text(grosze), kStrong) + 2 * kCellPadding);
    }
    for (const RateTotal& rate : totals.rates) {
      for (const std::int64_t grosze : {rate.net_grosze, rate.vat_grosze, rate.gross_grosze}) {
        amount_width = std::max(amount_width, canvas.width_of(amount_text(grosze), kBody) + 2 * kCellPadding);
      }
    }
  }
  const double width = kRateWidth + 3 * amount_width;
  return {kMargin + kContentWidth - width, {{"VAT", kRateWidth},
                                            {"Wartość netto", amount_width, Align::right},
                                            {"Kwota VAT", amount_width, Align::right},
                                            {"Wartość brutto", amount_width, Align::right}}};
}

struct Sums {
  std::vector<Block> rows;
  double width = 0, height = 0;
};

Sums sums_of(Canvas& canvas, const Invoice& invoice) {
  const Totals change = totals_of(invoice);
  const bool has_states = invoice.correction && !change.rates.empty();
  const Totals before = has_states ? totals_of(invoice.correction->lines_before) : Totals{};
  const Totals after = totals_of(invoice.lines);
  const Table table = sums_table(canvas, {change, before, after});
  Sums sums{{table.heading(canvas)}, table.width()};
  if (has_states) {
    sums.rows.push_back(table.caption(canvas, "Przed korektą"));
    add_sums(sums.rows, canvas, table, before);
    sums.rows.push_back(table.caption(canvas, "Po korekcie"));
    add_sums(sums.rows, canvas, table, after);
    sums.rows.push_back(table.caption(canvas, "Różnica"));
  }
  add_sums(sums.rows, canvas, table, change);
  for (const Block& row : sums.rows) sums.height += row.height;
  return sums;
}

Block terms_and_sums(Canvas& canvas, const Invoice& invoice) {
  const Terms terms = terms_of(invoice);
  const Sums sums = sums_of(canvas, invoice);
  const double width = kContentWidth - sums.width - kGutter;
  const auto draw = [terms, sums, width](Canvas& target, double y) {
    draw_terms(target, y, terms, width);
    for (const Block& row : sums.rows) {
      row.draw(target, y);
      y += row.height;
    }
  };
  return {std::max(sums.height, terms_height(canvas, terms, width)), draw, true, nullptr};
}

struct Due {
  std::string label;
  std::int64_t grosze = 0;
};

/// What is left to be paid; of a correction what changes, back to the buyer or to be paid more.
Due due_of(const Invoice& invoice) {
  std::int64_t grosze = totals_of(invoice).gross_grosze;
  for (const Receipt& receipt : invoice.payment.receipts) grosze -= receipt.grosze;
  const bool is_paid = !invoice.payment.receipts.empty();
  if (grosze < 0) return {"Do zwrotu", -grosze};
  if (invoice.correction && grosze > 0) return {"Do dopłaty", grosze};
  return {is_paid ? "Pozostaje do zapłaty" : "Do zapłaty", grosze};
}

Block due_block(Canvas& canvas, const Invoice& invoice) {
  constexpr double kPadding = 9;
  const Due due = due_of(invoice);
  const std::string amount = due.label + ": " + money_text(due.grosze);
  const std::string words = "Słownie: " + amount_in_words(due.grosze);
  const Style big{13, true, kAccent};
  const double inner = kContentWidth - 2 * kPadding;
  const double amount_height = canvas.height_of(amount, big, inner);
  const double height = amount_height + canvas.height_of(words, kBody, inner) + 2 * kPadding + 3;
  const auto draw = [=](Canvas& target, double y) {
    target.fill({kMargin, y, kContentWidth, height}, kShade);
    target.fill({kMargin, y, 3, height}, kAccent);
    target.text(kMargin + kPadding, y + kPadding, inner, amount, big);
    target.text(kMargin + kPadding, y + kPadding + amount_height + 3, inner, words, kBody);
  };
  return {height, draw, false, nullptr};
}

}  // namespace

std::vector<Block> sum_blocks(Canvas& canvas, const Invoice& invoice) {
  std::vector<Block> blocks{terms_and_sums(canvas, invoice), gap(12), due_block(canvas, invoice), gap(12)};
  blocks[1].is_kept_with_next = true;
  return blocks;
}

}  // namespace kartoteka::invoice::paper
