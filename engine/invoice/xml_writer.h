// Writes XML as UTF-8 without a byte order mark, over libxml2's writer, which escapes what must be escaped.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace kartoteka::invoice {

class XmlWriter {
 public:
  /// Begins the document: its declaration and the root in its namespace.
  /// @throws Error unavailable where memory is short
  XmlWriter(const std::string& root, const std::string& name_space);
  ~XmlWriter();
  XmlWriter(const XmlWriter&) = delete;
  XmlWriter& operator=(const XmlWriter&) = delete;

  void open(const char* name);
  void close();
  /// Of the element opened last.
  void attribute(const char* name, const std::string& value);
  void text(const std::string& value);
  /// An element with nothing but a text.
  void element(const char* name, const std::string& value);
  /// Nothing where the text is empty.
  void optional_element(const char* name, const std::string& value);

  /// The whole document; the root is closed. Nothing may be written after it.
  std::string finish();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace kartoteka::invoice
