#include "xml_file.h"

#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace kartoteka::invoice::test {

namespace {

constexpr const char* kNamespace = "http://crd.gov.pl/wzor/2025/06/25/13775/";

const xmlChar* bytes(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

/// "/Faktura/Fa" as "/fa:Faktura/fa:Fa".
std::string with_prefix(const std::string& path) {
  std::string result;
  for (const char c : path) {
    result += c;
    if (c == '/') result += "fa:";
  }
  return result;
}

void collect(void* target, const char* format, ...) {
  char buffer[1024];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(buffer, sizeof buffer, format, arguments);
  va_end(arguments);
  *static_cast<std::string*>(target) += buffer;
}

}  // namespace

struct XmlFile::Parts {
  xmlDocPtr document = nullptr;
  ~Parts() { xmlFreeDoc(document); }
};

XmlFile::XmlFile(const std::string& bytes) : parts_(std::make_unique<Parts>()) {
  parts_->document = xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET);
  if (parts_->document == nullptr) throw std::runtime_error("not well-formed");
}

XmlFile::~XmlFile() = default;

std::vector<std::string> XmlFile::all(const std::string& path) const {
  std::vector<std::string> texts;
  xmlXPathContextPtr context = xmlXPathNewContext(parts_->document);
  xmlXPathRegisterNs(context, bytes("fa"), bytes(kNamespace));
  xmlXPathObjectPtr found = xmlXPathEvalExpression(bytes(with_prefix(path).c_str()), context);
  for (int i = 0; found != nullptr && found->nodesetval != nullptr && i < found->nodesetval->nodeNr; ++i) {
    xmlChar* content = xmlNodeGetContent(found->nodesetval->nodeTab[i]);
    texts.emplace_back(reinterpret_cast<const char*>(content));
    xmlFree(content);
  }
  xmlXPathFreeObject(found);
  xmlXPathFreeContext(context);
  return texts;
}

std::string XmlFile::text(const std::string& path) const {
  const auto texts = all(path);
  if (texts.size() > 1) throw std::runtime_error("more than one " + path);
  return texts.empty() ? "" : texts.front();
}

struct Fa3Schema::Parts {
  xmlSchemaPtr schema = nullptr;
  ~Parts() { xmlSchemaFree(schema); }
};

std::unique_ptr<Fa3Schema> Fa3Schema::load() {
  if (std::getenv("KARTOTEKA_FA3_SCHEMA") == nullptr) return nullptr;
  return std::unique_ptr<Fa3Schema>(new Fa3Schema);
}

Fa3Schema::Fa3Schema() : parts_(std::make_unique<Parts>()) {
  const std::string folder = std::getenv("KARTOTEKA_FA3_SCHEMA");
  xmlInitializeCatalog();
  xmlLoadCatalog((folder + "/catalog.xml").c_str());
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt((folder + "/schemat_FA(3)_v1-0E.xsd").c_str());
  parts_->schema = xmlSchemaParse(parser);
  xmlSchemaFreeParserCtxt(parser);
  if (parts_->schema == nullptr) throw std::runtime_error("cannot read the schema in " + folder);
}

Fa3Schema::~Fa3Schema() = default;

std::string Fa3Schema::problems(const XmlFile& file) const {
  std::string found;
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(parts_->schema);
  xmlSchemaSetValidErrors(validator, collect, collect, &found);
  const int result = xmlSchemaValidateDoc(validator, file.parts_->document);
  xmlSchemaFreeValidCtxt(validator);
  return result != 0 && found.empty() ? "invalid" : found;
}

}  // namespace kartoteka::invoice::test
