// Store::list: filters, order and cursor. Only names out of the table of fields become SQL; values are bound.
#include <sodium.h>

#include <array>

#include "engine/base/error.h"
#include "engine/records/conditions.h"
#include "engine/records/field_text.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/store.h"
#include "engine/records/thread_progress.h"

namespace kartoteka::records {
namespace {

constexpr std::array<std::string_view, 3> kHeadOrders{"id", "created_at", "updated_at"};

struct Order {
  std::string column;
  bool is_integer;
  bool is_descending;
};

Order parse_order(const Kind& kind, std::string_view text) {
  const bool is_descending = text.starts_with('-');
  if (is_descending) text.remove_prefix(1);
  for (const std::string_view head : kHeadOrders) {
    if (text == head) return {std::string(head), true, is_descending};
  }
  const Field* field = kind.field(text);
  if (!field || !is_sortable(*field)) throw Error::at("/order", "cannot order by " + std::string(text));
  return {std::string(field->name), is_integer_column(*field), is_descending};
}

/// The expression to order by: what was not given stands before everything else; texts in Polish order.
std::string order_expression(const Order& order) {
  if (order.column == "id" || order.column == "updated_at" || order.column == "created_at") return order.column;
  return order.is_integer ? "COALESCE(" + order.column + ", -9223372036854775807)" : order.column + " COLLATE polish";
}

std::string encode_cursor(const std::string& value, RecordId id) {
  const std::string plain = std::to_string(id) + ":" + value;
  std::string text(sodium_base64_encoded_len(plain.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(plain.data()), plain.size(),
                    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  text.pop_back();
  return text;
}

struct Cursor {
  std::string value;
  RecordId id;
};

Cursor decode_cursor(const std::string& text) {
  std::string plain(text.size(), '\0');
  std::size_t length = 0;
  const int failed = sodium_base642bin(reinterpret_cast<unsigned char*>(plain.data()), plain.size(), text.data(), text.size(),
                                       nullptr, &length, nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  plain.resize(length);
  const auto colon = plain.find(':');
  if (failed != 0 || colon == std::string::npos) throw Error::at("/cursor", "not a cursor of this list");
  Field integer;
  integer.type = FieldType::integer;
  const Value id = value_from_text(integer, std::string_view(plain).substr(0, colon), "/cursor");
  if (!std::holds_alternative<std::int64_t>(id)) throw Error::at("/cursor", "not a cursor of this list");
  return {plain.substr(colon + 1), std::get<std::int64_t>(id)};
}

/// The category itself; "Biuro/", as no category ends, stands for Biuro with all that is below it.
std::string category_condition(Conditions& conditions, const std::string& path) {
  const bool with_all_below = path.ends_with('/');
  const std::string top = with_all_below ? path.substr(0, path.size() - 1) : path;
  std::string condition = "category = " + conditions.bind(top);
  if (!with_all_below) return condition;
  condition += " OR (category > " + conditions.bind(top + '/');
  condition += " AND category < " + conditions.bind(top + '0');  // the sign after the slash
  return condition + ")";
}

void add_category_filter(Conditions& conditions, const ListFilter& filter) {
  std::string condition;
  for (const Value& value : filter.any_of) {
    const auto* path = std::get_if<std::string>(&value);
    condition += (condition.empty() ? "" : " OR ") + category_condition(conditions, path ? *path : std::string());
  }
  conditions.add(condition);
}

void add_filter(Conditions& conditions, const Kind& kind, const ListFilter& filter) {
  if (&kind == &answer_kind() && filter.field->name == "category") return add_category_filter(conditions, filter);
  const Field& field = *filter.field;
  const std::string column(field.name);
  if (!filter.any_of.empty()) {
    std::string values;
    bool wants_none = false;
    for (const Value& value : filter.any_of) {
      if (std::holds_alternative<std::monostate>(value) && is_integer_column(field)) {
        wants_none = true;
        continue;
      }
      if (!values.empty()) values += ", ";
      const auto* integer = std::get_if<std::int64_t>(&value);
      const auto* text = std::get_if<std::string>(&value);
      values += conditions.bind(integer ? db::Value{*integer} : db::Value{text ? *text : std::string()});
    }
    if (!is_column(field)) {
      conditions.add("EXISTS (SELECT 1 FROM " + list_table(kind, field) + " WHERE record_id = id AND item IN (" + values + "))");
    } else {
      conditions.add(column + " IN (" + values + ")" + (wants_none ? " OR " + column + " IS NULL" : ""));
    }
  }
  if (filter.from) conditions.add(column + " >= " + conditions.bind(*filter.from));
  if (filter.to) conditions.add(column + " < " + conditions.bind(*filter.to));
}

void add_attribute(Conditions& conditions, db::Connection& connection, const AttributeFilter& given) {
  bool is_number = false;
  const AttributeFilter filter = normalise_filter(connection, given, is_number);
  std::string condition = "EXISTS (SELECT 1 FROM client_attributes WHERE record_id = id AND attribute = " + conditions.bind(filter.key);
  std::string values;
  for (const std::string& value : filter.any_of) values += (values.empty() ? "" : ", ") + conditions.bind(value);
  if (!values.empty()) condition += " AND value IN (" + values + ")";
  const auto bound = [&](const char* comparison, const std::string& value) {
    const std::string name = conditions.bind(value);
    return is_number ? " AND CAST(value AS REAL)" + (comparison + ("CAST(" + name)) + " AS REAL)" : " AND value" + (comparison + name);
  };
  if (filter.from) condition += bound(" >= ", *filter.from);
  if (filter.to) condition += bound(" < ", *filter.to);
  conditions.add(condition + ")");
}

/// Open work whose time has passed, invoices that are not paid in time.
void add_overdue(Conditions& conditions, const Kind& kind, Instant now) {
  if (&kind == &invoice_kind()) {
    const std::string today = conditions.bind(std::int64_t{warsaw_day(now).time_since_epoch().count()});
    return conditions.add("balance > 0 AND number <> '' AND due_date < " + today);
  }
  const std::string moment = conditions.bind(std::int64_t{now.time_since_epoch().count()});
  if (&kind == &task_kind()) return conditions.add(std::string(kOpenTask) + " AND due_at < " + moment);
  if (&kind == &thread_kind()) return conditions.add(std::string(kOpenThread) + " AND next_due_at < " + moment);
  throw Error::at("/overdue", std::string(kind.path) + " are never overdue");
}

/// Open threads in which nothing has happened for so many days.
void add_quiet(Conditions& conditions, const Kind& kind, std::int64_t quiet_days, Instant now) {
  if (&kind != &thread_kind()) throw Error::at("/quiet_days", "only threads are quiet");
  const Instant since = now - std::chrono::days(quiet_days);
  conditions.add(std::string(kOpenThread) + " AND COALESCE(last_activity_at, created_at) < " +
                 conditions.bind(std::int64_t{since.time_since_epoch().count()}));
}

void add_cursor(Conditions& conditions, const Order& order, const std::string& text) {
  if (text.empty()) return;
  const Cursor cursor = decode_cursor(text);
  db::Value value = cursor.value;
  if (order.is_integer) {
    Field integer;
    integer.type = FieldType::integer;
    const Value number = value_from_text(integer, cursor.value, "/cursor");
    if (!std::holds_alternative<std::int64_t>(number)) throw Error::at("/cursor", "not a cursor of this list");
    value = std::get<std::int64_t>(number);
  }
  const std::string comparison = order.is_descending ? " < " : " > ";
  const std::string expression = order_expression(order);
  const std::string beyond = expression + comparison + conditions.bind(value);
  const std::string equal = expression + " = " + conditions.bind(value);
  conditions.add(beyond + " OR (" + equal + " AND id" + comparison + conditions.bind(cursor.id) + ")");
}

}  // namespace

Conditions Store::conditions(const Kind& kind, const ListQuery& query, const Viewer& viewer) {
  require_read(viewer, kind);
  Conditions conditions;
  conditions.add(query.bin == Bin::only ? "deleted_at IS NOT NULL" : "deleted_at IS NULL");
  conditions.add(visible_condition(viewer, kind, today()));
  for (const ListFilter& filter : query.filters) add_filter(conditions, kind, filter);
  for (const AttributeFilter& filter : query.attributes) add_attribute(conditions, connection_, filter);
  if (query.only_overdue) add_overdue(conditions, kind, clock_());
  if (query.quiet_days) add_quiet(conditions, kind, *query.quiet_days, clock_());
  return conditions;
}

ListPage Store::list(const Kind& kind, const ListQuery& query, const Viewer& viewer) {
  require_read(viewer, kind);
  if (query.limit < 1 || query.limit > kMaxListLimit) {
    throw Error::at("/limit", "expected an integer 1.." + std::to_string(kMaxListLimit));
  }
  settle_progress(connection_);
  const Order order = parse_order(kind, query.order);
  Conditions conditions = this->conditions(kind, query, viewer);
  add_cursor(conditions, order, query.cursor);

  const RecordTable& records = table(kind);
  const std::string direction = order.is_descending ? " DESC" : "";
  const std::string expression = order_expression(order);
  const std::string where = conditions.where();
  auto parameters = conditions.parameters();
  parameters.emplace_back(static_cast<std::int64_t>(query.limit + 1));
  // Column names need no prefix: no other table stands at the outer level.
  const std::string sql = "SELECT " + records.columns() + ", " + expression + " FROM " + std::string(kind.table) + where +
                          " ORDER BY " + expression + direction + ", id" + direction + " LIMIT :most";
  auto types = records.column_types();
  types.push_back(order.is_integer ? db::ColumnType::integer : db::ColumnType::text);

  ListPage page;
  std::string last_value;
  {
    auto rows = connection_.query(sql, parameters, types);
    while (rows.next()) {
      if (page.records.size() == query.limit) {
        page.next_cursor = encode_cursor(last_value, page.records.back()->id);
        break;
      }
      page.records.push_back(records.read_row(rows));
      const std::size_t last = types.size() - 1;
      last_value = order.is_integer ? std::to_string(rows.integer(last)) : rows.text(last);
    }
  }
  for (const auto& record : page.records) records.load_lists(connection_, *record);
  return page;
}

}  // namespace kartoteka::records
