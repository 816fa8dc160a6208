#include "http/cli/transfer.h"

#include <istream>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>

#include "engine/base/error.h"
#include "http/codec/json.h"
#include "http/codec/record_decoder.h"
#include "http/codec/record_encoder.h"

namespace kartoteka::cli {
namespace {

using http::Json;
using records::Field;
using records::FieldType;
using records::Kind;
using records::Record;
using records::RecordId;
using records::Store;
using records::Viewer;

constexpr std::size_t kLinesPerTransaction = 500;

const Kind& kind_of(const Json& line) {
  const auto name = line.is_object() ? line.find("kind") : line.end();
  const Kind* kind = name != line.end() && name->is_string() ? records::find_kind(name->get<std::string>()) : nullptr;
  if (!kind) throw Error::at("/kind", "expected the name of a kind of records");
  return *kind;
}

RecordId id_of(const Json& line) {
  const auto id = line.find("id");
  if (id == line.end()) return 0;
  if (!id->is_number_integer() || *id <= 0) throw Error::at("/id", "expected a positive integer");
  return id->get<RecordId>();
}

std::unique_ptr<Record> decode_line(const Kind& kind, Json line) {
  for (const Field& field : kind.fields) {
    if (field.is_computed) line.erase(std::string(field.name));
  }
  line.erase("kind");
  line.erase("id");
  return http::decode_new_record(kind, line);
}

bool is_equal(const Kind& kind, const Record& a, const Record& b) {
  for (const Field& field : kind.fields) {
    if (!field.is_computed && field.get(a) != field.get(b)) return false;
  }
  return true;
}

/// New ids for those of the lines, kind by kind.
class IdMap {
 public:
  void set(const Kind& kind, RecordId given, RecordId actual) { ids_[{&kind, given}] = actual; }
  bool contains(const Kind& kind, RecordId given) const { return ids_.contains({&kind, given}); }
  RecordId get(const Kind& kind, RecordId given) const {
    const auto found = ids_.find({&kind, given});
    return found == ids_.end() ? given : found->second;
  }

  /// Leads a record's references to the new ids.
  void redirect(const Kind& kind, Record& record) const {
    for (const Field& field : kind.fields) {
      const auto value = field.get(record);
      if (field.type == FieldType::reference) {
        const auto* id = std::get_if<std::int64_t>(&value);
        if (id) field.set(record, get(*records::find_kind(field.reference_kind), *id));
      } else if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
        std::vector<RecordId> redirected;
        for (const RecordId each : *ids) redirected.push_back(get(*records::find_kind(field.reference_kind), each));
        field.set(record, redirected);
      } else if (field.type == FieldType::record_key) {
        if (const auto* text = std::get_if<std::string>(&value)) field.set(record, redirected(*text));
      } else if (field.type == FieldType::record_keys) {
        auto keys = std::get<std::vector<std::string>>(value);
        for (std::string& key : keys) key = redirected(key);
        field.set(record, keys);
      }
    }
  }

 private:
  std::string redirected(const std::string& text) const {
    const auto key = records::parse_record_key(text);
    return key ? records::format_record_key(*key->kind, get(*key->kind, key->id)) : text;
  }

  std::map<std::pair<const Kind*, RecordId>, RecordId> ids_;
};

class Importer {
 public:
  Importer(Store& store, TransferReport& report) : store_(store), report_(report) {}

  /// First reading: an id that another record has already is replaced by a free one.
  void note_id(const std::string& text) {
    const Json line = http::parse_json(text);
    const Kind& kind = kind_of(line);
    const RecordId given = id_of(line);
    if (given == 0) return;
    if (ids_.contains(kind, given)) throw Error::at("/id", "this id stands in an earlier line too");
    ids_.set(kind, given, given);
    if (store_.find(kind, given, Viewer::system())) taken_.emplace_back(&kind, given, text);
    highest_[&kind] = std::max(highest_[&kind], given);
  }

  /// Between the readings: a taken id whose record equals the line stays, the others get new ones above all that are
  /// used here or there.
  void settle_ids() {
    for (const auto& [kind, given, text] : taken_) {
      const auto line = decode_line(*kind, http::parse_json(text));
      const auto present = store_.find(*kind, given, Viewer::system());
      // References are compared as they stand: where they were redirected, the record is another one anyway.
      if (is_equal(*kind, *line, *present)) continue;
      RecordId& next = highest_[kind];
      next = std::max(next, store_.next_id(*kind) - 1) + 1;
      ids_.set(*kind, given, next);
    }
  }

