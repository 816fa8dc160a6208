#include "engine/records/invoicing/invoice_files.h"

#include "engine/base/error.h"
#include "engine/invoice/fa3.h"
#include "engine/invoice/ksef.h"
#include "engine/records/invoicing/invoice_document.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

InvoiceFile made(Store& store, const Invoice& invoice) {
  std::string xml = invoice::fa3_xml(document_of(store, invoice));
  return {invoice::file_hash(xml), std::move(xml)};
}

void require_issued(const Invoice& invoice) {
  if (invoice.number.empty()) throw Error(ErrorCode::conflict, "the invoice is a draft: it has no number and no file yet");
}

}  // namespace

void keep_invoice_file(Store& store, const Invoice& invoice) {
  const InvoiceFile file = made(store, invoice);
  store.connection().execute("INSERT INTO invoice_file (invoice, sha256, xml) VALUES (:invoice, :sha256, :xml)", {invoice.id, file.sha256, file.xml});
}

InvoiceFile invoice_file_of(Store& store, const Invoice& invoice) {
  require_issued(invoice);
  auto rows = store.connection().query("SELECT sha256, xml FROM invoice_file WHERE invoice = :invoice", {invoice.id}, {ColumnType::text, ColumnType::text});
  if (rows.next()) return {rows.text(0), rows.text(1)};
  return made(store, invoice);
}

}  // namespace kartoteka::records
