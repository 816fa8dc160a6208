// Sums over tasks, threads, contacts and work, as JSON or CSV.
#include "engine/base/decimal.h"
#include "engine/records/analysis.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "engine/records/kinds/client.h"
#include "engine/records/kinds/user.h"
#include "http/codec/csv_line.h"
#include "http/codec/list_query.h"
#include "http/codec/parameter_reader.h"
#include "http/content_disposition.h"
#include "http/list_csv.h"
#include "http/name_book.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::AnalysisRow;
using records::Kind;
using records::Store;

constexpr std::size_t kMaxRows = 1000;

struct AnalysisRequest {
  const Kind* kind = nullptr;
  std::string by;
  std::size_t limit = kMaxRows;
  ListRequest list;
};

/// What the list does not know is read first, the rest as for a list of the kind.
AnalysisRequest decode(const Parameters& parameters) {
  Parameters own;
  Parameters of_list;
  for (const Field& parameter : parameters) {
    const bool is_own = parameter.name == "of" || parameter.name == "by" || parameter.name == "limit";
    (is_own ? own : of_list).add(parameter.name, parameter.value);
  }
  ParameterReader reader(own);
  AnalysisRequest wanted;
  const std::string of = reader.text("of").value_or("");
  const auto paths = records::analysed_paths();
  if (std::find(paths.begin(), paths.end(), of) == paths.end()) reader.add_problem("of", "expected one of tasks threads contacts work invoices");
  wanted.by = reader.text("by").value_or("");
  wanted.limit = static_cast<std::size_t>(reader.integer("limit", kMaxRows, 1, kMaxRows));
  reader.finish();
  wanted.kind = records::find_kind_by_path(of);
  wanted.list = decode_list_request(*wanted.kind, of_list);
  return wanted;
}

struct NamedRow {
  AnalysisRow row;
  std::optional<std::string> name;  ///< of a user or client; else the key
};

class RowNamer {
 public:
  RowNamer(Store& store, const std::string& by, const records::Viewer& viewer) : names_(store, viewer) {
    if (by == "owner") kind_ = &records::user_kind();
    if (by == "client") kind_ = &records::client_kind();
    if (by == "series") kind_ = records::find_kind("invoice_series");
    if (by == "template") kind_ = records::find_kind("invoice_template");
  }

  NamedRow named(const AnalysisRow& row) {
    if (row.key.empty()) return {row, std::nullopt};
    if (!kind_) return {row, row.key};
    records::RecordId id = 0;
    std::from_chars(row.key.data(), row.key.data() + row.key.size(), id);
    return {row, names_.name(*kind_, id)};
  }

 private:
  NameBook names_;
  const Kind* kind_ = nullptr;
};

struct NamedAnalysis {
  std::vector<NamedRow> rows;
  AnalysisRow total;
};

NamedAnalysis analyse(Call& call, const AnalysisRequest& wanted) {
  return call.context().database.read([&](Store& store) {
    db::Transaction snapshot(store.connection());
    const auto analysis = records::analyse(store, *wanted.kind, wanted.by, wanted.list.query, call.viewer);
    RowNamer namer(store, wanted.by, call.viewer);
    NamedAnalysis named{{}, analysis.total};
    for (std::size_t i = 0; i < std::min(wanted.limit, analysis.rows.size()); ++i) named.rows.push_back(namer.named(analysis.rows[i]));
    return named;
  });
}

void add_sums(const AnalysisRow& row, Json& json) {
  json["count"] = row.count;
  json["planned_minutes"] = row.planned_minutes;
  json["spent_minutes"] = row.spent_minutes;
  json["open"] = row.open;
  json["overdue"] = row.overdue;
  json["done"] = row.done;
  json["net"] = format_decimal(row.net_grosze, kMoneyScale);
  json["gross"] = format_decimal(row.gross_grosze, kMoneyScale);
  json["paid"] = format_decimal(row.paid_grosze, kMoneyScale);
  json["balance"] = format_decimal(row.balance_grosze, kMoneyScale);
}

Json encode_row(const NamedRow& named) {
  Json json = Json::object();
  json["key"] = named.row.key.empty() ? Json(nullptr) : Json(named.row.key);
  json["name"] = named.name ? Json(*named.name) : Json(nullptr);
  add_sums(named.row, json);
  return json;
}

std::string csv_of(const NamedAnalysis& analysis) {
  CsvLine line;
  for (const char* column : {"key", "name", "count", "planned_minutes", "spent_minutes", "open", "overdue", "net", "gross", "paid", "balance", "done"}) line.plain(column);
  std::string csv = std::string(kByteOrderMark) + line.take();
  for (const NamedRow& named : analysis.rows) {
    line.text(named.row.key).text(named.name.value_or(""));
    const AnalysisRow& row = named.row;
    for (const std::int64_t number : {row.count, row.planned_minutes, row.spent_minutes, row.open, row.overdue}) line.plain(std::to_string(number));
    for (const std::int64_t grosze : {row.net_grosze, row.gross_grosze, row.paid_grosze, row.balance_grosze}) line.plain(format_decimal(grosze, kMoneyScale));
    line.plain(std::to_string(row.done));
    csv += line.take();
  }
  return csv;
}

Response read_analysis(Call& call) {
  const AnalysisRequest wanted = decode(call.request.query);
  const NamedAnalysis analysis = analyse(call, wanted);
  if (wanted.list.is_csv || asks_for_csv(call.request)) {
    Response response = Response::make(200, "text/csv; charset=utf-8; header=present", csv_of(analysis));
    response.headers.set("Content-Disposition", content_disposition(false, "analysis.csv"));
    return response;
  }
  Json rows = Json::array();
  for (const NamedRow& named : analysis.rows) rows.push_back(encode_row(named));
  Json total = Json::object();
  add_sums(analysis.total, total);
  return json_response(200, Json{{"rows", std::move(rows)}, {"total", std::move(total)}});
}

}  // namespace

void add_analysis_routes(ApiRoutes& routes) {
  Operation operation{.id = "analyse", .tag = "Analysis", .summary = "Sums over tasks, threads, contacts, work or invoices, by one of their properties"};
  operation.description =
      "Takes the filters of the kind's list too. Months are those of Warsaw: of a task's due date (or its making), a thread's making, the "
      "beginning of contacts and work, an invoice's date of issue. Amounts are those of issued invoices and corrections. A task's category is its thread's; work has what its task has. Planned minutes are the records' own "
      "plans. Each record stands in the row of each of its tags, and once in the total.";
  ValueDescription of;
  for (const std::string_view path : records::analysed_paths()) of.choices.emplace_back(path);
  operation.parameters = {{"of", ParameterPlace::query, of, "what is summed", true},
                          {"by", ParameterPlace::query, {"string", {}, {}, {"owner", "client", "month", "category", "state", "tag", "series", "template", "channel", "direction", "hour", "weekday", "weekday_hour"}},
                           "left out: the total alone; contacts have no state; series and template are those of invoices; channel and what follows of contacts, "
                           "by Warsaw's clocks: weekday 1 is Monday, weekday_hour 1-09 is Monday from 9 to 10"},
                          {"limit", ParameterPlace::query, {"integer", 1, kMaxRows, {}, std::to_string(kMaxRows)}, "rows at most"},
                          {"format", ParameterPlace::query, {"string", {}, {}, {"json", "csv"}, "json"}, "csv: the rows as CSV"}};
  operation.answers = {{200, "the sums", "Analysis"}};
  routes.push_back({"GET", std::string(kApiRoot) + "/analysis", std::move(operation), read_analysis});
}

}  // namespace kartoteka::http
