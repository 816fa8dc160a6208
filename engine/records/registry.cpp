#include <array>
#include <charconv>
#include <stdexcept>

#include "engine/records/kind.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/kinds/user.h"

namespace kartoteka::records {

std::span<const Kind* const> all_kinds() {
  static const std::array kinds{&user_kind(), &client_kind(),  &thread_kind(), &task_kind(),
                                &contact_kind(), &answer_kind(), &link_kind()};
  return kinds;
}

const Kind* find_kind(std::string_view name) {
  for (const Kind* kind : all_kinds()) {
    if (kind->name == name) return kind;
  }
  return nullptr;
}

const Kind* find_kind_by_path(std::string_view path) {
  for (const Kind* kind : all_kinds()) {
    if (kind->path == path) return kind;
  }
  return nullptr;
}

const Field* Kind::field(std::string_view field_name) const {
  for (const Field& candidate : fields) {
    if (candidate.name == field_name) return &candidate;
  }
  return nullptr;
}

const Field& Kind::title_field() const {
  for (const Field& candidate : fields) {
    if (candidate.search == SearchRole::title) return candidate;
  }
  throw std::logic_error("a kind without a title field");
}

std::optional<RecordKey> parse_record_key(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const Kind* kind = find_kind(text.substr(0, colon));
  const std::string_view digits = text.substr(colon + 1);
  RecordId id = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (!kind || error != std::errc() || end != digits.data() + digits.size() || id <= 0) return std::nullopt;
  return RecordKey{kind, id};
}

std::string format_record_key(const Kind& kind, RecordId id) {
  return std::string(kind.name) + ":" + std::to_string(id);
}

}  // namespace kartoteka::records
