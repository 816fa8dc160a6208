#include "http/record_texts.h"

#include "engine/base/error.h"
#include "engine/records/files/file_texts.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/search_texts.h"

namespace kartoteka::http {
namespace {

bool may_be_read(const records::Viewer& viewer, const records::Kind& kind) {
  try {
    require_read(viewer, kind);
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

const records::Record* RecordTexts::record(const records::Kind& kind, records::RecordId id) {
  const auto [place, is_new] = records_.try_emplace({&kind, id});
  if (is_new && may_be_read(viewer_, kind)) {
    auto record = store_.find(kind, id, viewer_);
    if (record && !record->deleted_at) place->second = std::move(record);
  }
  return place->second.get();
}

std::optional<search::EntryTexts> RecordTexts::texts(std::string_view kind_name, std::int64_t id) {
  const records::Kind* kind = records::find_kind(kind_name);
  const records::Record* found = kind ? record(*kind, id) : nullptr;
  if (!found) return std::nullopt;
  auto texts = records::search_texts(*kind, *found);
  search::EntryTexts entry{std::move(texts.title), std::move(texts.other_titles), std::move(texts.body), std::move(texts.identifiers)};
  if (kind == &records::answer_kind()) {  // its labels and legal basis stand behind it
    const std::string& body = static_cast<const records::Answer&>(*found).body;
    if (entry.body.starts_with(body)) entry.main_body_bytes = body.size();
  }
  return entry;
}

std::optional<std::string> RecordTexts::passage(std::string_view kind_name, std::int64_t id, std::uint32_t number) {
  const records::Kind& kind = records::attachment_kind();
  const records::Record* found = kind_name == kind.name ? record(kind, id) : nullptr;
  if (!found) return std::nullopt;
  auto page = records::file_page(store_.connection(), static_cast<const records::Attachment&>(*found).sha256, number);
  return page ? std::optional(std::move(page->text)) : std::nullopt;
}

}  // namespace kartoteka::http
