#include "pdf_text.h"

#include <poppler-document.h>
#include <poppler-font.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "engine/invoice/token_text.h"

namespace kartoteka::invoice::test {

namespace {

std::unique_ptr<poppler::document> opened(const std::string& pdf) {
  std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(pdf.data(), static_cast<int>(pdf.size())));
  if (document == nullptr) throw std::runtime_error("not a PDF");
  return document;
}

}  // namespace

std::vector<std::string> page_texts(const std::string& pdf) {
  const auto document = opened(pdf);
  std::vector<std::string> texts;
  for (int i = 0; i < document->pages(); ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    const auto bytes = page->text(poppler::rectf(), poppler::page::raw_order_layout).to_utf8();
    texts.push_back(collapsed(std::string(bytes.begin(), bytes.end())));
  }
  return texts;
}

std::string pdf_text(const std::string& pdf) {
  std::string all;
  for (const std::string& text : page_texts(pdf)) all += text + " ";
  return all;
}

bool has_all_fonts(const std::string& pdf) {
  const auto fonts = opened(pdf)->fonts();
  return !fonts.empty() && std::all_of(fonts.begin(), fonts.end(), [](const poppler::font_info& font) { return font.is_embedded(); });
}

std::string missing_in_order(const std::string& text, const std::vector<std::string>& wanted) {
  std::size_t at = 0;
  for (const std::string& each : wanted) {
    at = text.find(each, at);
    if (at == std::string::npos) return each;
    at += each.size();
  }
  return "";
}

}  // namespace kartoteka::invoice::test
