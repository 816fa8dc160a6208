// A PDF that is drawn page by page: texts, lines, areas. Lengths are points (1/72 inch) from the page's upper left corner.
#pragma once

#include <memory>
#include <string>

#include "engine/base/time.h"

namespace kartoteka::invoice::paper {

inline constexpr double kPageWidth = 595.28;  // A4
inline constexpr double kPageHeight = 841.89;

struct Colour {
  double red = 0, green = 0, blue = 0;
};

enum class Align { left, right, centre };

struct Style {
  double size = 9;  ///< points
  bool is_bold = false;
  Colour colour;
  Align align = Align::left;
};

struct Box {
  double x = 0, y = 0, width = 0, height = 0;
};

/// A picture of more would take more than 64 MB while it is drawn.
inline constexpr double kMaxPicturePixels = 16e6;

class Canvas {
 public:
  struct About {
    std::string title;
    std::string author;
    Instant created;
  };

  /// @throws Error unavailable where the drawing library cannot begin
  explicit Canvas(const About& about);
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  /// The height of a text wrapped to a width; words that are too long are broken.
  double height_of(const std::string& text, const Style& style, double width);
  /// The width of a text on one line.
  double width_of(const std::string& text, const Style& style);
  /// Draws a text with its upper left corner at x, y, wrapped to the width and aligned within it.
  void text(double x, double y, double width, const std::string& text, const Style& style);
  void fill(const Box& box, const Colour& colour);
  void line(double x, double y, double to_x, double to_y, const Colour& colour, double thickness);
  /// A PNG's width and height in pixels; zeros for what is no PNG, is damaged or has more than kMaxPicturePixels.
  static Box picture_size(const std::string& png);
  /// Draws a PNG that picture_size knows, stretched over the box.
  void picture(const Box& box, const std::string& png);
  /// Makes an area a link.
  void link(const Box& box, const std::string& address);
  /// Ends the page; the next call draws on a new one.
  void end_page();
  /// The file. Nothing may be drawn after it.
  std::string finish();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace kartoteka::invoice::paper
