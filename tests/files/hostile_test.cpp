// A part of the hostile files; all of them, and more, are fed by the program hostile_files.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/files/hostile.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;

namespace {

constexpr long kMostChildKilobytes = 768L * 1024;

void check_report(const HostileReport& report) {
  CHECK(report.most_child_kilobytes <= kMostChildKilobytes);
  CHECK(report.server_growth_kilobytes < 64 * 1024);
}

}  // namespace

TEST_CASE("mutated and cut files of every format, uploaded, end with a state, and the server goes on") {
  FileServer server;
  check_report(feed(server, samples::mutated_files(77, 63)));
  check_that_it_still_reads(server);
}

TEST_CASE("entities, recursion, giant pages, wrong types and names that mean harm end with a state") {
  FileServer server;
  const std::string laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><d><t>&c;</t></d>";
  const auto report = feed(server, {{"xxe.docx", samples::docx_of("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p><t>&x;</t></p></d>")},
                                    {"xxe.html", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><p>&x;</p></html>"},
                                    {"laughs.docx", samples::docx_of(laughs)},
                                    {"nested.zip", samples::nested_zip(20)},
                                    {"giant.pdf", samples::pdf({"a"}, {.width = 1e9, .height = 1e9})},
                                    {"thin.pdf", samples::pdf({""}, {.width = 1e9, .height = 0.001})},
                                    {"endless.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n"},
                                    {"text.pdf", "to nie jest PDF"},
                                    {"pdf.txt", samples::pdf({"a"})},
                                    {"names.zip", samples::zip({{"../../../etc/cron.d/zlo\x01\x1b[2J\xe2\x80\xae" "fdp.exe", "a"}, {"/etc/passwd", "b"}})},
                                    {"../../../etc/passwd", "a"},
                                    {"umowa\xe2\x80\xae" "fdp.exe", "b"},
                                    {"umowa\x1b[2J.txt", "c"},
                                    {"empty.docx", ""}});
  check_report(report);
  CHECK(report.endings.at("refused") == 1);
  const Answer secret = server.client().get("/search?q=root&kind=attachment&correct=false&wait_for=999999999&wait_ms=10000");
  CHECK(secret.body["total"] == 0);
  check_that_it_still_reads(server);
}

TEST_CASE("a bomb costs itself a state and nothing else") {
  FileServer server;
  const auto report = feed(server, {{"bomba.zip", samples::zip({{"a.txt", std::string(std::size_t{300} << 20, 'a')}})}});
  check_report(report);
  CHECK(report.endings.begin()->first == "failed: too_large");
  check_that_it_still_reads(server);
}
