// Parts of the FA(3) file that stand for themselves: parties, rows, payment. Used within this room only.
#pragma once

#include "engine/invoice/invoice.h"
#include "engine/invoice/xml_writer.h"

namespace kartoteka::invoice {

/// The file of an invoice whose fields have no problems, however large.
std::string write_fa3(const Invoice& invoice);

void write_address(XmlWriter& xml, const Address& address);
/// @param has_eu_prefix  whether the seller's number needs its prefix (services for tax payers of other member states)
void write_seller(XmlWriter& xml, const Seller& seller, bool has_eu_prefix);
void write_buyer(XmlWriter& xml, const Buyer& buyer);
/// DaneIdentyfikacyjne of a buyer.
void write_buyer_identity(XmlWriter& xml, const Buyer& buyer);
/// FaWiersz: of a correction each line before it, then the same line after it, numbered on.
void write_rows(XmlWriter& xml, const Invoice& invoice);
void write_payment(XmlWriter& xml, const Invoice& invoice);

}  // namespace kartoteka::invoice
