#include "engine/records/kinds/invoice_template.h"

#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/tax.h"

namespace kartoteka::records {
namespace {

using Template = InvoiceTemplate;

constexpr std::size_t kMostClients = 5'000;

Field line_rows() {
  return rows<&Template::lines, &TemplateLine::service, &TemplateLine::name, &TemplateLine::quantity_from, &TemplateLine::quantity,
              &TemplateLine::work_tag, &TemplateLine::unit, &TemplateLine::price_from, &TemplateLine::net_price, &TemplateLine::vat_rate,
              &TemplateLine::legal_basis, &TemplateLine::legal_basis_law, &TemplateLine::discount>(
      "lines", {"Pozycje", "Lines"},
      {member::reference("service", {"Usługa", "Service"}, "service"),
       {"name", {"Nazwa", "Name"}, SearchRole::body},
       member::choice("quantity_from", {"Ilość z", "Quantity from"}, {{"fixed", {"stała", "fixed"}}, {"hours", {"godziny pracy", "hours of work"}}}),
       member::decimal("quantity", {"Ilość", "Quantity"}, kQuantityScale).range(0, kMaxQuantity),
       {"work_tag", {"Etykieta zadań", "Tag of tasks"}},
       {"unit", {"Jednostka", "Unit"}},
       member::choice("price_from", {"Cena z", "Price from"}, {{"catalogue", {"cennik", "catalogue"}}, {"fixed", {"stała", "fixed"}}}),
       member::money("net_price", {"Cena netto", "Net price"}).range(0, kMaxPrice),
       member::choice("vat_rate", {"Stawka VAT", "VAT rate"}, vat_rates()),
       {"legal_basis", {"Podstawa zwolnienia", "Legal basis"}},
       member::choice("legal_basis_law", {"Rodzaj podstawy", "Kind of basis"}, exemption_laws()),
       member::decimal("discount", {"Rabat (%)", "Discount (%)"}, kPercentScale).range(0, kWholePercent)});
}

}  // namespace

const Kind& invoice_template_kind() {
  static const Kind kind{
      .name = "invoice_template",
      .path = "invoice-templates",
      .table = "invoice_template",
      .label = {"Wzorzec faktury", "Invoice template"},
      .plural = {"Wzorce faktur", "Invoice templates"},
      .is_editorial = true,
      .make = make_record<Template>,
      .fields =
          {
              text<&Template::name>("name", {"Nazwa", "Name"}).required().limit(200).found_as(SearchRole::title),
              references<&Template::clients>("clients", {"Kontrahenci", "Clients"}, "client").at_most(kMostClients),
              text<&Template::tag>("tag", {"Kontrahenci z etykietą", "Clients with the tag"}).limit(60),
              reference<&Template::seller>("seller", {"Sprzedawca", "Seller"}, "seller").filters(""),
              reference<&Template::series>("series", {"Seria", "Series"}, "invoice_series").filters(""),
              text<&Template::subject>("subject", {"Tytuł faktury", "Subject"}).limit(300).found_as(SearchRole::body),
              line_rows(),
              decimal<&Template::discount>("discount", {"Rabat (%)", "Discount (%)"}, kPercentScale).range(0, kWholePercent),
              list<&Template::notes>("notes", {"Adnotacje", "Notes"}),
              integer<&Template::every>("every", {"Co ile", "Every"}).required().range(1, 60),
              choice<&Template::period_unit>("period_unit", {"Okres", "Period"},
                                             {{"month", {"miesiąc", "month"}}, {"quarter", {"kwartał", "quarter"}}, {"year", {"rok", "year"}}})
                  .required(),
              choice<&Template::issue_on>("issue_on", {"Dzień wystawienia", "Day of issue"},
                                          {{"day", {"dzień miesiąca", "day of the month"}},
                                           {"last_day", {"ostatni dzień", "last day"}},
                                           {"last_working_day", {"ostatni dzień roboczy", "last working day"}}})
                  .required(),
              integer<&Template::issue_day>("issue_day", {"Dzień miesiąca", "Day of the month"}).required().range(1, 31),
              choice<&Template::billing>("billing", {"Rozliczenie", "Billing"},
                                         {{"in_advance", {"z góry", "in advance"}}, {"in_arrears", {"z dołu", "in arrears"}}})
                  .required(),
              choice<&Template::issue_month>("issue_month", {"Miesiąc wystawienia", "Month of issue"},
                                             {{"previous", {"poprzedni", "the one before"}}, {"same", {"ten sam", "the same"}}, {"next", {"następny", "the next"}}}),
              date<&Template::starts_on>("starts_on", {"Od", "From"}).required(),
              date<&Template::ends_on>("ends_on", {"Do", "To"}),
              rows<&Template::suspensions, &Suspension::starts_on, &Suspension::ends_on, &Suspension::reason>(
                  "suspensions", {"Zawieszenia", "Suspensions"},
                  {member::date("starts_on", {"Od", "From"}).required(), member::date("ends_on", {"Do", "To"}), {"reason", {"Powód", "Reason"}}}),
              integer<&Template::payment_days>("payment_days", {"Termin płatności (dni)", "Payment term (days)"}).range(0, 365),
              choice<&Template::payment_form>("payment_form", {"Forma płatności", "Form of payment"}, payment_forms()).required(),
              text<&Template::account>("account", {"Rachunek", "Account"}).checked_by(check_account),
              boolean<&Template::split_payment>("split_payment", {"Podzielona płatność", "Split payment"}),
              choice<&Template::makes>("makes", {"Wystawia", "Makes"}, {{"issued", {"faktury", "invoices"}}, {"draft", {"szkice", "drafts"}}}).required(),
              reference<&Template::thread>("thread", {"Wątek", "Thread"}, "thread"),
              reference<&Template::owner>("owner", {"Opiekun", "Owner"}, "user"),
              date<&Template::made_through>("made_through", {"Wystawiono do dnia", "Made until"}).computed(),
              boolean<&Template::active>("active", {"Czynny", "Active"}),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
