// Months of recurring invoices by the real program, killed at random moments, and what is left of them.
#pragma once

#include <string>
#include <vector>

namespace kartoteka {

struct InvoiceYear {
  int months = 12;
  int clients = 500;
  int kills = 200;
  unsigned seed = 7;
};

/// A line for each invoice, by number: its dates, client, amounts and lines.
struct InvoicesLeft {
  std::vector<std::string> invoices;
  int kills = 0;         ///< that hit the program while it was up
  std::string verified;  ///< what `verify --audit` says; "" where all is well
};

/// Lets the months pass with one run each; the program is killed so many times in all, at random moments of its runs.
InvoicesLeft live_through(const InvoiceYear& year);

}  // namespace kartoteka
