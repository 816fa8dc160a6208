#include "http/mail/message.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "http/transfer/text_encoding.h"

namespace kartoteka::mail {
namespace {

struct ObjectDeleter {
  void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, ObjectDeleter>;

struct FreeDeleter {
  void operator()(void* memory) const { g_free(memory); }
};
using OwnedText = std::unique_ptr<char, FreeDeleter>;

void initialise_once() {
  static std::once_flag once;
  std::call_once(once, [] { g_mime_init(); });
}

std::string string_of(const char* text) { return text ? text : ""; }

/// Valid UTF-8 with plain line ends and without control characters, whatever it was.
std::string cleaned(std::string_view text, bool is_one_line) {
  std::string result;
  const std::string valid = utf8_length(text) ? std::string(text) : transfer::decoded_text(text);
  for (std::size_t i = 0; i < valid.size(); ++i) {
    const auto byte = static_cast<unsigned char>(valid[i]);
    const bool ends_line = byte == '\n' || byte == '\r';
    if (byte == '\r' && i + 1 < valid.size() && valid[i + 1] == '\n') continue;
    if (ends_line || byte == '\t') {
      result += is_one_line ? ' ' : ends_line ? '\n' : '\t';
    } else if (byte >= 0x20 && byte != 0x7F) {
      result += valid[i];
    }
  }
  if (is_one_line) {
    while (result.starts_with(' ')) result.erase(0, 1);
    while (result.ends_with(' ')) result.pop_back();
  }
  return result;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return text;
}

/// Text in whatever a message says it is written in; told from the bytes where that is wrong or missing.
std::string text_in(std::string_view bytes, const char* charset) {
  const std::string name = lower(string_of(charset));
  if (const auto known = transfer::encoding_named(name)) {
    // Much is declared UTF-8 or ASCII that is neither.
    if (*known != transfer::TextEncoding::utf_8) return transfer::decoded_text(bytes, known);
    return transfer::decoded_text(bytes);
  }
  if (!name.empty()) {
    gsize size = 0;
    const OwnedText converted(g_convert_with_fallback(bytes.data(), static_cast<gssize>(bytes.size()), "UTF-8", name.c_str(), "?", nullptr, &size, nullptr));
    if (converted) return {converted.get(), size};
  }
  return transfer::decoded_text(bytes);
}

/// The last piece of what may be a path, as a name.
std::string file_name(const char* given) {
  std::string name = cleaned(string_of(given), true);
  const std::size_t slash = name.find_last_of("/\\");
  if (slash != std::string::npos) name.erase(0, slash + 1);
  constexpr std::size_t kMaxNameBytes = 250;
  return std::string(utf8_prefix(name, kMaxNameBytes));
}

class Reader {
 public:
  explicit Reader(const MessageLimits& limits) : limits_(limits) {}

  Message read(GMimeMessage* given) {
    message_.message_id = cleaned(string_of(g_mime_message_get_message_id(given)), true);
    message_.subject = cleaned(string_of(g_mime_message_get_subject(given)), true);
    add_addresses(g_mime_message_get_from(given), message_.from);
    add_addresses(g_mime_message_get_to(given), message_.to);
    add_addresses(g_mime_message_get_cc(given), message_.cc);
    // Belongs to the message.
    if (GDateTime* date = g_mime_message_get_date(given)) message_.date = Instant{std::chrono::seconds{g_date_time_to_unix(date)}};
    add_references(given, "In-Reply-To");
    add_references(given, "References");
    if (GMimeObject* part = g_mime_message_get_mime_part(given)) walk(part, 0, message_.body);
    return std::move(message_);
  }

