// The users whom a query may name ("opiekun:nowak"), as far as the viewer may know of them.
#pragma once

#include "engine/records/store.h"
#include "engine/search/people_source.h"

namespace kartoteka::http {

class RecordPeople final : public search::PeopleSource {
 public:
  RecordPeople(records::Store& store, const records::Viewer& viewer) : store_(store), viewer_(viewer) {}

  std::vector<search::NamedPerson> people() override;
  std::optional<std::int64_t> self() override { return viewer_.user; }

 private:
  records::Store& store_;
  const records::Viewer& viewer_;
};

}  // namespace kartoteka::http
