#include "http/transfer/csv_source.h"

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/records/field_text.h"
#include "engine/records/kinds/attribute.h"
#include "engine/records/validation.h"

namespace kartoteka::transfer {
namespace {

using records::Field;
using records::FieldType;
using records::Store;
using records::Value;

constexpr std::size_t kBlockBytes = 1 << 16;
constexpr std::size_t kExamples = 3;
constexpr std::size_t kExampleBytes = 60;

TextEncoding told_encoding(std::ifstream& stream) {
  EncodingGuess guess;
  std::string block(kBlockBytes, '\0');
  while (stream.read(block.data(), kBlockBytes) || stream.gcount() > 0) {
    guess.add(std::string_view(block.data(), static_cast<std::size_t>(stream.gcount())));
  }
  return guess.encoding();
}

std::vector<AttributeName> attribute_names(Store& store, const records::Viewer& viewer) {
  std::vector<AttributeName> names;
  records::ListQuery query{.order = "id", .limit = records::kMaxListLimit};
  for (const auto& record : store.list(records::attribute_kind(), query, viewer).records) {
    const auto& attribute = static_cast<const records::Attribute&>(*record);
    names.push_back({attribute.key, attribute.label, attribute.type});
  }
  return names;
}

bool is_blank(const std::vector<std::string>& cells) {
  return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return trimmed(cell).empty(); });
}

void append_to(const Field& field, records::Record& record, Value value) {
  Value present = field.get(record);
  if (auto* texts = std::get_if<std::vector<std::string>>(&present)) {
    const auto& more = std::get<std::vector<std::string>>(value);
    texts->insert(texts->end(), more.begin(), more.end());
  } else if (auto* ids = std::get_if<std::vector<records::RecordId>>(&present)) {
    const auto& more = std::get<std::vector<records::RecordId>>(value);
    ids->insert(ids->end(), more.begin(), more.end());
  } else if (auto* rows = std::get_if<std::vector<records::TextRow>>(&present)) {
    const auto& more = std::get<std::vector<records::TextRow>>(value);
    rows->insert(rows->end(), more.begin(), more.end());
  } else {
    present = std::move(value);
  }
  field.set(record, present);
}

/// One text of one row of a field; rows before it that are missing are made.
void set_member(const Field& field, records::Record& record, std::size_t item, std::size_t member, std::string text) {
  auto rows = std::get<std::vector<records::TextRow>>(field.get(record));
  while (rows.size() <= item) rows.emplace_back(field.row_fields.size());
  rows[item][member] = std::move(text);
  field.set(record, rows);
}

/// Rows of which no column said anything.
void drop_empty_rows(const Field& field, records::Record& record) {
  if (field.type != FieldType::rows) return;
  auto rows = std::get<std::vector<records::TextRow>>(field.get(record));
  std::erase_if(rows, [](const records::TextRow& row) { return is_blank(row); });
  field.set(record, rows);
}

}  // namespace

CsvSource::CsvSource(const std::filesystem::path& file, CsvOptions options, Store& store, const records::Viewer& viewer)
    : options_(std::move(options)), viewer_(viewer), stream_(file, std::ios::binary), references_(viewer, false) {
  if (!stream_) throw Error(ErrorCode::not_found, "cannot read " + file.string());
  encoding_ = options_.encoding ? *options_.encoding : told_encoding(stream_);
  if (options_.kind->field("attributes")) attributes_ = attribute_names(store, viewer_);
  stream_.clear();
  stream_.seekg(0);
  std::string beginning(kBlockBytes, '\0');
  stream_.read(beginning.data(), kBlockBytes);
  beginning.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream_.gcount(), 0)));
  separator_ = options_.separator ? *options_.separator : told_separator(TextDecoder(encoding_).decode(beginning));
  rewind();
  read_head();
  references_ = ReferenceFinder(viewer, map_.is_exact);
}

void CsvSource::rewind() {
  stream_.clear();
  stream_.seekg(0);
  decoder_.emplace(encoding_);
  reader_.emplace(separator_, [this](CsvRow& row) { rows_.push_back(std::move(row)); });
  rows_.clear();
  is_at_end_ = false;
  is_head_read_ = false;
}

bool CsvSource::read_more() {
  if (is_at_end_) return false;
  std::array<char, kBlockBytes> block{};
  stream_.read(block.data(), block.size());
  const auto count = static_cast<std::size_t>(std::max<std::streamsize>(stream_.gcount(), 0));
  reader_->feed(decoder_->decode({block.data(), count}));
  if (count < block.size()) {
    reader_->finish();
    is_at_end_ = true;
  }
  return true;
}

void CsvSource::read_head() {
  SourceLine line;
  is_head_read_ = true;
  if (!next(line) || !line.problem.empty()) throw Error::at("", "the file has no line with the names of its columns");
  map_ = map_columns(*options_.kind, line.cells, options_.mapping, attributes_);
}

bool CsvSource::next(SourceLine& line) {
  while (true) {
    while (rows_.empty() && read_more()) {}
    if (rows_.empty()) return false;
    CsvRow row = std::move(rows_.front());
    rows_.pop_front();
    if (row.problem.empty() && is_blank(row.cells)) continue;
    if (!is_head_read_) {
      is_head_read_ = true;
      continue;
    }
    line.number = row.line;
    line.cells = std::move(row.cells);
    line.problem = std::move(row.problem);
    if (!map_.columns.empty()) note_examples(line.cells);
    return true;
  }
}

