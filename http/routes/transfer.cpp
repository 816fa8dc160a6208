// Records in and out as files: CSV with whatever columns, JSON Lines, and everything at once.
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/parameter_reader.h"
#include "http/content_disposition.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"
#include "http/transfer/export_file.h"
#include "http/transfer/import_file.h"
#include "http/transfer/scratch_folder.h"

namespace kartoteka::http {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMapPrefix = "map.";

fs::path scratch_of(const Call& call) {
  if (!call.context().files) throw Error(ErrorCode::unavailable, "there is no place for files");
  return call.context().files->incoming();
}

/// "clients" or "client". Errors: invalid_argument.
const records::Kind& kind_named(std::string_view name, const std::string& pointer) {
  const records::Kind* kind = records::find_kind_by_path(name);
  if (!kind) kind = records::find_kind(name);
  if (!kind) throw Error::at(pointer, "expected a kind of records like clients");
  return *kind;
}

transfer::ImportFileOptions import_options(const Call& call) {
  const Parameters& query = call.request.query;
  ParameterReader reader(query);
  transfer::ImportFileOptions options;
  if (const auto kind = reader.text("kind")) options.kind = &kind_named(*kind, "/kind");
  options.is_dry_run = reader.flag("dry_run");
  options.encoding = transfer::encoding_or_auto(reader.text("encoding").value_or("auto"), "/encoding");
  options.separator = transfer::separator_named(reader.text("delimiter").value_or("auto"), "/delimiter");
  for (const Field& parameter : query) {
    if (!parameter.name.starts_with(kMapPrefix)) continue;
    options.mapping[parameter.name.substr(kMapPrefix.size())] = reader.text(parameter.name).value_or("");
  }
  reader.finish();
  options.viewer = call.viewer;
  return options;
}

Json encode_columns(const std::vector<transfer::Column>& columns) {
  Json array = Json::array();
  for (const transfer::Column& column : columns) {
    array.push_back({{"column", column.header},
                     {"field", column.target ? Json(transfer::to_string(*column.target)) : Json(nullptr)},
                     {"examples", column.examples}});
  }
  return array;
}

Json encode_problems(const std::vector<transfer::LineProblem>& problems) {
  Json array = Json::array();
  for (const transfer::LineProblem& problem : problems) {
    Json json{{"line", problem.line}, {"column", problem.column}, {"field", problem.field}, {"message", problem.message}};
    if (!problem.file.empty()) json["file"] = problem.file;
    array.push_back(std::move(json));
  }
  return array;
}

Json encode_report(const transfer::FileReport& report, bool is_dry_run) {
  const transfer::ImportReport& records = report.records;
  Json json{{"dry_run", is_dry_run},
            {"rows", records.rows},
            {"good", records.created + records.unchanged},
            {"bad", records.bad_rows()},
            {"created", records.created},
            {"unchanged", records.unchanged},
            {"conflicts", records.conflicts}};
  json["encoding"] = report.encoding.empty() ? Json(nullptr) : Json(report.encoding);
  json["delimiter"] = report.separator.empty() ? Json(nullptr) : Json(report.separator);
  json["columns"] = encode_columns(report.columns);
  json["problems"] = encode_problems(records.problems);
  return json;
}

Response import_records(Call& call) {
  transfer::ImportFileOptions options = import_options(call);
  if (options.kind) records::require_write(call.viewer, *options.kind);
  if (!call.viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  options.scratch = scratch_of(call);
  const transfer::ScratchFolder folder(options.scratch);
  options.file = folder.path() / "body";
  std::ofstream file(options.file, std::ios::binary);
  call.request.read_body([&](std::string_view piece) { file.write(piece.data(), static_cast<std::streamsize>(piece.size())); });
  file.close();
  if (!file) throw Error(ErrorCode::unavailable, "the body could not be written to disk");
  return json_response(200, encode_report(transfer::import_file(call.context().database, options), options.is_dry_run));
}

std::vector<const records::Kind*> wanted_kinds(ParameterReader& reader) {
  std::vector<const records::Kind*> kinds;
  for (std::string_view names : reader.texts("kinds")) {
    while (!names.empty()) {
      const std::size_t comma = std::min(names.find(','), names.size());
      if (comma > 0) kinds.push_back(&kind_named(names.substr(0, comma), "/kinds"));
      names.remove_prefix(std::min(comma + 1, names.size()));
    }
  }
  return kinds;
}

/// First into a file, so that no reader of the database waits for the network, then from there; the file is gone with
/// the response.
Response export_records(Call& call) {
  if (!call.viewer.is_administrator()) throw Error(ErrorCode::forbidden, "only an administrator may export everything");
  ParameterReader reader(call.request.query);
  const transfer::ExportOptions options{wanted_kinds(reader), call.viewer};
  const bool is_csv = reader.one_of("format", {"jsonl", "csv"}) == "csv";
  reader.finish();
  const transfer::ScratchFolder folder(scratch_of(call));
  const fs::path path = folder.path() / "export";
  if (is_csv) {
    transfer::export_csv_zip(call.context().database, options, path);
  } else {
    std::ofstream file(path, std::ios::binary);
    transfer::export_json_lines(call.context().database, options, [&](std::string_view line) {
      if (!file.write(line.data(), static_cast<std::streamsize>(line.size()))) throw Error(ErrorCode::unavailable, "the export could not be written");
    });
    if (!file.flush()) throw Error(ErrorCode::unavailable, "the export could not be written");
  }
  Response response = Response::file(is_csv ? "application/zip" : "application/jsonl; charset=utf-8", path);
  response.accepts_ranges = false;
  const std::string day = format_date(warsaw_day(call.context().clock()));
  response.headers.set("Content-Disposition", content_disposition(false, "kartoteka-" + day + (is_csv ? ".zip" : ".jsonl")));
  response.headers.set("Cache-Control", "no-store");
  return response;
}

Operation import_operation() {
  Operation operation{.id = "import_records", .tag = "Transfer", .summary = "Takes records in from a file"};
  operation.description =
      "The body is the file. With kind: a CSV file of that kind, its columns told by their names (Polish or English, and the "
      "usual synonyms) or by parameters map.<column>=<field> (phones.number, phones.2.label, attributes.branza; - leaves a "
      "column out). Without: JSON Lines or a ZIP of CSV files, as the export writes them. The good lines go in, none twice; "
      "of every bad one the report says why.";
  operation.parameters = {
      {"kind", ParameterPlace::query, {}, "clients, contacts, tasks, answers … of a CSV file"},
      {"dry_run", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "true: only the report, nothing is kept"},
      {"encoding", ParameterPlace::query, {"string", {}, {}, {}, "auto"}, "auto, utf-8, windows-1250, iso-8859-2, utf-16le, utf-16be or cp852"},
      {"delimiter", ParameterPlace::query, {"string", {}, {}, {}, "auto"}, "auto, a semicolon, a comma or tab"}};
  operation.request_schema = "Bytes";
  operation.request_media_type = "application/octet-stream";
  operation.answers = {{200, "what became of the lines", "ImportReport"}};
  operation.problems = {"forbidden", "unavailable"};
  return operation;
}

Operation export_operation() {
  Operation operation{.id = "export_records", .tag = "Transfer", .summary = "Gives everything out as a file"};
  operation.description = "For administrators; what they may not see is left out. Goes into an empty program as equal records.";
  operation.parameters = {{"kinds", ParameterPlace::query, {}, "clients, tasks …, with commas between; all where it is not given", false, true},
                          {"format", ParameterPlace::query, {"string", {}, {}, {"jsonl", "csv"}, "jsonl"}, "JSON Lines, or a ZIP of CSV files"}};
  operation.answers = {{.status = 200, .description = "the file", .media_type = "application/octet-stream"}};
  operation.problems = {"forbidden", "unavailable"};
  return operation;
}

}  // namespace

void add_transfer_routes(ApiRoutes& routes) {
  routes.push_back({"POST", std::string(kApiRoot) + "/import", import_operation(), import_records, BodyUse::import});
  routes.push_back({"GET", std::string(kApiRoot) + "/export", export_operation(), export_records});
}

}  // namespace kartoteka::http
