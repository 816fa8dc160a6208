#include "http/record_people.h"

#include "engine/records/kinds/user.h"

namespace kartoteka::http {

std::vector<search::NamedPerson> RecordPeople::people() {
  if (viewer_.is_anonymous()) return {};
  std::vector<search::NamedPerson> people;
  const auto page = store_.list(records::user_kind(), {.order = "id", .limit = records::kMaxListLimit}, viewer_);
  for (const auto& record : page.records) {
    const auto& user = static_cast<const records::User&>(*record);
    people.push_back({user.id, {user.name, user.login}});
  }
  return people;
}

}  // namespace kartoteka::http
