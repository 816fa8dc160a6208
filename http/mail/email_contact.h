// An e-mail becomes a contact with the client it was exchanged with, once: with its attachments, in the thread of the
// message that it replies to.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "engine/records/database.h"
#include "engine/records/files.h"
#include "engine/records/kinds/contact.h"
#include "http/mail/note_text.h"

namespace kartoteka::mail {

struct EmailOptions {
  records::Viewer viewer = records::Viewer::system();
  std::optional<records::RecordId> client;  ///< where the addresses do not tell, or tell wrong
  HtmlConverter markdown_from_html;
};

struct EmailContact {
  std::unique_ptr<records::Record> contact;
  bool is_new = false;  ///< false: the message was taken in before
};

/// Errors: invalid_argument (no message; "/client" where nobody knows whose it is), too_large, conflict (taken in before,
/// and not to be seen by the viewer), forbidden.
EmailContact contact_from_email(records::Database& database, const records::FileStore& files, std::string_view bytes,
                                const EmailOptions& options);

}  // namespace kartoteka::mail
