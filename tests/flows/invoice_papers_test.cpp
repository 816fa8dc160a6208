// Invoices as files over HTTP: issued ones with their FA(3) file, PDF and code, corrections, a month as a ZIP, numbers of KSeF.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "engine/base/checksums.h"
#include "engine/invoice/ksef.h"
#include "http/transfer/zip_file.h"
#include "tests/engine/invoice/pdf_text.h"
#include "tests/engine/invoice/xml_file.h"
#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

constexpr const char* kNip = "5260250274";
constexpr const char* kDay = "2026-05-04";

/// A company that issues invoices to one client.
struct Biller {
  ServedCompany company;
  ApiClient client = company.as("administrator");
  int buyer = 0;

  Biller() {
    post("/sellers", {{"name", "Żółta Łódka sp. z o.o."}, {"nip", kNip}, {"street", "ul. Długa 1"}, {"postcode", "00-001"}, {"city", "Warszawa"},
                      {"accounts", {{{"account", "61109010140000071219812874"}}}}});
    post("/invoice-series", {{"name", "Faktury"}});
    post("/invoice-series", {{"name", "Korekty"}, {"purpose", "correction"}, {"pattern", "KOR/{n}/{mm}/{rrrr}"}});
    buyer = post("/clients", {{"code", "ZDZ"}, {"name", "Źdźbło S.A."}, {"nip", "5250000015"}, {"street", "ul. Gęsia 3"}, {"postcode", "00-950"}, {"city", "Łódź"}})["id"];
  }

  json post(const std::string& path, const json& body) const {
    const Answer made = client.post(path, body);
    REQUIRE_MESSAGE(made.status < 300, path, ": ", made.text);
    return made.body;
  }

  std::string draft(const std::string& name = "Obsługa za maj", const std::string& day = kDay) const {
    const json line{{"name", name}, {"quantity", "2"}, {"net_price", "100.00"}, {"vat_rate", "23"}};
    return std::to_string(post("/invoices", {{"client", buyer}, {"issue_date", day}, {"lines", {line}}})["id"].get<int>());
  }

  json issue(const std::string& id) const { return post("/invoices/" + id + "/issue", json::object()); }
  std::string issued(const std::string& name = "Obsługa za maj", const std::string& day = kDay) const {
    const std::string id = draft(name, day);
    issue(id);
    return id;
  }

  std::string text(const std::string& path) const {
    const Answer answer = client.get(path);
    REQUIRE_MESSAGE(answer.status == 200, path, ": ", answer.text);
    return answer.text;
  }

  std::map<std::string, std::string> unpacked(const std::string& path) const {
    const TemporaryFolder folder;
    folder.write("all.zip", text(path));
    std::filesystem::create_directory(folder.path() / "out");
    std::map<std::string, std::string> files;
    for (const auto& [name, file] : transfer::unpack_zip(folder.path() / "all.zip", folder.path() / "out", 100'000'000)) {
      std::ifstream stream(file, std::ios::binary);
      files[name] = {std::istreambuf_iterator<char>(stream), {}};
    }
    return files;
  }
};

std::string ksef_number(const std::string& nip, const std::string& day, const std::string& serial = "0100001AF629") {
  const std::string body = nip + "-" + day + "-" + serial;
  constexpr const char* kHex = "0123456789ABCDEF";
  const std::uint8_t check = crc8(body);
  return body + "-" + kHex[check >> 4] + kHex[check & 15];
}

}  // namespace

TEST_CASE("an issued invoice has a file that never changes, a PDF and a code that know its hash") {
  const Biller biller;
  const std::string id = biller.issued();
  const std::string xml = biller.text("/invoices/" + id + "/xml");
  const invoice::test::XmlFile file(xml);
  CHECK(file.text("/Faktura/Podmiot1/DaneIdentyfikacyjne/NIP") == kNip);
  CHECK(file.text("/Faktura/Fa/P_1") == kDay);
  CHECK(file.text("/Faktura/Fa/P_15") == "246.00");
  if (const auto schema = invoice::test::Fa3Schema::load()) CHECK(schema->problems(file) == "");

  const json ksef = biller.client.get("/invoices/" + id + "/ksef").body;
  CHECK(ksef["sha256"] == invoice::file_hash(xml));
  CHECK(ksef["number"] == nullptr);
  CHECK(ksef["link"] == invoice::verification_link(kNip, *parse_date(kDay), invoice::file_hash(xml)));

  const Answer pdf = biller.client.get("/invoices/" + id + "/pdf");
  CHECK(pdf.header("Content-Type") == "application/pdf");
  const std::string text = invoice::test::pdf_text(pdf.text);
  const std::string link = ksef["link"];
  CHECK(invoice::test::missing_in_order(text, {"Żółta Łódka sp. z o.o.", "Źdźbło S.A.", "Obsługa za maj", "246,00", "Słownie: dwieście czterdzieści sześć złotych", link, "OFFLINE"}) == "");
  CHECK(biller.text("/invoices/" + id + "/qr").starts_with("<svg"));
  CHECK(biller.text("/invoices/" + id + "/qr?format=png").starts_with("\x89PNG"));

  // What is known of the buyer changes; what the buyer was given does not.
  REQUIRE(biller.client.patch("/clients/" + std::to_string(biller.buyer), {{"name", "Inna Nazwa"}}, "*").status == 200);
  CHECK(biller.text("/invoices/" + id + "/xml") == xml);
  CHECK(biller.text("/invoices/" + id + "/pdf") == pdf.text);
}

