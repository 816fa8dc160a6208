#include "http/learning/name_lexicon.h"

#include "engine/records/change_log.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/user.h"

namespace kartoteka::http {
namespace {

using records::RecordId;

std::vector<RecordId> changed(records::Store& store, const records::Kind& kind, records::ChangeNumber since) {
  std::vector<RecordId> ids;
  auto rows = store.connection().query("SELECT id FROM " + std::string(kind.table) + " WHERE change > :since", {since}, {db::ColumnType::integer});
  while (rows.next()) ids.push_back(rows.integer(0));
  return ids;
}

}  // namespace

void NameLexicon::add(records::Store& store, const records::Kind& kind, RecordId id) {
  const auto record = store.find(kind, id, records::Viewer::system());
  if (!record) return;
  if (&kind == &records::user_kind()) return names_.add_person(analyzer_, static_cast<const records::User&>(*record).name);
  const auto& client = static_cast<const records::Client&>(*record);
  const bool is_person = client.entity_type == "person";
  if (is_person) names_.add_person(analyzer_, client.name);
  if (!is_person || client.confidential) names_.add_company(analyzer_, client.name, client.confidential);
  for (const records::Person& person : client.people) names_.add_person(analyzer_, person.name);
  names_.add_code(client.code);
}

void NameLexicon::renew(records::Store& store) {
  const records::ChangeNumber latest = records::latest_change(store.connection());
  if (latest == known_) return;
  for (const records::Kind* kind : {&records::client_kind(), &records::user_kind()}) {
    for (const RecordId id : changed(store, *kind, known_)) add(store, *kind, id);
  }
  known_ = latest;
}

}  // namespace kartoteka::http
