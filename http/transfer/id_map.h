// Ids of the lines of a file, and those under which their records stand in this database.
#pragma once

#include <map>
#include <utility>

#include "engine/records/kind.h"

namespace kartoteka::transfer {

class IdMap {
 public:
  void set(const records::Kind& kind, records::RecordId given, records::RecordId actual) { ids_[{&kind, given}] = actual; }
  bool contains(const records::Kind& kind, records::RecordId given) const { return ids_.contains({&kind, given}); }
  /// The id itself where nothing else is known.
  records::RecordId get(const records::Kind& kind, records::RecordId given) const;
  /// Leads a record's references to where they stand now.
  void redirect(const records::Kind& kind, records::Record& record) const;
  bool empty() const { return ids_.empty(); }

 private:
  std::string redirected(const std::string& key) const;
  std::vector<records::TextRow> redirected(const records::Field& field, std::vector<records::TextRow> rows) const;

  std::map<std::pair<const records::Kind*, records::RecordId>, records::RecordId> ids_;
};

}  // namespace kartoteka::transfer
