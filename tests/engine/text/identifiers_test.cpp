#include "engine/text/identifiers.h"

#include <doctest/doctest.h>

#include "tests/engine/text/fixture.h"

using namespace kartoteka::text;
using namespace kartoteka::text::testing;

namespace {

struct Case {
  const char* text;
  IdentifierKind kind;
  const char* keys;  ///< those of that kind, blank-separated
};

std::string keys_of(std::string_view text, IdentifierKind kind) {
  SourceText letters;
  decode(text, letters);
  std::vector<Piece> pieces;
  scan(letters, pieces);
  std::vector<Identifier> found;
  find_identifiers(letters, pieces, found);
  std::vector<std::string> keys;
  for (const Identifier& identifier : found) {
    if (identifier.kind == kind && !contains(keys, identifier.key)) keys.push_back(identifier.key);
  }
  return join(keys);
}

template <std::size_t n>
void check_all(const Case (&cases)[n]) {
  for (const auto& [text, kind, keys] : cases) {
    CAPTURE(std::string(text));
    CHECK(keys_of(text, kind) == keys);
  }
}

std::vector<std::string> identifiers_of(std::string_view text) {
  std::vector<std::string> keys;
  for (const Token& token : analyze(text)) {
    if (token.kind == TokenKind::identifier) keys.push_back(token.exact);
  }
  return keys;
}

}  // namespace

TEST_CASE("a NIP is found in any grouping, with and without its country") {
  using enum IdentifierKind;
  check_all({{"5260250274", nip, "5260250274"},
             {"NIP 526-025-02-74", nip, "5260250274"},
             {"NIP: 526-02-50-274.", nip, "5260250274"},
             {"nip 526 025 02 74", nip, "5260250274"},
             {"PL5260250274", nip, "5260250274"},
             {"pl5260250274", nip, "5260250274"},
             {"PL 5260250274", nip, "5260250274"},
             {"PL 526-025-02-74", nip, "5260250274"},
             {"NIP UE: PL526–025–02–74", nip, "5260250274"},
             {"(526.025.02.74)", nip, "5260250274"},
             {"5260250275", nip, ""},
             {"1234567890", nip, ""}});
}

TEST_CASE("a mistyped NIP is found as it was typed") {
  using enum IdentifierKind;
  check_all({{"526-025-02-75", number, "5260250275"}, {"5260250275", number, "5260250275"}});
}

TEST_CASE("REGON, PESEL and KRS are told") {
  using enum IdentifierKind;
  check_all({{"REGON 000331501", regon, "000331501"},
             {"REGON: 123456785", regon, "123456785"},
             {"regon 123-456-785", regon, "123456785"},
             {"12345678512347", regon, "12345678512347"},
             {"123456785-12347", regon, "123456785 12345678512347"},
             {"PESEL 44051401359", pesel, "44051401359"},
             {"440514-01359", pesel, "44051401359"},
             {"44051401358", pesel, ""},
             {"KRS 0000123456", krs, "0000123456"},
             {"KRS: 0000123456", krs, "0000123456"},
             {"(krs 0000123456)", krs, "0000123456"}});
}

TEST_CASE("accounts are found in any grouping, with and without PL") {
  using enum IdentifierKind;
  check_all({{"61109010140000071219812874", account, "61109010140000071219812874"},
             {"61 1090 1014 0000 0712 1981 2874", account, "61109010140000071219812874"},
             {"61-1090-1014-0000-0712-1981-2874", account, "61109010140000071219812874"},
             {"PL61 1090 1014 0000 0712 1981 2874", account, "61109010140000071219812874"},
             {"PL 61 1090 1014 0000 0712 1981 2874", account, "61109010140000071219812874"},
             {"PL61109010140000071219812874", account, "61109010140000071219812874"},
             {"nr rachunku: 61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u00a02874", account, "61109010140000071219812874"},
             {"61 10901014 0000071219812874", account, "61109010140000071219812874"},
             {"DE89 3704 0044 0532 0130 00", account, "de89370400440532013000"},
             {"DE89370400440532013000", account, "de89370400440532013000"},
             {"de89370400440532013000", account, "de89370400440532013000"},
             {"61109010140000071219812875", account, ""}});
}

TEST_CASE("phones have nine digits whatever stands around them") {
  using enum IdentifierKind;
  check_all({{"+48 601 234 567", phone, "601234567"},
             {"+48601234567", phone, "601234567"},
             {"0048 601-234-567", phone, "601234567"},
             {"0048601234567", phone, "601234567"},
             {"48601234567", phone, "601234567"},
             {"601 234 567", phone, "601234567"},
             {"601-234-567", phone, "601234567"},
             {"601.234.567", phone, "601234567"},
             {"tel. 601234567", phone, "601234567"},
             {"tel./fax: (22) 123 45 67", phone, "221234567"},
             {"(22)123-45-67", phone, "221234567"},
             {"22 123 45 67", phone, "221234567"},
             {"22 1234567", phone, "221234567"},
             {"(+48) 22 123 45 67", phone, "221234567"},
             {"+48 (22) 123-45-67", phone, "221234567"},
             {"+48/22/1234567", phone, "221234567"},
             {"+49 30 1234567", phone, "+49301234567"},
             {"601 234 56", phone, ""},
             {"12 345", phone, ""},
             {"w latach 1999 2000 2001", phone, ""}});
}

