// The names of the clients, their people and our users, as PersonalNames knows them, kept up with the records.
#pragma once

#include "engine/records/store.h"
#include "engine/search/personal_names.h"

namespace kartoteka::http {

/// Belongs to one thread.
class NameLexicon {
 public:
  explicit NameLexicon(text::Analyzer& analyzer) : analyzer_(analyzer) {}

  /// Learns the names that were written since the last call. A name that is gone stays one.
  void renew(records::Store& store);
  const search::PersonalNames& names() const { return names_; }

 private:
  void add(records::Store& store, const records::Kind& kind, records::RecordId id);

  text::Analyzer& analyzer_;
  search::PersonalNames names_;
  records::ChangeNumber known_ = 0;
};

}  // namespace kartoteka::http
