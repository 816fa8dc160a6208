#include "engine/invoice/xml_writer.h"

#include <libxml/xmlwriter.h>

#include "engine/base/error.h"

namespace kartoteka::invoice {

namespace {

const xmlChar* bytes(const char* text) { return reinterpret_cast<const xmlChar*>(text); }
const xmlChar* bytes(const std::string& text) { return bytes(text.c_str()); }

void require(bool is_good) {
  if (!is_good) throw Error(ErrorCode::unavailable, "cannot write XML");
}

struct BufferDeleter {
  void operator()(xmlBuffer* buffer) const { xmlBufferFree(buffer); }
};
struct WriterDeleter {
  void operator()(xmlTextWriter* writer) const { xmlFreeTextWriter(writer); }
};

}  // namespace

struct XmlWriter::Parts {
  std::unique_ptr<xmlBuffer, BufferDeleter> buffer{xmlBufferCreate()};
  std::unique_ptr<xmlTextWriter, WriterDeleter> writer{buffer ? xmlNewTextWriterMemory(buffer.get(), 0) : nullptr};
};

XmlWriter::XmlWriter(const std::string& root, const std::string& name_space) : parts_(std::make_unique<Parts>()) {
  require(parts_->writer != nullptr);
  xmlTextWriter* writer = parts_->writer.get();
  require(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nullptr) >= 0);
  require(xmlTextWriterStartElementNS(writer, nullptr, bytes(root), bytes(name_space)) >= 0);
}

XmlWriter::~XmlWriter() = default;

void XmlWriter::open(const char* name) { require(xmlTextWriterStartElement(parts_->writer.get(), bytes(name)) >= 0); }

void XmlWriter::close() { require(xmlTextWriterEndElement(parts_->writer.get()) >= 0); }

void XmlWriter::attribute(const char* name, const std::string& value) {
  require(xmlTextWriterWriteAttribute(parts_->writer.get(), bytes(name), bytes(value)) >= 0);
}

void XmlWriter::text(const std::string& value) { require(xmlTextWriterWriteString(parts_->writer.get(), bytes(value)) >= 0); }

void XmlWriter::element(const char* name, const std::string& value) {
  open(name);
  text(value);
  close();
}

void XmlWriter::optional_element(const char* name, const std::string& value) {
  if (!value.empty()) element(name, value);
}

std::string XmlWriter::finish() {
  require(xmlTextWriterEndDocument(parts_->writer.get()) >= 0);
  require(xmlTextWriterFlush(parts_->writer.get()) >= 0);
  const xmlBuffer* buffer = parts_->buffer.get();
  return {reinterpret_cast<const char*>(xmlBufferContent(buffer)), static_cast<std::size_t>(xmlBufferLength(buffer))};
}

}  // namespace kartoteka::invoice
