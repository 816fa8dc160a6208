#include "http/record_links.h"

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/attachment.h"
#include "http/call.h"

namespace kartoteka::http {
namespace {

constexpr std::array<std::string_view, 4> kPictures{"image/png", "image/jpeg", "image/gif", "image/webp"};

/// Null where it is not there for the viewer.
std::unique_ptr<records::Record> find(records::Store& store, const records::RecordKey& key, const records::Viewer& viewer) {
  try {
    auto record = store.find(*key.kind, key.id, viewer);
    return record && !record->deleted_at ? std::move(record) : nullptr;
  } catch (const Error& error) {
    if (error.code() != ErrorCode::unauthenticated) throw;
    return nullptr;
  }
}

}  // namespace

RecordShower shower_of(records::Store& store, const records::Viewer& viewer) {
  return [&store, &viewer](std::string_view text) -> std::optional<LinkedRecord> {
    const auto key = records::parse_record_key(text);
    const auto record = key ? find(store, *key, viewer) : nullptr;
    if (!record) return std::nullopt;
    LinkedRecord linked;
    linked.title = std::get<std::string>(key->kind->title_field().get(*record));
    linked.address = "/" + std::string(key->kind->path) + "/" + std::to_string(key->id);
    if (key->kind == &records::attachment_kind()) {
      const auto& file = static_cast<const records::Attachment&>(*record);
      linked.is_picture = std::find(kPictures.begin(), kPictures.end(), file.media_type) != kPictures.end();
      linked.address = std::string(kApiRoot) + linked.address + "/content";
    }
    if (key->kind == &records::answer_kind()) {
      const auto& answer = static_cast<const records::Answer&>(*record);
      linked.is_outdated = answer.state == "archived" || answer.replaced_by;
    }
    return linked;
  };
}

}  // namespace kartoteka::http
