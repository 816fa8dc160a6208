#include "indexer/extract/readers/xml_reader.h"

#include <libxml/xmlreader.h>

#include <algorithm>
#include <cstring>

#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

std::string_view view_of(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string_view(); }

struct ReaderDeleter {
  void operator()(xmlTextReaderPtr reader) const { xmlFreeTextReader(reader); }
};

void ignore(void*, xmlErrorPtr) {}

}  // namespace

struct XmlReader::Parser {
  std::function<std::size_t(char*, std::size_t)> source;
  std::exception_ptr problem;  ///< of the source; exceptions must not pass through the library
  std::unique_ptr<xmlTextReader, ReaderDeleter> reader;

  static int on_read(void* user, char* buffer, int size) {
    auto& self = *static_cast<Parser*>(user);
    try {
      return static_cast<int>(self.source(buffer, static_cast<std::size_t>(size)));
    } catch (...) {
      self.problem = std::current_exception();
      return -1;
    }
  }
};

XmlReader::XmlReader(ZipReader& entry) {
  start([&entry](char* buffer, std::size_t size) { return entry.read(buffer, size); });
}

XmlReader::XmlReader(std::string_view bytes) {
  start([bytes](char* buffer, std::size_t size) mutable {
    const std::size_t taken = bytes.copy(buffer, size);
    bytes.remove_prefix(taken);
    return taken;
  });
}

XmlReader::~XmlReader() = default;

void XmlReader::start(std::function<std::size_t(char*, std::size_t)> source) {
  parser_ = std::make_unique<Parser>();
  parser_->source = std::move(source);
  parser_->reader.reset(xmlReaderForIO(Parser::on_read, nullptr, parser_.get(), nullptr, nullptr, XML_PARSE_NONET | XML_PARSE_NOCDATA));
  if (parser_->problem) std::rethrow_exception(parser_->problem);
  if (!parser_->reader) throw Failure{Reason::damaged, "no XML"};
  xmlTextReaderSetStructuredErrorHandler(parser_->reader.get(), ignore, nullptr);
}

void XmlReader::set_name() { name_ = view_of(xmlTextReaderConstLocalName(parser_->reader.get())); }

XmlReader::Event XmlReader::next() {
  if (closes_next_) {
    closes_next_ = false;
    --depth_;
    return Event::close;
  }
  xmlTextReaderPtr reader = parser_->reader.get();
  while (true) {
    const int state = xmlTextReaderRead(reader);
    if (parser_->problem) std::rethrow_exception(parser_->problem);
    if (state == 0) return Event::end;
    if (state < 0) throw Failure{Reason::damaged, "not well-formed XML"};
    switch (xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_DOCUMENT_TYPE: throw Failure{Reason::damaged, "XML with a DTD"};
      case XML_READER_TYPE_ELEMENT:
        closes_next_ = xmlTextReaderIsEmptyElement(reader) == 1;
        ++depth_;
        set_name();
        return Event::open;
      case XML_READER_TYPE_END_ELEMENT:
        --depth_;
        set_name();
        return Event::close;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        text_ = view_of(xmlTextReaderConstValue(reader));
        return Event::text;
      default: break;
    }
  }
}

std::string XmlReader::attribute(std::string_view local_name) const {
  xmlTextReaderPtr reader = parser_->reader.get();
  std::string value;
  while (xmlTextReaderMoveToNextAttribute(reader) == 1) {
    if (view_of(xmlTextReaderConstLocalName(reader)) == local_name) value = view_of(xmlTextReaderConstValue(reader));
  }
  xmlTextReaderMoveToElement(reader);
  return value;
}

void XmlReader::skip() {
  const int outside = depth_ - 1;
  while (depth_ > outside && next() != Event::end) {
  }
}

}  // namespace kartoteka::extract