 private:
  void add_addresses(InternetAddressList* list, std::vector<Address>& addresses, std::size_t depth = 0) {
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && addresses.size() < limits_.max_addresses; ++i) {
      InternetAddress* each = internet_address_list_get_address(list, i);
      if (INTERNET_ADDRESS_IS_MAILBOX(each)) {
        const char* address = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(each));
        addresses.push_back({cleaned(string_of(internet_address_get_name(each)), true), lower(cleaned(string_of(address), true))});
      } else if (INTERNET_ADDRESS_IS_GROUP(each) && depth < limits_.max_depth) {
        add_addresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(each)), addresses, depth + 1);
      }
    }
  }

  void add_references(GMimeMessage* given, const char* header) {
    const char* value = g_mime_object_get_header(GMIME_OBJECT(given), header);
    if (!value) return;
    GMimeReferences* references = g_mime_references_parse(nullptr, value);
    std::vector<std::string> ids;
    for (int i = 0; i < g_mime_references_length(references); ++i) ids.push_back(cleaned(string_of(g_mime_references_get_message_id(references, i)), true));
    g_mime_references_free(references);
    // Written from the oldest to the nearest.
    message_.references.insert(message_.references.end(), ids.rbegin(), ids.rend());
  }

  void walk(GMimeObject* part, std::size_t depth, std::vector<BodyText>& body) {
    if (depth > limits_.max_depth) return;
    if (++parts_ > limits_.max_parts) throw Error(ErrorCode::too_large, "the message has more than " + std::to_string(limits_.max_parts) + " parts");
    if (GMIME_IS_MULTIPART(part)) return walk_multipart(GMIME_MULTIPART(part), depth, body);
    if (GMIME_IS_MESSAGE_PART(part)) return add_message(GMIME_MESSAGE_PART(part));
    if (!GMIME_IS_PART(part)) return;
    GMimePart* leaf = GMIME_PART(part);
    GMimeContentType* type = g_mime_object_get_content_type(part);
    const bool is_html = type && g_mime_content_type_is_type(type, "text", "html");
    const bool is_plain = !type || g_mime_content_type_is_type(type, "text", "plain");
    const char* name = g_mime_part_get_filename(leaf);
    const std::string disposition = lower(string_of(g_mime_object_get_disposition(part)));
    if ((is_html || is_plain) && disposition != "attachment" && !name) return add_text(leaf, is_html, body);
    message_.attachments.push_back({file_name(name), content_of(leaf)});
  }

  void walk_multipart(GMimeMultipart* parts, std::size_t depth, std::vector<BodyText>& body) {
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
    const bool is_choice = type && g_mime_content_type_is_type(type, "multipart", "alternative");
    std::vector<BodyText> chosen;
    for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
      std::vector<BodyText> found;
      walk(g_mime_multipart_get_part(parts, i), depth + 1, found);
      if (!is_choice) {
        body.insert(body.end(), found.begin(), found.end());
      } else if (!says_something_plain(chosen) && !found.empty()) {
        chosen = std::move(found);
      }
    }
    body.insert(body.end(), chosen.begin(), chosen.end());
  }

  static bool says_something_plain(const std::vector<BodyText>& texts) {
    return std::any_of(texts.begin(), texts.end(), [](const BodyText& text) {
      return !text.is_html && text.text.find_first_not_of(" \t\n") != std::string::npos;
    });
  }

  void add_text(GMimePart* part, bool is_html, std::vector<BodyText>& body) {
    const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    std::string text = cleaned(text_in(content_of(part), charset), false);
    text = utf8_prefix(text, limits_.max_text_bytes - std::min(text_bytes_, limits_.max_text_bytes));
    text_bytes_ += text.size();
    if (!text.empty()) body.push_back({is_html, std::move(text)});
  }

  static std::string bytes_of(GMimeStream* memory) {
    const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return array && array->data ? std::string(reinterpret_cast<const char*>(array->data), array->len) : "";
  }

  static std::string content_of(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (!content) return "";
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    return bytes_of(memory.get());
  }

  /// A message within the message is a file of its own.
  void add_message(GMimeMessagePart* part) {
    GMimeMessage* inner = g_mime_message_part_get_message(part);
    if (!inner) return;
    const Owned<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, memory.get());
    std::string name = file_name(g_mime_message_get_subject(inner));
    message_.attachments.push_back({(name.empty() ? "wiadomość" : name) + ".eml", bytes_of(memory.get())});
  }

  const MessageLimits& limits_;
  Message message_;
  std::size_t parts_ = 0;
  std::size_t text_bytes_ = 0;
};

/// Headers in bare eight-bit letters are against the rules and common.
GMimeParserOptions* parser_options() {
  GMimeParserOptions* options = g_mime_parser_options_new();
  std::array<const char*, 4> charsets{"utf-8", "windows-1250", "iso-8859-1", nullptr};
  g_mime_parser_options_set_fallback_charsets(options, charsets.data());
  return options;
}

}  // namespace

Message read_message(std::string_view bytes, const MessageLimits& limits) {
  initialise_once();
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const std::unique_ptr<GMimeParserOptions, void (*)(GMimeParserOptions*)> options(parser_options(), g_mime_parser_options_free);
  const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
  if (!message) throw Error::at("", "expected an e-mail message");
  Message read = Reader(limits).read(message.get());
  if (read.from.empty() && read.to.empty()) throw Error::at("", "expected an e-mail message with From or To");
  return read;
}

}  // namespace kartoteka::mail
