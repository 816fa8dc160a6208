// Records of one kind out of a CSV file in whatever Polish encoding, with whatever separator, its columns mapped to
// fields.
#pragma once

#include <deque>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

#include "http/transfer/cell_reader.h"
#include "http/transfer/column_map.h"
#include "http/transfer/csv_reader.h"
#include "http/transfer/importer.h"
#include "http/transfer/text_encoding.h"

namespace kartoteka::transfer {

struct CsvOptions {
  const records::Kind* kind = nullptr;
  std::optional<TextEncoding> encoding;       ///< nothing: told from the text
  std::optional<char> separator;              ///< nothing: told from the text
  std::map<std::string, std::string> mapping;  ///< column to field, beside what is told from the names
  std::string name;                           ///< of the file, in reports of several
};

class CsvSource : public RecordSource {
 public:
  /// Reads the file once for its encoding and its head.
  /// Errors: not_found (cannot be read), invalid_argument (no head, a mapping of what is not there).
  CsvSource(const std::filesystem::path& file, CsvOptions options, records::Store& store, const records::Viewer& viewer);

  std::string name() const override { return options_.name; }
  bool next(SourceLine& line) override;
  void rewind() override;
  bool has_ids() const override { return map_.id_column.has_value(); }
  Incoming decode(records::Store& store, const SourceLine& line) override;
  void made(const records::Kind& kind, const records::Record& record) override { references_.add(kind, record); }
  std::string column_of(std::string_view pointer) const override { return map_.column_of(pointer); }

  TextEncoding encoding() const { return encoding_; }
  char separator() const { return separator_; }
  /// With examples out of the rows that were read.
  const std::vector<Column>& columns() const { return map_.columns; }
  /// Required fields without a column and without a default: nothing can be imported.
  std::vector<const records::Field*> missing_fields() const;

 private:
  bool read_more();
  void read_head();
  void note_examples(const std::vector<std::string>& cells);
  void set_field(records::Store& store, Incoming& incoming, const ColumnTarget& target, const std::string& cell,
                 std::vector<FieldProblem>& problems);
  void set_exactly(records::Store& store, Incoming& incoming, const records::Field& field, const std::string& cell,
                   const std::string& pointer);
  std::string attribute_value(const std::string& key, const std::string& cell) const;

  CsvOptions options_;
  const records::Viewer& viewer_;
  std::ifstream stream_;
  TextEncoding encoding_ = TextEncoding::utf_8;
  char separator_ = ',';
  std::optional<TextDecoder> decoder_;
  std::optional<CsvReader> reader_;
  std::deque<CsvRow> rows_;
  bool is_at_end_ = false;
  bool is_head_read_ = false;
  std::vector<AttributeName> attributes_;
  ColumnMap map_;
  ReferenceFinder references_;
  CellReader cells_{references_};
};

}  // namespace kartoteka::transfer
