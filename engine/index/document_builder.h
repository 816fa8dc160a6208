// Turns a search entry into what the index stores of it: terms, values and compact token data. Pure: the same entry
// gives the same document, bit for bit, whatever was indexed before; so verify can compare. Xapian is not seen here.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/index/search_entry.h"

namespace kartoteka::text {
class Language;
}

namespace kartoteka::index {

/// A record in the index: its document and those of its passages. Comparable, so that the wanted and the stored one can be held against each other.
struct IndexedDocument {
  std::string kind;
  std::int64_t id = 0;
  std::map<std::string, std::uint32_t> terms;   ///< term (schema.h) to its wdf: an impact, or 0 of a boolean term
  std::map<std::uint32_t, std::string> values;  ///< slot (schema.h) to value
  std::string data;                             ///< token data (token_data.h)
  std::vector<IndexedDocument> passages;        ///< in order; they have none themselves

  /// Forms in it that are not their own lemma, folded, each with its likeliest lemma. Handed to the index's
  /// vocabulary and not stored with the document, so not read back nor compared.
  std::map<std::string, std::string> forms;

  bool operator==(const IndexedDocument& other) const {
    return kind == other.kind && id == other.id && terms == other.terms && values == other.values &&
           data == other.data && passages == other.passages;
  }
};

/// One for each thread.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(std::shared_ptr<const text::Language> language);
  ~DocumentBuilder();
  DocumentBuilder(DocumentBuilder&&) noexcept;
  DocumentBuilder& operator=(DocumentBuilder&&) noexcept;

  /// Never fails on any text; Error invalid_argument for a malformed kind, id or filter name.
  IndexedDocument build(const SearchEntry& entry);

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace kartoteka::index
