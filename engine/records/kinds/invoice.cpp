#include "engine/records/kinds/invoice.h"

#include "engine/records/kinds/tax.h"

namespace kartoteka::records {
namespace {

constexpr std::size_t kMostLines = 1'000;

std::vector<RowField> line_members() {
  return {member::reference("service", {"Usługa", "Service"}, "service"),
          member::text("name", {"Nazwa", "Name"}).limit(512).found_as(SearchRole::body),
          {"code", {"Kod", "Code"}, SearchRole::identifier},
          {"pkwiu", {"PKWiU", "Classification (PKWiU)"}},
          {"gtu", {"GTU", "Group (GTU)"}},
          {"unit", {"Jednostka", "Unit"}},
          member::decimal("quantity", {"Ilość", "Quantity"}, kQuantityScale).range(-kMaxQuantity, kMaxQuantity),
          member::money("net_price", {"Cena netto", "Net price"}).range(-kMaxPrice, kMaxPrice),
          member::decimal("discount", {"Rabat (%)", "Discount (%)"}, kPercentScale).range(0, kWholePercent),
          member::choice("vat_rate", {"Stawka VAT", "VAT rate"}, vat_rates()).required(),
          {"legal_basis", {"Podstawa zwolnienia", "Legal basis"}},
          member::choice("legal_basis_law", {"Rodzaj podstawy", "Kind of basis"}, exemption_laws()),
          member::boolean("annex_15", {"Załącznik nr 15", "Annex 15"}),
          member::money("net", {"Wartość netto", "Net"})};
}

template <auto Member>
Field line_rows(std::string_view name, Label label) {
  return rows<Member, &InvoiceLine::service, &InvoiceLine::name, &InvoiceLine::code, &InvoiceLine::pkwiu, &InvoiceLine::gtu,
              &InvoiceLine::unit, &InvoiceLine::quantity, &InvoiceLine::net_price, &InvoiceLine::discount, &InvoiceLine::vat_rate,
              &InvoiceLine::legal_basis, &InvoiceLine::legal_basis_law, &InvoiceLine::annex_15, &InvoiceLine::net>(name, label, line_members())
      .at_most(kMostLines);
}

Field total_rows() {
  return rows<&Invoice::totals, &RateSum::vat_rate, &RateSum::net, &RateSum::vat, &RateSum::gross>(
      "totals", {"Podsumowanie VAT", "Sums by rate"},
      {member::choice("vat_rate", {"Stawka VAT", "VAT rate"}, vat_rates()), member::money("net", {"Netto", "Net"}),
       member::money("vat", {"VAT", "VAT"}), member::money("gross", {"Brutto", "Gross"})});
}

std::vector<Choice> states() {
  return {{"draft", {"szkic", "draft"}},
          {"issued", {"wystawiona", "issued"}},
          {"partly_paid", {"zapłacona częściowo", "paid in part"}},
          {"paid", {"zapłacona", "paid"}},
          {"overdue", {"przeterminowana", "overdue"}}};
}

std::vector<Choice> effects() {
  return {{"on_original_date", {"w dacie faktury pierwotnej", "on the original's date"}},
          {"on_correction_date", {"w dacie korekty", "on the correction's date"}},
          {"on_other_date", {"w innej dacie", "on another date"}}};
}

/// Texts that are the program's: out of client and seller, as they were when the invoice was issued.
template <auto Member>
Field kept(std::string_view name, Label label) {
  return text<Member>(name, label).computed();
}

}  // namespace

std::vector<Choice> payment_forms() {
  return {{"transfer", {"przelew", "transfer"}}, {"cash", {"gotówka", "cash"}},    {"card", {"karta", "card"}},  {"mobile", {"płatność mobilna", "mobile"}},
          {"credit", {"kredyt", "credit"}},      {"cheque", {"czek", "cheque"}}, {"voucher", {"bon", "voucher"}}};
}

const Kind& invoice_kind() {
  static const Kind kind{
      .name = "invoice",
      .path = "invoices",
      .table = "invoice",
      .label = {"Faktura", "Invoice"},
      .plural = {"Faktury", "Invoices"},
      .is_editorial = true,
      .make = make_record<Invoice>,
      .fields =
          {
              kept<&Invoice::title>("title", {"Nazwa", "Title"}).found_as(SearchRole::title),
              kept<&Invoice::number>("number", {"Numer", "Number"}).found_as(SearchRole::identifier),
              choice<&Invoice::type>("type", {"Rodzaj", "Type"}, {{"invoice", {"faktura", "invoice"}}, {"correction", {"faktura korygująca", "correction"}}}).computed().filters("type"),
              choice<&Invoice::state>("state", {"Stan", "State"}, states()).computed().filters("state"),
              reference<&Invoice::client>("client", {"Kontrahent", "Client"}, "client").required(),
              reference<&Invoice::seller>("seller", {"Sprzedawca", "Seller"}, "seller").filters(""),
              reference<&Invoice::series>("series", {"Seria", "Series"}, "invoice_series").filters(""),
              reference<&Invoice::from_template>("template", {"Wzorzec", "Template"}, "invoice_template").computed().filters(""),
              date<&Invoice::period_from>("period_from", {"Okres od", "Period from"}),
              date<&Invoice::period_to>("period_to", {"Okres do", "Period to"}),
              date<&Invoice::issue_date>("issue_date", {"Data wystawienia", "Date of issue"}).found_as(SearchRole::date),
              date<&Invoice::sale_date>("sale_date", {"Data sprzedaży", "Date of sale"}),
              date<&Invoice::due_date>("due_date", {"Termin płatności", "Due"}),
              text<&Invoice::subject>("subject", {"Tytuł", "Subject"}).limit(300).found_as(SearchRole::other_title),
              line_rows<&Invoice::lines>("lines", {"Pozycje", "Lines"}),
              line_rows<&Invoice::lines_before>("lines_before", {"Pozycje przed korektą", "Lines before"}).computed(),
              total_rows().computed(),
              money<&Invoice::net>("net", {"Netto", "Net"}).computed().found_as(SearchRole::body),
              money<&Invoice::vat>("vat", {"VAT", "VAT"}).computed(),
              money<&Invoice::gross>("gross", {"Brutto", "Gross"}).computed().found_as(SearchRole::body),
              money<&Invoice::corrected_gross>("corrected_gross", {"Korekty brutto", "Corrections, gross"}).computed(),
              money<&Invoice::paid>("paid", {"Zapłacono", "Paid"}).computed(),
              money<&Invoice::balance>("balance", {"Do zapłaty", "Balance due"}).computed(),
              reference<&Invoice::correction_of>("correction_of", {"Koryguje", "Correction of"}, "invoice").computed().filters(""),
              text<&Invoice::correction_reason>("correction_reason", {"Przyczyna korekty", "Reason of the correction"}).limit(256).found_as(SearchRole::body),
              choice<&Invoice::correction_effect>("correction_effect", {"Skutek korekty", "When the correction counts"}, effects()),
              boolean<&Invoice::buyer_corrected>("buyer_corrected", {"Korekta danych nabywcy", "Corrects the buyer's data"}),
              kept<&Invoice::seller_name>("seller_name", {"Sprzedawca: nazwa", "Seller: name"}),
              kept<&Invoice::seller_nip>("seller_nip", {"Sprzedawca: NIP", "Seller: NIP"}),
              kept<&Invoice::seller_regon>("seller_regon", {"Sprzedawca: REGON", "Seller: REGON"}),
              kept<&Invoice::seller_krs>("seller_krs", {"Sprzedawca: KRS", "Seller: KRS"}),
              kept<&Invoice::seller_bdo>("seller_bdo", {"Sprzedawca: BDO", "Seller: BDO"}),
              kept<&Invoice::seller_street>("seller_street", {"Sprzedawca: ulica", "Seller: street"}),
              kept<&Invoice::seller_postcode>("seller_postcode", {"Sprzedawca: kod pocztowy", "Seller: postcode"}),
              kept<&Invoice::seller_city>("seller_city", {"Sprzedawca: miejscowość", "Seller: city"}),
              kept<&Invoice::seller_country>("seller_country", {"Sprzedawca: kraj", "Seller: country"}),
              kept<&Invoice::seller_email>("seller_email", {"Sprzedawca: e-mail", "Seller: e-mail"}),
              kept<&Invoice::seller_phone>("seller_phone", {"Sprzedawca: telefon", "Seller: phone"}),
              kept<&Invoice::buyer_name>("buyer_name", {"Nabywca: nazwa", "Buyer: name"}).found_as(SearchRole::body),
              choice<&Invoice::buyer_identity>("buyer_identity", {"Nabywca: rodzaj numeru", "Buyer: kind of number"}, {{"nip", {"NIP", "NIP"}}, {"eu_vat", {"VAT UE", "EU VAT"}}, {"other_id", {"inny numer", "another number"}}, {"none", {"brak", "none"}}}).computed(),
              kept<&Invoice::buyer_number_country>("buyer_number_country", {"Nabywca: kraj numeru", "Buyer: country of the number"}),
              kept<&Invoice::buyer_number>("buyer_number", {"Nabywca: numer podatkowy", "Buyer: tax number"}).found_as(SearchRole::identifier),
              kept<&Invoice::buyer_street>("buyer_street", {"Nabywca: ulica", "Buyer: street"}),
              kept<&Invoice::buyer_postcode>("buyer_postcode", {"Nabywca: kod pocztowy", "Buyer: postcode"}),
              kept<&Invoice::buyer_city>("buyer_city", {"Nabywca: miejscowość", "Buyer: city"}),
              kept<&Invoice::buyer_country>("buyer_country", {"Nabywca: kraj", "Buyer: country"}),
              kept<&Invoice::buyer_email>("buyer_email", {"Nabywca: e-mail", "Buyer: e-mail"}),
              kept<&Invoice::buyer_phone>("buyer_phone", {"Nabywca: telefon", "Buyer: phone"}),
              kept<&Invoice::buyer_code>("buyer_code", {"Nabywca: kod", "Buyer: code"}),
              text<&Invoice::place>("place", {"Miejsce wystawienia", "Place of issue"}).limit(100),
              choice<&Invoice::payment_form>("payment_form", {"Forma płatności", "Form of payment"}, payment_forms()).required(),
              text<&Invoice::account>("account", {"Rachunek", "Account"}).checked_by(check_account).found_as(SearchRole::identifier),
              text<&Invoice::bank>("bank", {"Bank", "Bank"}).limit(200),
              text<&Invoice::swift>("swift", {"SWIFT", "SWIFT"}).checked_by(check_swift),
              boolean<&Invoice::split_payment>("split_payment", {"Podzielona płatność", "Split payment"}),
              boolean<&Invoice::cash_method>("cash_method", {"Metoda kasowa", "Cash method"}).computed(),
              list<&Invoice::notes>("notes", {"Adnotacje", "Notes"}).found_as(SearchRole::body),
              instant<&Invoice::issued_at>("issued_at", {"Wystawiono", "Issued at"}).computed(),
              kept<&Invoice::ksef_number>("ksef_number", {"Numer KSeF", "KSeF number"}).found_as(SearchRole::identifier),
              reference<&Invoice::overdue_task>("overdue_task", {"Zadanie o zaległości", "Task of the arrears"}, "task").computed().filters(""),
              markdown<&Invoice::remarks>("remarks", {"Uwagi wewnętrzne", "Remarks"}).found_as(SearchRole::body),
              reference<&Invoice::owner>("owner", {"Opiekun", "Owner"}, "user"),
              reference<&Invoice::thread>("thread", {"Wątek", "Thread"}, "thread"),
              list<&Invoice::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
