#include <algorithm>

#include "engine/invoice/paper/sections.h"

namespace kartoteka::invoice::paper {

namespace {

constexpr double kGutter = 24;
constexpr double kPartyWidth = (kContentWidth - kGutter) / 2;

struct Party {
  std::string label;
  std::string name;
  std::string details;  ///< address, numbers, contact: a line each
};

void add_line(std::string& text, const std::string& line) {
  if (line.empty()) return;
  if (!text.empty()) text += '\n';
  text += line;
}

void add_address(std::string& text, const Address& address) {
  add_line(text, address.street);
  add_line(text, address.postcode.empty() ? address.city : address.postcode + " " + address.city);
  if (address.country != "PL") add_line(text, country_name(address.country));
}

void add_contact(std::string& text, const std::string& email, const std::string& phone) {
  add_line(text, email);
  if (!phone.empty()) add_line(text, "tel. " + phone);
}

std::string number_line(const Buyer& buyer) {
  switch (buyer.identity) {
    case BuyerIdentity::nip: return "NIP: " + buyer.number;
    case BuyerIdentity::eu_vat: return "Numer VAT UE: " + buyer.country + buyer.number;
    case BuyerIdentity::other_id:
      return "Identyfikator podatkowy: " + buyer.number + (buyer.country.empty() ? "" : " (" + buyer.country + ")");
    case BuyerIdentity::none: break;
  }
  return "";
}

/// Whether a buyer in another member state accounts for the tax: the seller's number bears its prefix then.
bool is_across_border(const Invoice& invoice) {
  return invoice.buyer.identity == BuyerIdentity::eu_vat;
}

Party seller_of(const Invoice& invoice) {
  Party party{"Sprzedawca", invoice.seller.name, ""};
  add_address(party.details, invoice.seller.address);
  add_line(party.details, "NIP: " + (is_across_border(invoice) ? std::string("PL") : std::string()) + invoice.seller.nip);
  add_contact(party.details, invoice.seller.email, invoice.seller.phone);
  return party;
}

Party buyer_of(const std::string& label, const Buyer& buyer) {
  Party party{label, buyer.name, ""};
  add_address(party.details, buyer.address);
  add_line(party.details, number_line(buyer));
  if (!buyer.customer_number.empty()) add_line(party.details, "Numer klienta: " + buyer.customer_number);
  add_contact(party.details, buyer.email, buyer.phone);
  return party;
}

double party_height(Canvas& canvas, const Party& party) {
  return canvas.height_of(party.label, kLabel, kPartyWidth) + canvas.height_of(party.name, kName, kPartyWidth) +
         canvas.height_of(party.details, kBody, kPartyWidth) + 11;
}

void draw_party(Canvas& canvas, double x, double y, const Party& party) {
  canvas.line(x, y, x + kPartyWidth, y, kAccent, 1);
  y += 5;
  canvas.text(x, y, kPartyWidth, party.label, kLabel);
  y += canvas.height_of(party.label, kLabel, kPartyWidth) + 2;
  canvas.text(x, y, kPartyWidth, party.name, kName);
  y += canvas.height_of(party.name, kName, kPartyWidth) + 2;
  canvas.text(x, y, kPartyWidth, party.details, kBody);
}

Block side_by_side(Canvas& canvas, const Party& left, const Party& right) {
  const auto draw = [left, right](Canvas& target, double y) {
    if (!left.name.empty()) draw_party(target, kMargin, y, left);
    draw_party(target, kMargin + kPartyWidth + kGutter, y, right);
  };
  return {std::max(party_height(canvas, left), party_height(canvas, right)), draw, false, nullptr};
}

}  // namespace

std::vector<Block> party_blocks(Canvas& canvas, const Invoice& invoice) {
  const bool is_corrected = invoice.correction && invoice.correction->is_buyer_corrected;
  std::vector<Block> blocks;
  blocks.push_back(side_by_side(canvas, seller_of(invoice), buyer_of(is_corrected ? "Nabywca po korekcie" : "Nabywca", invoice.buyer)));
  if (is_corrected) {
    blocks.push_back(gap(10));
    blocks.push_back(side_by_side(canvas, {}, buyer_of("Nabywca przed korektą", invoice.correction->buyer_before)));
  }
  blocks.push_back(gap(16));
  return blocks;
}

}  // namespace kartoteka::invoice::paper
