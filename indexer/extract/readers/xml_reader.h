// XML as a stream of elements and texts, whatever its size. Nothing is fetched, no entity of its own is expanded, a
// document that declares a DTD is refused (XXE, billions of laughs).
#pragma once

#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kartoteka::extract {

class ZipReader;

class XmlReader {
 public:
  enum class Event { open, close, text, end };

  explicit XmlReader(ZipReader& entry);
  explicit XmlReader(std::string_view bytes);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// Every element is opened and closed, empty ones too. `end` after the last.
  /// @throws Failure damaged
  Event next();
  /// The local name, of elements.
  std::string_view name() const { return name_; }
  std::string_view text() const { return text_; }
  /// An attribute by its local name, after `open`; "" where there is none.
  std::string attribute(std::string_view local_name) const;
  /// After `open`: goes to the element's own `close`.
  void skip();

 private:
  struct Parser;
  void start(std::function<std::size_t(char*, std::size_t)> source);
  void set_name();

  std::unique_ptr<Parser> parser_;
  std::string name_;
  std::string_view text_;
  bool closes_next_ = false;  ///< the element that was opened is empty
  int depth_ = 0;
};

}  // namespace kartoteka::extract
