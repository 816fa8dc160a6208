#include "engine/invoice/fa3_parts.h"
#include "engine/invoice/token_text.h"

namespace kartoteka::invoice {

namespace {

constexpr const char* kYes = "1";
constexpr const char* kNo = "2";

void write_contact(XmlWriter& xml, const std::string& email, const std::string& phone) {
  const std::string address = collapsed(email), number = collapsed(phone);
  if (address.empty() && number.empty()) return;
  xml.open("DaneKontaktowe");
  xml.optional_element("Email", address);
  xml.optional_element("Telefon", number);
  xml.close();
}

}  // namespace

void write_address(XmlWriter& xml, const Address& address) {
  const std::string street = collapsed(address.street);
  const std::string place = collapsed(address.postcode + " " + address.city);
  xml.open("Adres");
  xml.element("KodKraju", address.country);
  xml.element("AdresL1", street.empty() ? place : street);
  xml.optional_element("AdresL2", street.empty() ? "" : place);
  xml.close();
}

void write_seller(XmlWriter& xml, const Seller& seller, bool has_eu_prefix) {
  xml.open("Podmiot1");
  xml.optional_element("PrefiksPodatnika", has_eu_prefix ? "PL" : "");
  xml.open("DaneIdentyfikacyjne");
  xml.element("NIP", seller.nip);
  xml.element("Nazwa", collapsed(seller.name));
  xml.close();
  write_address(xml, seller.address);
  write_contact(xml, seller.email, seller.phone);
  xml.close();
}

void write_buyer_identity(XmlWriter& xml, const Buyer& buyer) {
  xml.open("DaneIdentyfikacyjne");
  switch (buyer.identity) {
    case BuyerIdentity::nip: xml.element("NIP", buyer.number); break;
    case BuyerIdentity::eu_vat:
      xml.element("KodUE", buyer.country);
      xml.element("NrVatUE", buyer.number);
      break;
    case BuyerIdentity::other_id:
      xml.optional_element("KodKraju", buyer.country);
      xml.element("NrID", collapsed(buyer.number));
      break;
    case BuyerIdentity::none: xml.element("BrakID", kYes); break;
  }
  xml.element("Nazwa", collapsed(buyer.name));
  xml.close();
}

void write_buyer(XmlWriter& xml, const Buyer& buyer) {
  xml.open("Podmiot2");
  write_buyer_identity(xml, buyer);
  write_address(xml, buyer.address);
  write_contact(xml, buyer.email, buyer.phone);
  xml.optional_element("NrKlienta", collapsed(buyer.customer_number));
  xml.element("JST", kNo);
  xml.element("GV", kNo);
  xml.close();
}

}  // namespace kartoteka::invoice
