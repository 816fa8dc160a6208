#include "indexer/demo/paper.h"

#include <array>
#include <cstdio>

#include "indexer/demo/calendar.h"

namespace kartoteka::demo {
namespace {

struct PolishLetter {
  std::string_view utf8;
  std::string_view glyph;  ///< its name in fonts (Adobe Glyph List)
  unsigned char cp1250;
};

constexpr std::array kPolishLetters{
    PolishLetter{"ą", "aogonek", 0xB9}, PolishLetter{"ć", "cacute", 0xE6}, PolishLetter{"ę", "eogonek", 0xEA},
    PolishLetter{"ł", "lslash", 0xB3},  PolishLetter{"ń", "nacute", 0xF1}, PolishLetter{"ó", "oacute", 0xF3},
    PolishLetter{"ś", "sacute", 0x9C},  PolishLetter{"ź", "zacute", 0x9F}, PolishLetter{"ż", "zdotaccent", 0xBF},
    PolishLetter{"Ą", "Aogonek", 0xA5}, PolishLetter{"Ć", "Cacute", 0xC6}, PolishLetter{"Ę", "Eogonek", 0xCA},
    PolishLetter{"Ł", "Lslash", 0xA3},  PolishLetter{"Ń", "Nacute", 0xD1}, PolishLetter{"Ó", "Oacute", 0xD3},
    PolishLetter{"Ś", "Sacute", 0x8C},  PolishLetter{"Ź", "Zacute", 0x8F}, PolishLetter{"Ż", "Zdotaccent", 0xAF},
    PolishLetter{"§", "section", 0xA7}, PolishLetter{"–", "endash", 0x96},  PolishLetter{"„", "quotedblbase", 0x84}, PolishLetter{"”", "quotedblright", 0x94},
};

/// What CP1250 lacks becomes a question mark.
std::string in_cp1250(std::string_view text) {
  std::string bytes;
  while (!text.empty()) {
    std::size_t length = static_cast<unsigned char>(text.front()) < 0x80 ? 1 : 0;
    if (length == 1) bytes += text.front();
    for (const PolishLetter& letter : kPolishLetters) {
      if (length == 0 && text.starts_with(letter.utf8)) {
        bytes += static_cast<char>(letter.cp1250);
        length = letter.utf8.size();
      }
    }
    if (length == 0) {
      bytes += '?';
      for (length = 1; length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80;) ++length;
    }
    text.remove_prefix(length);
  }
  return bytes;
}

std::string pdf_string(std::string_view text) {
  std::string result = "(";
  for (const char c : in_cp1250(text)) {
    if (c == '(' || c == ')' || c == '\\') result += '\\';
    result += c;
  }
  return result + ")";
}

std::string page_content(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 11 Tf 60 780 Td 15 TL\n";
  for (const std::string& line : lines) content += pdf_string(line) + " Tj T*\n";
  return content + "ET\n";
}

/// The catalogue, the tree of pages, the font, and two objects for each page.
std::vector<std::string> pdf_objects(const std::vector<std::vector<std::string>>& pages) {
  std::string differences;
  for (const PolishLetter& letter : kPolishLetters) differences += std::to_string(letter.cp1250) + " /" + std::string(letter.glyph) + " ";
  std::vector<std::string> objects{
      "<< /Type /Catalog /Pages 2 0 R >>", "",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [" + differences + "] >> >>"};
  std::string kids;
  for (const auto& lines : pages) {
    const std::string content = page_content(lines);
    const std::size_t number = objects.size() + 1;
    kids += std::to_string(number) + " 0 R ";
    objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + std::to_string(number + 1) +
                      " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
    objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream");
  }
  objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>";
  return objects;
}

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string joined(const std::vector<std::string>& lines, std::string_view end) {
  std::string text;
  for (const std::string& line : lines) text.append(line).append(end);
  return text;
}

}  // namespace

std::string pdf_of(const std::vector<std::vector<std::string>>& pages) { return assembled_pdf(pdf_objects(pages)); }

std::string assembled_pdf(const std::vector<std::string>& objects) {
  std::string pdf = "%PDF-1.4\n";
  std::string table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    std::array<char, 24> entry{};
    std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", pdf.size());
    table += entry.data();
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t table_begin = pdf.size();
  const std::string size = std::to_string(objects.size() + 1);
  return pdf + "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + std::to_string(table_begin) + "\n%%EOF\n";
}

std::string contract_text(std::string_view client, Date day, std::size_t number) {
  const std::string title = "Umowa o prowadzenie ksiąg rachunkowych nr " + std::to_string(number) + "/" + std::to_string(year_of(day));
  return pdf_of({{title, "", "zawarta dnia " + polish_date(day) + " pomiędzy biurem a klientem:", std::string(client), "",
                  "§ 1. Przedmiot umowy", "Biuro prowadzi księgi, ewidencje VAT i rozliczenia pracowników klienta.", "",
                  "§ 2. Obowiązki klienta", "Klient dostarcza dokumenty do 5. dnia każdego miesiąca.",
                  "Klient upoważnia biuro do składania deklaracji w jego imieniu.", "",
                  "§ 3. Wynagrodzenie", "Wynagrodzenie jest płatne z dołu, w terminie 14 dni od doręczenia faktury.",
                  "Za opóźnienie w dostarczeniu dokumentów biuro może doliczyć opłatę ryczałtową."},
                 {title, "", "§ 4. Odpowiedzialność",
                  "Biuro odpowiada za szkody wynikłe z zawinionych błędów w deklaracjach, do wysokości polisy.",
                  "Kara umowna wynosi dwa procent wynagrodzenia za każdy dzień zwłoki w złożeniu deklaracji.", "",
                  "§ 5. Poufność", "Biuro zachowuje w poufności wszystko, czego dowie się o kliencie,",
                  "także przez trzy lata po wygaśnięciu umowy."},
                 {title, "", "§ 6. Rozwiązanie umowy",
                  "Każda ze stron może wypowiedzieć umowę z zachowaniem trzymiesięcznego okresu wypowiedzenia.",
                  "Biuro wydaje wtedy dokumenty klienta protokolarnie, w ciągu czternastu dni.", "",
                  "§ 7. Postanowienia końcowe", "Spory rozstrzyga sąd właściwy dla siedziby biura.", "", "Podpisy stron"}});
}

std::string meeting_text(std::string_view client, std::string_view person, std::string_view subject, Date day) {
  return joined({"Notatka ze spotkania " + polish_date(day), "", "Klient: " + std::string(client), "Obecni: " + std::string(person),
                 "Temat: " + std::string(subject), "", "Ustalenia:", "- klient dośle brakujące wyciągi bankowe,",
                 "- biuro sprawdzi zaległe zaliczki na podatek dochodowy,", "- następne spotkanie po zamknięciu miesiąca."},
                "\n");
}

std::string invoices_csv(std::string_view client, Date day, std::size_t number) {
  const std::chrono::year_month_day parts(day);
  std::string text = "Numer;Data;Kontrahent;Netto;VAT;Brutto\r\n";
  for (std::size_t i = 0; i < 6; ++i) {
    const std::size_t net = 100 + (number * 37 + i * 211) % 900;
    text += "FV/" + std::to_string(number * 10 + i) + "/" + two_digits(unsigned{parts.month()}) + "/" + std::to_string(int{parts.year()}) + ";" +
            polish_date(day) + ";\"" + std::string(client) + "\";" + std::to_string(net) + ",00;" + std::to_string(net * 23 / 100) + "," +
            two_digits(static_cast<unsigned>(net * 23 % 100)) + ";" + std::to_string(net * 123 / 100) + "," +
            two_digits(static_cast<unsigned>(net * 123 % 100)) + "\r\n";
  }
  return in_cp1250(text);
}

std::string message_text(std::string_view client, std::string_view person, std::string_view subject, Date day, std::size_t number) {
  return joined({"From: " + std::string("klient") + std::to_string(number) + "@example.com", "To: biuro@example.com",
                 "Date: " + format_date(day) + " 10:00:00 +0200", "Subject: =?UTF-8?Q?Dokumenty?=",
                 "Message-ID: <paper." + std::to_string(number) + "@example.com>", "MIME-Version: 1.0",
                 "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", "Dzień dobry,", "",
                 "w sprawie: " + std::string(subject) + ", przesyłam potrzebne wyjaśnienia.",
                 "Proszę o potwierdzenie, że deklaracja została wysłana w terminie.", "", std::string(person), std::string(client)},
                "\r\n");
}

}  // namespace kartoteka::demo