void CsvSource::note_examples(const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < std::min(cells.size(), map_.columns.size()); ++i) {
    auto& examples = map_.columns[i].examples;
    if (examples.size() >= kExamples || cells[i].empty()) continue;
    const std::string example(utf8_prefix(cells[i], kExampleBytes));
    if (utf8_length(example) && std::find(examples.begin(), examples.end(), example) == examples.end()) examples.push_back(example);
  }
}

std::vector<const Field*> CsvSource::missing_fields() const {
  std::vector<const Field*> missing;
  const auto fresh = options_.kind->make();
  for (const Field& field : options_.kind->fields) {
    if (!field.is_required || field.is_computed || !records::text_from_value(field, field.get(*fresh)).empty()) continue;
    const bool is_mapped = std::any_of(map_.columns.begin(), map_.columns.end(), [&](const Column& column) { return column.target && column.target->field == &field; });
    if (!is_mapped) missing.push_back(&field);
  }
  return missing;
}

std::string CsvSource::attribute_value(const std::string& key, const std::string& cell) const {
  const std::string text = trimmed(cell);
  for (const AttributeName& attribute : attributes_) {
    if (attribute.key != key) continue;
    if (attribute.type == "number") return read_number(text).value_or(text);
    if (attribute.type == "boolean") {
      const auto value = read_boolean(text);
      return value ? (*value ? "true" : "false") : text;
    }
    if (attribute.type == "date") {
      const auto date = read_date(text);
      return date ? format_date(*date) : text;
    }
  }
  return text;
}

/// As this program wrote it; as people write it where somebody changed it since.
void CsvSource::set_exactly(Store& store, Incoming& incoming, const Field& field, const std::string& cell, const std::string& pointer) {
  try {
    field.set(*incoming.record, records::value_from_text(field, cell, pointer));
  } catch (const Error&) {
    field.set(*incoming.record, cells_.read(store, field, cell, pointer));
  }
}

void CsvSource::set_field(Store& store, Incoming& incoming, const ColumnTarget& target, const std::string& cell,
                          std::vector<FieldProblem>& problems) try {
  const Field& field = *target.field;
  const std::string pointer = records::json_pointer(field.name);
  if (map_.is_exact) {
    set_exactly(store, incoming, field, cell, pointer);
  } else if (trimmed(cell).empty()) {
    return;
  } else if (!target.attribute.empty()) {
    append_to(field, *incoming.record, std::vector<records::TextRow>{{target.attribute, attribute_value(target.attribute, cell)}});
  } else if (target.member) {
    const std::string place = pointer + "/" + std::to_string(target.item.value_or(0)) + records::json_pointer(field.row_fields[*target.member].name);
    const records::Value value = cells_.read(store, field.row_fields[*target.member], cell, place);
    set_member(field, *incoming.record, target.item.value_or(0), *target.member, records::row_text(value));
  } else {
    append_to(field, *incoming.record, cells_.read(store, field, cell, pointer));
  }
  if (std::find(incoming.given.begin(), incoming.given.end(), &field) == incoming.given.end()) incoming.given.push_back(&field);
} catch (const Error& error) {
  if (error.code() != ErrorCode::invalid_argument) throw;
  problems.insert(problems.end(), error.problems().begin(), error.problems().end());
}

Incoming CsvSource::decode(Store& store, const SourceLine& line) {
  if (line.cells.size() > map_.columns.size()) {
    throw Error::at("", "the line has " + std::to_string(line.cells.size()) + " cells, the head has " + std::to_string(map_.columns.size()));
  }
  Incoming incoming;
  incoming.kind = options_.kind;
  incoming.record = options_.kind->make();
  std::vector<FieldProblem> problems;
  for (std::size_t i = 0; i < line.cells.size(); ++i) {
    if (const auto& target = map_.columns[i].target) set_field(store, incoming, *target, line.cells[i], problems);
  }
  for (const Field* field : incoming.given) {
    if (!map_.is_exact) drop_empty_rows(*field, *incoming.record);
  }
  if (map_.id_column && *map_.id_column < line.cells.size() && !line.cells[*map_.id_column].empty()) {
    Field id;
    id.type = FieldType::integer;
    incoming.given_id = std::get<std::int64_t>(records::value_from_text(id, line.cells[*map_.id_column], "/id"));
    if (incoming.given_id <= 0) problems.push_back({"/id", "expected a positive integer"});
  }
  if (map_.bin_column && *map_.bin_column < line.cells.size()) incoming.is_in_bin = read_boolean(line.cells[*map_.bin_column]).value_or(false);
  if (!problems.empty()) {
    // Along with what cannot be read, what is wrong otherwise: everything about a line at once.
    for (FieldProblem& other : records::normalise_and_check(*options_.kind, *incoming.record)) {
      const bool is_told = std::any_of(problems.begin(), problems.end(), [&](const FieldProblem& problem) { return problem.pointer == other.pointer; });
      if (!is_told) problems.push_back(std::move(other));
    }
    throw Error(std::move(problems));
  }
  return incoming;
}

}  // namespace kartoteka::transfer
