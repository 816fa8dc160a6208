// An e-mail message (RFC 5322, MIME) taken apart: addresses, texts, attachments, all decoded into UTF-8. Knows no records.
// Messages come from strangers: nothing in them may do more than read badly.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::mail {

struct Address {
  std::string name;     ///< "Anna Żółć", may be empty
  std::string address;  ///< "anna@firma.pl", lower case
};

/// A piece of what the message says, in the order in which it stands.
struct BodyText {
  bool is_html = false;
  std::string text;  ///< valid UTF-8, lines end with "\n", no other control characters but tabs
};

struct AttachedFile {
  std::string name;  ///< one line of text without folders; "" where the message gives none
  std::string bytes;
};

struct Message {
  std::string message_id;               ///< without angle brackets; "" where there is none
  std::vector<std::string> references;  ///< the messages that it replies to, the nearest first
  std::vector<Address> from;
  std::vector<Address> to;
  std::vector<Address> cc;
  std::optional<Instant> date;
  std::string subject;
  std::vector<BodyText> body;  ///< of alternatives the plain one where it says anything
  std::vector<AttachedFile> attachments;
};

struct MessageLimits {
  std::size_t max_depth = 30;    ///< of parts within parts; deeper ones are left out
  std::size_t max_parts = 1000;
  std::size_t max_addresses = 500;
  std::size_t max_text_bytes = 4 << 20;  ///< of all body texts together; the rest is cut off
};

/// Errors: invalid_argument (no message), too_large (too many parts).
Message read_message(std::string_view bytes, const MessageLimits& limits = {});

}  // namespace kartoteka::mail
