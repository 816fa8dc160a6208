#include "http/transfer/importer.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "engine/base/error.h"
#include "engine/records/imported.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/invoice_template.h"
#include "engine/records/validation.h"
#include "http/transfer/id_map.h"
#include "http/transfer/present_records.h"

namespace kartoteka::transfer {
namespace {

using records::Field;
using records::Kind;
using records::Record;
using records::RecordId;
using records::Store;
using records::Viewer;

constexpr std::size_t kLinesPerTransaction = 500;

std::string name_of(const Kind& kind, RecordId id) { return std::string(kind.name) + " " + std::to_string(id); }

/// Errors that are not the line's: they end the import.
bool is_ours(ErrorCode code) {
  return code == ErrorCode::unavailable || code == ErrorCode::no_space || code == ErrorCode::internal || code == ErrorCode::corrupt || code == ErrorCode::unauthenticated;
}

/// What a later line may make good: a record that it refers to.
bool may_come(const Error& error) {
  const auto& problems = error.problems();
  return error.code() == ErrorCode::invalid_argument && !problems.empty() &&
         std::all_of(problems.begin(), problems.end(), [](const FieldProblem& problem) { return problem.message.starts_with("there is no "); });
}

/// A line with the file it stands in.
struct Place {
  RecordSource* source = nullptr;
  SourceLine line;
};

class Importer {
 public:
  Importer(ImportOptions options, ImportReport& report) : options_(std::move(options)), report_(report) {}

  /// First reading: which ids are free, and whose the others are.
  void note_id(Store& store, const Place& place) {
    Incoming incoming;
    try {
      incoming = place.source->decode(store, place.line);
      if (incoming.given_id == 0 || !records::normalise_and_check(*incoming.kind, *incoming.record).empty()) return;
    } catch (const Error& error) {
      if (is_ours(error.code())) throw;
      return;  // the second reading says what is wrong
    }
    const Kind& kind = *incoming.kind;
    if (ids_.contains(kind, incoming.given_id)) {
      doubled_.insert({place.source, place.line.number});
      return;
    }
    ids_.set(kind, incoming.given_id, id_for(store, incoming));
    highest_[&kind] = std::max(highest_[&kind], incoming.given_id);
  }

  /// Between the readings: new ids for those that need one, above all that are used here or there.
  void settle_ids(Store& store) {
    for (const auto& [kind, given] : homeless_) {
      RecordId& highest = highest_[kind];
      highest = std::max(highest, store.next_id(*kind) - 1) + 1;
      ids_.set(*kind, given, highest);
    }
  }

  /// Second reading. False where the record refers to one that is not there yet: it is tried again later.
  bool add(Store& store, const Place& place, bool is_last_try) {
    try {
      if (!place.line.problem.empty()) throw Error::at("", place.line.problem);
      if (doubled_.contains({place.source, place.line.number})) throw Error::at("/id", "this id stands in an earlier line too");
      take(store, place);
    } catch (const Error& error) {
      if (is_ours(error.code())) throw;
      if (!is_last_try && may_come(error)) return false;
      note_problem(place, error);
    }
    return true;
  }

  /// After all: what was in the bin goes there again, the youngest first.
  void fill_bin(Store& store) {
    for (auto binned = to_bin_.rbegin(); binned != to_bin_.rend(); ++binned) {
      try {
        store.remove(*binned->kind, binned->id, std::nullopt, options_.viewer);
      } catch (const Error& error) {
        if (is_ours(error.code())) throw;
        note_problem(binned->place, error);
      }
    }
    to_bin_.clear();
  }

 private:
  struct Binned {
    const Kind* kind;
    RecordId id;
    Place place;
  };

