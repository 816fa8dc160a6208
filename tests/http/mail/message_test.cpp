#include "http/mail/message.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "http/mail/note_text.h"

using namespace kartoteka;
using namespace kartoteka::mail;
using namespace std::string_literals;

namespace {

const std::string kHead = "From: =?UTF-8?Q?Anna_=C5=BB=C3=B3=C5=82=C4=87?= <Anna@Firma.PL>\r\nTo: biuro@nasza.pl, \"Jan\" <jan@nasza.pl>\r\n"
                          "Cc: zespol: ala@firma.pl, ola@firma.pl;\r\nDate: Sun, 3 May 2026 11:30:00 +0200\r\n"
                          "Message-ID: <abc.1@firma.pl>\r\nMIME-Version: 1.0\r\n";

std::string note(const Message& message) { return note_of(message, nullptr, 100'000); }

}  // namespace

TEST_CASE("headers are read in every encoding") {
  const auto message = read_message(kHead + "Subject: =?windows-1250?Q?Pro=9Cba_o_wycen=EA?=\r\nReferences: <x@a> <y@b>\r\nIn-Reply-To: <z@c>\r\n\r\nTreść");
  CHECK(message.message_id == "abc.1@firma.pl");
  CHECK(message.subject == "Prośba o wycenę");
  REQUIRE(message.from.size() == 1);
  CHECK(message.from[0].name == "Anna Żółć");
  CHECK(message.from[0].address == "anna@firma.pl");
  CHECK(message.to.size() == 2);
  CHECK(message.cc.size() == 2);
  REQUIRE(message.date);
  CHECK(format_instant(*message.date) == "2026-05-03T09:30:00.000Z");
  CHECK(message.references == std::vector<std::string>{"z@c", "y@b", "x@a"});
}

TEST_CASE("headers in bare eight-bit letters are read too") {
  CHECK(read_message(kHead + "Subject: Pro\x9C" "ba o wycen\xEA\r\n\r\nx").subject == "Prośba o wycenę");
}

TEST_CASE("bodies are decoded from whatever they are written in") {
  const auto body = [](const std::string& headers, const std::string& text) { return note(read_message(kHead + headers + "\r\n" + text)); };
  CHECK(body("Content-Type: text/plain; charset=windows-1250\r\nContent-Transfer-Encoding: 8bit\r\n", "\xBF\xF3\xB3w") == "żółw");
  CHECK(body("Content-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n", "ja=BC=F1") == "jaźń");
  CHECK(body("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n", "xbzDs8WCdw==") == "żółw");
  CHECK(body("", "ja\x9F\xF1 bez deklaracji") == "jaźń bez deklaracji");
  CHECK(body("Content-Type: text/plain; charset=klingon\r\n", "za\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87") == "zażółć");
}

TEST_CASE("of alternatives the plain one speaks, HTML where there is no other") {
  const std::string begin = "Content-Type: multipart/alternative; boundary=b\r\n\r\n";
  const std::string plain = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nzwykły\r\n";
  const std::string html = "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>bogaty</p>\r\n";
  const auto converter = [](std::string_view) { return std::string("z HTML"); };
  CHECK(note_of(read_message(kHead + begin + plain + html + "--b--\r\n"), converter, 1000) == "zwykły");
  CHECK(note_of(read_message(kHead + begin + html + "--b--\r\n"), converter, 1000) == "z HTML");
}

TEST_CASE("attachments come with their names, whatever folders they name") {
  const auto message = read_message(
      kHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nW załączeniu.\r\n"
              "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=UTF-8''umowa%20%C5%82%C3%B3d%C5%BA.pdf\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n"
              "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\r\n\r\nx\r\n"
              "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.pl\r\nSubject: Wewn\r\n\r\ntekst\r\n--b--\r\n");
  REQUIRE(message.attachments.size() == 3);
  CHECK(message.attachments[0].name == "umowa łódź.pdf");
  CHECK(message.attachments[0].bytes == "%PDF-");
  CHECK(message.attachments[1].name == "passwd");
  CHECK(message.attachments[2].name == "Wewn.eml");
  CHECK(message.attachments[2].bytes.find("tekst") != std::string::npos);
}

TEST_CASE("what is quoted of earlier messages is kept below a marker") {
  const auto folded = [](const std::string& text) { return note(read_message(kHead + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text)); };
  const std::string quoted = folded("Zgoda.\n\nW dniu 2.05.2026 Jan pisze:\n> Czy zgoda?\n> Jan\n");
  CHECK(quoted.starts_with("Zgoda.\n\n---\n\n" + std::string(kHistoryMarker)));
  CHECK(quoted.find("> Czy zgoda?") != std::string::npos);
  const std::string outlook = folded("Tak.\n\nOd: Jan <jan@nasza.pl>\nWysłano: 2 maja\nTemat: Pytanie\n\nCzy tak?\n");
  CHECK(outlook.find("> Czy tak?") != std::string::npos);
  // Answers between the lines belong together with what they answer.
  CHECK(folded("> Pytanie 1\nOdpowiedź 1\n> Pytanie 2\nOdpowiedź 2\n").find(kHistoryMarker) == std::string::npos);
}

TEST_CASE("plain text looks the same as Markdown") {
  CHECK(markdown_from_text("# nie nagłówek\n<b>nie tag</b>\n\nkoniec") == "\\# nie nagłówek  \n\\<b>nie tag\\</b>\n\nkoniec");
}

TEST_CASE("hostile messages read badly and do nothing else") {
  std::string deep = kHead;
  for (int i = 0; i < 5000; ++i) deep += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" + std::to_string(i) + "\r\n";
  CHECK_NOTHROW(read_message(deep + "\r\nx"));
  std::string wide = kHead + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
  for (int i = 0; i < 3000; ++i) wide += "--b\r\n\r\nx\r\n";
  CHECK_THROWS_AS(read_message(wide), Error);
  CHECK(read_message(kHead + "Subject: " + std::string(5'000'000, 'x') + "\r\n\r\n").subject.size() <= 5'000'000);
  std::string many = "From: a@b.pl\r\nTo: ";
  for (int i = 0; i < 20'000; ++i) many += "x" + std::to_string(i) + "@y.pl, ";
  CHECK(read_message(many + "z@y.pl\r\n\r\n").to.size() <= MessageLimits{}.max_addresses);
  CHECK_THROWS_AS(read_message(""), Error);
  CHECK_THROWS_AS(read_message("%PDF-1.4 nic z tego"), Error);
  const auto controls = read_message(kHead + "Subject: a\x01\x02" "b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nx\x1b[31m\xFF" + "\0y"s);
  CHECK(controls.subject == "ab");
  CHECK(utf8_length(note(controls)).has_value());
}
