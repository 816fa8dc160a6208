#include "engine/records/kinds/seller.h"

#include "engine/records/checks.h"
#include "engine/records/kinds/tax.h"

namespace kartoteka::records {

const Kind& seller_kind() {
  static const Kind kind{
      .name = "seller",
      .path = "sellers",
      .table = "seller",
      .label = {"Sprzedawca", "Seller"},
      .plural = {"Sprzedawcy", "Sellers"},
      .is_searched = false,
      .is_administered = true,
      .make = make_record<Seller>,
      .fields =
          {
              text<&Seller::name>("name", {"Nazwa", "Name"}).required().limit(300).found_as(SearchRole::title),
              text<&Seller::nip>("nip", {"NIP", "Tax number (NIP)"}).checked_by(check_nip),
              text<&Seller::regon>("regon", {"REGON", "REGON"}).checked_by(check_regon),
              text<&Seller::krs>("krs", {"KRS", "Court register number (KRS)"}).limit(10),
              text<&Seller::bdo>("bdo", {"BDO", "Waste register number (BDO)"}).limit(9),
              text<&Seller::street>("street", {"Ulica", "Street"}).limit(200),
              text<&Seller::postcode>("postcode", {"Kod pocztowy", "Postcode"}).limit(20),
              text<&Seller::city>("city", {"Miejscowość", "City"}).limit(100),
              text<&Seller::country>("country", {"Kraj (kod)", "Country (code)"}).limit(2).checked_by(check_country),
              text<&Seller::email>("email", {"E-mail", "E-mail"}).checked_by(check_email),
              text<&Seller::phone>("phone", {"Telefon", "Phone"}).limit(16),
              text<&Seller::place>("place", {"Miejsce wystawienia", "Place of issue"}).limit(100),
              rows<&Seller::accounts, &SellerAccount::account, &SellerAccount::bank, &SellerAccount::swift, &SellerAccount::label>(
                  "accounts", {"Rachunki bankowe", "Bank accounts"},
                  {member::text("account", {"Numer rachunku", "Account number"}).required().checked_by(check_account),
                   {"bank", {"Bank", "Bank"}},
                   {"swift", {"SWIFT", "SWIFT"}, SearchRole::none, check_swift},
                   {"label", {"Opis", "Label"}}}),
              boolean<&Seller::cash_method>("cash_method", {"Metoda kasowa", "Cash method"}),
              list<&Seller::notes>("notes", {"Adnotacje na fakturach", "Notes on invoices"}),
              text<&Seller::making_at>("making_at", {"Godzina wystawiania", "Time of making"}).limit(5).checked_by(check_time_of_day),
              reference<&Seller::logo>("logo", {"Logo", "Logo"}, "attachment").filters(""),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
