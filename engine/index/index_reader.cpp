#include "engine/index/index_reader.h"

#include <algorithm>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"

namespace kartoteka::index {
namespace {

IndexedDocument from_xapian(Xapian::Document& stored, std::string_view kind, std::int64_t id) {
  IndexedDocument document;
  document.kind = kind;
  document.id = id;
  document.data = stored.get_data();
  for (auto term = stored.termlist_begin(); term != stored.termlist_end(); ++term) {
    document.terms.emplace_hint(document.terms.end(), *term, term.get_wdf());
  }
  for (auto value = stored.values_begin(); value != stored.values_end(); ++value) {
    document.values.emplace(value.get_valueno(), *value);
  }
  return document;
}

std::vector<IndexedDocument> passages_of(const Xapian::Database& database, std::string_view kind, std::int64_t id,
                                         std::size_t most) {
  std::vector<IndexedDocument> passages;
  const std::size_t count = std::min<std::size_t>(most, database.get_termfreq(passage_of_term(kind, id)));
  for (std::size_t number = 1; number <= count; ++number) {
    const std::string term = passage_term(kind, id, number);
    const auto posting = database.postlist_begin(term);
    if (posting != database.postlist_end(term)) {
      Xapian::Document stored = database.get_document(*posting);
      passages.push_back(from_xapian(stored, kind, id));
    }
  }
  return passages;
}

}  // namespace

IndexReader::IndexReader(const std::filesystem::path& path) try
    : handle_(std::make_unique<DatabaseHandle>(DatabaseHandle{Xapian::Database(path.string()), path.string()})) {
  require_version(handle_->database);
} catch (const Xapian::Error& error) {
  std::throw_with_nested(translated(error, "opening for reading"));
}
IndexReader::~IndexReader() = default;
IndexReader::IndexReader(IndexReader&&) noexcept = default;
IndexReader& IndexReader::operator=(IndexReader&&) noexcept = default;

void IndexReader::refresh() {
  with_reopen(*handle_, "moving to the newest commit", [&] { handle_->database.reopen(); });
}

std::uint64_t IndexReader::applied_change() const {
  return with_reopen(*handle_, "reading metadata", [&] { return read_applied_change(handle_->database); });
}

std::uint64_t IndexReader::document_count() const {
  return with_reopen(*handle_, "reading metadata",
                     [&] { return std::uint64_t{handle_->database.get_doccount()}; });
}

std::optional<IndexedDocument> IndexReader::document(std::string_view kind, std::int64_t id,
                                                     std::size_t most_passages) {
  return with_reopen(*handle_, "reading a record", [&]() -> std::optional<IndexedDocument> {
    const std::string term = record_term(kind, id);
    const auto posting = handle_->database.postlist_begin(term);
    if (posting == handle_->database.postlist_end(term)) {
      return std::nullopt;
    }
    Xapian::Document stored = handle_->database.get_document(*posting);
    IndexedDocument document = from_xapian(stored, kind, id);
    document.passages = passages_of(handle_->database, kind, id, most_passages);
    return document;
  });
}

void IndexReader::for_each_record(const std::function<void(std::string_view, std::int64_t)>& visit) {
  const Xapian::Database& database = handle_->database;
  const std::string prefix(kRecordPrefix);
  try {
    for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
      if (const auto record = parse_record_term(*term)) {
        visit(record->first, record->second);
      }
    }
  } catch (const Xapian::Error& error) {
    std::throw_with_nested(translated(error, "walking over all records"));
  }
}

}  // namespace kartoteka::index
