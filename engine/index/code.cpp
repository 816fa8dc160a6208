#include "engine/index/code.h"

#include <algorithm>

#include "engine/text/folding.h"

namespace kartoteka::index {
namespace {

constexpr std::size_t kLeastBytes = 2;
constexpr std::size_t kMostBytes = 64;
constexpr std::size_t kMostGivenBytes = 256;

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

bool is_kept(char byte) { return is_digit(byte) || (byte >= 'a' && byte <= 'z') || static_cast<signed char>(byte) < 0; }

}  // namespace

std::string code_of(std::string_view text) {
  if (text.size() > kMostGivenBytes) {
    return {};
  }
  std::string code = text::fold(text);
  std::erase_if(code, [](char byte) { return !is_kept(byte); });
  const bool has_digit = std::any_of(code.begin(), code.end(), is_digit);
  return has_digit && code.size() >= kLeastBytes && code.size() <= kMostBytes ? code : std::string();
}

}  // namespace kartoteka::index
