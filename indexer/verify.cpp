#include "indexer/verify.h"

#include <thread>

#include "engine/base/error.h"
#include "engine/index/document_builder.h"
#include "engine/index/index_files.h"
#include "engine/index/index_reader.h"
#include "engine/records/change_log.h"
#include "indexer/entry.h"

namespace kartoteka::indexer {
namespace {

constexpr std::size_t kProgressStep = 1'000;
constexpr int kAttempts = 3;

class Verifier {
 public:
  Verifier(records::Store& store, index::IndexReader& reader, const std::shared_ptr<const text::Language>& language)
      : store_(store), reader_(reader), builder_(language), today_(store.validity_day()) {}

  /// What is wrong with one record, if anything.
  std::optional<Difference::Type> compare(const records::Kind& kind, records::RecordId id) {
    const auto record = store_.find(kind, id, records::Viewer::system());
    const auto stored = reader_.document(kind.name, id);
    const bool is_wanted = record && is_indexed(kind, *record);
    if (!is_wanted) return stored ? std::optional(Difference::Type::extra) : std::nullopt;
    if (!stored) return Difference::Type::missing;
    if (builder_.build(make_entry(store_, kind, *record, today_)) != *stored) return Difference::Type::differs;
    return std::nullopt;
  }

  void check_records(VerifyReport& report, const VerifyOptions& options) {
    for (const records::Kind* kind : records::all_kinds()) {
      if (!kind->is_searched) continue;
      for (const records::RecordId id : ids(*kind)) {
        ++report.records;
        if (const auto type = compare(*kind, id)) report.differences.push_back({*type, std::string(kind->name), id});
        if (options.progress && report.records % kProgressStep == 0) options.progress(report.records);
      }
    }
  }

  void check_documents(VerifyReport& report) {
    std::vector<std::pair<std::string, std::int64_t>> documents;
    reader_.for_each_record([&](std::string_view kind, std::int64_t id) { documents.emplace_back(kind, id); });
    report.documents = documents.size();
    for (const auto& [name, id] : documents) {
      const records::Kind* kind = records::find_kind(name);
      const bool is_extra = !kind || compare(*kind, id) == Difference::Type::extra;
      if (is_extra) report.differences.push_back({Difference::Type::extra, name, id});
    }
  }

 private:
  std::vector<records::RecordId> ids(const records::Kind& kind) {
    auto rows = store_.connection().query(
        "SELECT id FROM " + std::string(kind.table) + " WHERE deleted_at IS NULL ORDER BY id", {}, {db::ColumnType::integer});
    std::vector<records::RecordId> result;
    while (rows.next()) result.push_back(rows.integer(0));
    return result;
  }

  records::Store& store_;
  index::IndexReader& reader_;
  index::DocumentBuilder builder_;
  Date today_;
};

void wait_until_applied(index::IndexReader& reader, records::ChangeNumber latest, std::chrono::milliseconds patience) {
  const auto deadline = std::chrono::steady_clock::now() + patience;
  while (static_cast<records::ChangeNumber>(reader.applied_change()) < latest) {
    if (std::chrono::steady_clock::now() > deadline) {
      throw Error(ErrorCode::unavailable, "the index holds changes up to " + std::to_string(reader.applied_change()) +
                                              ", the records are at " + std::to_string(latest));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    reader.refresh();
  }
}

VerifyReport compare_all(records::Store& store, index::IndexReader& reader,
                         const std::shared_ptr<const text::Language>& language, const VerifyOptions& options) {
  VerifyReport report;
  Verifier verifier(store, reader, language);
  verifier.check_records(report, options);
  verifier.check_documents(report);
  return report;
}

}  // namespace

std::string_view to_string(Difference::Type type) {
  switch (type) {
    case Difference::Type::missing: return "missing";
    case Difference::Type::differs: return "differs";
    case Difference::Type::extra: return "extra";
  }
  return "";
}

VerifyReport verify(const VerifyOptions& options, records::Database& database,
                    const std::shared_ptr<const text::Language>& language) {
  VerifyReport report;
  index::IndexReader reader(options.index_path);
  for (int attempt = 1; attempt <= kAttempts; ++attempt) {
    const bool is_at_rest = database.read([&](records::Store& store) {
      const auto latest = records::latest_change(store.connection());
      wait_until_applied(reader, latest, options.patience);
      report = compare_all(store, reader, language, options);
      return records::latest_change(store.connection()) == latest;
    });
    // A difference counts only where nothing was written meanwhile.
    if (is_at_rest || report.differences.empty()) break;
    if (attempt == kAttempts) throw Error(ErrorCode::unavailable, "records are written faster than they can be verified");
    reader.refresh();
  }
  const auto check = index::check_index(options.index_path);
  if (!check.sound) report.damage = check.details;
  return report;
}

}  // namespace kartoteka::indexer