TEST_CASE("e-mail addresses are found with their domains") {
  using enum IdentifierKind;
  check_all({{"Jan.Kowalski@Firma.com.pl", email, "jan.kowalski@firma.com.pl"},
             {"<biuro@przyklad.pl>", email, "biuro@przyklad.pl"},
             {"pisz na: anna_nowak+faktury@mail.przyklad.eu.", email, "anna_nowak+faktury@mail.przyklad.eu"},
             {"mailto:a-b@x-y.pl", email, "a-b@x-y.pl"},
             {"jan@firma.pl;ola@firma.pl", email, "jan@firma.pl ola@firma.pl"},
             {"Jan.Kowalski@Firma.com.pl", domain, "firma.com.pl"},
             {"https://www.kartoteka.pl/oferta?id=5", domain, "kartoteka.pl"},
             {"strona www.kartoteka.pl.", domain, "kartoteka.pl"},
             {"podatki.gov.pl", domain, "podatki.gov.pl"},
             {"Koniec.Nowe zdanie", domain, ""},
             {"ust. 3 pkt. 2", domain, ""},
             {"cena @ sztuka", email, ""}});
}

TEST_CASE("documents are found by all their ways of writing") {
  using enum IdentifierKind;
  check_all({{"FV/2026/11/0042", document_number, "fv/2026/11/42 fv/42 2026/11/42"},
             {"FV 42/11/2026", document_number, "fv/2026/11/42 fv/42 2026/11/42"},
             {"fv nr 0042/11/2026", document_number, "fv/2026/11/42 fv/42 2026/11/42"},
             {"42/11/2026", document_number, "2026/11/42"},
             {"fv 42 11 2026", document_number, "fv/2026/11/42 fv/42 2026/11/42"},
             {"FV 2026 11 0042", document_number, "fv/2026/11/42 fv/42 2026/11/42"},
             {"kor 7 2026", document_number, "kor/2026/7 kor/7 2026/7"},
             {"fv 42 15 sztuk", document_number, "fv/42"},
             {"FV 0042", document_number, "fv/42"},
             {"FV0042", document_number, "fv/42"},
             {"FV-0042", document_number, "fv/42"},
             {"FV/0042", document_number, "fv/42"},
             {"faktura nr 42/2026", document_number, "faktura/2026/42 faktura/42 2026/42"},
             {"faktury 42/2026", document_number, "2026/42"},
             {"ZAM-2026-0007", document_number, "zam/2026/7 zam/7 2026/7"},
             {"WZ 15/2026", document_number, "wz/2026/15 wz/15 2026/15"},
             {"FV/42/2026/WAW", document_number, "fv/2026/42 fv/42 2026/42 fv/2026/42/waw"},
             {"24/7", document_number, "24/7"},
             {"i/lub", document_number, ""},
             {"netto/brutto", document_number, ""},
             {"umowa z 3 stronami", document_number, ""}});
}

TEST_CASE("KSeF numbers are found in either case") {
  using enum IdentifierKind;
  check_all({{"5265877635-20250826-0100001AF629-AF", ksef_number, "5265877635-20250826-0100001af629-af"},
             {"5265877635-20250826-0100001af629-af", ksef_number, "5265877635-20250826-0100001af629-af"},
             {"KSeF: 5265877635-20250826-0100001AF629-AF.", ksef_number, "5265877635-20250826-0100001af629-af"},
             {"5265877635-20250826-0100001AF629-AE", ksef_number, ""}});
}

TEST_CASE("amounts are told by their currency, thousands or two places") {
  using enum IdentifierKind;
  check_all({{"1 234,50 zł", amount, "1234.50"},
             {"1234,50", amount, "1234.50"},
             {"1234,5 zł", amount, "1234.50"},
             {"1.234,50 EUR", amount, "1234.50"},
             {"1\u00a0234,50\u00a0PLN", amount, "1234.50"},
             {"1'234,50 CHF", amount, "1234.50"},
             {"1234.50 PLN", amount, "1234.50"},
             {"100 zł", amount, "100.00 100"},
             {"100zł", amount, "100.00 100"},
             {"12 345 678,00 zł", amount, "12345678.00 12345678"},
             {"99,90€", amount, "99.90"},
             {"12 345", number, "12345"},
             {"wersja 3.14", amount, ""},
             {"par. 1,5 i 2", amount, ""}});
}

