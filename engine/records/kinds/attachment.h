// An attachment (załącznik): a file, tied to any number of records. Its bytes lie beside the database under their hash;
// the record says what they are and where they belong.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Attachment : Record {
  std::string name;                ///< as the user's machine called it; text, never a path
  std::vector<std::string> ties;   ///< record keys: "contact:7"
  std::string note;
  std::optional<RecordId> owner;
  std::string media_type;          ///< told by the content: "application/pdf"
  std::int64_t size_bytes = 0;
  std::string sha256;              ///< 64 hexadecimal digits, lower case; "" until the bytes are there
  std::string text_state = "pending";  ///< of its reading: pending, done, no_text, failed
  std::string text_reason;             ///< why it failed: "encrypted", "damaged" …; or why pages are not read
  std::string document_title;          ///< by the file's own data, as are the author and the date
  std::string document_author;
  std::optional<Instant> document_date;
  std::int64_t pages = 0;         ///< that have text, as far as it was read
  std::int64_t unread_pages = 0;  ///< or parts of an archive or a message, seen and not read
  bool has_preview = false;
};

const Kind& attachment_kind();

}  // namespace kartoteka::records
