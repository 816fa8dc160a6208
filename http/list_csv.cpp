#include "http/list_csv.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/records/field_text.h"
#include "engine/records/kinds/user.h"
#include "http/codec/csv_line.h"
#include "http/content_disposition.h"
#include "http/name_book.h"

namespace kartoteka::http {
namespace {

using records::FieldType;
using records::Kind;
using records::Record;
using records::RecordId;
using records::Store;

constexpr std::size_t kRecordsAtOnce = 500;

bool has_names(const records::Field& field) {
  return is_reference(field) || field.type == FieldType::record_key || field.type == FieldType::record_keys;
}

bool is_free_text(const records::Field& field) {
  return !is_integer_column(field) && field.type != FieldType::references && field.type != FieldType::choice;
}

/// Writes a list, a page at a time.
class CsvList {
 public:
  CsvList(const Kind& kind, const ListRequest& wanted, Call& call)
      : kind_(kind), query_(wanted.query), has_names_(wanted.representation.names), viewer_(call.viewer), database_(call.context().database) {
    for (const records::Field& field : kind.fields) {
      const auto& chosen = wanted.representation.fields;
      if (chosen.empty() || std::find(chosen.begin(), chosen.end(), &field) != chosen.end()) fields_.push_back(&field);
    }
    query_.limit = kRecordsAtOnce;
    query_.cursor.clear();
    pending_ = std::string(kByteOrderMark) + head();
    add_page();
  }

  std::size_t read(std::span<char> buffer) {
    while (taken_ == pending_.size() && !is_over_) {
      pending_.clear();
      taken_ = 0;
      add_page();
    }
    const std::size_t count = std::min(buffer.size(), pending_.size() - taken_);
    std::copy_n(pending_.data() + taken_, count, buffer.data());
    taken_ += count;
    return count;
  }

 private:
  std::string head() const {
    CsvLine line;
    line.plain("id");
    for (const records::Field* field : fields_) {
      line.plain(field->name);
      if (has_names_ && has_names(*field)) line.plain(std::string(field->name) + (is_one(*field) ? "_name" : "_names"));
    }
    for (const char* name : {"created_at", "created_by", "updated_at", "updated_by", "deleted_at"}) line.plain(name);
    return line.take();
  }

  static bool is_one(const records::Field& field) { return field.type == FieldType::reference || field.type == FieldType::record_key; }

  void add_page() {
    database_.read([&](Store& store) {
      const records::ListPage page = store.list(kind_, query_, viewer_);
      NameBook names(store, viewer_);
      for (const auto& record : page.records) pending_ += line_of(*record, names);
      query_.cursor = page.next_cursor;
      is_over_ = page.next_cursor.empty();
    });
  }

  std::string line_of(const Record& record, NameBook& names) const {
    CsvLine line;
    line.plain(std::to_string(record.id));
    for (const records::Field* field : fields_) {
      const std::string text = records::text_from_value(*field, field->get(record));
      is_free_text(*field) ? line.text(text) : line.plain(text);
      if (has_names_ && has_names(*field)) line.text(names_of(*field, record, names));
    }
    line.plain(format_instant(record.created_at)).plain(id_text(record.created_by));
    line.plain(format_instant(record.updated_at)).plain(id_text(record.updated_by));
    return line.plain(record.deleted_at ? format_instant(*record.deleted_at) : "").take();
  }

  static std::string id_text(const std::optional<RecordId>& id) { return id ? std::to_string(*id) : ""; }

  static std::string names_of(const records::Field& field, const Record& record, NameBook& names) {
    std::string text;
    for (const records::Reference& reference : records::references_of(field, record)) {
      text += (text.empty() ? "" : "\n") + names.name(*reference.key.kind, reference.key.id).value_or("");
    }
    return text;
  }

  const Kind& kind_;
  records::ListQuery query_;
  bool has_names_;
  records::Viewer viewer_;
  records::Database& database_;
  std::vector<const records::Field*> fields_;
  std::string pending_;
  std::size_t taken_ = 0;
  bool is_over_ = false;
};

}  // namespace

bool asks_for_csv(const Request& request) {
  const std::string_view accepted = request.headers.get("Accept").value_or("");
  return accepted.find("text/csv") != std::string_view::npos && accepted.find("json") == std::string_view::npos;
}

Response csv_response(const Kind& kind, const ListRequest& wanted, Call& call) {
  // The first page is read now, so that what is wrong with the request is answered as a problem.
  const auto list = std::make_shared<CsvList>(kind, wanted, call);
  Response response;
  response.headers.set("Content-Type", "text/csv; charset=utf-8; header=present");
  response.headers.set("Content-Disposition", content_disposition(false, std::string(kind.path) + ".csv"));
  response.body = BodyStream{std::nullopt, [list](std::uint64_t, std::span<char> buffer) { return list->read(buffer); }};
  return response;
}

}  // namespace kartoteka::http
