#include "engine/records/kinds/client.h"

#include "engine/records/checks.h"

namespace kartoteka::records {

const Kind& client_kind() {
  static const Kind kind{
      .name = "client",
      .path = "clients",
      .table = "client",
      .label = {"Kontrahent", "Client"},
      .plural = {"Kontrahenci", "Clients"},
      .make = make_record<Client>,
      .fields =
          {
              text<&Client::code>("code", {"Kod", "Code"}).required().unique().limit(40).found_as(SearchRole::identifier),
              text<&Client::name>("name", {"Nazwa", "Name"}).required().limit(300).found_as(SearchRole::title),
              choice<&Client::entity_type>("entity_type", {"Rodzaj", "Type"},
                                           {{"company", {"firma", "company"}}, {"person", {"osoba", "person"}}})
                  .required(),
              text<&Client::nip>("nip", {"NIP", "Tax number (NIP)"}).checked_by(check_nip).found_as(SearchRole::identifier),
              text<&Client::tax_number>("tax_number", {"Zagraniczny numer podatkowy", "Foreign tax number"}).limit(60).found_as(SearchRole::identifier),
              text<&Client::regon>("regon", {"REGON", "REGON"}).checked_by(check_regon).found_as(SearchRole::identifier),
              text<&Client::street>("street", {"Ulica", "Street"}).limit(200).found_as(SearchRole::body),
              text<&Client::postcode>("postcode", {"Kod pocztowy", "Postcode"}).limit(20).found_as(SearchRole::identifier),
              text<&Client::city>("city", {"Miejscowość", "City"}).limit(100).found_as(SearchRole::body),
              text<&Client::country>("country", {"Kraj", "Country"}).limit(100),
              rows<&Client::addresses, &Address::label, &Address::street, &Address::postcode, &Address::city, &Address::country>(
                  "addresses", {"Inne adresy", "Other addresses"},
                  {{"label", {"Opis", "Label"}},
                   {"street", {"Ulica", "Street"}, SearchRole::body},
                   {"postcode", {"Kod pocztowy", "Postcode"}, SearchRole::identifier},
                   {"city", {"Miejscowość", "City"}, SearchRole::body},
                   {"country", {"Kraj", "Country"}}}),
              rows<&Client::phones, &Phone::label, &Phone::number>(
                  "phones", {"Telefony", "Phones"},
                  {{"label", {"Opis", "Label"}}, {"number", {"Numer", "Number"}, SearchRole::identifier, check_phone}}),
              rows<&Client::emails, &EmailAddress::label, &EmailAddress::address>(
                  "emails", {"E-maile", "E-mails"},
                  {{"label", {"Opis", "Label"}}, {"address", {"Adres", "Address"}, SearchRole::identifier, check_email}}),
              rows<&Client::people, &Person::name, &Person::role, &Person::phone, &Person::email>(
                  "people", {"Osoby", "People"},
                  {{"name", {"Imię i nazwisko", "Name"}, SearchRole::body},
                   {"role", {"Rola", "Role"}, SearchRole::body},
                   {"phone", {"Telefon", "Phone"}, SearchRole::identifier, check_phone},
                   {"email", {"E-mail", "E-mail"}, SearchRole::identifier, check_email}}),
              list<&Client::categories>("categories", {"Kategorie", "Categories"}).limit(200).filters("category"),
              list<&Client::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
              reference<&Client::owner>("owner", {"Opiekun", "Owner"}, "user"),
              markdown<&Client::note>("note", {"Uwagi", "Note"}).found_as(SearchRole::body),
              rows<&Client::attributes, &AttributeValue::attribute, &AttributeValue::value>(
                  "attributes", {"Cechy własne", "Own attributes"},
                  {{"attribute", {"Cecha", "Attribute"}}, {"value", {"Wartość", "Value"}, SearchRole::body}})
                  .filters("attribute"),
              boolean<&Client::confidential>("confidential", {"Poufny", "Confidential"}),
              references<&Client::confidants>("confidants", {"Osoby dopuszczone", "People admitted"}, "user"),
              reference<&Client::merged_into>("merged_into", {"Połączony z", "Merged into"}, "client").computed().filters(""),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
