#include "indexer/demo/paper.h"

#include <doctest/doctest.h>

#include "engine/records/media_type.h"
#include "indexer/demo/office_paper.h"
#include "indexer/demo/scan.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using namespace kartoteka::demo;

namespace {

std::string type_of(const std::string& bytes) {
  const TemporaryFolder folder;
  folder.write("paper", bytes);
  return records::media_type_of(folder.path() / "paper");
}

const Date kDay = parse_date("2026-05-03").value();

}  // namespace

TEST_CASE("each paper is what its name says") {
  CHECK(type_of(contract_text("Żółw Sp. z o.o.", kDay, 7)) == "application/pdf");
  CHECK(type_of(meeting_text("Żółw", "Anna", "VAT", kDay)) == "text/plain");
  CHECK(type_of(message_text("Żółw", "Anna", "VAT", kDay, 7)) == "message/rfc822");
}

TEST_CASE("a page's table of objects points at them") {
  const std::string pdf = pdf_of({{"Zażółć (gęślą) jaźń"}});
  for (int object = 1; object <= 5; ++object) {
    const std::string head = std::to_string(object) + " 0 obj\n";
    const std::size_t entry = pdf.find("0000000000 65535 f \n") + 20 * static_cast<std::size_t>(object);
    CHECK(pdf.compare(std::stoul(pdf.substr(entry, 10)), head.size(), head) == 0);
  }
  const std::size_t table = std::stoul(pdf.substr(pdf.rfind("startxref\n") + 10));
  CHECK(pdf.compare(table, 5, "xref\n") == 0);
  CHECK(pdf.find("(Za\xBF\xF3\xB3\xE6 \\(g\xEA\x9Cl\xB9\\) ja\x9F\xF1) Tj") != std::string::npos);
}

TEST_CASE("the same paper has the same bytes, so it is stored once") {
  CHECK(contract_text("A", kDay, 1) == contract_text("A", kDay, 1));
  CHECK(invoices_csv("A", kDay, 1) != invoices_csv("A", kDay, 2));
}

TEST_CASE("letters and scans are whole files of their formats, the same each time") {
  const Letter letter{"Aneks", "Biuro", kDay, {"Strona <pierwsza> & dalsza", "\f", "Strona druga"}};
  CHECK(type_of(docx(letter)) == "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  CHECK(type_of(odt(letter)) == "application/vnd.oasis.opendocument.text");
  CHECK(docx(letter) == docx(letter));
  CHECK(type_of(scanned_png({"<b>Faktura</b>"}, 1)) == "image/png");
  CHECK(scanned_png({"Faktura"}, 1) == scanned_png({"Faktura"}, 1));
  CHECK(scanned_png({"Faktura"}, 1) != scanned_png({"Faktura"}, 2));
  CHECK(type_of(scanned_pdf({{"Strona 1"}, {"Strona 2"}}, 1)) == "application/pdf");
}