  RecordId id_for(Store& store, const Incoming& incoming) {
    const Kind& kind = *incoming.kind;
    const auto fingerprint = records::line_fingerprint(kind, incoming.given_id, incoming.given, *incoming.record);
    if (const auto made = records::find_imported(store.connection(), kind, fingerprint)) return *made;
    const auto present = store.find(kind, incoming.given_id, Viewer::system());
    const bool is_seen = present && store.find(kind, incoming.given_id, options_.viewer);
    if (is_seen && is_equal(incoming.given, *incoming.record, *present)) return incoming.given_id;
    // Somebody of this login is there under another id: what refers to the line means him.
    if (const auto taken = find_taken_value(store.connection(), kind, *incoming.record, false)) return taken->id;
    if (present && options_.taken_id == TakenId::gets_another) homeless_.emplace_back(&kind, incoming.given_id);
    return incoming.given_id;
  }

  void take(Store& store, const Place& place) {
    Incoming incoming = place.source->decode(store, place.line);
    const Kind& kind = *incoming.kind;
    if (!options_.viewer.is_administrator()) forget_kept(kind, *incoming.record);
    auto problems = records::normalise_and_check(kind, *incoming.record);
    if (!problems.empty()) throw Error(std::move(problems));
    const auto fingerprint = records::line_fingerprint(kind, incoming.given_id, incoming.given, *incoming.record);
    ids_.redirect(kind, *incoming.record);
    if (records::find_imported(store.connection(), kind, fingerprint) || is_there(store, incoming)) {
      ++report_.unchanged;
      return;
    }
    incoming.record->id = incoming.given_id == 0 ? 0 : ids_.get(kind, incoming.given_id);
    make(store, place, incoming, fingerprint);
  }

  void make(Store& store, const Place& place, Incoming& incoming, const std::string& fingerprint) {
    const Kind& kind = *incoming.kind;
    db::Transaction transaction(store.connection());
    store.create(kind, *incoming.record, options_.viewer);
    records::remember_imported(store.connection(), kind, fingerprint, incoming.record->id);
    transaction.commit();
    ++report_.created;
    content_.add(kind, *incoming.record);
    place.source->made(kind, *incoming.record);
    if (incoming.is_in_bin) to_bin_.push_back({&kind, incoming.record->id, place});
  }

  /// Whether an equal record is there. Errors: conflict where the line's key belongs to one that differs.
  bool is_there(Store& store, const Incoming& incoming) {
    const Kind& kind = *incoming.kind;
    if (incoming.given_id != 0) {
      const RecordId id = ids_.get(kind, incoming.given_id);
      const auto present = store.find(kind, id, options_.viewer);
      if (!present && !store.find(kind, id, Viewer::system())) return false;
      // Whether he guesses well what he may not see, he is not told.
      if (!present) throw Error(ErrorCode::conflict, {{"/id", "another " + std::string(kind.name) + " has it already"}});
      if (is_equal(incoming.given, *incoming.record, *present)) return true;
      throw Error(ErrorCode::conflict, {{"/id", name_of(kind, id) + " is there already and says something else"}});
    }
    if (const auto taken = find_taken_value(store.connection(), kind, *incoming.record, true)) {
      const auto present = store.find(kind, taken->id, options_.viewer);
      if (present && is_equal(incoming.given, *incoming.record, *present)) return true;
      const std::string owner = present ? name_of(kind, taken->id) : "another " + std::string(kind.name);
      throw Error(ErrorCode::conflict, {{records::json_pointer(taken->field->name), owner + " has it already"}});
    }
    return content_.find(store, options_.viewer, kind, *incoming.record, incoming.given).has_value();
  }

  /// What the program sets by itself is believed from administrators only.
  static void forget_kept(const Kind& kind, Record& record) {
    const auto fresh = kind.make();
    for (const Field& field : kind.fields) {
      if (is_kept(kind, field)) field.set(record, field.get(*fresh));
    }
  }

  void note_problem(const Place& place, const Error& error) {
    if (error.code() == ErrorCode::conflict) ++report_.conflicts;
    const auto note = [&](const std::string& pointer, const std::string& message) {
      const std::string field = pointer.starts_with('/') ? pointer.substr(1) : pointer;
      report_.problems.push_back({place.source->name(), place.line.number, place.source->column_of(pointer), field, message});
    };
    for (const FieldProblem& problem : error.problems()) note(problem.pointer, problem.message);
    if (error.problems().empty()) note("", error.what());
  }

