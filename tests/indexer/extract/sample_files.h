// Files made by the tests, one function a format; our own sentences in them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kartoteka::samples {

/// Has every Polish letter, small and capital.
inline constexpr std::string_view kSentence = "Zażółć gęślą jaźń; pchnąć w tę łódź jeża. ĄĆĘŁŃÓŚŹŻ";

using Entries = std::vector<std::pair<std::string, std::string>>;

/// @param password  encrypts the entries, where it is not empty
std::string zip(const Entries& entries, const std::string& password = "");
/// A ZIP in a ZIP in a ZIP …; the innermost holds a text.
std::string nested_zip(int depth);

std::string docx(const std::vector<std::string>& paragraphs);
std::string docx_of(const std::string& document_xml);
std::string xlsx();
std::string pptx();
std::string odt();
std::string ods();
std::string odp();
std::string epub();
std::string encrypted_odt();
std::string html();
std::string rtf();
std::string doc(std::string_view text);
/// A message with a PDF, a ZIP and another message attached.
std::string mail();

struct PdfOptions {
  bool is_encrypted = false;
  bool has_own_font = false;  ///< brings DejaVu Sans Mono along, so that it can be drawn anywhere
  double width = 595;
  double height = 842;
};
/// One page for each text; lines parted by \n.
std::string pdf(const std::vector<std::string>& pages, const PdfOptions& options = {});
/// Pages that are pictures of the texts.
std::string scanned_pdf(const std::vector<std::string>& pages);
/// A picture of a text: "png", "jpeg", "tiff", "bmp", "gif", "webp".
/// @param turns  quarter turns to the right
/// @param dots_per_inch  of its page of A4
std::string picture(const std::string& text, const std::string& format, int turns = 0, int dots_per_inch = 200);
/// A PNG of nothing but one colour.
std::string blank_picture(int width, int height);

/// UTF-8 in another encoding.
std::string encoded(std::string_view text, const char* encoding);

}  // namespace kartoteka::samples