  /// Second reading. False where the record refers to one that is not there yet: it is tried again later.
  bool add(const std::string& text, std::size_t line_number, bool is_last_try) {
    try {
      const Json line = http::parse_json(text);
      const Kind& kind = kind_of(line);
      const RecordId given = id_of(line);
      auto record = decode_line(kind, line);
      ids_.redirect(kind, *record);
      record->id = given == 0 ? 0 : ids_.get(kind, given);
      const auto present = record->id == 0 ? nullptr : store_.find(kind, record->id, Viewer::system());
      if (present && is_equal(kind, *record, *present)) {
        ++report_.unchanged;
        return true;
      }
      store_.create(kind, *record, Viewer::system());
      ++report_.created;
    } catch (const Error& error) {
      if (!is_last_try && error.code() == ErrorCode::invalid_argument) return false;
      report_.problems.push_back({line_number, error.what()});
    }
    return true;
  }

 private:
  struct Taken {
    const Kind* kind;
    RecordId given;
    std::string text;
  };
  Store& store_;
  TransferReport& report_;
  IdMap ids_;
  std::vector<Taken> taken_;
  std::map<const Kind*, RecordId> highest_;
};

struct Line {
  std::size_t number;
  std::string text;
};

/// Adds the lines in transactions of some hundred; returns those that must wait for others.
std::vector<Line> add_all(records::Database& database, const std::function<bool(Line&)>& next,
                          const std::function<bool(Store&, const Line&)>& add) {
  std::vector<Line> waiting;
  Line line;
  bool is_more = next(line);
  while (is_more) {
    database.write([&](Store& store) {
      db::Transaction transaction(store.connection());
      for (std::size_t i = 0; is_more && i < kLinesPerTransaction; ++i) {
        if (!add(store, line)) waiting.push_back(line);
        is_more = next(line);
      }
      transaction.commit();
    });
  }
  return waiting;
}

}  // namespace

std::size_t export_records(records::Database& database, std::ostream& out) {
  return database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    std::size_t count = 0;
    for (const Kind* kind : records::all_kinds()) {
      records::ListQuery query{.order = "id", .limit = records::kMaxListLimit};
      do {
        const auto page = store.list(*kind, query, Viewer::system());
        for (const auto& record : page.records) {
          Json line{{"kind", kind->name}, {"id", record->id}};
          for (const Field& field : kind->fields) line[std::string(field.name)] = http::encode_value(field, field.get(*record));
          out << http::write_json(line) << '\n';
          ++count;
        }
        query.cursor = page.next_cursor;
      } while (!query.cursor.empty());
    }
    if (!out.flush()) throw Error(ErrorCode::unavailable, "the export could not be written");
    return count;
  });
}

TransferReport import_records(records::Database& database, std::istream& in,
                              const std::function<void(std::int64_t, std::int64_t)>& progress) {
  TransferReport report;
  std::vector<bool> is_good;
  std::string text;
  // The importer keeps its ids over all transactions; the writing store stays the same object.
  std::unique_ptr<Importer> importer;
  database.write([&](Store& store) { importer = std::make_unique<Importer>(store, report); });
  while (std::getline(in, text)) {
    is_good.push_back(false);
    if (text.empty()) continue;
    try {
      importer->note_id(text);
      is_good.back() = true;
    } catch (const Error& error) {
      report.problems.push_back({is_good.size(), error.what()});
    }
  }
  importer->settle_ids();
  in.clear();
  in.seekg(0);
  std::size_t number = 0;
  const auto next_line = [&](Line& line) {
    while (std::getline(in, line.text)) {
      line.number = ++number;
      if (progress) progress(static_cast<std::int64_t>(number), static_cast<std::int64_t>(is_good.size()));
      if (number <= is_good.size() && is_good[number - 1]) return true;
    }
    return false;
  };
  auto waiting = add_all(database, next_line, [&](Store&, const Line& line) { return importer->add(line.text, line.number, false); });
  // A line that waits for another waits again as long as any of them goes in.
  bool is_last_try = false;
  while (!waiting.empty()) {
    std::size_t position = 0;
    const auto again = add_all(
        database,
        [&](Line& line) {
          if (position == waiting.size()) return false;
          line = waiting[position++];
          return true;
        },
        [&](Store&, const Line& line) { return importer->add(line.text, line.number, is_last_try); });
    is_last_try = again.size() == waiting.size();
    waiting = again;
  }
  return report;
}

}  // namespace kartoteka::cli
