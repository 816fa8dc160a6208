#include "engine/records/answers/versions.h"

#include <algorithm>
#include <array>

#include "engine/records/field_text.h"

namespace kartoteka::records {
namespace {

constexpr std::size_t kMostVersions = 100'000;
constexpr std::array<std::string_view, 4> kNotRestored{"state", "owner", "audience", "replaces"};

std::unique_ptr<Answer> load(Store& store, RecordId id, const Viewer& viewer) {
  return std::unique_ptr<Answer>(static_cast<Answer*>(store.get(answer_kind(), id, viewer).release()));
}

void take_back(const HistoryEntry& entry, Answer& answer) {
  for (const FieldChange& change : entry.changes) {
    const Field* field = answer_kind().field(change.field);
    if (field && !field->is_computed) field->set(answer, value_from_text(*field, change.old_value, "/" + change.field));
  }
}

bool is_restored(const Field& field) {
  return !field.is_computed && std::find(kNotRestored.begin(), kNotRestored.end(), field.name) == kNotRestored.end();
}

}  // namespace

std::vector<Version> answer_versions(db::Connection& connection, RecordId answer) {
  std::vector<Version> versions;
  for (const HistoryEntry& entry : history(connection, answer_kind(), answer, kMostVersions)) {
    Version version{entry.event.change, entry.event.at, entry.event.user, entry.event.action, {}};
    for (const Field& field : answer_kind().fields) {
      const bool is_changed = std::any_of(entry.changes.begin(), entry.changes.end(), [&](const FieldChange& change) { return change.field == field.name; });
      if (is_changed) version.fields.emplace_back(field.name);
    }
    versions.push_back(std::move(version));
  }
  return versions;
}

std::unique_ptr<Answer> answer_version(Store& store, RecordId id, ChangeNumber change, const Viewer& viewer) {
  if (viewer.is_anonymous()) throw Error(ErrorCode::unauthenticated, "sign in to see earlier versions");
  auto answer = load(store, id, viewer);
  for (const HistoryEntry& entry : history(store.connection(), answer_kind(), id, kMostVersions)) {
    if (entry.event.change == change) return answer;
    take_back(entry, *answer);
  }
  throw Error(ErrorCode::not_found, "answer " + std::to_string(id) + " has no version " + std::to_string(change));
}

std::unique_ptr<Answer> restore_version(Store& store, RecordId id, ChangeNumber change, std::optional<ChangeNumber> expected,
                                        const Viewer& writer) {
  const auto earlier = answer_version(store, id, change, writer);
  auto answer = load(store, id, writer);
  for (const Field& field : answer_kind().fields) {
    if (is_restored(field)) field.set(*answer, field.get(*earlier));
  }
  store.update(answer_kind(), *answer, expected, writer);
  return answer;
}

}  // namespace kartoteka::records
