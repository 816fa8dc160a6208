// A payment (wpłata) on an invoice. What is taken back goes to the bin, and its trail stays.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct InvoicePayment : Record {
  std::optional<RecordId> invoice;
  std::optional<Date> paid_on;
  std::int64_t amount = 0;  ///< grosze; below zero for money given back
  std::string form = "transfer";
  std::string note;
};

const Kind& payment_kind();

}  // namespace kartoteka::records
