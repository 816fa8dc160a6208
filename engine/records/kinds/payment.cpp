#include "engine/records/kinds/payment.h"

#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/tax.h"

namespace kartoteka::records {

const Kind& payment_kind() {
  static const Kind kind{
      .name = "payment",
      .path = "payments",
      .table = "payment",
      .label = {"Wpłata", "Payment"},
      .plural = {"Wpłaty", "Payments"},
      .is_searched = false,
      .is_editorial = true,
      .make = make_record<InvoicePayment>,
      .fields =
          {
              reference<&InvoicePayment::invoice>("invoice", {"Faktura", "Invoice"}, "invoice").required().filters(""),
              date<&InvoicePayment::paid_on>("paid_on", {"Data wpłaty", "Paid on"}).required(),
              money<&InvoicePayment::amount>("amount", {"Kwota", "Amount"}).required().range(-kMaxPrice, kMaxPrice),
              choice<&InvoicePayment::form>("form", {"Forma", "Form"}, payment_forms()).required(),
              text<&InvoicePayment::note>("note", {"Opis", "Note"}).found_as(SearchRole::title),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
