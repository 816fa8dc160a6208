#include "http/codec/invoice_paper_schemas.h"

namespace kartoteka::http {

std::string_view invoice_paper_schemas() {
  return R"json({
  "KsefNumber": {
    "type": "object",
    "properties": {"number": {"type": "string", "description": "as KSeF gave it: NIP-YYYYMMDD-12 hexadecimal digits-checksum; in any case"}},
    "required": ["number"],
    "additionalProperties": false
  },
  "InvoiceKsef": {
    "type": "object",
    "properties": {
      "number": {"type": ["string", "null"], "description": "null until KSeF has given one"},
      "link": {"type": "string", "format": "uri", "description": "where everyone may verify the invoice; what the QR code says"},
      "sha256": {"type": "string", "description": "of the FA(3) file, 64 hexadecimal digits"},
      "size_bytes": {"type": "integer", "description": "of the FA(3) file"}
    },
    "required": ["number", "link", "sha256", "size_bytes"]
  }
})json";
}

}  // namespace kartoteka::http
