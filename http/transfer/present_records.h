// What is in the database already, as an import asks for it: by unique values, and by content.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::transfer {

/// Whether a record says the same as the line in all that the line gives.
bool is_equal(const std::vector<const records::Field*>& given, const records::Record& line, const records::Record& present);

struct TakenValue {
  const records::Field* field;
  records::RecordId id;  ///< of the record that has the value
};
/// The first of the line's unique values that a record has. A client's NIP counts where `with_nip`.
std::optional<TakenValue> find_taken_value(db::Connection& connection, const records::Kind& kind, const records::Record& line,
                                           bool with_nip);

/// Records by what makes them what they are: title, date and required values. Filled for a kind when it is first asked
/// for, then kept up by `add`.
class ContentIndex {
 public:
  /// A record, visible to the viewer, that equals the line.
  std::optional<records::RecordId> find(records::Store& store, const records::Viewer& viewer, const records::Kind& kind,
                                        const records::Record& line, const std::vector<const records::Field*>& given);
  void add(const records::Kind& kind, const records::Record& record);

 private:
  using Entries = std::unordered_multimap<std::size_t, records::RecordId>;
  Entries& entries_of(records::Store& store, const records::Kind& kind);
  std::map<const records::Kind*, Entries> entries_;
};

}  // namespace kartoteka::transfer
