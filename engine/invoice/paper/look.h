// The measures, colours and letters of an invoice's paper.
#pragma once

#include "engine/invoice/paper/canvas.h"

namespace kartoteka::invoice::paper {

inline constexpr double kMargin = 42;
inline constexpr double kContentWidth = kPageWidth - 2 * kMargin;
inline constexpr double kTop = 42;
inline constexpr double kBottom = kPageHeight - 54;
inline constexpr double kCellPadding = 4;
inline constexpr double kHairline = 0.5;

inline constexpr Colour kInk{0.11, 0.13, 0.16};
inline constexpr Colour kGrey{0.36, 0.40, 0.45};
inline constexpr Colour kAccent{0.10, 0.25, 0.42};
inline constexpr Colour kRule{0.80, 0.83, 0.87};
inline constexpr Colour kShade{0.945, 0.955, 0.97};

inline constexpr Style kTitle{17, true, kAccent};
inline constexpr Style kBody{8.5, false, kInk};
inline constexpr Style kStrong{8.5, true, kInk};
inline constexpr Style kLabel{7.5, false, kGrey};
inline constexpr Style kName{10, true, kInk};
inline constexpr Style kSmall{7, false, kGrey};

constexpr Style aligned(Style style, Align align) {
  style.align = align;
  return style;
}

}  // namespace kartoteka::invoice::paper