TEST_CASE("dates are found in Polish writings") {
  using enum IdentifierKind;
  check_all({{"3 maja 2026", date, "2026-05-03"},
             {"3 maja 2026 r.", date, "2026-05-03"},
             {"3. maja 2026", date, "2026-05-03"},
             {"03.05.2026", date, "2026-05-03"},
             {"3.05.26", date, "2026-05-03"},
             {"03.05.26 r.", date, "2026-05-03"},
             {"3. 05. 2026", date, "2026-05-03"},
             {"3-05-2026", date, "2026-05-03"},
             {"3/5/2026", date, "2026-05-03"},
             {"2026-05-03", date, "2026-05-03"},
             {"2026.05.03", date, "2026-05-03"},
             {"2026/05/03", date, "2026-05-03"},
             {"20260503", date, "2026-05-03"},
             {"3 V 2026", date, "2026-05-03"},
             {"15 października 2026", date, "2026-10-15"},
             {"15 pazdziernika 2026", date, "2026-10-15"},
             {"1 gru 1999", date, "1999-12-01"},
             {"01.12.99", date, "1999-12-01"},
             {"29 lutego 2028", date, "2028-02-29"},
             {"30 lutego 2026", date, ""},
             {"31.04.2026", date, ""},
             {"maj 2026", month, "2026-05"},
             {"w maju 2026 r.", month, "2026-05"},
             {"za 05/2026", month, "2026-05"},
             {"05.2026", month, "2026-05"},
             {"3 maja 2026", month, "2026-05"},
             {"3 maja", day, "--05-03"},
             {"do 10. stycznia", day, "--01-10"},
             {"3.05.2026", day, "--05-03"},
             {"42 maja", day, ""},
             {"03.05.26, maj 2026", date, "2026-05-03"}});
}

TEST_CASE("postcodes, car plates and codes are found") {
  using enum IdentifierKind;
  check_all({{"00-950 Warszawa", postcode, "00-950"},
             {"ul. Prosta 1, 90-001 Łódź", postcode, "90-001"},
             {"22-123-45-67", postcode, ""},
             {"WA 12345", car_plate, "wa12345"},
             {"WA12345", car_plate, "wa12345"},
             {"KR 4AB12", car_plate, "kr4ab12"},
             {"WPI 1J23", car_plate, "wpi1j23"},
             {"DW-8E123", car_plate, "dw8e123"},
             {"wa 12345", car_plate, ""},
             {"ABC-1234-XY", code, "abc1234xy"},
             {"ABC1234XY", code, "abc1234xy"},
             {"ABC-1234/XY", code, "abc1234xy"},
             {"Bielsko-Biała", code, ""}});
}

TEST_CASE("what was written one way is found by another") {
  struct Pair {
    const char* text;
    const char* question;
  };
  const Pair kPairs[] = {
      {"Faktura FV/2026/11/0042 z dnia 3 maja 2026 r.", "42/11/2026"},
      {"Faktura FV/2026/11/0042 z dnia 3 maja 2026 r.", "FV 0042"},
      {"Faktura FV/2026/11/0042 z dnia 3 maja 2026 r.", "fv 42"},
      {"Faktura FV/2026/11/0042 z dnia 3 maja 2026 r.", "03.05.26"},
      {"Faktura FV/2026/11/0042 z dnia 3 maja 2026 r.", "3 maja"},
      {"Faktura FV/2026/11/0042 z dnia 3 maja 2026 r.", "maj 2026"},
      {"Do zapłaty 12 345,00 zł", "12345"},
      {"Do zapłaty 12 345,00 zł", "12345 zł"},
      {"Do zapłaty 12 345,67 zł", "12.345,67"},
      {"NIP 526-025-02-74", "PL5260250274"},
      {"dzwonić: (22) 123-45-67", "+48 22 1234567"},
      {"dzwonić: 601 234 567", "601-234-567"},
      {"dzwonić: +48601234567", "601234567"},
      {"konto PL61109010140000071219812874", "61 1090 1014 0000 0712 1981 2874"},
      {"pisał Jan@Przyklad.PL", "jan@przyklad.pl"},
      {"pisał jan@przyklad.pl", "przyklad.pl"},
      {"auto WA12345", "WA 12345"},
      {"część ABC-1234/XY", "ABC1234XY"},
      {"zamówienie 0042137", "0042137"},
      {"mistyped 526-025-02-75", "5260250275"},
  };
  for (const auto& [text, question] : kPairs) {
    CAPTURE(std::string(text));
    CAPTURE(std::string(question));
    const auto found = identifiers_of(text);
    bool shared = false;
    for (const std::string& key : identifiers_of(question)) shared = shared || contains(found, key);
    CHECK(shared);
  }
}

TEST_CASE("identifiers stand beside their words and keep their bytes") {
  const std::string text = "Wpłata za FV/2026/11/0042 dziś";
  const auto tokens = analyze(text);
  const auto found = std::ranges::find(tokens, "fv/2026/11/42", &Token::exact);
  REQUIRE(found != tokens.end());
  CHECK(text.substr(found->begin, found->end - found->begin) == "FV/2026/11/0042");
  CHECK(found->position == 2);
  CHECK(found->lemmas.empty());
  CHECK(std::ranges::is_sorted(tokens, {}, &Token::position));
  CHECK(std::ranges::find(tokens, "0042", &Token::exact)->lemmas == std::vector<std::string>{"42"});
}
