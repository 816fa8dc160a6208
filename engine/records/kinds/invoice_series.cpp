#include "engine/records/kinds/invoice_series.h"

namespace kartoteka::records {

const Kind& invoice_series_kind() {
  static const Kind kind{
      .name = "invoice_series",
      .path = "invoice-series",
      .table = "invoice_series",
      .label = {"Seria faktur", "Invoice series"},
      .plural = {"Serie faktur", "Invoice series"},
      .is_searched = false,
      .is_administered = true,
      .make = make_record<InvoiceSeries>,
      .fields =
          {
              text<&InvoiceSeries::name>("name", {"Nazwa", "Name"}).required().limit(100).found_as(SearchRole::title),
              text<&InvoiceSeries::pattern>("pattern", {"Wzór numeru", "Pattern of numbers"}).required().limit(60),
              choice<&InvoiceSeries::purpose>("purpose", {"Do czego", "For"},
                                              {{"invoice", {"faktury", "invoices"}}, {"correction", {"faktury korygujące", "corrections"}}})
                  .required(),
              choice<&InvoiceSeries::restart>("restart", {"Numery od nowa", "Numbers begin anew"},
                                              {{"year", {"co rok", "each year"}}, {"month", {"co miesiąc", "each month"}}})
                  .required(),
              integer<&InvoiceSeries::first_number>("first_number", {"Pierwszy numer", "First number"}).range(1, 9'999'999),
              reference<&InvoiceSeries::seller>("seller", {"Sprzedawca", "Seller"}, "seller").filters(""),
              boolean<&InvoiceSeries::active>("active", {"Używana", "In use"}),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
