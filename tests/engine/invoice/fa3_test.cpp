#include "engine/invoice/fa3.h"

#include <doctest/doctest.h>

#include <map>
#include <numeric>

#include "engine/base/decimal.h"
#include "engine/base/error.h"
#include "engine/invoice/totals.h"
#include "sample_invoices.h"
#include "xml_file.h"

using namespace kartoteka;
using namespace kartoteka::invoice;
using namespace kartoteka::invoice::test;

namespace {

constexpr std::uint64_t kCases = 600;

std::int64_t grosze(const std::string& text) {
  const auto value = parse_decimal(text, kMoneyScale);
  REQUIRE_MESSAGE(value.has_value(), text);
  return *value;
}

std::int64_t sum(const XmlFile& file, const std::string& path) {
  const auto texts = file.all(path);
  return std::accumulate(texts.begin(), texts.end(), std::int64_t{0}, [](std::int64_t all, const std::string& text) { return all + grosze(text); });
}

const char* const kSums[] = {"P_13_1", "P_14_1", "P_13_2", "P_14_2", "P_13_3", "P_14_3", "P_13_6_1", "P_13_7", "P_13_8", "P_13_9", "P_13_10"};

/// How many of the sample invoices have something at the path, with the value if one is given.
std::map<std::string, int> count_cases(const std::vector<std::pair<std::string, std::string>>& wanted) {
  std::map<std::string, int> counts;
  for (std::uint64_t i = 0; i < kCases; ++i) {
    const XmlFile file(fa3_xml(sample_invoice(i)));
    for (const auto& [path, value] : wanted) {
      const auto texts = file.all("/Faktura/" + path);
      const bool is_there = value.empty() ? !texts.empty() : std::find(texts.begin(), texts.end(), value) != texts.end();
      counts[path + value] += is_there ? 1 : 0;
    }
  }
  return counts;
}

}  // namespace

TEST_CASE("600 invoices and corrections of all kinds are valid against the ministry's schema") {
  const auto schema = Fa3Schema::load();
  if (!schema) {
    MESSAGE("skipped: KARTOTEKA_FA3_SCHEMA names no folder with the schema");
    return;
  }
  for (std::uint64_t i = 0; i < kCases; ++i) {
    const std::string xml = fa3_xml(sample_invoice(i));
    const std::string problems = schema->problems(XmlFile(xml));
    CHECK_MESSAGE(problems.empty(), "invoice ", i, ": ", problems, xml);
  }
}

TEST_CASE("the 600 hold every rate, buyer, exemption, payment and correction that there is") {
  const std::vector<std::pair<std::string, std::string>> wanted{
      {"Fa/P_13_1", ""}, {"Fa/P_13_2", ""}, {"Fa/P_13_3", ""}, {"Fa/P_13_6_1", ""}, {"Fa/P_13_7", ""}, {"Fa/P_13_8", ""},
      {"Fa/P_13_9", ""}, {"Fa/P_13_10", ""}, {"Fa/P_6", ""}, {"Fa/OkresFa", ""}, {"Fa/Adnotacje/P_16", "1"},
      {"Fa/Adnotacje/P_18", "1"}, {"Fa/Adnotacje/P_18A", "1"}, {"Fa/Adnotacje/Zwolnienie/P_19A", ""},
      {"Fa/Adnotacje/Zwolnienie/P_19B", ""}, {"Fa/Adnotacje/Zwolnienie/P_19C", ""}, {"Fa/Adnotacje/Zwolnienie/P_19N", ""},
      {"Podmiot2/DaneIdentyfikacyjne/NIP", ""}, {"Podmiot2/DaneIdentyfikacyjne/KodUE", "DE"},
      {"Podmiot2/DaneIdentyfikacyjne/NrID", ""}, {"Podmiot2/DaneIdentyfikacyjne/BrakID", "1"}, {"Fa/RodzajFaktury", "VAT"},
      {"Fa/RodzajFaktury", "KOR"}, {"Fa/DaneFaKorygowanej/NrKSeFFaKorygowanej", ""}, {"Fa/DaneFaKorygowanej/NrKSeFN", ""},
      {"Fa/Podmiot2K", ""}, {"Fa/TypKorekty", ""}, {"Fa/FaWiersz/StanPrzed", ""}, {"Fa/FaWiersz/P_10", ""},
      {"Fa/FaWiersz/P_12_Zal_15", ""}, {"Fa/FaWiersz/GTU", "GTU_12"}, {"Fa/FaWiersz/P_12", "np I"}, {"Fa/FaWiersz/P_12", "np II"}, {"Fa/FaWiersz/P_12", "0 KR"},
      {"Fa/Platnosc/Zaplacono", ""}, {"Fa/Platnosc/ZnacznikZaplatyCzesciowej", "1"}, {"Fa/Platnosc/ZnacznikZaplatyCzesciowej", "2"},
      {"Fa/Platnosc/FormaPlatnosci", "6"}, {"Fa/Platnosc/FormaPlatnosci", "1"}, {"Fa/Platnosc/TerminPlatnosci/Termin", ""},
      {"Fa/Platnosc/RachunekBankowy/NrRB", ""}, {"Stopka/Informacje/StopkaFaktury", ""}, {"Stopka/Rejestry/KRS", ""}};
  for (const auto& [what, count] : count_cases(wanted)) CHECK_MESSAGE(count >= 5, what, " occurs ", count, " times");
}