  ImportOptions options_;
  ImportReport& report_;
  IdMap ids_;
  ContentIndex content_;
  std::map<const Kind*, RecordId> highest_;
  std::vector<std::pair<const Kind*, RecordId>> homeless_;
  std::set<std::pair<const RecordSource*, std::size_t>> doubled_;
  std::vector<Binned> to_bin_;
};

using Sources = std::vector<std::unique_ptr<RecordSource>>;

/// All lines of all files, one after the other.
class AllLines {
 public:
  explicit AllLines(const Sources& sources) : sources_(sources) {
    for (const auto& source : sources_) source->rewind();
  }
  bool next(Place& place) {
    for (; index_ < sources_.size(); ++index_) {
      place.source = sources_[index_].get();
      place.line = {};
      if (place.source->next(place.line)) return true;
    }
    return false;
  }

 private:
  const Sources& sources_;
  std::size_t index_ = 0;
};

/// Hands lines to `add` in transactions of some hundred; returns those that must wait for others.
std::vector<Place> add_all(records::Database& database, const std::function<bool(Place&)>& next,
                           const std::function<bool(Store&, const Place&)>& add) {
  std::vector<Place> waiting;
  Place place;
  bool is_more = next(place);
  while (is_more) {
    database.write([&](Store& store) {
      db::Transaction transaction(store.connection());
      for (std::size_t i = 0; is_more && i < kLinesPerTransaction; ++i) {
        if (!add(store, place)) waiting.push_back(place);
        is_more = next(place);
      }
      transaction.commit();
    });
  }
  return waiting;
}

void note_ids(records::Database& database, const Sources& sources, Importer& importer) {
  database.read([&](Store& store) {
    AllLines lines(sources);
    Place place;
    while (lines.next(place)) {
      if (place.source->has_ids() && place.line.problem.empty()) importer.note_id(store, place);
    }
    importer.settle_ids(store);
  });
}

}  // namespace

ImportReport import_sources(records::Database& database, const Sources& sources, const ImportOptions& options) {
  ImportReport report;
  Importer importer(options, report);
  const bool has_ids = std::any_of(sources.begin(), sources.end(), [](const auto& source) { return source->has_ids(); });
  if (has_ids) note_ids(database, sources, importer);
  AllLines lines(sources);
  const auto next_line = [&](Place& place) {
    if (!lines.next(place)) return false;
    ++report.rows;
    if (options.progress) options.progress(report.rows);
    return true;
  };
  auto waiting = add_all(database, next_line, [&](Store& store, const Place& place) { return importer.add(store, place, false); });
  // A line that waits for another waits again as long as any of them goes in.
  bool is_last_try = false;
  while (!waiting.empty()) {
    std::size_t position = 0;
    const auto next_waiting = [&](Place& place) {
      if (position == waiting.size()) return false;
      place = std::move(waiting[position++]);
      return true;
    };
    auto again = add_all(database, next_waiting, [&](Store& store, const Place& place) { return importer.add(store, place, is_last_try); });
    is_last_try = again.size() == waiting.size();
    waiting = std::move(again);
  }
  database.write([&](Store& store) {
    db::Transaction transaction(store.connection());
    importer.fill_bin(store);
    transaction.commit();
  });
  std::stable_sort(report.problems.begin(), report.problems.end(), [](const LineProblem& a, const LineProblem& b) {
    return std::tie(a.file, a.line) < std::tie(b.file, b.line);
  });
  return report;
}

bool is_kept(const Kind& kind, const Field& field) {
  const bool is_whole = &kind == &records::attachment_kind() || &kind == &records::invoice_kind() || &kind == &records::invoice_template_kind();
  return field.is_computed && (is_whole || field.type == records::FieldType::reference);
}

bool is_exported(const Kind& kind, const Field& field) { return !field.is_computed || is_kept(kind, field); }

}  // namespace kartoteka::transfer
