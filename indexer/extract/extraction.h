// What comes out of reading a file: its text page by page, what its own data say about it, and how the reading ended.
// The values that go over the wire between the program kartoteka-extract and its parent.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::extract {

/// How the reading ended. The names are those of the field text_state of an attachment.
enum class State : std::uint8_t {
  done,     ///< there is text
  no_text,  ///< read to its end, and there is none: a photo, an empty page
  failed,   ///< not read; the reason says why
};

/// Why a file was not read. Stable names, kept with the file.
enum class Reason : std::uint8_t {
  none,
  encrypted,      ///< a password is needed
  damaged,        ///< not what its beginning promises, or a reader crashed over it
  too_large,      ///< a limit on size, memory, entries or nesting was passed
  took_too_long,  ///< a limit on time was passed
  unsupported,    ///< a kind of file that nobody here reads
};

/// "done", "no_text", "failed"
std::string_view to_string(State state);
/// "", "encrypted", "damaged" …
std::string_view to_string(Reason reason);

/// A place within the file that a hit can name and a viewer can open.
struct Page {
  std::uint32_t number;  ///< from 1, ascending; of a PDF the page's own number (pages without text are left out)
  std::string label;     ///< Polish, to be shown: "strona 3", "arkusz Ceny", "umowa.pdf, strona 3"; "" of a whole file
  std::string text;      ///< UTF-8, lines ended by \n, cells parted by \t; never blank

  bool operator==(const Page&) const = default;
};

/// A word and the rectangle that it fills on its page, in ten-thousandths of the page's width and height.
struct WordBox {
  static constexpr std::uint16_t kWhole = 10'000;

  std::string text;
  std::uint16_t left = 0;
  std::uint16_t top = 0;
  std::uint16_t width = 0;
  std::uint16_t height = 0;

  bool operator==(const WordBox&) const = default;
};

struct Extraction {
  State state = State::failed;
  Reason reason = Reason::none;
  std::string detail;      ///< English, for the log: what the reader complained of
  std::string media_type;  ///< told by the content: "application/pdf"; "" if nobody came to look
  std::string title;       ///< by the file's own data, as are the author and the date
  std::string author;
  std::optional<Instant> created;
  std::vector<Page> pages;
  std::string preview;  ///< a PNG of the first page, at most 480 by 640 dots, or of the page asked for; "" where there is none

  std::vector<WordBox> words;  ///< of the page asked for by wants_words, in the order of reading

  /// Pages (or parts of an archive or a message) that were seen and not read: there was no time for recognition, or
  /// they failed by themselves.
  std::uint32_t unread_pages = 0;
  /// Where reading should go on, if it stopped at a page for lack of time; see ExtractionRequest::first_page.
  std::optional<std::uint32_t> next_page;

  bool operator==(const Extraction&) const = default;
};

/// What to do with a file.
struct ExtractionRequest {
  std::string name;              ///< as users call the file; tells CSV or Markdown from plain text, never opened
  std::uint32_t first_page = 1;  ///< of a PDF or a TIFF: earlier pages are passed over
  bool wants_preview = true;
  bool wants_recognition = true;  ///< whether pictures and scanned pages are read (about 2 s a page)
  /// Of a PDF, a TIFF or a picture: nothing but the preview is wanted, and of this page, from 1, at most 1,000 by 1,414
  /// dots. 0: the text. Other files are `unsupported` then, a page that is not there is `damaged`.
  std::uint32_t picture_of = 0;
  /// With picture_of: where the words stand on that page, in place of its picture. A scan is recognised for it.
  bool wants_words = false;
};

}  // namespace kartoteka::extract