TEST_CASE("the sums in the file add up") {
  for (std::uint64_t i = 0; i < kCases; ++i) {
    const XmlFile file(fa3_xml(sample_invoice(i)));
    std::int64_t all = 0;
    for (const char* name : kSums) all += sum(file, std::string("/Faktura/Fa/") + name);
    CHECK_MESSAGE(sum(file, "/Faktura/Fa/P_15") == all, "invoice ", i);
  }
}

TEST_CASE("rows of a rate make its net, those before a correction taken off") {
  for (std::uint64_t i = 0; i < kCases; ++i) {
    const XmlFile file(fa3_xml(sample_invoice(i)));
    const std::int64_t before = sum(file, "/Faktura/Fa/FaWiersz[fa:P_12='23' and fa:StanPrzed]/P_11");
    const std::int64_t after = sum(file, "/Faktura/Fa/FaWiersz[fa:P_12='23' and not(fa:StanPrzed)]/P_11");
    CHECK_MESSAGE(sum(file, "/Faktura/Fa/P_13_1") == after - before, "invoice ", i);
  }
}

TEST_CASE("a plain invoice says what it must") {
  const std::string xml = fa3_xml(plain_invoice());
  CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  const XmlFile file(xml);
  CHECK(file.text("/Faktura/Naglowek/KodFormularza") == "FA");
  CHECK(file.text("/Faktura/Naglowek/DataWytworzeniaFa") == "2026-02-01T08:00:00.000Z");
  CHECK(file.text("/Faktura/Podmiot1/DaneIdentyfikacyjne/Nazwa") == "Biuro Rachunkowe „Świętopełk i Żółw” sp. z o.o.");
  CHECK(file.text("/Faktura/Podmiot1/Adres/AdresL2") == "90-562 Łódź");
  CHECK(file.text("/Faktura/Podmiot2/JST") == "2");
  CHECK(file.text("/Faktura/Podmiot2/GV") == "2");
  CHECK(file.text("/Faktura/Fa/P_1") == "2026-02-01");
  CHECK(file.text("/Faktura/Fa/P_2") == "FV/1/02/2026");
  CHECK(file.text("/Faktura/Fa/P_13_1") == "450.00");
  CHECK(file.text("/Faktura/Fa/P_14_1") == "103.50");
  CHECK(file.text("/Faktura/Fa/P_15") == "553.50");
  CHECK(file.text("/Faktura/Fa/RodzajFaktury") == "VAT");
  CHECK(file.text("/Faktura/Fa/FaWiersz/P_8B") == "1");
  CHECK(file.text("/Faktura/Fa/FaWiersz/P_9A") == "450.00");
  CHECK(file.text("/Faktura/Fa/Platnosc/FormaPlatnosci") == "6");
  CHECK(file.text("/Faktura/Fa/Platnosc/TerminPlatnosci/Termin") == "2026-02-15");
}

TEST_CASE("the same invoice makes the same bytes") { CHECK(fa3_xml(sample_invoice(3)) == fa3_xml(sample_invoice(3))); }

TEST_CASE("texts keep their signs, and their blanks collapse") {
  Invoice invoice = plain_invoice();
  invoice.lines[0].name = "  Usługa\t\"A&B\" <nowa>\n  – żółć €  ";
  invoice.notes = {"pierwszy wiersz\r\ndrugi ]]> wiersz"};
  const XmlFile file(fa3_xml(invoice));
  CHECK(file.text("/Faktura/Fa/FaWiersz/P_7") == "Usługa \"A&B\" <nowa> – żółć €");
  CHECK(file.text("/Faktura/Stopka/Informacje/StopkaFaktury") == "pierwszy wiersz\ndrugi ]]> wiersz");
}

TEST_CASE("a correction shows each line before and after and the difference of its sums") {
  Invoice original = plain_invoice();
  original.lines[0].quantity_millionths = 4'000'000;
  const XmlFile file(fa3_xml(correction_of(original, 1)));
  CHECK(file.text("/Faktura/Fa/RodzajFaktury") == "KOR");
  CHECK(file.text("/Faktura/Fa/DaneFaKorygowanej/NrFaKorygowanej") == "FV/1/02/2026");
  CHECK(file.text("/Faktura/Fa/DaneFaKorygowanej/DataWystFaKorygowanej") == "2026-02-01");
  CHECK(file.all("/Faktura/Fa/FaWiersz/NrWierszaFa") == std::vector<std::string>{"1", "2"});
  CHECK(file.all("/Faktura/Fa/FaWiersz/P_8B") == std::vector<std::string>{"4", "0"});
  CHECK(file.text("/Faktura/Fa/FaWiersz[1]/StanPrzed") == "1");
  CHECK(file.text("/Faktura/Fa/FaWiersz[2]/StanPrzed").empty());
  CHECK(file.text("/Faktura/Fa/P_13_1") == "-1800.00");
  CHECK(file.text("/Faktura/Fa/P_15") == "-2214.00");
}

TEST_CASE("a file beyond what KSeF takes is refused with its size") {
  Invoice invoice = plain_invoice();
  invoice.lines.assign(3'000, invoice.lines[0]);
  for (Line& line : invoice.lines) line.name = std::string(400, 'x');
  try {
    fa3_xml(invoice);
    FAIL("was accepted");
  } catch (const Error& error) {
    REQUIRE(error.problems().size() == 1);
    CHECK(error.problems()[0].pointer == "/lines");
    CHECK(error.problems()[0].message.find("KSeF takes 1000000") != std::string::npos);
  }
}
