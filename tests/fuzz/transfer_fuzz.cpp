// Whatever bytes come as CSV or as an e-mail: reading them ends, breaks nothing, and gives valid UTF-8.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "http/mail/message.h"
#include "http/mail/note_text.h"
#include "http/transfer/csv_reader.h"
#include "http/transfer/text_encoding.h"

namespace {

using namespace kartoteka;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Cut into pieces of an odd length, the text must be the same as in one piece.
void read_csv(std::string_view bytes) {
  transfer::EncodingGuess guess;
  guess.add(bytes);
  transfer::TextDecoder decoder(guess.encoding());
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 7) text += decoder.decode(bytes.substr(at, 7));
  require(text == transfer::TextDecoder(guess.encoding()).decode(bytes));
  require(utf8_length(transfer::decoded_text(bytes)).has_value());
  const char separator = transfer::told_separator(text);
  std::size_t line = 0;
  transfer::CsvReader reader(
      separator,
      [&](transfer::CsvRow& row) {
        require(row.line >= line && row.cells.size() <= 20);
        line = row.line;
      },
      {.max_cells = 20, .max_row_bytes = 100});
  reader.feed(text);
  reader.finish();
}

void read_email(std::string_view bytes) {
  try {
    const auto message = mail::read_message(bytes);
    const std::string note = mail::note_of(message, nullptr, 1000);
    require(utf8_length(note).value_or(1002) <= 1001);
    require(utf8_length(message.subject).has_value());
    for (const auto& file : message.attachments) {
      require(utf8_length(file.name).has_value() && file.name.find_first_of("/\\\n") == std::string::npos);
    }
  } catch (const Error&) {
    // Refused with a reason, which is well.
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  data[0] % 2 == 0 ? read_csv(bytes) : read_email(bytes);
  return 0;
}
