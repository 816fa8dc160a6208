#include "indexer/batch.h"

#include <set>
#include <utility>

#include "engine/base/error.h"
#include "engine/records/change_log.h"
#include "indexer/entry.h"

namespace kartoteka::indexer {
namespace {

/// Whether the record was written again later: then that later change will bring it in. Changes and records are read
/// in one transaction, so the row of the later change is certain to come.
bool is_overtaken(const records::Change& change, const records::Record& record) { return record.change > change.number; }

class Applier {
 public:
  Applier(records::Store& store, index::DocumentBuilder& builder, index::IndexWriter& writer, const Warn& warn)
      : store_(store), builder_(builder), writer_(writer), warn_(warn), today_(store.validity_day()) {}

  void apply(const records::Change& change, BatchResult& result) {
    const records::Kind* kind = records::find_kind(change.kind);
    if (!kind || !kind->is_searched) return;
    const auto record = store_.find(*kind, change.record_id, records::Viewer::system());
    if (record && is_overtaken(change, *record)) return;
    // As of the snapshot the record is what it is, however many of its changes are applied.
    if (!applied_.emplace(kind, change.record_id).second) return;
    ++result.documents;
    if (!record || !is_indexed(*kind, *record)) {
      writer_.remove(kind->name, change.record_id);
      return;
    }
    put(*kind, *record, result);
  }

  std::size_t page_bytes() const { return page_bytes_; }

 private:
  void put(const records::Kind& kind, const records::Record& record, BatchResult& result) {
    try {
      const index::SearchEntry entry = make_entry(store_, kind, record, today_);
      for (const index::Passage& passage : entry.passages) page_bytes_ += passage.text.size();
      writer_.put(builder_.build(entry));
    } catch (const Error& error) {
      if (error.code() != ErrorCode::invalid_argument) throw;
      // One record that cannot be indexed must not stop all others.
      ++result.refused;
      writer_.remove(kind.name, record.id);
      warn_(std::string(kind.name) + " " + std::to_string(record.id) + " is not indexed: " + error.what());
    }
  }

  records::Store& store_;
  index::DocumentBuilder& builder_;
  index::IndexWriter& writer_;
  const Warn& warn_;
  Date today_;
  std::set<std::pair<const records::Kind*, records::RecordId>> applied_;
  std::size_t page_bytes_ = 0;
};

}  // namespace

BatchResult apply_next_batch(records::Store& store, index::DocumentBuilder& builder, index::IndexWriter& writer,
                             const BatchLimits& limits, const Warn& warn) {
  BatchResult result;
  result.applied = static_cast<records::ChangeNumber>(writer.applied_change());
  {
    db::Transaction snapshot(store.connection());
    const auto changes = records::changes_after(store.connection(), result.applied, limits.changes);
    if (changes.empty()) return result;
    Applier applier(store, builder, writer, warn);
    for (const records::Change& change : changes) {
      applier.apply(change, result);
      ++result.changes;
      result.applied = change.number;
      if (applier.page_bytes() >= limits.page_bytes) break;
    }
    result.has_more = result.changes == limits.changes || result.changes < changes.size();
  }
  writer.commit(static_cast<std::uint64_t>(result.applied));
  return result;
}

}  // namespace kartoteka::indexer
