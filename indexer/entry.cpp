#include "indexer/entry.h"

#include <set>
#include <utility>

#include "engine/records/confidentiality.h"
#include "engine/records/field_text.h"
#include "engine/records/files/file_texts.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/media_type.h"
#include "engine/records/permissions.h"
#include "engine/records/search_texts.h"
#include "engine/records/ties.h"
#include "indexer/answer_entry.h"
#include "indexer/solved.h"
#include "indexer/standing.h"

namespace kartoteka::indexer {
namespace {

using records::Field;
using records::SearchRole;

void add_filter(const Field& field, const records::Value& value, std::vector<index::Filter>& filters) {
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
    for (const std::string& item : *list) filters.push_back({std::string(field.search_filter), item});
    return;
  }
  if (const auto* ids = std::get_if<std::vector<records::RecordId>>(&value)) {
    for (const records::RecordId id : *ids) filters.push_back({std::string(field.search_filter), std::to_string(id)});
    return;
  }
  if (const auto* rows = std::get_if<std::vector<records::TextRow>>(&value)) {
    for (const records::TextRow& row : *rows) filters.push_back({std::string(field.search_filter), row.at(0) + "=" + row.at(1)});
    return;
  }
  std::string text = records::text_from_value(field, value);
  if (!text.empty()) filters.push_back({std::string(field.search_filter), std::move(text)});
}

/// What a record is tied to narrows searches as what it refers to: with the client and thread of that.
void add_ties(records::Store& store, const records::Kind& kind, const records::Record& record, std::vector<index::Filter>& filters) {
  std::set<std::pair<std::string, std::string>> found;
  for (const Field& field : kind.fields) {
    if (field.type != records::FieldType::record_keys) continue;
    for (const records::Reference& tie : records::references_of(field, record)) {
      found.emplace(tie.key.kind->name, std::to_string(tie.key.id));
      const auto tied = store.find(*tie.key.kind, tie.key.id, records::Viewer::system());
      for (const Field* place : records::handed_on(*tie.key.kind)) {
        std::string value = tied ? records::text_from_value(*place, place->get(*tied)) : "";
        if (!value.empty()) found.emplace(place->search_filter, std::move(value));
      }
    }
  }
  for (const auto& [name, value] : found) filters.push_back({name, value});
}

/// What people call the records that this one hangs on: clients, by code too, and threads.
std::string names_above(records::Store& store, const records::Kind& kind, const records::Record& record) {
  std::string names;
  for (const records::RecordKey& key : records::records_above(store.connection(), kind, record)) {
    if (key.kind != &records::client_kind() && key.kind != &records::thread_kind()) continue;
    const auto above = store.find(*key.kind, key.id, records::Viewer::system());
    if (!above) continue;
    names += "\n\n" + records::text_from_value(key.kind->title_field(), key.kind->title_field().get(*above));
    if (key.kind == &records::client_kind()) names += " " + static_cast<const records::Client&>(*above).code;
  }
  return names;
}

/// Files are asked for by the ending of their name, and by the usual one of what they truly are.
void add_file_types(const records::Attachment& attachment, std::vector<index::Filter>& filters) {
  const std::string ending = records::name_ending(attachment.name);
  const std::string usual(records::usual_ending(attachment.media_type));
  if (!ending.empty()) filters.push_back({"file", ending});
  if (!usual.empty() && usual != ending) filters.push_back({"file", usual});
}

/// What was read of the file, page by page.
void add_pages(records::Store& store, const records::Attachment& attachment, index::SearchEntry& entry) {
  for (records::FilePage& page : records::file_pages(store.connection(), attachment.sha256)) {
    entry.passages.push_back({static_cast<std::uint32_t>(page.number), std::move(page.label), std::move(page.text)});
  }
}

/// So that an answer of search can say what it could not search.
void add_unread(const records::Attachment& attachment, std::vector<index::Filter>& filters) {
  if (attachment.text_state == "pending") {
    filters.push_back({std::string(index::kUnreadFilter), "waiting"});
  } else if (attachment.text_state == "failed") {
    filters.push_back({std::string(index::kUnreadFilter), "failed"});
  } else if (attachment.unread_pages > 0) {
    filters.push_back({std::string(index::kUnreadFilter), "partly"});
  }
}

void add_file(records::Store& store, const records::Attachment& attachment, index::SearchEntry& entry) {
  add_file_types(attachment, entry.filters);
  add_pages(store, attachment, entry);
  add_unread(attachment, entry.filters);
}

/// The record's own date where its kind has one that is given, else its last change.
Instant date_of(const records::Kind& kind, const records::Record& record) {
  for (const Field& field : kind.fields) {
    if (field.search != SearchRole::date) continue;
    const auto value = field.get(record);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number && field.type == records::FieldType::date) return warsaw_moment(Date{std::chrono::days{*number}});
    if (number) return Instant{std::chrono::milliseconds{*number}};
  }
  return record.updated_at;
}

/// Whether any field of another kind refers to this kind by a filter of its name: then the record itself passes that
/// filter too, so that "client 12" finds the client and all that hangs on it.
bool is_filter_target(const records::Kind& kind) {
  for (const records::Kind* other : records::all_kinds()) {
    for (const Field& field : other->fields) {
      if (field.reference_kind == kind.name && field.search_filter == kind.name) return true;
    }
  }
  return false;
}

}  // namespace

bool is_indexed(const records::Kind& kind, const records::Record& record) {
  return kind.is_searched && !record.deleted_at;
}

index::SearchEntry make_entry(records::Store& store, const records::Kind& kind, const records::Record& record, Date today) {
  auto texts = records::search_texts(kind, record);
  index::SearchEntry entry;
  entry.kind = kind.name;
  entry.id = record.id;
  entry.title = std::move(texts.title);
  entry.other_titles = std::move(texts.other_titles);
  // At the end of the body: less than a title, and what says it itself too is found before what hangs on it only.
  entry.body = std::move(texts.body) + names_above(store, kind, record);
  entry.identifiers = std::move(texts.identifiers);
  entry.access = records::access_groups(store.connection(), kind, record, today);
  entry.date = date_of(kind, record);
  for (const Field& field : kind.fields) {
    if (!field.search_filter.empty()) add_filter(field, field.get(record), entry.filters);
  }
  if (is_filter_target(kind)) entry.filters.push_back({std::string(kind.name), std::to_string(record.id)});
  add_ties(store, kind, record, entry.filters);
  if (&kind == &records::attachment_kind()) add_file(store, static_cast<const records::Attachment&>(record), entry);
  if (&kind == &records::answer_kind()) add_answer(static_cast<const records::Answer&>(record), entry);
  if (is_solved(kind, record)) entry.filters.push_back({kSolvedFilter, "true"});
  entry.standing = standing_of(entry.filters);
  return entry;
}

}  // namespace kartoteka::indexer
