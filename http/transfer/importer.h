// Takes records out of files into the store, none twice: a line that was imported before, that equals a record, or whose
// code, NIP, login or message id is taken makes nothing. Files may give their own ids; then what refers to them follows,
// wherever they end up.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/records/database.h"

namespace kartoteka::transfer {

/// A line of a file, read but not yet understood.
struct SourceLine {
  std::size_t number = 0;  ///< in its file, from 1
  std::vector<std::string> cells;
  std::string problem;  ///< "" or why it cannot be read
};

/// A line as a record.
struct Incoming {
  const records::Kind* kind = nullptr;
  std::unique_ptr<records::Record> record;
  records::RecordId given_id = 0;  ///< that the file gives, 0 for none
  bool is_in_bin = false;
  std::vector<const records::Field*> given;  ///< the fields about which the line says something
};

/// A file of records in some format.
class RecordSource {
 public:
  virtual ~RecordSource() = default;
  /// "" where the import has one file.
  virtual std::string name() const { return ""; }
  /// The next line, in order; false at the end.
  virtual bool next(SourceLine& line) = 0;
  virtual void rewind() = 0;
  /// Whether lines may give ids: then the file is read once before, for them.
  virtual bool has_ids() const = 0;
  /// Errors: invalid_argument, with pointers; other names are looked up in the store.
  virtual Incoming decode(records::Store& store, const SourceLine& line) = 0;
  /// Called with each record that was made.
  virtual void made(const records::Kind&, const records::Record&) {}
  /// The column that a pointer speaks of; "" where there are none.
  virtual std::string column_of(std::string_view) const { return ""; }
};

struct LineProblem {
  std::string file;  ///< of several
  std::size_t line = 0;
  std::string column;
  std::string field;  ///< "phones/0/number"
  std::string message;
};

struct ImportReport {
  std::size_t rows = 0;
  std::size_t created = 0;
  std::size_t unchanged = 0;  ///< were there already
  std::size_t conflicts = 0;  ///< of the problems: what is there already is another record with the same key
  std::vector<LineProblem> problems;  ///< in the order of the lines; several for a line that is wrong in several places
  std::size_t bad_rows() const { return rows - created - unchanged; }
};

/// What becomes of a line whose id belongs to another record.
enum class TakenId {
  gets_another,  ///< a file of everything: it comes from elsewhere, where ids are others
  is_conflict,   ///< a file of one kind: it is more likely the same record, changed
};

struct ImportOptions {
  records::Viewer viewer = records::Viewer::system();
  TakenId taken_id = TakenId::gets_another;
  std::function<void(std::size_t rows_done)> progress;
};

/// Lines that refer to later ones wait for them. Written in transactions of some hundred lines, so that others write
/// between. Killed in the middle and run again, it makes no record twice.
/// Errors: unavailable, internal …; what is wrong with a line is in the report.
ImportReport import_sources(records::Database& database, const std::vector<std::unique_ptr<RecordSource>>& sources,
                            const ImportOptions& options);

/// Fields that exports and imports keep though they are computed: no other record brings them back.
bool is_kept(const records::Kind& kind, const records::Field& field);
/// Fields that an export writes.
bool is_exported(const records::Kind& kind, const records::Field& field);

}  // namespace kartoteka::transfer
