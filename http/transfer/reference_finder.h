// What names in a file mean: "KOW", "526-025-09-95", "Kowalski Sp. z o.o." or "anna" as the id of a record.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/records/store.h"

namespace kartoteka::transfer {

/// The letters by which names are compared: lower case, without diacritics, blanks squeezed.
std::string name_key(std::string_view text);

class ReferenceFinder {
 public:
  /// @param ids_first  a number is an id before it is a code: in files that this program wrote
  ReferenceFinder(records::Viewer viewer, bool ids_first) : viewer_(std::move(viewer)), ids_first_(ids_first) {}

  /// The record of this code, login, key, NIP, id or name, not in the bin, that the viewer may see.
  /// Errors: invalid_argument at the pointer (none, or several of the name).
  records::RecordId find(records::Store& store, const records::Kind& kind, const std::string& text, const std::string& pointer);

  /// A record that was made meanwhile.
  void add(const records::Kind& kind, const records::Record& record);

 private:
  struct Names {
    std::unordered_map<std::string, records::RecordId> keys;   ///< unique fields as they stand
    std::unordered_map<std::string, records::RecordId> numbers;  ///< NIP; 0 where several have it
    std::unordered_map<std::string, records::RecordId> titles;   ///< by name_key; 0 where several have it
  };
  Names& names_of(records::Store& store, const records::Kind& kind);
  static void add(Names& names, const records::Kind& kind, records::RecordId id, const std::vector<std::string>& values);
  bool is_visible(records::Store& store, const records::Kind& kind, records::RecordId id);

  records::Viewer viewer_;
  bool ids_first_;
  std::map<const records::Kind*, Names> names_;
  std::map<std::pair<const records::Kind*, records::RecordId>, bool> visible_;
};

}  // namespace kartoteka::transfer
