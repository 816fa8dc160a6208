// Word 97 to 2003: the text by its piece table ([MS-DOC] 2.4.1, 2.8.35, 2.9.177). Pages only where somebody broke them.
#include <algorithm>
#include <cstdint>

#include "engine/text/code_pages.h"
#include "engine/text/utf8.h"
#include "indexer/extract/readers/compound_file.h"
#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/text_builder.h"

namespace kartoteka::extract {
namespace {

constexpr std::uint16_t kWord97 = 0x00c1;  ///< the nFib of Word 97; older ones have no piece table of this form

/// A little-endian number; 0 behind the end.
std::uint32_t number_at(std::string_view bytes, std::size_t offset, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = size; i-- > 0;) {
    number = number << 8 | (offset + i < bytes.size() ? static_cast<unsigned char>(bytes[offset + i]) : 0U);
  }
  return number;
}

/// Letters of the document's main text, its notes and the rest, as they come: with Word's signs for what is no letter.
class WordLetters {
 public:
  void take(char32_t letter) {
    switch (letter) {
      case 0x13: ++fields_, is_instruction_ = true; return;  // a field begins with its instruction,
      case 0x14: is_instruction_ = false; return;            // goes on with its result,
      case 0x15: fields_ = std::max(0, fields_ - 1), is_instruction_ = false; return;
      default: break;
    }
    if (is_instruction_ && fields_ > 0) return;
    switch (letter) {
      case 0x07: cell(); break;
      case 0x0b:
      case 0x0d: builder_.line(); was_cell_ = false; break;
      case 0x0c: end_page(); break;
      case 0x1e: builder_.add('-'); break;
      case 0x1f: break;  // a hyphen that shows at line ends only
      case 0x09: builder_.add('\t'); break;
      default:
        if (letter < 0x20) break;
        add(letter);
    }
  }

  std::vector<std::string> pages() {
    end_page();
    return std::move(pages_);
  }

 private:
  void add(char32_t letter) {
    std::string bytes;
    text::utf8::append(bytes, letter >= 0xd800 && letter < 0xe000 ? U'\ufffd' : letter);
    builder_.add(bytes);
    was_cell_ = false;
  }

  /// The mark of a cell right after another one ends the row.
  void cell() {
    was_cell_ ? builder_.line() : builder_.add('\t');
    was_cell_ = !was_cell_;
  }

  void end_page() {
    if (!builder_.is_blank()) pages_.push_back(builder_.take());
  }

  TextBuilder builder_;
  std::vector<std::string> pages_;
  int fields_ = 0;
  bool is_instruction_ = false;
  bool was_cell_ = false;
};

/// One piece: where its text stands in the stream, in bytes of CP1252 or units of UTF-16.
void take_piece(std::string_view stream, std::uint32_t position, std::uint32_t letters, WordLetters& out) {
  constexpr std::uint32_t kIsCompressed = 1U << 30;
  const bool is_bytes = (position & kIsCompressed) != 0;
  const std::size_t width = is_bytes ? 1 : 2;
  const std::size_t begin = is_bytes ? (position & ~kIsCompressed) / 2 : position;
  const std::size_t available = begin < stream.size() ? (stream.size() - begin) / width : 0;
  const std::size_t count = std::min<std::size_t>(letters, available);
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint32_t unit = number_at(stream, begin + i * width, width);
    out.take(is_bytes ? text::letter_of_byte(text::CodePage::cp1252, static_cast<std::uint8_t>(unit)) : unit);
  }
}

/// The piece table within the Clx, past the changes of formatting that stand before it; "" where there is none.
std::string_view piece_table(std::string_view clx) {
  std::size_t at = 0;
  while (at < clx.size() && clx[at] == 1) at += 3 + number_at(clx, at + 1, 2);
  if (at >= clx.size() || clx[at] != 2) return {};
  return clx.substr(std::min(at + 5, clx.size()), number_at(clx, at + 1, 4));
}

std::vector<std::string> pages_by_pieces(std::string_view stream, std::string_view table) {
  constexpr std::size_t kPieceBytes = 8;
  const std::size_t pieces = table.size() < 4 ? 0 : (table.size() - 4) / (4 + kPieceBytes);
  WordLetters letters;
  std::size_t total = 0;
  for (std::size_t i = 0; i < pieces; ++i) {
    const std::uint32_t begin = number_at(table, i * 4, 4);
    const std::uint32_t end = number_at(table, i * 4 + 4, 4);
    if (end <= begin) continue;
    total += end - begin;
    // Pieces may overlap in a file that means harm.
    if (total > stream.size()) throw Failure{Reason::damaged, "pieces beyond the text"};
    take_piece(stream, number_at(table, (pieces + 1) * 4 + i * kPieceBytes + 2, 4), end - begin, letters);
  }
  return letters.pages();
}

}  // namespace

void read_doc(std::string_view bytes, Output& output) {
  const CompoundFile file(bytes);
  const std::string stream = file.read("WordDocument");
  constexpr std::uint16_t kMagic = 0xa5ec;
  if (number_at(stream, 0, 2) != kMagic) throw Failure{Reason::damaged, "no Word document"};
  const std::uint32_t flags = number_at(stream, 0x0a, 2);
  if ((flags & 0x0100) != 0) throw Failure{Reason::encrypted, "the document needs a password"};
  if (number_at(stream, 2, 2) < kWord97) throw Failure{Reason::unsupported, "older than Word 97"};
  file.read_summary(output);
  const std::string tables = file.read((flags & 0x0200) != 0 ? "1Table" : "0Table");
  const std::size_t begin = number_at(stream, 0x01a2, 4);
  const std::string_view clx = std::string_view(tables).substr(std::min(begin, tables.size()), number_at(stream, 0x01a6, 4));
  const std::string_view table = piece_table(clx);
  if (table.empty()) throw Failure{Reason::damaged, "no table of pieces"};
  const auto pages = pages_by_pieces(stream, table);
  std::uint32_t number = 0;
  for (const std::string& page : pages) output.add_page(pages.size() > 1 ? labels::page(++number) : "", page);
}

}  // namespace kartoteka::extract
