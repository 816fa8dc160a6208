// QR codes (ISO/IEC 18004) of texts such as the verification link.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::invoice {

/// A square of dark and light modules, without its quiet zone.
struct QrCode {
  int size = 0;            ///< modules a side
  std::vector<bool> dark;  ///< row by row, size * size

  bool is_dark(int row, int column) const { return dark[static_cast<std::size_t>(row * size + column)]; }
};

/// Light modules around a code, by the standard.
inline constexpr int kQuietModules = 4;

/// Error correction level M: readable with 15 % of it damaged.
/// @throws Error too_large for more than a code can hold (about 2,300 bytes)
QrCode qr_code(std::string_view text);

/// The code with its quiet zone, black on white, a module a unit of the view box.
std::string qr_svg(const QrCode& code);

/// The same as a PNG.
/// @param pixels_per_module  1 to 40
std::string qr_png(const QrCode& code, int pixels_per_module);

}  // namespace kartoteka::invoice
