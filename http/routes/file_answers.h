// What the routes of files share: bytes taken in, bytes given out so that a browser can do no harm with them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/records/files.h"
#include "engine/records/idempotency.h"
#include "engine/records/kinds/attachment.h"
#include "http/call.h"

namespace kartoteka::http {

/// Errors: unavailable where there is no place for files.
const records::FileStore& files_of(const Call& call);

/// The attachment of the path, as far as the viewer may see it. Errors: not_found, unauthenticated.
records::Attachment attachment_of_path(const Call& call);

/// The key of a request whose body is not in memory; its hash is made of the path and what was stored.
/// Errors: invalid_argument.
std::optional<records::IdempotentRequest> idempotent_upload(const Call& call, const std::string& sha256);

/// The body of the request, as it comes, into a file that is not kept yet. Errors: too_large, no_space, unavailable.
void receive(Call& call, records::IncomingFile& incoming);

/// A file's name as it is kept: a control character, which some machines allow in names, becomes a blank.
std::string plain_name(std::string name);

/// The words of a page and where they stand on its picture; none where it has none. Errors: unavailable.
std::vector<PageWord> words_of_page(const Call& call, const records::Attachment& attachment, std::uint32_t page);

struct FileAnswer {
  std::string sha256;
  std::string media_type;
  std::string name;
  bool as_download = false;  ///< never shown, even where it is harmless
};

/// The bytes, with ranges, an ETag and what keeps browsers from running them.
/// Errors: not_found where they are not in their place.
Response file_response(const Call& call, const FileAnswer& file);

}  // namespace kartoteka::http
