// Recurring invoices through kill -9. The full size: KARTOTEKA_INVOICE_YEAR="12 500 200" (months, clients, kills).
#include <doctest/doctest.h>

#include <cstdlib>
#include <set>
#include <sstream>

#include "tests/crash/invoice_year.h"

using namespace kartoteka;

namespace {

InvoiceYear wanted_year() {
  InvoiceYear year{.months = 3, .clients = 100, .kills = 10};
  if (const char* text = std::getenv("KARTOTEKA_INVOICE_YEAR")) std::istringstream(text) >> year.months >> year.clients >> year.kills;
  return year;
}

}  // namespace

TEST_CASE("months of recurring invoices, killed at random moments, end with the same numbers, dates and amounts") {
  const InvoiceYear year = wanted_year();
  InvoiceYear undisturbed = year;
  undisturbed.kills = 0;
  const InvoicesLeft expected = live_through(undisturbed);
  const InvoicesLeft left = live_through(year);
  MESSAGE(left.invoices.size() << " invoices, killed " << left.kills << " times");
  CHECK(left.verified == "");
  CHECK(expected.invoices.size() >= static_cast<std::size_t>(year.months * year.clients));
  REQUIRE(left.invoices.size() == expected.invoices.size());
  for (std::size_t i = 0; i < left.invoices.size(); ++i) REQUIRE(left.invoices[i] == expected.invoices[i]);
}
