#include "http/name_book.h"

#include "engine/records/kinds/user.h"

namespace kartoteka::http {

const std::optional<std::string>& NameBook::name(const records::Kind& kind, records::RecordId id) {
  const auto [place, is_new] = names_.try_emplace({&kind, id});
  // Who is not signed in sees single answers only, and no answer is referred to by a field that he sees.
  if (is_new && !viewer_.is_anonymous()) place->second = store_.title(kind, id, viewer_);
  return place->second;
}

std::optional<std::string> NameBook::user_name(std::optional<records::RecordId> id) {
  return id ? name(records::user_kind(), *id) : std::nullopt;
}

}  // namespace kartoteka::http
