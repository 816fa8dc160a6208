// A message of electronic mail by GMime: its heads, its text, and its attachments as files within the file.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <gmime/gmime.h>
#pragma GCC diagnostic pop

#include <memory>

#include "indexer/extract/readers/encoding.h"
#include "indexer/extract/readers/html_text.h"
#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/read_file.h"

namespace kartoteka::extract {
namespace {

struct ObjectDeleter {
  void operator()(void* object) const { g_object_unref(object); }
};
template <typename T>
using Object = std::unique_ptr<T, ObjectDeleter>;

struct TextDeleter {
  void operator()(char* text) const { g_free(text); }
};
using Text = std::unique_ptr<char, TextDeleter>;

constexpr int kMaxDepth = 40;  ///< of parts within parts

std::string string_of(const char* text) { return text ? text : ""; }

std::string addresses(InternetAddressList* list) {
  const Text text(list ? internet_address_list_to_string(list, nullptr, FALSE) : nullptr);
  return string_of(text.get());
}

class MailReader {
 public:
  explicit MailReader(Output& output) : output_(output) {}

  void read(GMimeMessage* message) {
    head(message);
    if (GMimeObject* top = g_mime_message_get_mime_part(message)) part(top, 0);
    output_.add_page(labels::message(), text_);
    // After the message's own text, as one reads it.
    for (const Attachment& attachment : attachments_) read_nested_file(attachment.content, attachment.name, output_);
  }

 private:
  struct Attachment {
    std::string name;
    std::string content;
  };

  void head(GMimeMessage* message) {
    const std::string subject = string_of(g_mime_message_get_subject(message));
    const std::string from = addresses(g_mime_message_get_from(message));
    output_.set_title(subject);
    output_.set_author(from);
    if (GDateTime* date = g_mime_message_get_date(message)) output_.set_created(Instant(std::chrono::seconds(g_date_time_to_unix(date))));
    line("Temat", subject);
    line("Od", from);
    line("Do", addresses(g_mime_message_get_to(message)));
    line("DW", addresses(g_mime_message_get_cc(message)));
    text_ += '\n';
  }

  void line(std::string_view name, const std::string& value) {
    if (!value.empty()) text_ += std::string(name) + ": " + value + "\n";
  }

  void part(GMimeObject* object, int depth) {
    if (depth > kMaxDepth) return output_.count_unread(Reason::too_large, "parts within parts, too deep");
    if (GMIME_IS_MULTIPART(object)) return parts(GMIME_MULTIPART(object), depth);
    if (GMIME_IS_MESSAGE_PART(object)) return attached_message(GMIME_MESSAGE_PART(object));
    if (GMIME_IS_PART(object)) leaf(GMIME_PART(object));
  }

  void parts(GMimeMultipart* multipart, int depth) {
    if (GMIME_IS_MULTIPART_ENCRYPTED(multipart)) return output_.count_unread(Reason::encrypted, "an encrypted part");
    const int count = g_mime_multipart_get_count(multipart);
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
    const bool is_choice = g_mime_content_type_is_type(type, "multipart", "alternative");
    if (is_choice && count > 0) return part(best_of(multipart, count), depth + 1);
    for (int i = 0; i < count; ++i) part(g_mime_multipart_get_part(multipart, i), depth + 1);
  }

  /// Of the same text in several forms the plain one, else the last, which is the richest (RFC 2046, 5.1.4).
  /// @param count  at least 1
  static GMimeObject* best_of(GMimeMultipart* multipart, int count) {
    for (int i = 0; i < count; ++i) {
      GMimeObject* candidate = g_mime_multipart_get_part(multipart, i);
      if (g_mime_content_type_is_type(g_mime_object_get_content_type(candidate), "text", "plain")) return candidate;
    }
    return g_mime_multipart_get_part(multipart, count - 1);
  }

  void attached_message(GMimeMessagePart* part) {
    GMimeMessage* message = g_mime_message_part_get_message(part);
    if (!message) return;
    const Text bytes(g_mime_object_to_string(GMIME_OBJECT(message), nullptr));
    const std::string subject = string_of(g_mime_message_get_subject(message));
    attachments_.push_back({subject.empty() ? "wiadomość.eml" : subject + ".eml", string_of(bytes.get())});
  }

  void leaf(GMimePart* part) {
    std::string content = content_of(part);
    GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const std::string name = string_of(g_mime_part_get_filename(part));
    const bool is_text = name.empty() && g_mime_content_type_is_type(type, "text", "*");
    if (!is_text) {
      attachments_.push_back({name.empty() ? "załącznik" : name, std::move(content)});
      return;
    }
    const std::string declared = string_of(g_mime_content_type_get_parameter(type, "charset"));
    const bool is_html = g_mime_content_type_is_type(type, "text", "html");
    text_ += is_html ? html_text(content, declared).text : to_utf8(content, declared);
    text_ += '\n';
  }

  std::string content_of(GMimePart* part) {
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    if (!wrapper) return {};
    const Object<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, memory.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    output_.spend_unpacked(bytes->len);
    return {reinterpret_cast<const char*>(bytes->data), bytes->len};
  }

  Output& output_;
  std::string text_;
  std::vector<Attachment> attachments_;
};

}  // namespace

void read_mail(std::string_view bytes, Output& output) {
  const Object<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Object<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  const Object<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
  if (!message) throw Failure{Reason::damaged, "no message"};
  MailReader(output).read(message.get());
}

}  // namespace kartoteka::extract
