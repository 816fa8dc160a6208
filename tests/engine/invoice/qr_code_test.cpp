#include "engine/invoice/qr_code.h"

#include <doctest/doctest.h>

#include <utility>

#include "engine/base/error.h"
#include "engine/invoice/ksef.h"

using namespace kartoteka;
using namespace kartoteka::invoice;

namespace {

// A reader of undamaged codes of version 6, level M, by ISO/IEC 18004: as large as every verification link needs.
constexpr int kSide = 41;
constexpr int kBlocks = 4;
constexpr int kDataOfBlock = 27;

bool is_function(int row, int column) {
  const bool is_finder = (row <= 8 && column <= 8) || (row <= 8 && column >= kSide - 8) || (row >= kSide - 8 && column <= 8);
  const bool is_alignment = row >= 32 && row <= 36 && column >= 32 && column <= 36;
  return is_finder || is_alignment || row == 6 || column == 6;
}

bool is_masked(int mask, int i, int j) {
  switch (mask) {
    case 0: return (i + j) % 2 == 0;
    case 1: return i % 2 == 0;
    case 2: return j % 3 == 0;
    case 3: return (i + j) % 3 == 0;
    case 4: return (i / 2 + j / 3) % 2 == 0;
    case 5: return i * j % 2 + i * j % 3 == 0;
    case 6: return (i * j % 2 + i * j % 3) % 2 == 0;
    default: return ((i + j) % 2 + i * j % 3) % 2 == 0;
  }
}

/// The five bits of level and mask beside the upper left finder.
int format_of(const QrCode& code) {
  int bits = 0;
  for (int column = 0; column < 5; ++column) bits = bits * 2 + (code.is_dark(8, column) ? 1 : 0);
  return bits ^ 0b10101;
}

std::vector<int> codewords(const QrCode& code, int mask) {
  std::vector<int> words;
  int word = 0, bits = 0;
  bool goes_up = true;
  for (int right = kSide - 1; right > 0; right -= 2, goes_up = !goes_up) {
    if (right == 6) --right;
    for (int step = 0; step < kSide; ++step) {
      const int row = goes_up ? kSide - 1 - step : step;
      for (const int column : {right, right - 1}) {
        if (is_function(row, column)) continue;
        word = word * 2 + (code.is_dark(row, column) != is_masked(mask, row, column) ? 1 : 0);
        if (++bits % 8 == 0) words.push_back(std::exchange(word, 0));
      }
    }
  }
  return words;
}

std::string text_of(const QrCode& code) {
  REQUIRE(code.size == kSide);
  const int format = format_of(code);
  REQUIRE((format >> 3) == 0);  // level M
  const auto words = codewords(code, format & 7);
  std::vector<int> nibbles;
  for (int block = 0; block < kBlocks; ++block) {
    for (int i = 0; i < kDataOfBlock; ++i) {
      const int word = words.at(static_cast<std::size_t>(i * kBlocks + block));
      nibbles.push_back(word >> 4);
      nibbles.push_back(word & 15);
    }
  }
  REQUIRE(nibbles[0] == 4);  // bytes
  const int length = nibbles[1] * 16 + nibbles[2];
  std::string text;
  for (std::size_t i = 0; i < static_cast<std::size_t>(length); ++i) text += static_cast<char>(nibbles[3 + 2 * i] * 16 + nibbles[4 + 2 * i]);
  return text;
}

}  // namespace

TEST_CASE("the code of a verification link reads back as the link") {
  for (int i = 0; i < 50; ++i) {
    const std::string link = verification_link("5265877635", *parse_date("2026-02-01") + std::chrono::days(i), file_hash(std::to_string(i)));
    CHECK(text_of(qr_code(link)) == link);
  }
}

TEST_CASE("a code can be had as SVG and as PNG") {
  const QrCode code = qr_code("https://example.pl");
  CHECK(qr_svg(code).find("viewBox=\"0 0 " + std::to_string(code.size + 8)) != std::string::npos);
  CHECK(qr_png(code, 4).starts_with("\x89PNG\r\n"));
}

TEST_CASE("a text that no code can hold is refused") { CHECK_THROWS_AS(qr_code(std::string(3'000, 'x')), Error); }