TEST_CASE("a draft can be looked at, and has no file yet") {
  const Biller biller;
  const std::string id = biller.draft();
  CHECK(invoice::test::pdf_text(biller.text("/invoices/" + id + "/pdf")).find("Projekt faktury") != std::string::npos);
  for (const char* file : {"xml", "qr", "ksef"}) CHECK(biller.client.get("/invoices/" + id + "/" + file).status == 409);
  CHECK(biller.client.put("/invoices/" + id + "/ksef", {{"number", ksef_number(kNip, "20260504")}}).status == 409);
  CHECK(biller.client.get("/invoices/999999/xml").status == 404);
}

TEST_CASE("a correction's file and PDF tell before, after and the difference") {
  const Biller biller;
  const std::string id = biller.issued();
  const json line{{"name", "Obsługa za maj"}, {"quantity", "1"}, {"net_price", "100.00"}, {"vat_rate", "23"}};
  const std::string correction = std::to_string(biller.post("/invoices/" + id + "/correct", {{"reason", "Zwrot części"}, {"lines", {line}}})["id"].get<int>());
  biller.issue(correction);
  const invoice::test::XmlFile file(biller.text("/invoices/" + correction + "/xml"));
  CHECK(file.text("/Faktura/Fa/RodzajFaktury") == "KOR");
  CHECK(file.text("/Faktura/Fa/P_15") == "-123.00");
  CHECK(file.text("/Faktura/Fa/DaneFaKorygowanej/DataWystFaKorygowanej") == kDay);
  if (const auto schema = invoice::test::Fa3Schema::load()) CHECK(schema->problems(file) == "");
  const std::string text = invoice::test::pdf_text(biller.text("/invoices/" + correction + "/pdf"));
  CHECK(invoice::test::missing_in_order(text, {"Faktura korygująca nr KOR/", "Zwrot części", "Przed korektą", "Po korekcie", "Różnica", "-123,00", "Do zwrotu: 123,00 zł"}) == "");

  // The invoice gets its number from KSeF afterwards: the file of the correction stays as it was given out.
  const std::string before = biller.text("/invoices/" + correction + "/xml");
  REQUIRE(biller.client.put("/invoices/" + id + "/ksef", {{"number", ksef_number(kNip, "20260504")}}).status == 200);
  CHECK(biller.text("/invoices/" + correction + "/xml") == before);
}

TEST_CASE("the number of KSeF is checked, kept, shown and does not touch the file") {
  const Biller biller;
  const std::string id = biller.issued();
  const std::string xml = biller.text("/invoices/" + id + "/xml");
  const std::string path = "/invoices/" + id + "/ksef";
  const auto refused = [&](const std::string& number) {
    const Answer answer = biller.client.put(path, {{"number", number}});
    CHECK(answer.status == 400);
    return answer.problems();
  };
  CHECK(refused("1").find("/number") != std::string::npos);
  CHECK(refused(ksef_number("5250000015", "20260504")).find("NIP differs") != std::string::npos);
  CHECK(refused(ksef_number(kNip, "20260503")).find("before the invoice was issued") != std::string::npos);
  CHECK(refused(ksef_number(kNip, "20490101")).find("has not come yet") != std::string::npos);
  std::string wrong = ksef_number(kNip, "20260504");
  wrong.back() = wrong.back() == '0' ? '1' : '0';
  CHECK(refused(wrong).find("checksum") != std::string::npos);

  const std::string number = ksef_number(kNip, "20260504");
  const Answer taken = biller.client.put(path, {{"number", " " + number + " "}});
  REQUIRE_MESSAGE(taken.status == 200, taken.text);
  CHECK(taken.body["ksef_number"] == number);
  CHECK(biller.text("/invoices/" + id + "/xml") == xml);
  CHECK(invoice::test::pdf_text(biller.text("/invoices/" + id + "/pdf")).find("Numer KSeF: " + number) != std::string::npos);
  CHECK(biller.client.put("/invoices/" + biller.issued() + "/ksef", {{"number", number}}).status >= 400);
}

TEST_CASE("a month's invoices come as one ZIP of PDFs and XML files, drafts left out") {
  const Biller biller;
  for (int i = 0; i < 3; ++i) biller.issued("Usługa " + std::to_string(i));
  biller.issued("Z kwietnia", "2026-04-30");
  biller.draft();
  const auto both = biller.unpacked("/invoices/documents?month=2026-05&format=both");
  CHECK(both.size() == 6);
  for (const auto& [name, content] : both) {
    CHECK_MESSAGE((name.ends_with(".pdf") ? content.starts_with("%PDF") : content.starts_with("<?xml")), name);
  }
  CHECK(biller.unpacked("/invoices/documents?format=xml").size() == 4);
  CHECK(biller.unpacked("/invoices/documents?client=" + std::to_string(biller.buyer + 1000)).empty());
  for (const char* wrong : {"month=2026-13", "month=maj", "format=doc", "unknown=1"}) {
    CHECK_MESSAGE(biller.client.get(std::string("/invoices/documents?") + wrong).status == 400, wrong);
  }
}
