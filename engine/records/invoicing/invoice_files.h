// The FA(3) file of each issued invoice. It is made once, when the invoice is issued, and never changes: KSeF knows the
// invoice by the file's hash, and so does the QR code on its paper.
#pragma once

#include <string>

#include "engine/records/kinds/invoice.h"
#include "engine/records/store.h"

namespace kartoteka::records {

struct InvoiceFile {
  std::string sha256;  ///< 64 hexadecimal digits
  std::string xml;
};

/// Makes and keeps the file of an invoice that is being issued; a part of the open transaction.
/// Errors: invalid_argument with every problem of the invoice (engine/invoice/checks.h), too_large, conflict where there
/// is a file already.
void keep_invoice_file(Store& store, const Invoice& invoice);

/// The file of an issued invoice. One that came without (out of another program's export) is made of the record as it
/// was made there, and so has the same bytes. Errors: conflict for a draft; as keep_invoice_file.
InvoiceFile invoice_file_of(Store& store, const Invoice& invoice);

}  // namespace kartoteka::records
