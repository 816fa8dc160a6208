// The names of records that others refer to, each looked up once for an answer. Lives as long as one read.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "engine/records/store.h"

namespace kartoteka::http {

class NameBook {
 public:
  NameBook(records::Store& store, const records::Viewer& viewer) : store_(store), viewer_(viewer) {}

  /// What people call the record, in the bin or not; nothing where there is none, or where the viewer may not see it.
  const std::optional<std::string>& name(const records::Kind& kind, records::RecordId id);
  records::Store& store() { return store_; }
  const records::Viewer& viewer() const { return viewer_; }

  /// Of a user; nothing for nobody.
  std::optional<std::string> user_name(std::optional<records::RecordId> id);

 private:
  records::Store& store_;
  const records::Viewer& viewer_;
  std::map<std::pair<const records::Kind*, records::RecordId>, std::optional<std::string>> names_;
};

}  // namespace kartoteka::http
