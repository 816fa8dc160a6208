#include "engine/records/kinds/service.h"

#include "engine/records/kinds/tax.h"

namespace kartoteka::records {

const Kind& service_kind() {
  static const Kind kind{
      .name = "service",
      .path = "services",
      .table = "service",
      .label = {"Usługa", "Service"},
      .plural = {"Usługi", "Services"},
      .is_editorial = true,
      .make = make_record<Service>,
      .fields =
          {
              text<&Service::code>("code", {"Kod", "Code"}).required().unique().limit(40).found_as(SearchRole::identifier),
              text<&Service::name>("name", {"Nazwa", "Name"}).required().limit(300).found_as(SearchRole::title),
              text<&Service::unit>("unit", {"Jednostka", "Unit"}).required().limit(20),
              money<&Service::net_price>("net_price", {"Cena netto", "Net price"}).range(0, kMaxPrice),
              choice<&Service::vat_rate>("vat_rate", {"Stawka VAT", "VAT rate"}, vat_rates()).required(),
              text<&Service::legal_basis>("legal_basis", {"Podstawa zwolnienia", "Legal basis of the exemption"}).limit(256),
              choice<&Service::legal_basis_law>("legal_basis_law", {"Rodzaj podstawy", "Kind of basis"}, exemption_laws()),
              text<&Service::pkwiu>("pkwiu", {"PKWiU", "Classification (PKWiU)"}).limit(50).found_as(SearchRole::identifier),
              text<&Service::gtu>("gtu", {"GTU", "Group (GTU)"}).limit(10),
              boolean<&Service::annex_15>("annex_15", {"Załącznik nr 15", "Annex 15"}),
              boolean<&Service::active>("active", {"W ofercie", "In the catalogue"}),
              markdown<&Service::note>("note", {"Opis", "Note"}).found_as(SearchRole::body),
          },
  };
  return kind;
}

const Kind& client_price_kind() {
  static const Kind kind{
      .name = "client_price",
      .path = "client-prices",
      .table = "client_price",
      .label = {"Cena dla kontrahenta", "Client's price"},
      .plural = {"Ceny dla kontrahentów", "Clients' prices"},
      .is_searched = false,
      .is_editorial = true,
      .make = make_record<ClientPrice>,
      .fields =
          {
              reference<&ClientPrice::client>("client", {"Kontrahent", "Client"}, "client").required(),
              reference<&ClientPrice::service>("service", {"Usługa", "Service"}, "service").required(),
              money<&ClientPrice::net_price>("net_price", {"Cena netto", "Net price"}).range(0, kMaxPrice),
              date<&ClientPrice::valid_from>("valid_from", {"Obowiązuje od", "Valid from"}),
              date<&ClientPrice::valid_to>("valid_to", {"Obowiązuje do", "Valid to"}),
              text<&ClientPrice::note>("note", {"Uwaga", "Note"}).found_as(SearchRole::title),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
